// Exceptions thrown through several frames, some with something to clean up on the way. SIZE is the number of calls.
#define DEFAULT_SIZE 120000
extern "C" {
#include "kernel.h"
}

// C++ without a runtime library of its own: on Wasm, a thrown value waits in a variable, and the catch clauses take all.
static uint32_t thrown;

#if defined(__wasm__)
extern "C" void *__cxa_begin_catch(void *exception) noexcept { return exception; }
extern "C" void __cxa_end_catch() {}
[[noreturn]] static inline void raise(uint32_t value)
{
    thrown = value;
    __builtin_wasm_throw(0, &thrown);
}
#else
[[noreturn]] static inline void raise(uint32_t value)
{
    thrown = value;
    throw value;
}
#endif

static uint32_t open_count;

namespace {

struct Guard {
    Guard() { open_count++; }
    ~Guard() { open_count--; }
};

}  // namespace

static NOINLINE uint32_t parse_digit(uint32_t c)
{
    if (c % 16 > 13) {
        raise(c);
    }
    return c % 16;
}

static NOINLINE uint32_t parse_guarded(uint32_t c)
{
    Guard guard;
    return parse_digit(c) + open_count;
}

static NOINLINE uint32_t parse_number(uint32_t seed, uint32_t depth)
{
    if (depth == 0) {
        return parse_guarded(seed);
    }
    return parse_number(seed * 5 + depth, depth - 1) * 3 + parse_digit(seed >> 4 & 7);
}

static NOINLINE uint32_t attempt(uint32_t seed)
{
    try {
        return parse_number(seed, seed % 4);
    } catch (...) {
        if (thrown % 64 == 62) {
            raise(thrown + 1);
        }
        return thrown ^ 0x5555;
    }
}

KERNEL(size)
{
    uint32_t state = 667430;
    uint32_t checksum = 1;
    for (uint32_t i = 0; i < size; i++) {
        try {
            checksum = mix(checksum, attempt(next_random(&state) >> 3));
        } catch (...) {
            checksum = mix(checksum, thrown);
        }
    }
    return mix(checksum, open_count);
}
