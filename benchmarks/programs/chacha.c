/* Integers that are added, rotated and moved between lanes: the ChaCha20 stream, rows as vectors. SIZE is the number of KiB. */
#define DEFAULT_SIZE 512
#include "lanes.h"

static u32x4 stream[64];

static inline u32x4 rotate(u32x4 v, int bits)
{
    return v << bits | v >> (32 - bits);
}

static NOINLINE void block(const u32x4 *state, u32x4 *out)
{
    u32x4 a = state[0];
    u32x4 b = state[1];
    u32x4 c = state[2];
    u32x4 d = state[3];
    for (int round = 0; round < 10; round++) {
        for (int half = 0; half < 2; half++) {
            a += b;
            d = rotate(d ^ a, 16);
            c += d;
            b = rotate(b ^ c, 12);
            a += b;
            d = rotate(d ^ a, 8);
            c += d;
            b = rotate(b ^ c, 7);
            if (half == 0) {
                b = __builtin_shufflevector(b, b, 1, 2, 3, 0);
                c = __builtin_shufflevector(c, c, 2, 3, 0, 1);
                d = __builtin_shufflevector(d, d, 3, 0, 1, 2);
            } else {
                b = __builtin_shufflevector(b, b, 3, 0, 1, 2);
                c = __builtin_shufflevector(c, c, 2, 3, 0, 1);
                d = __builtin_shufflevector(d, d, 1, 2, 3, 0);
            }
        }
    }
    out[0] = a + state[0];
    out[1] = b + state[1];
    out[2] = c + state[2];
    out[3] = d + state[3];
}

KERNEL(size)
{
    u32x4 state[4] = {
        {0x61707865, 0x3320646e, 0x79622d32, 0x6b206574},
        {1, 2, 3, 4},
        {5, 6, 7, 8},
        {0, 9, 10, 11},
    };
    uint32_t checksum = 1;
    for (uint32_t k = 0; k < size; k++) {
        for (uint32_t i = 0; i < 16; i++) {
            block(state, stream + 4 * i);
            state[3][0]++;
        }
        checksum = mix_all(checksum, stream[k % 64]);
    }
    return checksum;
}
