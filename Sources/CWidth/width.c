#define _XOPEN_SOURCE 700
#define _DARWIN_C_SOURCE
#include "width.h"

#include <langinfo.h>
#include <locale.h>
#include <pthread.h>
#include <stdbool.h>
#include <string.h>
#include <wchar.h>

static pthread_once_t once = PTHREAD_ONCE_INIT;

static bool is_utf8_after_setting(const char *locale) {
  return setlocale(LC_CTYPE, locale) != NULL && strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

// glibc carries C.UTF-8 inside itself since 2.35: it exists in a static executable on an empty
// disk.
static void set_locale(void) {
  static const char *const names[] = {"", "C.UTF-8", "en_US.UTF-8", "UTF-8"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++)
    if (is_utf8_after_setting(names[i])) return;
}

void use_utf8_locale(void) { pthread_once(&once, set_locale); }

int width_of_scalar(unsigned int scalar) {
  use_utf8_locale();
  return wcwidth((wchar_t)scalar);
}
