/* 64-bit integers: a generator, modular powers, the Collatz sequence. SIZE is the number of rounds. */
#define DEFAULT_SIZE 12000
#include "kernel.h"

static inline uint64_t xorshift(uint64_t *state)
{
    uint64_t x = *state;
    x ^= x << 13;
    x ^= x >> 7;
    x ^= x << 17;
    *state = x;
    return x * UINT64_C(0x2545f4914f6cdd1d);
}

static NOINLINE uint64_t modular_power(uint64_t base, uint64_t exponent, uint64_t modulus)
{
    uint64_t result = 1;
    base %= modulus;
    while (exponent > 0) {
        if (exponent & 1) {
            result = result * base % modulus;
        }
        base = base * base % modulus;
        exponent >>= 1;
    }
    return result;
}

static NOINLINE uint32_t collatz_steps(uint64_t n)
{
    uint32_t steps = 0;
    while (n != 1 && steps < 1000) {
        n = n & 1 ? n * 3 + 1 : n >> 1;
        steps++;
    }
    return steps;
}

KERNEL(size)
{
    uint64_t state = UINT64_C(88172645463325252);
    uint64_t sum = 0;
    for (uint32_t i = 0; i < size; i++) {
        for (int j = 0; j < 256; j++) {
            uint64_t x = xorshift(&state);
            sum = (sum << 5 | sum >> 59) ^ x;
        }
        uint64_t base = xorshift(&state);
        uint64_t exponent = xorshift(&state) >> 24;
        sum += modular_power(base, exponent, UINT64_C(4294967291));
        sum += collatz_steps((xorshift(&state) >> 32) + 1);
        sum += (uint64_t)__builtin_popcountll(sum) + (uint64_t)__builtin_clzll(sum | 1);
        sum ^= (uint64_t)((int64_t)sum / (int64_t)(i + 3));
    }
    return (uint32_t)sum ^ (uint32_t)(sum >> 32);
}
