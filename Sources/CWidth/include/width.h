#ifndef SILKROLL_WIDTH_H
#define SILKROLL_WIDTH_H

// Sets LC_CTYPE, that category only, once for the process: from the environment when that names a
// UTF-8 locale which exists, else C.UTF-8 (en_US.UTF-8 or UTF-8 where that is missing, as on
// macOS). ncurses reads the same locale, so it must be called before a screen is opened. Any thread
// may call it at any time; further calls cost one atomic load.
void use_utf8_locale(void);

// The columns a scalar takes by wcwidth() in that locale: 0, 1 or 2, and -1 for what libc cannot
// show. ncurses asks the same function, so the two never disagree. About ten nanoseconds.
int width_of_scalar(unsigned int scalar);

#endif
