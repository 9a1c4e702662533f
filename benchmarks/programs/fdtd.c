/* An electromagnetic wave on a grid: three fields of floats that update each other. SIZE is the side of the grid. */
#define DEFAULT_SIZE 320
#include "numeric.h"

#define MOST 500
#define STEPS 24

static float electric_x[MOST][MOST];
static float electric_y[MOST][MOST];
static float magnetic[MOST][MOST];

static NOINLINE void step(int n, float source)
{
    for (int j = 0; j < n; j++) {
        electric_y[0][j] = source;
    }
    for (int i = 1; i < n; i++) {
        for (int j = 0; j < n; j++) {
            electric_y[i][j] -= 0.5f * (magnetic[i][j] - magnetic[i - 1][j]);
        }
    }
    for (int i = 0; i < n; i++) {
        for (int j = 1; j < n; j++) {
            electric_x[i][j] -= 0.5f * (magnetic[i][j] - magnetic[i][j - 1]);
        }
    }
    for (int i = 0; i < n - 1; i++) {
        for (int j = 0; j < n - 1; j++) {
            magnetic[i][j] -=
                0.7f * (electric_x[i][j + 1] - electric_x[i][j] + electric_y[i + 1][j] - electric_y[i][j]);
        }
    }
}

KERNEL(size)
{
    int n = size < MOST ? (int)size : MOST;
    for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
            electric_x[i][j] = (float)(i * (j + 1) % 128) / 128.0f;
            electric_y[i][j] = (float)(i * (j + 2) % 128) / 128.0f;
            magnetic[i][j] = (float)(i * (j + 3) % 128) / 128.0f;
        }
    }
    for (int t = 0; t < STEPS; t++) {
        step(n, (float)t / 8.0f);
    }
    uint32_t checksum = 1;
    for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
            uint32_t bits;
            memcpy(&bits, &magnetic[i][j], sizeof bits);
            checksum = mix(checksum, bits);
        }
    }
    return checksum;
}
