#ifndef SILKROLL_PTY_H
#define SILKROLL_PTY_H

#include <termios.h>

/// Programs in pseudo-terminals, as a terminal emulator would run them.

/// A program and its terminal. Descriptors are closed on exec.
struct pty {
  int master;  // what an emulator holds: the screen to read, the keys to write
  int slave;   // the program's side, held open so that its last words are not lost
  int child;   // process id; 0 before `pty_spawn`, and when it is known to have ended
  double cpu;  // seconds that it had used when `pty_poll` last told of a change
  struct termios before;  // the modes it was opened with
};

/// Opens a pseudo-terminal of that size. Returns 0 when it cannot.
int pty_open(struct pty *_Nonnull pty, int width, int height);

/// Starts a program as the leader of a new session on the terminal. Both arrays end with null.
/// Returns 0 when it cannot be started.
int pty_spawn(struct pty *_Nonnull pty, char *_Nullable const *_Nonnull arguments,
              char *_Nullable const *_Nonnull environment);

/// Reads what the program has written. Returns how many bytes; 0 when none came for
/// `milliseconds`; -1 when nothing can come any more.
long pty_read(const struct pty *_Nonnull pty, void *_Nonnull bytes, long most, int milliseconds);

/// Types as many of the bytes as there is room for now. Returns how many; -1 when none ever can be.
long pty_write(const struct pty *_Nonnull pty, const void *_Nonnull bytes, long count);

/// Changes the size; the kernel sends SIGWINCH.
int pty_resize(const struct pty *_Nonnull pty, int width, int height);

/// Whether the terminal's modes are those it was opened with.
int pty_is_restored(const struct pty *_Nonnull pty);

/// The id of the process group that has the terminal; 0 or less: none.
int pty_foreground(const struct pty *_Nonnull pty);

/// Whether there are keys that the program has not read yet.
int pty_has_keys(const struct pty *_Nonnull pty);

/// What became of a program.
enum pty_state { pty_running, pty_stopped, pty_exited, pty_killed };

/// Asks, without waiting; `value` becomes the exit status or the signal. Each change is told once.
enum pty_state pty_poll(struct pty *_Nonnull pty, int *_Nonnull value);

/// Hangs up: closes both sides of the terminal.
void pty_hang_up(struct pty *_Nonnull pty);

/// Hangs up, and kills the program if it still runs. Returns 0 when it cannot be got rid of.
int pty_end(struct pty *_Nonnull pty);

#endif
