/* LodePNG: a picture is coded as PNG and decoded again. SIZE is its width; it is three quarters as high. */
#define DEFAULT_SIZE 200
#include "picture.h"

#define LODEPNG_NO_COMPILE_DISK
#define LODEPNG_NO_COMPILE_CPP
#include "lodepng.cpp"

static uint8_t *points;

KERNEL(size)
{
    unsigned width = size;
    unsigned height = width * 3 / 4;
    if (points == NULL) {
        points = malloc((size_t)width * height * 3);
        paint(points, width, height);
    }
    uint8_t *file;
    uint8_t *decoded;
    size_t file_bytes;
    unsigned found_width;
    unsigned found_height;
    if (lodepng_encode24(&file, &file_bytes, points, width, height) != 0
        || lodepng_decode24(&decoded, &found_width, &found_height, file, file_bytes) != 0
        || memcmp(points, decoded, (size_t)width * height * 3) != 0) {
        abort();
    }
    uint32_t checksum = (uint32_t)file_bytes;
    for (size_t i = 0; i < file_bytes; i++) {
        checksum = mix(checksum, file[i]);
    }
    free(decoded);
    free(file);
    return checksum;
}
