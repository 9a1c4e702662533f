/* Bytes that are widened, weighted and narrowed: a 3 by 3 blur of a picture of 256 by 256. SIZE is the number of rounds. */
#define DEFAULT_SIZE 30
#include "lanes.h"

#define SIDE 256

static uint8_t pictures[2][SIDE * SIDE] __attribute__((aligned(16)));

static inline u16x8 lower(u8x16 a)
{
    u8x16 zero = {0};
    return (u16x8)__builtin_shufflevector(a, zero, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
}

static inline u16x8 upper(u8x16 a)
{
    u8x16 zero = {0};
    return (u16x8)__builtin_shufflevector(a, zero, 8, 16, 9, 17, 10, 18, 11, 19, 12, 20, 13, 21, 14, 22, 15, 23);
}

static inline u8x16 unaligned(const uint8_t *from)
{
    u8x16 bytes;
    memcpy(&bytes, from, sizeof bytes);
    return bytes;
}

static NOINLINE void blur(const uint8_t *from, uint8_t *to)
{
    for (uint32_t row = 1; row + 1 < SIDE; row++) {
        const uint8_t *line = from + row * SIDE;
        for (uint32_t column = 1; column + 16 < SIDE; column += 16) {
            u16x8 low = {0};
            u16x8 high = {0};
            for (int dy = -1; dy <= 1; dy++) {
                const uint8_t *at = line + dy * SIDE + column;
                u8x16 left = unaligned(at - 1);
                u8x16 middle = unaligned(at);
                u8x16 right = unaligned(at + 1);
                u16x8 weight = (u16x8){0} + (uint16_t)(dy == 0 ? 2 : 1);
                low += (lower(left) + lower(middle) * 2 + lower(right)) * weight;
                high += (upper(left) + upper(middle) * 2 + upper(right)) * weight;
            }
            u8x16 result = narrow((low + 8) >> 4, (high + 8) >> 4);
            memcpy(to + row * SIDE + column, &result, sizeof result);
        }
    }
}

KERNEL(size)
{
    uint32_t random = 0x2545f491u;
    for (uint32_t i = 0; i < SIDE * SIDE; i++) {
        pictures[0][i] = (uint8_t)next_random(&random);
        pictures[1][i] = 0;
    }
    for (uint32_t round = 0; round < size; round++) {
        blur(pictures[round & 1], pictures[(round + 1) & 1]);
    }
    uint32_t checksum = 1;
    for (uint32_t i = 0; i < SIDE * SIDE; i += 4) {
        checksum = mix(checksum, pictures[size & 1][i] | (uint32_t)pictures[size & 1][i + 1] << 8);
    }
    return checksum;
}
