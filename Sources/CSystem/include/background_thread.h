#ifndef SILKROLL_BACKGROUND_THREAD_H
#define SILKROLL_BACKGROUND_THREAD_H

#include <signal.h>

/// Threads that nobody waits for, and what a thread needs to get signals.

/// Runs `body(context)` on a thread of its own that nobody waits for. Returns 0 when it cannot.
int thread_run(void (*_Nonnull body)(void *_Nonnull), void *_Nonnull context);

/// Makes the calling thread give way to others: to the terminal's emulator, say, that has a frame
/// to show. Does nothing where threads have no priorities of their own.
void thread_yield(void);

/// Gives memory back to the system that large work has left free.
void memory_tidy(void);

/// Lets the calling thread get signals, and returns what it has blocked before. libdispatch's
/// threads block nearly all of them, and Swift's main actor may run on such a thread.
sigset_t thread_unblock_signals(void);

/// Gives the calling thread a stack for signals, should its own overflow. The memory must outlive
/// the thread's work; `signal_stack_size` bytes.
void thread_use_signal_stack(void *_Nonnull stack);
void thread_leave_signal_stack(void);
enum { signal_stack_size = 32768 };

#endif
