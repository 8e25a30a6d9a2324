#ifndef SILKROLL_TERMINAL_H
#define SILKROLL_TERMINAL_H

/// The terminal that standard output is: found, taken, given back. One a process.
///
/// While it is taken, SIGINT, TERM, HUP, QUIT, TSTP, CONT and WINCH are noted (see signals.h), and
/// a crash gives it back; otherwise signals have their default actions.

/// The reasons why `terminal_open` cannot: `TERM` names no terminal that is known, or one that only
/// prints line by line; the system refuses, and `errno` says why; or the file
/// `terminal_description` is none that describes a terminal.
enum {
  terminal_is_unknown = -1,
  terminal_has_no_cursor_addressing = -2,
  terminal_is_refused = -3,
  terminal_is_damaged = -4
};

/// Takes the terminal: alternate screen, keys unfiltered (`^C` and `^Z` arrive as bytes), pastes
/// bracketed. Returns a descriptor that is readable when there are signals; or one of the above,
/// with nothing written and nothing changed.
int terminal_open(void);

/// The file that describes the terminal's type, as far as one was found; else nothing.
const char *terminal_description(void);

/// Gives the terminal back as it was found. Does nothing when that is done already.
void terminal_leave(void);

/// Takes the terminal again after `terminal_leave`, when this job is in front: waits until it is.
/// The next drawing is complete. Does nothing when the terminal is ours already.
void terminal_enter(void);

/// Sets every mode again, for whoever may have changed them; the next drawing is complete.
void terminal_reassert(void);

/// Waits until the terminal takes something, as it does but after `^S`, or where its window hangs.
/// Returns 0 where there is something to read first, at the descriptor `input` or of signals.
int terminal_has_room(int input, int signals);

/// Waits a second for a terminal that takes nothing. Returns 0 where it still does then.
int terminal_is_there(void);

/// The number of the error that has kept the last frame, or the end, from the terminal; 0: none
/// has.
int terminal_fault(void);

/// The most columns and rows that are drawn. No screen has so many; a window can claim to, and each
/// cell takes some hundred bytes.
enum { terminal_widest = 2000, terminal_tallest = 1000 };

/// Asks the kernel for the size, always from 1x1 to the widest and tallest; 80x24 when it does not
/// know.
void terminal_size(int *width, int *height);

/// The bytes that the terminal sends or obeys for a terminfo capability (`kcuu1`), or null.
const char *terminal_string(const char *capability);

#endif
