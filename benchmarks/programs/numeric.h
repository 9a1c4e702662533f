/* What the numeric kernels share: the bits of doubles in a checksum, so that engines must agree to the last one. */
#ifndef SARSEN_NUMERIC_H
#define SARSEN_NUMERIC_H

#include "kernel.h"

static inline uint32_t mix_doubles(uint32_t checksum, const double *values, int count)
{
    for (int i = 0; i < count; i++) {
        uint64_t bits;
        memcpy(&bits, &values[i], sizeof bits);
        checksum = mix(mix(checksum, (uint32_t)bits), (uint32_t)(bits >> 32));
    }
    return checksum;
}

#endif
