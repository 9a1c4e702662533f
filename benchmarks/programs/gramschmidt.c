/* Orthogonal columns of a matrix: dot products and updates down columns. SIZE is the side. */
#define DEFAULT_SIZE 220
#include "numeric.h"

#define MOST 300

static double a[MOST][MOST];
static double q[MOST][MOST];
static double r[MOST][MOST];

KERNEL(size)
{
    int n = size < MOST ? (int)size : MOST;
    for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
            a[i][j] = (double)((i * 19 + j * 5) % 103) / 103.0 + (i == j ? 4.0 : 0.0);
            r[i][j] = 0;
        }
    }
    for (int k = 0; k < n; k++) {
        double norm = 0;
        for (int i = 0; i < n; i++) {
            norm += a[i][k] * a[i][k];
        }
        r[k][k] = __builtin_sqrt(norm);
        for (int i = 0; i < n; i++) {
            q[i][k] = a[i][k] / r[k][k];
        }
        for (int j = k + 1; j < n; j++) {
            double dot = 0;
            for (int i = 0; i < n; i++) {
                dot += q[i][k] * a[i][j];
            }
            r[k][j] = dot;
            for (int i = 0; i < n; i++) {
                a[i][j] -= q[i][k] * dot;
            }
        }
    }
    uint32_t checksum = 1;
    for (int i = 0; i < n; i++) {
        checksum = mix_doubles(mix_doubles(checksum, q[i], n), r[i], n);
    }
    return checksum;
}
