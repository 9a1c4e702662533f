/* Loads of doubles in nested loops: a matrix product. SIZE is the number of rows. */
#define DEFAULT_SIZE 200
#include "kernel.h"

#define LARGEST 512

static double a[LARGEST][LARGEST];
static double b[LARGEST][LARGEST];
static double c[LARGEST][LARGEST];

KERNEL(size)
{
    uint32_t n = size < LARGEST ? size : LARGEST;
    for (uint32_t i = 0; i < n; i++) {
        for (uint32_t j = 0; j < n; j++) {
            a[i][j] = (double)(int32_t)(i * 7 + j * 3) / 16.0;
            b[i][j] = (double)(int32_t)(i * 5 - j * 11) / 32.0;
        }
    }
    for (uint32_t i = 0; i < n; i++) {
        for (uint32_t j = 0; j < n; j++) {
            double sum = 0;
            for (uint32_t k = 0; k < n; k++) {
                sum += a[i][k] * b[k][j];
            }
            c[i][j] = sum;
        }
    }
    uint32_t checksum = 1;
    for (uint32_t i = 0; i < n; i++) {
        for (uint32_t j = 0; j < n; j++) {
            uint64_t bits;
            memcpy(&bits, &c[i][j], sizeof bits);
            checksum = mix(checksum, (uint32_t)bits ^ (uint32_t)(bits >> 32));
        }
    }
    return checksum;
}
