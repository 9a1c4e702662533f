/* Triangular factors of a matrix in place, without pivoting: loops whose bounds are other loops' counters. SIZE is the side. */
#define DEFAULT_SIZE 360
#include "numeric.h"

#define MOST 400

static double matrix[MOST][MOST];

static NOINLINE void factorise(int n)
{
    for (int i = 0; i < n; i++) {
        for (int j = 0; j < i; j++) {
            double sum = matrix[i][j];
            for (int k = 0; k < j; k++) {
                sum -= matrix[i][k] * matrix[k][j];
            }
            matrix[i][j] = sum / matrix[j][j];
        }
        for (int j = i; j < n; j++) {
            double sum = matrix[i][j];
            for (int k = 0; k < i; k++) {
                sum -= matrix[i][k] * matrix[k][j];
            }
            matrix[i][j] = sum;
        }
    }
}

KERNEL(size)
{
    int n = size < MOST ? (int)size : MOST;
    for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
            matrix[i][j] = (double)((i * 31 + j * 17) % 101) / 101.0 + (i == j ? n : 0);
        }
    }
    factorise(n);
    uint32_t checksum = 1;
    for (int i = 0; i < n; i++) {
        checksum = mix_doubles(checksum, matrix[i], n);
    }
    return checksum;
}
