/* Four floats at a time with nothing in memory: the Mandelbrot set of SIZE by SIZE points. */
#define DEFAULT_SIZE 256
#include "lanes.h"

#define MOST 64

KERNEL(size)
{
    uint32_t checksum = 1;
    f32x4 four = {4, 4, 4, 4};
    float step = 3.0f / (float)size;
    for (uint32_t row = 0; row < size; row++) {
        float imaginary = (float)row * step - 1.5f;
        f32x4 ci = {imaginary, imaginary, imaginary, imaginary};
        for (uint32_t column = 0; column < size; column += 4) {
            float real = (float)column * step - 2.0f;
            f32x4 cr = {real, real + step, real + 2 * step, real + 3 * step};
            f32x4 zr = {0, 0, 0, 0};
            f32x4 zi = zr;
            i32x4 rounds = {0, 0, 0, 0};
            for (int i = 0; i < MOST; i++) {
                f32x4 rr = zr * zr;
                f32x4 ii = zi * zi;
                i32x4 inside = (i32x4)(rr + ii <= four);
                if (highest_bits((u8x16)inside) == 0) {
                    break;
                }
                rounds -= inside;
                zi = zr * zi * 2 + ci;
                zr = rr - ii + cr;
            }
            checksum = mix_all(checksum, (u32x4)rounds);
        }
    }
    return checksum;
}
