/* zlib: text is deflated fast and well, inflated again and checked. SIZE is the number of bytes. */
#define DEFAULT_SIZE 150000
#include "prose.h"

#include "zlib.h"

static char *text;
static uint8_t *packed;
static uint8_t *unpacked;

static uint32_t round_trip(uint32_t size, int level)
{
    uLongf packed_bytes = compressBound(size);
    uLongf unpacked_bytes = size;
    if (compress2(packed, &packed_bytes, (const Bytef *)text, size, level) != Z_OK
        || uncompress(unpacked, &unpacked_bytes, packed, packed_bytes) != Z_OK
        || memcmp(text, unpacked, size) != 0) {
        abort();
    }
    return mix((uint32_t)packed_bytes, (uint32_t)crc32(0, packed, (uInt)packed_bytes));
}

KERNEL(size)
{
    if (text == NULL) {
        text = malloc(size + 1);
        packed = malloc(compressBound(size));
        unpacked = malloc(size + 1);
        write_prose(text, size);
    }
    return mix(round_trip(size, 1), round_trip(size, 6));
}
