#ifndef SILKROLL_SIZE_H
#define SILKROLL_SIZE_H

/// The size that ncurses takes the terminal to have. Internal to CCurses.

/// Calls a function that makes ncurses look for the size, and lets it find this one. Returns the
/// function's result.
int size_telling(int width, int height, int (*call)(void));

#endif
