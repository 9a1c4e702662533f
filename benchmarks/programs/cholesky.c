/* The root of a symmetric matrix, lower triangle only, rows as pointers and not as one block. SIZE is the side. */
#define DEFAULT_SIZE 340
#include "numeric.h"

KERNEL(size)
{
    int n = (int)size;
    double **rows = malloc((size_t)n * sizeof *rows);
    for (int i = 0; i < n; i++) {
        rows[i] = malloc((size_t)(i + 1) * sizeof **rows);
        for (int j = 0; j <= i; j++) {
            rows[i][j] = i == j ? n + 1.0 : (double)((i * 7 + j * 13) % 64) / 64.0;
        }
    }
    for (int i = 0; i < n; i++) {
        double *row = rows[i];
        for (int j = 0; j < i; j++) {
            const double *other = rows[j];
            double sum = row[j];
            for (int k = 0; k < j; k++) {
                sum -= row[k] * other[k];
            }
            row[j] = sum / other[j];
        }
        double diagonal = row[i];
        for (int k = 0; k < i; k++) {
            diagonal -= row[k] * row[k];
        }
        row[i] = __builtin_sqrt(diagonal);
    }
    uint32_t checksum = 1;
    for (int i = 0; i < n; i++) {
        checksum = mix_doubles(checksum, rows[i], i + 1);
        free(rows[i]);
    }
    free(rows);
    return checksum;
}
