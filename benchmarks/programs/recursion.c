/* Calls and nothing else: Fibonacci numbers by plain recursion, and Takeuchi's function. SIZE is the index. */
#define DEFAULT_SIZE 33
#include "kernel.h"

static NOINLINE uint32_t fibonacci(uint32_t n)
{
    if (n < 2) {
        return n;
    }
    return fibonacci(n - 1) + fibonacci(n - 2);
}

static NOINLINE int takeuchi(int x, int y, int z)
{
    if (y >= x) {
        return z;
    }
    return takeuchi(takeuchi(x - 1, y, z), takeuchi(y - 1, z, x), takeuchi(z - 1, x, y));
}

KERNEL(size)
{
    uint32_t checksum = mix(1, fibonacci(size));
    return mix(checksum, (uint32_t)takeuchi(18, 12, (int)(size % 7)));
}
