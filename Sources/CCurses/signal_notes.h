#ifndef SILKROLL_SIGNAL_NOTES_H
#define SILKROLL_SIGNAL_NOTES_H

/// Notes of signals, from when they are taken to when they are left alone. Internal to CCurses.

/// Notes signals from now on and ignores SIGPIPE; what the parent had ignored (`nohup`) stays so.
/// Returns the descriptor to poll, or -1.
int notes_begin(void);

/// Notes a signal, or 0 for whoever waits to look up.
void notes_add(int number);

/// Gives signals their default actions back.
void notes_end(void);

#endif
