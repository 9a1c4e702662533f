/* A picture to code and decode: soft colours, hard edges and some noise, three bytes for a point. */
#ifndef SARSEN_PICTURE_H
#define SARSEN_PICTURE_H

#include "kernel.h"

static void paint(uint8_t *points, uint32_t width, uint32_t height)
{
    uint32_t state = 160217663;
    for (uint32_t y = 0; y < height; y++) {
        for (uint32_t x = 0; x < width; x++) {
            uint8_t *point = &points[3 * (y * width + x)];
            uint32_t noise = next_random(&state) & 7;
            int32_t dx = (int32_t)x - (int32_t)width / 2;
            int32_t dy = (int32_t)y - (int32_t)height / 2;
            int inside = dx * dx + dy * dy < (int32_t)(width * height / 9);
            point[0] = (uint8_t)(inside ? 200 + noise : x * 255 / width);
            point[1] = (uint8_t)(inside ? (x ^ y) & 0xf0 : y * 255 / height + noise / 2);
            point[2] = (uint8_t)((x / 16 + y / 16) % 2 ? 40 : 180 + noise);
        }
    }
}

#endif
