#ifndef SILKROLL_SIGNALS_H
#define SILKROLL_SIGNALS_H

/// Signals as something to read. While the terminal is taken, their handlers only leave a note in
/// a pipe, so that everything else happens in ordinary code.

/// Lets a crash end the process as it ends any other. Where Swift's runtime finds its backtracer,
/// it starts that instead, which writes to the terminal and waits for a key. For the start of
/// `main`.
void signals_drop_backtracer(void);

/// Leaves a note of no signal, so that who waits for notes looks up. For any thread.
void signals_wake(void);

/// Takes the next noted signal; 0 when there is none, or for a note of `signals_wake`.
/// One that arrives again before its note is taken is noted once.
int signals_next(void);

/// Tells if there may be somebody to continue a program that has stopped: never for the leader of a
/// session, a terminal's only program, nor where SIGTSTP is ignored.
int signals_may_stop(void);

/// Stops this process and its group as `^Z` does, and returns when they continue; at once in an
/// orphaned group, which the kernel does not let stop. For after `terminal_leave`.
void signals_stop(void);

/// Dies by the signal `number` in about a second, terminal given back or not, should the process
/// still be there: for before `terminal_leave`, which may wait for a terminal that takes nothing.
void signals_die_soon(int number);

/// Dies by the signal `number`, so that the parent sees why.
_Noreturn void signals_die(int number);

#endif
