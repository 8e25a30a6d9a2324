#ifndef SILKROLL_NOTES_H
#define SILKROLL_NOTES_H

#include <signal.h>

/// When signals are noted. Internal to CCurses.

/// Notes signals from now on and ignores SIGPIPE; what the parent had ignored (`nohup`) stays so.
/// Returns the descriptor to poll, or -1.
int notes_begin(void);

/// Notes a signal, or 0 for whoever waits to look up.
void notes_add(int number);

/// Lets this thread get signals, and returns what it has blocked before. libdispatch's threads
/// block nearly all of them, and Swift's main actor may run on such a thread.
sigset_t notes_unblock(void);

/// Gives signals their default actions back.
void notes_end(void);

#endif
