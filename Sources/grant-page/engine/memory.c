// The memory of the page: a small allocator, and the few C functions that compiled Swift calls.
// Blocks are 16, 32, 48, 64 bytes and then 3 or 4 times a power of two; a freed block serves the same size again.
#include <stddef.h>
#include <stdint.h>

extern uint8_t __heap_base;

enum { page = 65536, sizes = 64 };

/// What stands before every block, as large as the alignment that all blocks have.
struct header {
    size_t size;
    struct header *next_free;
    size_t unused[2];
};

static struct header *freed[sizes];
static uintptr_t next, end;

/// The place among the sizes of the smallest that holds so many bytes, which become that size.
static size_t place_of(size_t *bytes) {
    size_t place = 0, step = 16, first = 1;
    for (;; step *= 2, first = 3) {
        for (size_t times = first; times <= 4; times++, place++) {
            if (*bytes <= step * times) {
                *bytes = step * times;
                return place;
            }
        }
    }
}

static struct header *take(size_t bytes) {
    if (!next) {
        next = ((uintptr_t)&__heap_base + 15) & ~(uintptr_t)15;
        end = __builtin_wasm_memory_size(0) * page;
    }
    if (bytes > end - next) {
        size_t pages = (bytes - (end - next) + page - 1) / page;
        if (__builtin_wasm_memory_grow(0, pages) == (size_t)-1) __builtin_trap();
        end += pages * page;
    }
    struct header *taken = (struct header *)next;
    next += bytes;
    return taken;
}

void *malloc(size_t bytes) {
    if (bytes > 1u << 30) __builtin_trap();
    size_t place = place_of(&bytes);
    struct header *block = freed[place];
    if (block) {
        freed[place] = block->next_free;
    } else {
        block = take(sizeof(struct header) + bytes);
        block->size = place;
    }
    return block + 1;
}

void free(void *address) {
    if (!address) return;
    struct header *block = (struct header *)address - 1;
    block->next_free = freed[block->size];
    freed[block->size] = block;
}

int posix_memalign(void **address, size_t alignment, size_t bytes) {
    if (alignment > sizeof(struct header)) __builtin_trap();
    *address = malloc(bytes);
    return 0;
}

// With bulk memory each of these is one instruction.
void *memcpy(void *to, const void *from, size_t count) { return __builtin_memcpy(to, from, count); }
void *memmove(void *to, const void *from, size_t count) { return __builtin_memmove(to, from, count); }
void *memset(void *to, int value, size_t count) { return __builtin_memset(to, value, count); }

int memcmp(const void *left, const void *right, size_t count) {
    const uint8_t *a = left, *b = right;
    for (; count; count--, a++, b++) {
        if (*a != *b) return *a - *b;
    }
    return 0;
}

/// Seeds hashing, which no answer depends on, so the page gives the same answer in the same time every time.
void arc4random_buf(void *buffer, size_t count) { memset(buffer, 0, count); }

/// The low 128 bits of a product, which overflow checks of 64-bit products ask for.
typedef struct { uint64_t low, high; } words;
typedef union { __int128 whole; words part; } wide;

__int128 __multi3(__int128 left, __int128 right) {
    wide a = {.whole = left}, b = {.whole = right}, product;
    const uint64_t mask = 0xffffffff;
    uint64_t a0 = a.part.low & mask, a1 = a.part.low >> 32, b0 = b.part.low & mask, b1 = b.part.low >> 32;
    uint64_t low = a0 * b0, middle = a1 * b0 + (low >> 32), other = a0 * b1 + (middle & mask);
    product.part.low = (low & mask) | other << 32;
    product.part.high = a1 * b1 + (middle >> 32) + (other >> 32) + a.part.low * b.part.high + a.part.high * b.part.low;
    return product.whole;
}
