/*
 * The frame of every benchmark program. A program defines DEFAULT_SIZE, includes this file and defines
 * KERNEL(size): one repetition, a function of nothing but its size, that returns a checksum.
 *
 * The same source is built three ways:
 *   - as a WASI command that also exports run(size) -> checksum, so that a host can time repetitions by calling it;
 *   - with FOLDED, where nothing is exported and an optimizer may fold everything into _start;
 *   - natively.
 *
 * As a command: NAME [SIZE [REPETITIONS]] prints one line a repetition: "rep NANOSECONDS CHECKSUM".
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

int main(int argc, char **argv)
{
    uint32_t size = argc > 1 ? (uint32_t)strtoul(argv[1], NULL, 10) : DEFAULT_SIZE;
    uint32_t repetitions = argc > 2 ? (uint32_t)strtoul(argv[2], NULL, 10) : 1;
    for (uint32_t i = 0; i < repetitions; i++) {
        uint64_t start = nanoseconds();
        uint32_t checksum = run(size);
        uint64_t end = nanoseconds();
        printf("rep %" PRIu64 " %08" PRIx32 "\n", end - start, checksum);
    }
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
