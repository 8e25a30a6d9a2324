#ifndef SILKROLL_BACKGROUND_H
#define SILKROLL_BACKGROUND_H

/// Runs `body(context)` on a thread of its own that nobody waits for. Returns 0 when it cannot.
int background_run(void (*_Nonnull body)(void *_Nonnull), void *_Nonnull context);

/// Makes the calling thread give way to others: to the terminal's emulator, say, that has a frame
/// to show. Does nothing where threads have no priorities of their own.
void background_yield(void);

/// Gives memory back to the system that large work has left free.
void background_tidy(void);

#endif
