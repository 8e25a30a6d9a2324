#ifndef SILKROLL_RESCUE_H
#define SILKROLL_RESCUE_H

#include <termios.h>

/// Gives the terminal back when the process crashes. Internal to CCurses.

/// Adds a byte to what is written to standard output then. Returns it, as `tputs` wants.
int rescue_add(int byte);

/// Waits for a crash, to write those bytes and set these modes: from `rescue_arm(1)` on.
void rescue_prepare(const struct termios *modes);

/// Writes those bytes where nothing has crashed: whoever gave the terminal back could not say so.
void rescue_repeat(void);

/// Gives the calling thread a stack to be rescued on, should its own overflow. The memory must
/// outlive the thread's work; `rescue_stack_size` bytes.
void rescue_use_stack(void *stack);
void rescue_leave_stack(void);
enum { rescue_stack_size = 32768 };

/// Does the same in a second, and dies by the signal `number`, should the process still be there: it
/// may be waiting for a terminal that takes nothing. Safe in a signal handler.
void rescue_soon(int number);

/// Says whether there is a terminal to give back.
void rescue_arm(int armed);

/// What `rescue_arm` said last. May be asked on any thread; does not return once another has crashed.
int rescue_is_armed(void);

#endif
