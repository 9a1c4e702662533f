/*
 * What small processors are judged by: a linked list that is searched, reversed and sorted, products of matrices of
 * 16-bit numbers, a machine of states that reads numbers from text, and a check sum over all of it. SIZE is the number
 * of rounds.
 */
#define DEFAULT_SIZE 60
#include "kernel.h"

#define ITEMS 200
#define SIDE 32
#define TEXT 2048

struct item {
    struct item *next;
    int16_t key;
    int16_t place;
};

enum state { START, SIGN, WHOLE, POINT, FRACTION, EXPONENT, EXPONENT_SIGN, EXPONENT_DIGITS, BROKEN, STATES };

static struct item items[ITEMS];
static int16_t left[SIDE][SIDE];
static int16_t right[SIDE][SIDE];
static int32_t product[SIDE][SIDE];
static char text[TEXT];

static NOINLINE uint16_t crc16(uint16_t crc, uint32_t value, int bits)
{
    for (int i = 0; i < bits; i++) {
        uint16_t carry = (uint16_t)((value ^ crc) & 1);
        crc = (uint16_t)(crc >> 1);
        value >>= 1;
        if (carry) {
            crc ^= 0xa001;
        }
    }
    return crc;
}

static struct item *build_list(uint32_t *random)
{
    for (int i = 0; i < ITEMS; i++) {
        items[i].key = (int16_t)(next_random(random) % 1000);
        items[i].place = (int16_t)i;
        items[i].next = i + 1 < ITEMS ? &items[i + 1] : NULL;
    }
    return items;
}

static NOINLINE struct item *find(struct item *list, int key)
{
    while (list != NULL && list->key != key) {
        list = list->next;
    }
    return list;
}

static NOINLINE struct item *reverse(struct item *list)
{
    struct item *done = NULL;
    while (list != NULL) {
        struct item *next = list->next;
        list->next = done;
        done = list;
        list = next;
    }
    return done;
}

static NOINLINE int by_key(const struct item *a, const struct item *b)
{
    return a->key - b->key;
}

static NOINLINE int by_place(const struct item *a, const struct item *b)
{
    return a->place - b->place;
}

/* Merges runs of one, two, four ... items until one run is left. */
static NOINLINE struct item *sort(struct item *list, int (*compare)(const struct item *, const struct item *))
{
    for (int run = 1;; run *= 2) {
        struct item *rest = list;
        struct item **tail = &list;
        int merges = 0;
        while (rest != NULL) {
            struct item *a = rest;
            struct item *b = a;
            int a_left = 0;
            merges++;
            while (a_left < run && b != NULL) {
                a_left++;
                b = b->next;
            }
            int b_left = run;
            while (a_left > 0 || (b_left > 0 && b != NULL)) {
                struct item *chosen;
                if (a_left > 0 && (b_left == 0 || b == NULL || compare(a, b) <= 0)) {
                    chosen = a;
                    a = a->next;
                    a_left--;
                } else {
                    chosen = b;
                    b = b->next;
                    b_left--;
                }
                *tail = chosen;
                tail = &chosen->next;
            }
            rest = b;
        }
        *tail = NULL;
        if (merges <= 1) {
            return list;
        }
    }
}

static NOINLINE uint16_t list_round(uint32_t *random, uint16_t crc)
{
    struct item *list = build_list(random);
    for (int i = 0; i < 40; i++) {
        struct item *found = find(list, (int)(next_random(random) % 1000));
        crc = crc16(crc, found != NULL ? (uint32_t)found->place : 0xffff, 16);
        list = reverse(list);
    }
    list = sort(list, by_key);
    for (struct item *item = list; item != NULL; item = item->next) {
        crc = crc16(crc, (uint16_t)item->key, 16);
    }
    list = sort(list, by_place);
    return crc16(crc, (uint16_t)list->key, 16);
}

static NOINLINE void multiply(void)
{
    for (int i = 0; i < SIDE; i++) {
        for (int j = 0; j < SIDE; j++) {
            int32_t sum = 0;
            for (int k = 0; k < SIDE; k++) {
                int32_t term = left[i][k] * right[k][j];
                sum += ((term >> 2) & 0xf) * ((term >> 5) & 0x7f) + term;
            }
            product[i][j] = sum;
        }
    }
}

static NOINLINE uint16_t matrix_round(uint32_t *random, uint16_t crc)
{
    for (int i = 0; i < SIDE; i++) {
        for (int j = 0; j < SIDE; j++) {
            left[i][j] = (int16_t)next_random(random);
            right[i][j] = (int16_t)(next_random(random) >> 16);
        }
    }
    multiply();
    int32_t last = 0;
    int falls = 0;
    for (int i = 0; i < SIDE; i++) {
        for (int j = 0; j < SIDE; j++) {
            falls += product[i][j] < last;
            last = product[i][j];
        }
        crc = crc16(crc, (uint32_t)last, 32);
    }
    return crc16(crc, (uint32_t)falls, 16);
}

static enum state next_state(enum state state, char c)
{
    int digit = c >= '0' && c <= '9';
    switch (state) {
    case START:
        return digit ? WHOLE : c == '+' || c == '-' ? SIGN : c == '.' ? POINT : BROKEN;
    case SIGN:
        return digit ? WHOLE : c == '.' ? POINT : BROKEN;
    case WHOLE:
        return digit ? WHOLE : c == '.' ? POINT : c == 'e' ? EXPONENT : BROKEN;
    case POINT:
    case FRACTION:
        return digit ? FRACTION : c == 'e' && state == FRACTION ? EXPONENT : BROKEN;
    case EXPONENT:
        return digit ? EXPONENT_DIGITS : c == '+' || c == '-' ? EXPONENT_SIGN : BROKEN;
    case EXPONENT_SIGN:
    case EXPONENT_DIGITS:
        return digit ? EXPONENT_DIGITS : BROKEN;
    default:
        return BROKEN;
    }
}

static NOINLINE uint16_t text_round(uint32_t *random, uint16_t crc)
{
    static const char *const words[] = {"5012", "+7.25", "-.5e+3", "8e9", "12a", "--4", "3.e", ".", "-874.125e-12", "+e"};
    uint32_t ends[STATES] = {0};
    uint32_t visits[STATES] = {0};
    int length = 0;
    while (length < TEXT - 16) {
        const char *word = words[next_random(random) % 10];
        while (*word) {
            text[length++] = *word++;
        }
        text[length++] = ',';
    }
    text[length] = 0;
    enum state state = START;
    for (const char *at = text; *at; at++) {
        if (*at == ',') {
            ends[state]++;
            state = START;
        } else {
            state = next_state(state, *at);
            visits[state]++;
        }
    }
    for (int i = 0; i < STATES; i++) {
        crc = crc16(crc16(crc, ends[i], 32), visits[i], 32);
    }
    return crc;
}

KERNEL(size)
{
    uint32_t random = 57721566;
    uint32_t checksum = 1;
    uint16_t crc = 0;
    for (uint32_t i = 0; i < size; i++) {
        crc = list_round(&random, crc);
        crc = matrix_round(&random, crc);
        crc = text_round(&random, crc);
        checksum = mix(checksum, crc);
    }
    return checksum;
}
