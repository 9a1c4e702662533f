/* stb: a picture is coded as JPEG and decoded again. SIZE is its width; it is three quarters as high. */
#define DEFAULT_SIZE 640
#include "picture.h"

#define STB_IMAGE_IMPLEMENTATION
#define STBI_ONLY_JPEG
#define STBI_NO_STDIO
#define STBI_NO_SIMD
#define STBI_NO_THREAD_LOCALS
#include "stb_image.h"
#define STB_IMAGE_WRITE_IMPLEMENTATION
#define STBI_WRITE_NO_STDIO
#include "stb_image_write.h"

static uint8_t *points;
static uint8_t *file;
static size_t file_bytes;

static void append(void *context, void *bytes, int count)
{
    (void)context;
    memcpy(file + file_bytes, bytes, (size_t)count);
    file_bytes += (size_t)count;
}

KERNEL(size)
{
    int width = (int)size;
    int height = width * 3 / 4;
    if (points == NULL) {
        points = malloc((size_t)width * (size_t)height * 3);
        file = malloc((size_t)width * (size_t)height * 3 + 4096);
        paint(points, (uint32_t)width, (uint32_t)height);
    }
    file_bytes = 0;
    stbi_write_jpg_to_func(append, NULL, width, height, 3, points, 85);
    int found_width;
    int found_height;
    int channels;
    uint8_t *decoded = stbi_load_from_memory(file, (int)file_bytes, &found_width, &found_height, &channels, 3);
    if (decoded == NULL || found_width != width || found_height != height) {
        abort();
    }
    uint32_t checksum = (uint32_t)file_bytes;
    for (int i = 0; i < width * height * 3; i++) {
        checksum = mix(checksum, decoded[i]);
    }
    stbi_image_free(decoded);
    return checksum;
}
