/* time-runs COUNT -- COMMAND… -- COMMAND…: starts the two in turn so many times and prints, in microseconds, the
   median and the least wall time of each, the largest memory in KiB, and the median of the ratios pair by pair. */
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>

extern char **environ;

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1e6 + time.tv_nsec / 1e3;
}

static double run(char **command, posix_spawn_file_actions_t *quiet, long *memory) {
    pid_t child;
    int status;
    struct rusage used;
    double begun = now();
    if (posix_spawn(&child, command[0], quiet, NULL, command, environ) != 0) exit(2);
    if (wait4(child, &status, 0, &used) < 0) exit(2);
    double took = now() - begun;
    if (used.ru_maxrss > *memory) *memory = used.ru_maxrss;
    return took;
}

static int ascending(const void *a, const void *b) {
    double one = *(const double *)a, other = *(const double *)b;
    return (one > other) - (one < other);
}

static double median(double *values, int count) {
    qsort(values, count, sizeof *values, ascending);
    return values[count / 2];
}

int main(int argc, char **argv) {
    char **commands[2];
    int found = 0;
    for (int i = 2; i < argc && found < 2; i++) {
        if (strcmp(argv[i], "--") != 0) continue;
        commands[found++] = argv + i + 1;
        argv[i] = NULL;
    }
    int count = argc > 1 ? atoi(argv[1]) : 0;
    if (found < 2 || count < 1) return 2;
    posix_spawn_file_actions_t quiet;
    posix_spawn_file_actions_init(&quiet);
    posix_spawn_file_actions_addopen(&quiet, 1, "/dev/null", O_WRONLY, 0);
    double *times[2], *ratios = malloc(count * sizeof *ratios);
    long memory[2] = {0, 0};
    for (int which = 0; which < 2; which++) {
        times[which] = malloc(count * sizeof **times);
        for (int i = 0; i < 20; i++) run(commands[which], &quiet, &memory[which]);
    }
    for (int i = 0; i < count; i++) {
        for (int which = 0; which < 2; which++) times[which][i] = run(commands[which], &quiet, &memory[which]);
        ratios[i] = times[0][i] / times[1][i];
    }
    double ratio = median(ratios, count);
    for (int which = 0; which < 2; which++) {
        double middle = median(times[which], count);
        printf("%.0f %.0f %ld\n", middle, times[which][0], memory[which]);
    }
    printf("%.2f\n", ratio);
    return 0;
}
