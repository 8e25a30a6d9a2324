#ifndef SILKROLL_COMMAND_H
#define SILKROLL_COMMAND_H

/// Runs a command found in `PATH` and collects what it prints, at most `most` bytes of it. Returns
/// how many bytes; -1 when it cannot be run or fails. Both arrays end with null.
///
/// Foundation's `Process` waits for ever for one that leaves a daemon behind, as tmux does.
long command_run(char *_Nullable const *_Nonnull arguments,
                 char *_Nullable const *_Nonnull environment, void *_Nonnull bytes, long most);

#endif
