/* The settings as the library ships them for builds without its configure script. */
#include "config.h.generic"
