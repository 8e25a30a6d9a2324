#define _XOPEN_SOURCE 700
#include "width.h"
#include <wchar.h>
int width_of_scalar(unsigned int scalar) { return wcwidth((wchar_t)scalar); }
