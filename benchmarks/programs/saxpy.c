/* Vectors of floats: a times x plus y, and dot products. SIZE is the number of rounds over 8,192 floats. */
#define DEFAULT_SIZE 400
#include "lanes.h"

#define COUNT 8192

static float x[COUNT] __attribute__((aligned(16)));
static float y[COUNT] __attribute__((aligned(16)));

static NOINLINE void saxpy(float factor, uint32_t count)
{
    f32x4 a = {factor, factor, factor, factor};
    for (uint32_t i = 0; i < count; i += 4) {
        STORE(f32x4, y + i, a * LOAD(f32x4, x + i) + LOAD(f32x4, y + i));
    }
}

static NOINLINE float dot(uint32_t count)
{
    f32x4 first = {0, 0, 0, 0};
    f32x4 second = first;
    for (uint32_t i = 0; i < count; i += 8) {
        first += LOAD(f32x4, x + i) * LOAD(f32x4, y + i);
        second += LOAD(f32x4, x + i + 4) * LOAD(f32x4, y + i + 4);
    }
    f32x4 sum = first + second;
    return (sum[0] + sum[1]) + (sum[2] + sum[3]);
}

KERNEL(size)
{
    for (uint32_t i = 0; i < COUNT; i++) {
        x[i] = (float)(i % 61) / 8.0f;
        y[i] = (float)(i % 67) / 16.0f;
    }
    uint32_t checksum = 1;
    for (uint32_t round = 0; round < size; round++) {
        saxpy((round & 1) != 0 ? 0.5f : -0.5f, COUNT);
        float sum = dot(COUNT);
        uint32_t bits;
        memcpy(&bits, &sum, sizeof bits);
        checksum = mix(checksum, bits);
    }
    return checksum;
}
