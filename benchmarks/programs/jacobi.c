/* Five-point stencil between two grids of doubles, twelve sweeps. SIZE is the side of the grid. */
#define DEFAULT_SIZE 500
#include "numeric.h"

#define MOST 700
#define SWEEPS 12

static double from[MOST][MOST];
static double to[MOST][MOST];

static NOINLINE void sweep(int n, double (*source)[MOST], double (*target)[MOST])
{
    for (int i = 1; i < n - 1; i++) {
        for (int j = 1; j < n - 1; j++) {
            target[i][j] = 0.2 * (source[i][j] + source[i][j - 1] + source[i][j + 1] + source[i + 1][j] + source[i - 1][j]);
        }
    }
}

KERNEL(size)
{
    int n = size < MOST ? (int)size : MOST;
    for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
            from[i][j] = to[i][j] = (double)((i * (j + 2) + 10) % 97) / 97.0;
        }
    }
    for (int t = 0; t < SWEEPS; t += 2) {
        sweep(n, from, to);
        sweep(n, to, from);
    }
    uint32_t checksum = 1;
    for (int i = 0; i < n; i++) {
        checksum = mix_doubles(checksum, from[i], n);
    }
    return checksum;
}
