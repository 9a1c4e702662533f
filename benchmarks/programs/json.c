/* cJSON: a document is written, parsed, walked and printed again. SIZE is the number of its records. */
#define DEFAULT_SIZE 1500
#include "kernel.h"

#include "cJSON.c"

static char *document(uint32_t records)
{
    static const char *const towns[] = {"Avebury", "Carnac", "Stenness", "Callanish", "Castlerigg", "Newgrange"};
    uint32_t state = 662607015;
    char *text = malloc((size_t)records * 320 + 64);
    char *at = text + sprintf(text, "{\"version\": 3, \"stones\": [\n");
    for (uint32_t i = 0; i < records; i++) {
        uint32_t random = next_random(&state);
        at += sprintf(at, "  {\"id\": %u, \"town\": \"%s\", \"weight\": %.3f, \"tags\": [\"t%u\", \"\\u00e9\\n%x\", %s],",
            (unsigned)i, towns[random % 6], (double)(random >> 12) / 64.0, (unsigned)random % 50, (unsigned)random,
            random & 64 ? "true" : "null");
        at += sprintf(at, " \"place\": {\"x\": %d, \"y\": %.2e, \"note\": \"%s\"}}%s\n", (int)(random >> 20) - 2048,
            (double)(random % 9999) * 1e-3, random & 128 ? "" : "a longer note, with \\\"quotes\\\" and a \\\\",
            i + 1 < records ? "," : "");
    }
    strcpy(at, "]}\n");
    return text;
}

static uint32_t walk(const cJSON *item, uint32_t checksum)
{
    for (; item != NULL; item = item->next) {
        if (item->string != NULL) {
            checksum = mix(checksum, (uint32_t)strlen(item->string));
        }
        if (cJSON_IsNumber(item)) {
            checksum = mix(checksum, (uint32_t)(int64_t)(item->valuedouble * 8));
        } else if (cJSON_IsString(item)) {
            for (const char *c = item->valuestring; *c; c++) {
                checksum = mix(checksum, (uint8_t)*c);
            }
        } else {
            checksum = mix(walk(item->child, checksum), (uint32_t)item->type);
        }
    }
    return checksum;
}

static char *text;

KERNEL(size)
{
    if (text == NULL) {
        text = document(size);
    }
    cJSON *root = cJSON_Parse(text);
    if (root == NULL) {
        abort();
    }
    uint32_t checksum = walk(root, 1);
    char *printed = cJSON_PrintUnformatted(root);
    for (const char *c = printed; *c; c++) {
        checksum = mix(checksum, (uint8_t)*c);
    }
    cJSON_free(printed);
    cJSON_Delete(root);
    return checksum;
}
