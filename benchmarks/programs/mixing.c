/*
 * Sound of 16 bits: voices scaled and added with saturation, and a filter of 16 taps by products that are added in
 * pairs. SIZE is the number of rounds over 8,192 samples.
 */
#define DEFAULT_SIZE 60
#include "lanes.h"

#define SAMPLES 8192
#define VOICES 4
#define TAPS 16

static int16_t voices[VOICES][SAMPLES] __attribute__((aligned(16)));
static int16_t mixed[SAMPLES + TAPS] __attribute__((aligned(16)));
static int16_t filtered[SAMPLES] __attribute__((aligned(16)));
static int16_t taps[TAPS] __attribute__((aligned(16)));

static NOINLINE void mix_voices(int16_t volume)
{
    for (uint32_t i = 0; i < SAMPLES; i += 8) {
        i16x8 sum = {0};
        for (int v = 0; v < VOICES; v++) {
            int16_t level = (int16_t)(volume >> v);
            i16x8 factor = {level, level, level, level, level, level, level, level};
            sum = add_saturated(sum, scale(LOAD(i16x8, voices[v] + i), factor));
        }
        STORE(i16x8, mixed + i, sum);
    }
}

static NOINLINE void filter(void)
{
    i16x8 first = LOAD(i16x8, taps);
    i16x8 second = LOAD(i16x8, taps + 8);
    for (uint32_t i = 0; i < SAMPLES; i++) {
        i16x8 low;
        i16x8 high;
        memcpy(&low, mixed + i, sizeof low);
        memcpy(&high, mixed + i + 8, sizeof high);
        i32x4 sum = products(low, first) + products(high, second);
        filtered[i] = (int16_t)((sum[0] + sum[1] + sum[2] + sum[3]) >> 15);
    }
}

KERNEL(size)
{
    uint32_t random = 0x1234567u;
    for (int v = 0; v < VOICES; v++) {
        for (uint32_t i = 0; i < SAMPLES; i++) {
            voices[v][i] = (int16_t)next_random(&random);
        }
    }
    for (int i = 0; i < TAPS; i++) {
        taps[i] = (int16_t)(2048 - 200 * (i < 8 ? 8 - i : i - 7));
    }
    uint32_t checksum = 1;
    for (uint32_t round = 0; round < size; round++) {
        mix_voices((int16_t)(32000 - round));
        filter();
        checksum = mix(checksum, (uint16_t)filtered[round * 67 % SAMPLES]);
    }
    return checksum;
}
