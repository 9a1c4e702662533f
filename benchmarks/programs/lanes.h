/*
 * Vectors of 128 bits, written once for Wasm and for this machine: the compilers' own vector types, and for the few
 * operations that these lack the intrinsics of each.
 */
#ifndef SARSEN_LANES_H
#define SARSEN_LANES_H

#include "kernel.h"

#if defined(__wasm__)
#include <wasm_simd128.h>
#else
#include <immintrin.h>
#endif

typedef uint8_t u8x16 __attribute__((vector_size(16)));
typedef int8_t i8x16 __attribute__((vector_size(16)));
typedef uint16_t u16x8 __attribute__((vector_size(16)));
typedef int16_t i16x8 __attribute__((vector_size(16)));
typedef uint32_t u32x4 __attribute__((vector_size(16)));
typedef int32_t i32x4 __attribute__((vector_size(16)));
typedef float f32x4 __attribute__((vector_size(16)));

#define LOAD(type, place) (*(const type *)(place))
#define STORE(type, place, value) (*(type *)(place) = (value))

#if defined(__wasm__)

static inline int highest_bits(u8x16 a) { return (int)wasm_i8x16_bitmask((v128_t)a); }
static inline u8x16 choose(u8x16 table, u8x16 numbers) { return (u8x16)wasm_i8x16_swizzle((v128_t)table, (v128_t)numbers); }
static inline u8x16 narrow(u16x8 a, u16x8 b) { return (u8x16)wasm_u8x16_narrow_i16x8((v128_t)a, (v128_t)b); }
static inline i16x8 add_saturated(i16x8 a, i16x8 b) { return (i16x8)wasm_i16x8_add_sat((v128_t)a, (v128_t)b); }
static inline i16x8 scale(i16x8 a, i16x8 b) { return (i16x8)wasm_i16x8_q15mulr_sat((v128_t)a, (v128_t)b); }
static inline i32x4 products(i16x8 a, i16x8 b) { return (i32x4)wasm_i32x4_dot_i16x8((v128_t)a, (v128_t)b); }

#else

static inline int highest_bits(u8x16 a) { return _mm_movemask_epi8((__m128i)a); }
static inline u8x16 choose(u8x16 table, u8x16 numbers) { return (u8x16)_mm_shuffle_epi8((__m128i)table, (__m128i)numbers); }
static inline u8x16 narrow(u16x8 a, u16x8 b) { return (u8x16)_mm_packus_epi16((__m128i)a, (__m128i)b); }
static inline i16x8 add_saturated(i16x8 a, i16x8 b) { return (i16x8)_mm_adds_epi16((__m128i)a, (__m128i)b); }
static inline i16x8 scale(i16x8 a, i16x8 b) { return (i16x8)_mm_mulhrs_epi16((__m128i)a, (__m128i)b); }
static inline i32x4 products(i16x8 a, i16x8 b) { return (i32x4)_mm_madd_epi16((__m128i)a, (__m128i)b); }

#endif

static inline uint32_t mix_all(uint32_t checksum, u32x4 v)
{
    for (int lane = 0; lane < 4; lane++) {
        checksum = mix(checksum, v[lane]);
    }
    return checksum;
}

#endif
