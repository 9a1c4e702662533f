/* Calls through function pointers in a random pattern: one loop over two targets, one over many. SIZE is calls / 1024. */
#define DEFAULT_SIZE 3000
#include "kernel.h"

#define PATTERN 1024
#define OPERATIONS 24

typedef uint32_t (*operation)(uint32_t, uint32_t);

#define OPERATION(name, expression)                  \
    static uint32_t name(uint32_t x, uint32_t y)     \
    {                                                \
        return expression;                           \
    }

OPERATION(add, x + y)
OPERATION(subtract, x - y)
OPERATION(multiply, x * (y | 1))
OPERATION(exclusive, x ^ y)
OPERATION(either, (x | y) + 7)
OPERATION(both, (x & y) + 12345)
OPERATION(left, (x << 3) + y)
OPERATION(right, (x >> 3) ^ y)
OPERATION(negate, y - ~x)
OPERATION(swap, (x >> 16 | x << 16) + y)
OPERATION(smaller, x < y ? x + 1 : y)
OPERATION(larger, x > y ? x : y - 1)
OPERATION(average, (x >> 1) + (y >> 1))
OPERATION(turn, (x << 7 | x >> 25) ^ y)
OPERATION(scale, x * 5 + y * 3)
OPERATION(shrink, x - (y >> 4))
OPERATION(grow, x + (y << 4))
OPERATION(parity, x + (y & 1) * 97)
OPERATION(fold, (x ^ x >> 15) * 0x2c1b3c6d + y)
OPERATION(step, x + 0x9e3779b9 + (y >> 7))
OPERATION(divide, x / ((y & 63) + 1))
OPERATION(rest, x % ((y & 1023) + 3) + y)
OPERATION(spread, (x & 0x0f0f0f0f) + (y & 0xf0f0f0f0))
OPERATION(weave, (x & 0xaaaaaaaa) | (y & 0x55555555))

static const operation operations[OPERATIONS] = {
    add, subtract, multiply, exclusive, either, both, left, right, negate, swap, smaller, larger,
    average, turn, scale, shrink, grow, parity, fold, step, divide, rest, spread, weave,
};

static operation few[PATTERN];
static operation many[PATTERN];

static NOINLINE uint32_t apply_all(operation const *pattern, uint32_t x)
{
    for (uint32_t i = 0; i < PATTERN; i++) {
        x = pattern[i](x, i);
    }
    return x;
}

KERNEL(size)
{
    uint32_t state = 271828182;
    for (int i = 0; i < PATTERN; i++) {
        few[i] = operations[next_random(&state) >> 8 & 1];
        many[i] = operations[(next_random(&state) >> 8) % OPERATIONS];
    }
    uint32_t x = 1;
    for (uint32_t i = 0; i < size; i++) {
        x = apply_all(i & 1 ? few : many, x);
    }
    return x;
}
