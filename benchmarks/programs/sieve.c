/* Byte stores with a stride: the sieve of Eratosthenes. SIZE is the largest number. */
#define DEFAULT_SIZE 4000000
#include "kernel.h"

#define LARGEST 8000000

static uint8_t composite[LARGEST + 1];

KERNEL(size)
{
    uint32_t largest = size < LARGEST ? size : LARGEST;
    memset(composite, 0, largest + 1);
    uint32_t count = 0;
    uint32_t checksum = 1;
    for (uint32_t i = 2; i <= largest; i++) {
        if (composite[i]) {
            continue;
        }
        count++;
        checksum = mix(checksum, i);
        if (i <= largest / i) {
            for (uint32_t j = i * i; j <= largest; j += i) {
                composite[j] = 1;
            }
        }
    }
    return mix(checksum, count);
}
