/* The public header as the library ships it for builds without its configure script. */
#include "pcre2.h.generic"
