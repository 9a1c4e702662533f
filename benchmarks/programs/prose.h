/* Text that looks like text: words by a skewed choice, sentences, numbers, an address now and then. */
#ifndef SARSEN_PROSE_H
#define SARSEN_PROSE_H

#include "kernel.h"

static void write_prose(char *text, size_t bytes)
{
    static const char *const words[] = {"the", "stone", "of", "and", "ring", "a", "lies", "under", "grass", "where", "long",
        "shadows", "turn", "with", "every", "evening", "until", "nobody", "remembers", "who", "raised", "it", "carefully",
        "seventeen", "chalk", "ditches", "were", "measured", "again", "yesterday", "afternoon", "slowly"};
    uint32_t state = 299792458;
    size_t at = 0;
    int start = 1;
    char piece[64];
    while (at < bytes) {
        uint32_t random = next_random(&state);
        uint32_t skewed = (random % 32) * (random / 32 % 32) / 32;
        int length;
        switch (random >> 26) {
        case 0:
            length = sprintf(piece, "%u ", (unsigned)(random >> 8) % 100000);
            break;
        case 1:
            length = sprintf(piece, "%s.%s@%s.org ", words[random % 32], words[random / 64 % 32], words[random / 4096 % 32]);
            break;
        case 2:
            length = sprintf(piece, "19%02u-%02u-%02u ", (unsigned)random % 100, (unsigned)(random >> 8) % 12 + 1,
                (unsigned)(random >> 12) % 28 + 1);
            break;
        default:
            length = sprintf(piece, "%s%s", words[skewed], random % 11 == 0 ? ".\n" : random % 7 == 0 ? ", " : " ");
            if (start) {
                piece[0] = (char)(piece[0] - 32);
            }
            start = random % 11 == 0;
        }
        for (int i = 0; i < length && at < bytes; i++) {
            text[at++] = piece[i];
        }
    }
    text[bytes] = 0;
}

#endif
