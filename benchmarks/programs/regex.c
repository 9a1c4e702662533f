/* PCRE2 without its own code generator: patterns of several kinds over a text. SIZE is the number of bytes of the text. */
#define DEFAULT_SIZE 40000
#include "prose.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include "pcre2.h"

static const char *const patterns[] = {
    "\\b[a-z]+ing\\b",
    "([a-z]+)\\.([a-z]+)@([a-z]+)\\.org",
    "(19\\d\\d)-(\\d\\d)-(\\d\\d)",
    "(?i)the\\s+(\\w+)\\s+of",
    "(\\w+) (?:and|with) (\\w+)(?=[,.])",
    "^[A-Z][^.\\n]*?(stone|ring|chalk)[^.\\n]*\\.$",
    "(\\w)(\\w)\\2\\1",
    "(?:[aeiou][^aeiou\\s]){3,}",
};

#define PATTERNS (sizeof patterns / sizeof *patterns)

static char *text;
static pcre2_code *codes[PATTERNS];
static pcre2_match_data *found;

static void prepare(uint32_t size)
{
    text = malloc(size + 1);
    write_prose(text, size);
    for (size_t i = 0; i < PATTERNS; i++) {
        int error;
        PCRE2_SIZE where;
        codes[i] = pcre2_compile((PCRE2_SPTR)patterns[i], PCRE2_ZERO_TERMINATED, PCRE2_MULTILINE, &error, &where, NULL);
        if (codes[i] == NULL) {
            abort();
        }
    }
    found = pcre2_match_data_create(16, NULL);
}

KERNEL(size)
{
    if (text == NULL) {
        prepare(size);
    }
    uint32_t checksum = 1;
    for (size_t i = 0; i < PATTERNS; i++) {
        PCRE2_SIZE at = 0;
        uint32_t matches = 0;
        int groups = pcre2_match(codes[i], (PCRE2_SPTR)text, size, at, 0, found, NULL);
        while (groups > 0) {
            const PCRE2_SIZE *bounds = pcre2_get_ovector_pointer(found);
            for (int group = 0; group < 2 * groups; group++) {
                checksum = mix(checksum, (uint32_t)bounds[group]);
            }
            matches++;
            at = bounds[1] > at ? bounds[1] : at + 1;
            groups = at < size ? pcre2_match(codes[i], (PCRE2_SPTR)text, size, at, 0, found, NULL) : 0;
        }
        checksum = mix(checksum, matches);
    }
    return checksum;
}
