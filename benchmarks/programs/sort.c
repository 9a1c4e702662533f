/* Unpredictable branches and swaps: quicksort and heapsort of the same numbers. SIZE is how many. */
#define DEFAULT_SIZE 100000
#include "kernel.h"

#define LARGEST 1000000

static int32_t by_quicksort[LARGEST];
static int32_t by_heapsort[LARGEST];

static NOINLINE void quicksort(int32_t *values, int32_t low, int32_t high)
{
    while (high - low > 12) {
        int32_t pivot = values[low + (high - low) / 2];
        int32_t i = low - 1;
        int32_t j = high + 1;
        for (;;) {
            do {
                i++;
            } while (values[i] < pivot);
            do {
                j--;
            } while (values[j] > pivot);
            if (i >= j) {
                break;
            }
            int32_t swapped = values[i];
            values[i] = values[j];
            values[j] = swapped;
        }
        quicksort(values, low, j);
        low = j + 1;
    }
    for (int32_t i = low + 1; i <= high; i++) {
        int32_t value = values[i];
        int32_t j = i - 1;
        while (j >= low && values[j] > value) {
            values[j + 1] = values[j];
            j--;
        }
        values[j + 1] = value;
    }
}

static NOINLINE void sift_down(int32_t *values, int32_t root, int32_t count)
{
    int32_t value = values[root];
    for (;;) {
        int32_t child = root * 2 + 1;
        if (child >= count) {
            break;
        }
        if (child + 1 < count && values[child + 1] > values[child]) {
            child++;
        }
        if (values[child] <= value) {
            break;
        }
        values[root] = values[child];
        root = child;
    }
    values[root] = value;
}

static NOINLINE void heapsort_values(int32_t *values, int32_t count)
{
    for (int32_t i = count / 2 - 1; i >= 0; i--) {
        sift_down(values, i, count);
    }
    for (int32_t i = count - 1; i > 0; i--) {
        int32_t largest = values[0];
        values[0] = values[i];
        values[i] = largest;
        sift_down(values, 0, i);
    }
}

KERNEL(size)
{
    int32_t count = (int32_t)(size < LARGEST ? size : LARGEST);
    uint32_t state = 987654321;
    for (int32_t i = 0; i < count; i++) {
        by_quicksort[i] = by_heapsort[i] = (int32_t)next_random(&state);
    }
    quicksort(by_quicksort, 0, count - 1);
    heapsort_values(by_heapsort, count);
    uint32_t checksum = 1;
    for (int32_t i = 0; i < count; i++) {
        if (by_quicksort[i] != by_heapsort[i]) {
            return 0;
        }
        checksum = mix(checksum, (uint32_t)by_quicksort[i]);
    }
    return checksum;
}
