/* All shortest paths of a graph: 32-bit minimum in three nested loops. SIZE is the number of nodes. */
#define DEFAULT_SIZE 200
#include "kernel.h"

#define MOST 400

static int32_t path[MOST][MOST];

KERNEL(size)
{
    int n = size < MOST ? (int)size : MOST;
    uint32_t state = 271828182;
    for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
            uint32_t random = next_random(&state);
            path[i][j] = i == j ? 0 : random % 5 == 0 ? (int32_t)(random >> 8) % 1000 + 1 : 1000000;
        }
    }
    for (int k = 0; k < n; k++) {
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                int32_t through = path[i][k] + path[k][j];
                if (through < path[i][j]) {
                    path[i][j] = through;
                }
            }
        }
    }
    uint32_t checksum = 1;
    for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
            checksum = mix(checksum, (uint32_t)path[i][j]);
        }
    }
    return checksum;
}
