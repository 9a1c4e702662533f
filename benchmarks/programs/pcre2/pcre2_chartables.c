/* The character tables of the C locale, as the library ships them. */
#include "pcre2_chartables.c.dist"
