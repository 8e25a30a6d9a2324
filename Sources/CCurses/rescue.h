#ifndef SILKROLL_RESCUE_H
#define SILKROLL_RESCUE_H

#include <termios.h>

/// Gives the terminal back when the process ends without having been asked. Internal to CCurses.
///
/// One thread does it, once, with every signal blocked; whoever else is to end meanwhile waits for
/// that. It takes a second at most, on a terminal that takes nothing, too, and the process then
/// dies by the signal that came first.

/// The things to give back: nothing; the modes of the terminal; its screen, too.
enum { rescue_nothing, rescue_modes, rescue_screen };

/// Adds a byte to those that give the screen back. Returns it, as `tputs` wants.
int rescue_add(int byte);

/// Waits for an end, to set these modes and to write those bytes to the descriptor `terminal`, as
/// far as `rescue_arm` says. For the thread that draws.
void rescue_prepare(int terminal, const struct termios *modes);

/// Tells the rescue what there is to give back.
void rescue_arm(int taken);

/// Returns what `rescue_arm` said last. May be asked on any thread; does not return once the end
/// has begun.
int rescue_taken(void);

/// Sets the terminal's modes as they were found. Safe in a signal handler.
void rescue_set_modes(void);

/// Writes those bytes where nothing has crashed, because `terminal_leave` could not.
void rescue_repeat(void);

/// Gives the terminal back in a second, and dies by the signal `number`, should the process still
/// be there: it may be waiting for a terminal that takes nothing. Safe in a signal handler.
void rescue_soon(int number);

#endif
