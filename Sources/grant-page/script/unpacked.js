// The engine comes packed as LZMA, which no browser unpacks by itself: that is worth a quarter of the page.
// `Scripts/build-page` packs it raw, with lc=3, lp=0 and pb=0, so that no position chooses between chances.

/// The range coder: a number within a range that every bit narrows by its chance, of 2048, to be 0.
class Bits {
  constructor(packed) {
    this.packed = packed;
    this.next = 5;
    this.range = 0xffffffff;
    this.number = new DataView(packed.buffer, packed.byteOffset).getUint32(1);
  }

  static chances = (count) => new Uint16Array(count).fill(1024);

  /// The next bit, by the chance at an index, which learns from it.
  one(chances, index) {
    const chance = chances[index];
    const bound = (this.range >>> 11) * chance;
    const bit = this.number < bound ? 0 : 1;
    if (bit === 0) {
      this.range = bound;
      chances[index] = chance + ((2048 - chance) >> 5);
    } else {
      this.range -= bound;
      this.number -= bound;
      chances[index] = chance - (chance >> 5);
    }
    this.refill();
    return bit;
  }

  /// As many bits as asked for that have no chance of their own, the highest first.
  plain(count) {
    let value = 0;
    for (let left = count; left > 0; left -= 1) {
      this.range >>>= 1;
      const bit = this.number < this.range ? 0 : 1;
      if (bit === 1) this.number -= this.range;
      this.refill();
      value = value * 2 + bit;
    }
    return value;
  }

  refill() {
    if (this.range >= 0x1000000) return;
    this.range = (this.range << 8) >>> 0;
    this.number = ((this.number << 8) | this.packed[this.next]) >>> 0;
    this.next += 1;
  }

  /// A number of some bits, the highest first; the bits before choose the chance of each.
  tree(chances, count, from = 0) {
    let node = 1;
    for (let left = count; left > 0; left -= 1) node = (node << 1) | this.one(chances, from + node);
    return node - (1 << count);
  }

  /// The same, the lowest first.
  reversedTree(chances, count, from = 0) {
    let node = 1;
    let value = 0;
    for (let place = 0; place < count; place += 1) {
      const bit = this.one(chances, from + node);
      node = (node << 1) | bit;
      value |= bit << place;
    }
    return value;
  }
}

/// How long a copy is: few, some or many bytes.
class Lengths {
  choices = Bits.chances(2);
  few = Bits.chances(8);
  some = Bits.chances(8);
  many = Bits.chances(256);

  next(bits) {
    if (bits.one(this.choices, 0) === 0) return 2 + bits.tree(this.few, 3);
    if (bits.one(this.choices, 1) === 0) return 10 + bits.tree(this.some, 3);
    return 18 + bits.tree(this.many, 8);
  }
}

/// How far back a copy begins; short copies come from nearby, so that their length chooses the chances.
class Distances {
  slots = Bits.chances(4 * 64);
  near = Bits.chances(128);
  ends = Bits.chances(16);

  next(bits, length) {
    const slot = bits.tree(this.slots, 6, Math.min(length - 2, 3) * 64);
    if (slot < 4) return slot;
    const count = (slot >> 1) - 1;
    const first = (2 | (slot & 1)) * 2 ** count;
    if (slot < 14) return first + bits.reversedTree(this.near, count, first - slot);
    return first + bits.plain(count - 4) * 16 + bits.reversedTree(this.ends, 4);
  }
}

/// What was packed, of which the size is known.
function unpacked(packed, size) {
  const bytes = new Uint8Array(size);
  const bits = new Bits(packed);
  const literals = Bits.chances(8 * 0x300);
  // By what came last: bytes (below 7) or a copy.
  const [isCopy, isOld, isOlder, isThird, isFourth, isLong] = Array.from({ length: 6 }, () => Bits.chances(12));
  const lengths = new Lengths();
  const oldLengths = new Lengths();
  const distances = new Distances();
  let last = [0, 0, 0, 0];
  let before = 0;
  let at = 0;

  /// A byte; after a copy, the one that stands where the copy would have gone on tells what it is not.
  function literal() {
    const from = (at > 0 ? bytes[at - 1] >> 5 : 0) * 0x300;
    let node = 1;
    if (before >= 7) {
      let other = bytes[at - last[0] - 1];
      while (node < 0x100) {
        const expected = (other >> 7) & 1;
        other <<= 1;
        const bit = bits.one(literals, from + ((1 + expected) << 8) + node);
        node = (node << 1) | bit;
        if (bit !== expected) break;
      }
    }
    while (node < 0x100) node = (node << 1) | bits.one(literals, from + node);
    return node & 0xff;
  }

  /// The length of a copy; its distance becomes the first of the last four.
  function copy() {
    if (bits.one(isOld, before) === 0) {
      const length = lengths.next(bits);
      last = [distances.next(bits, length), last[0], last[1], last[2]];
      before = before < 7 ? 7 : 10;
      return length;
    }
    if (bits.one(isOlder, before) === 0) {
      if (bits.one(isLong, before) === 0) {
        before = before < 7 ? 9 : 11;
        return 1;
      }
    } else {
      const index = bits.one(isThird, before) === 0 ? 1 : 2 + bits.one(isFourth, before);
      last = [last[index], ...last.filter((_, other) => other !== index)];
    }
    before = before < 7 ? 8 : 11;
    return oldLengths.next(bits);
  }

  while (at < size) {
    if (bits.one(isCopy, before) === 0) {
      bytes[at] = literal();
      at += 1;
      before = before < 4 ? 0 : before - (before < 10 ? 3 : 6);
    } else {
      for (let left = copy(); left > 0; left -= 1, at += 1) bytes[at] = bytes[at - last[0] - 1];
    }
  }
  return bytes;
}
