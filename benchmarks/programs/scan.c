/*
 * Text, sixteen bytes at a time: comparisons made to bits, which say where lines end, how many words there are and what
 * is not ASCII; and bytes written as hexadecimal digits. SIZE is the number of rounds over 64 KiB.
 */
#define DEFAULT_SIZE 100
#include "lanes.h"

#define BYTES 65536

static uint8_t text[BYTES] __attribute__((aligned(16)));
static uint8_t digits[2 * BYTES] __attribute__((aligned(16)));

static NOINLINE uint32_t count(uint32_t bytes)
{
    uint32_t lines = 0;
    uint32_t words = 0;
    uint32_t others = 0;
    uint32_t inside = 0;
    for (uint32_t i = 0; i < bytes; i += 16) {
        u8x16 v = LOAD(u8x16, text + i);
        uint32_t ends = (uint32_t)highest_bits((u8x16)(v == '\n'));
        uint32_t spaces = (uint32_t)highest_bits((u8x16)(v <= ' '));
        uint32_t starts = ~spaces & (spaces << 1 | (inside ^ 1)) & 0xffff;
        inside = (spaces >> 15) ^ 1;
        lines += (uint32_t)__builtin_popcount(ends);
        words += (uint32_t)__builtin_popcount(starts);
        others += (uint32_t)__builtin_popcount((uint32_t)highest_bits(v));
    }
    return lines * 31 + words * 17 + others;
}

static NOINLINE void hexadecimal(uint32_t bytes)
{
    u8x16 table = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};
    for (uint32_t i = 0; i < bytes; i += 16) {
        u8x16 v = LOAD(u8x16, text + i);
        u8x16 high = choose(table, v >> 4);
        u8x16 low = choose(table, v & 15);
        STORE(
                u8x16,
                digits + 2 * i,
                __builtin_shufflevector(high, low, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23));
        STORE(
                u8x16,
                digits + 2 * i + 16,
                __builtin_shufflevector(high, low, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31));
    }
}

KERNEL(size)
{
    uint32_t random = 0x9e3779b9u;
    for (uint32_t i = 0; i < BYTES; i++) {
        uint32_t r = next_random(&random);
        text[i] = (uint8_t)(r % 7 == 0 ? ' ' : r % 53 == 0 ? '\n' : r % 101 == 0 ? 0xc3 : 'a' + r % 26);
    }
    uint32_t checksum = 1;
    for (uint32_t round = 0; round < size; round++) {
        checksum = mix(checksum, count(BYTES));
        text[round * 31 % BYTES] = (uint8_t)round;
        hexadecimal(BYTES);
        checksum = mix(checksum, digits[round * 97 % BYTES]);
    }
    return checksum;
}
