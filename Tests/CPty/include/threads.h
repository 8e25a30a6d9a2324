#ifndef SILKROLL_THREADS_H
#define SILKROLL_THREADS_H

/// Things that go wrong in one thread of another process, on Linux; elsewhere nothing can be done.

/// Sends a signal to that thread. Returns 0 when it cannot be sent.
int thread_signal(int process, int thread, int number);

/// What can be made to happen in a thread.
enum thread_accident {
  thread_trap,     // what Swift does where an array's end is passed
  thread_overflow  // a call where the stack has no room left
};

/// Makes it happen at the instruction that the thread is at. The process must be a descendant.
/// Returns 0 when debugging is not allowed here, or unknown on this kind of machine.
int thread_have_accident(int thread, enum thread_accident accident);

/// Whether that can be done here.
int thread_can_have_accidents(void);

#endif
