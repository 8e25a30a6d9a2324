#ifndef SILKROLL_PROCESS_H
#define SILKROLL_PROCESS_H

/// Processes that begin with nothing of whoever runs the tests, and that are never waited for without
/// an end. Foundation's `Process` cannot be run from several threads at once, and waits for ever for
/// one that leaves a daemon behind, as tmux does.

/// In a child that was just made: becomes a program with these descriptors as its 0, 1 and 2 and no
/// other; each signal acts as it does in a shell. Both arrays end with null.
void process_become(const int *_Nonnull descriptors, char *_Nullable const *_Nonnull arguments,
                    char *_Nullable const *_Nonnull environment) __attribute__((noreturn));

/// Starts a program, the leader of its own group. Returns its id, -1 when there can be no more;
/// a program that cannot be executed exits with 127.
int process_spawn(const int *_Nonnull descriptors, char *_Nullable const *_Nonnull arguments,
                  char *_Nullable const *_Nonnull environment);

/// Waits for a child as `waitpid` does, but no longer than that. Returns 0 when nothing happens.
int process_wait(int process, int *_Nullable status, int options, int milliseconds);

/// Kills a child and its group. Returns 0 when it is still there after some seconds.
int process_kill(int process);

/// Whether a sanitizer was compiled in, here and so in the program: its memory, its threads and its
/// slowness are then in all that could be measured.
int process_is_sanitized(void);

#endif
