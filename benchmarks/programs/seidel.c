/* Nine-point stencil in place: each point needs the one before it, so that nothing can be done at once. SIZE is the side. */
#define DEFAULT_SIZE 300
#include "numeric.h"

#define MOST 600
#define SWEEPS 6

static double grid[MOST][MOST];

KERNEL(size)
{
    int n = size < MOST ? (int)size : MOST;
    for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
            grid[i][j] = ((double)i * (j + 2) + 2) / n;
        }
    }
    for (int t = 0; t < SWEEPS; t++) {
        for (int i = 1; i < n - 1; i++) {
            for (int j = 1; j < n - 1; j++) {
                grid[i][j] = (grid[i - 1][j - 1] + grid[i - 1][j] + grid[i - 1][j + 1] + grid[i][j - 1] + grid[i][j]
                    + grid[i][j + 1] + grid[i + 1][j - 1] + grid[i + 1][j] + grid[i + 1][j + 1]) / 9.0;
            }
        }
    }
    uint32_t checksum = 1;
    for (int i = 0; i < n; i++) {
        checksum = mix_doubles(checksum, grid[i], n);
    }
    return checksum;
}
