/*
 * The frame of every benchmark program. A program defines DEFAULT_SIZE, includes this file and defines
 * KERNEL(size): one repetition, a function of nothing but its size, that returns a checksum.
 *
 * The same source is built three ways:
 *   - as a WASI command that also exports run(size) -> checksum, so that a host can time repetitions by calling it;
 *   - with FOLDED, where nothing is exported and an optimizer may fold everything into _start;
 *   - natively.
 *
 * As a command: NAME [SIZE [REPETITIONS [LEAST_MILLISECONDS [MOST_MILLISECONDS]]]] runs at least so many repetitions
 * for at least so long, but starts no other one after the most; it prints one line for each: "rep NANOSECONDS CHECKSUM",
 * natively with the processor time of the process so far, in nanoseconds, behind.
 */
#ifndef SARSEN_KERNEL_H
#define SARSEN_KERNEL_H

#include <inttypes.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#if defined(FOLDED)
#define KERNEL(size) static uint32_t run(uint32_t size)
#elif defined(__wasm__)
#define KERNEL(size) __attribute__((noinline, export_name("run"))) uint32_t run(uint32_t size)
#else
#define KERNEL(size) __attribute__((noinline)) uint32_t run(uint32_t size)
#endif

/* Keeps a function a function, so that the calls a kernel is about are not folded away; FOLDED is there to fold them. */
#if defined(FOLDED)
#define NOINLINE
#else
#define NOINLINE __attribute__((noinline))
#endif

KERNEL(size);

static uint64_t nanoseconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

static uint64_t argument(int argc, char **argv, int index, uint64_t otherwise)
{
    return argc > index ? strtoull(argv[index], NULL, 10) : otherwise;
}

#if !defined(__wasm__)
/* The most memory this process ever had, as the system counts it. */
static void print_peak(void)
{
    char line[256];
    FILE *status = fopen("/proc/self/status", "r");
    while (status != NULL && fgets(line, sizeof line, status) != NULL) {
        unsigned long kib;
        if (sscanf(line, "VmHWM: %lu", &kib) == 1) {
            printf("bench peak %lu\n", kib);
        }
    }
    if (status != NULL) {
        fclose(status);
    }
}
#endif

int main(int argc, char **argv)
{
    uint32_t size = (uint32_t)argument(argc, argv, 1, DEFAULT_SIZE);
    uint64_t repetitions = argument(argc, argv, 2, 1);
    uint64_t least = argument(argc, argv, 3, 0) * 1000000;
    uint64_t most = argument(argc, argv, 4, 86400000) * 1000000;
    uint64_t begin = nanoseconds();
    uint64_t elapsed = 0;
    for (uint64_t i = 0; i == 0 || ((i < repetitions || elapsed < least) && elapsed < most); i++) {
        uint64_t start = nanoseconds();
        uint32_t checksum = run(size);
        uint64_t end = nanoseconds();
#if defined(__wasm__)
        printf("rep %" PRIu64 " %08" PRIx32 "\n", end - start, checksum);
#else
        printf("rep %" PRIu64 " %08" PRIx32 " %" PRIu64 "\n", end - start, checksum, (uint64_t)clock() * 1000);
#endif
        fflush(stdout);
        elapsed = end - begin;
    }
#if !defined(__wasm__)
    print_peak();
#endif
    return 0;
}

/* Mixes a value into a checksum (FNV-1a, a word at a time). */
static inline uint32_t mix(uint32_t checksum, uint32_t value)
{
    return (checksum ^ value) * 16777619u;
}

/* A small generator: the same numbers on every engine. */
static inline uint32_t next_random(uint32_t *state)
{
    uint32_t x = *state;
    x ^= x << 13;
    x ^= x >> 17;
    x ^= x << 5;
    *state = x;
    return x;
}

#endif
