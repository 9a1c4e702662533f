/* Double arithmetic without memory: the Mandelbrot set. SIZE is the width of the picture. */
#define DEFAULT_SIZE 400
#include "kernel.h"

#define MOST_ITERATIONS 200

KERNEL(size)
{
    uint32_t checksum = 1;
    for (uint32_t y = 0; y < size; y++) {
        double ci = 2.4 * (double)y / (double)size - 1.2;
        for (uint32_t x = 0; x < size; x++) {
            double cr = 3.2 * (double)x / (double)size - 2.3;
            double zr = 0;
            double zi = 0;
            uint32_t iterations = 0;
            while (iterations < MOST_ITERATIONS && zr * zr + zi * zi <= 4.0) {
                double next = zr * zr - zi * zi + cr;
                zi = 2.0 * zr * zi + ci;
                zr = next;
                iterations++;
            }
            checksum = mix(checksum, iterations);
        }
    }
    return checksum;
}
