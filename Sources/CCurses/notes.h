#ifndef SILKROLL_NOTES_H
#define SILKROLL_NOTES_H

/// When signals are noted. Internal to CCurses.

/// Notes signals from now on and ignores SIGPIPE; what the parent had ignored (`nohup`) stays so.
/// Returns the descriptor to poll, or -1.
int notes_begin(void);

/// Notes a signal that did not arrive.
void notes_add(int number);

/// Gives signals their default actions back.
void notes_end(void);

#endif
