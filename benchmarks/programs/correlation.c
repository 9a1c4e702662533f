/* How the columns of a table depend on each other: column walks with a wide stride, roots, divisions. SIZE is the number of rows. */
#define DEFAULT_SIZE 240
#include "numeric.h"

#define COLUMNS 200
#define MOST 600

static double data[MOST][COLUMNS];
static double result[COLUMNS][COLUMNS];
static double mean[COLUMNS];
static double deviation[COLUMNS];

static NOINLINE void centre(int n)
{
    double rows = n;
    for (int j = 0; j < COLUMNS; j++) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += data[i][j];
        }
        mean[j] = sum / rows;
        double square = 0;
        for (int i = 0; i < n; i++) {
            square += (data[i][j] - mean[j]) * (data[i][j] - mean[j]);
        }
        double root = __builtin_sqrt(square / rows);
        deviation[j] = root <= 0.1 ? 1.0 : root;
    }
    for (int i = 0; i < n; i++) {
        for (int j = 0; j < COLUMNS; j++) {
            data[i][j] = (data[i][j] - mean[j]) / (__builtin_sqrt(rows) * deviation[j]);
        }
    }
}

KERNEL(size)
{
    int n = size < MOST ? (int)size : MOST;
    for (int i = 0; i < n; i++) {
        for (int j = 0; j < COLUMNS; j++) {
            data[i][j] = (double)(i * j % 113) / COLUMNS + i;
        }
    }
    centre(n);
    for (int i = 0; i < COLUMNS; i++) {
        result[i][i] = 1.0;
        for (int j = i + 1; j < COLUMNS; j++) {
            double sum = 0;
            for (int k = 0; k < n; k++) {
                sum += data[k][i] * data[k][j];
            }
            result[i][j] = result[j][i] = sum;
        }
    }
    uint32_t checksum = 1;
    for (int i = 0; i < COLUMNS; i++) {
        checksum = mix_doubles(checksum, result[i], COLUMNS);
    }
    return checksum;
}
