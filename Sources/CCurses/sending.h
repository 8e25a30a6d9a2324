#ifndef SILKROLL_SENDING_H
#define SILKROLL_SENDING_H

#include <stddef.h>

/// The bytes sent to the terminal, and the error that has kept them from getting there. Internal to
/// CCurses.

/// Forgets the last fault: the bytes to come make up for it.
void sending_begin(void);

/// Calls a function that makes ncurses send something.
void sending_of(int (*send)(void));

/// Writes bytes. Returns 1 if all of them are written.
int sending_bytes(const char *bytes, size_t count);

/// The number of the error that has kept something from the terminal since `sending_begin`; 0:
/// none.
int sending_fault(void);

#endif
