#include "background_thread.h"

#ifdef __linux__
#include <malloc.h>
#endif
#include <pthread.h>
#include <stdlib.h>
#include <sys/resource.h>

struct work {
  void (*body)(void *);
  void *context;
};

/// Runs work on a thread, which blocks no signals, whatever its maker blocks: the kernel needs
/// somebody to give them to.
///
/// A stack overflows at its other end, so that its beginning serves for signals then.
static void *run(void *argument) {
  char stack[signal_stack_size];
  thread_use_signal_stack(stack);
  struct work work = *(struct work *)argument;
  thread_unblock_signals();
  free(argument);
  work.body(work.context);
  thread_leave_signal_stack();
  return NULL;
}

void thread_yield(void) {
#ifdef __linux__
  setpriority(PRIO_PROCESS, 0, 15);  // of the thread, on Linux
#endif
}

void memory_tidy(void) {
#ifdef __GLIBC__
  malloc_trim(0);
#endif
}

/// Gives large arrays pages of their own: growing ones move, and the memory that they leave then
/// goes back to the system at once. glibc gives them such from 128 kB on, but after the first that
/// is freed only to larger ones.
static void part_large_memory(void) {
#ifdef __GLIBC__
  mallopt(M_MMAP_THRESHOLD, 1 << 17);
#endif
}

int thread_run(void (*body)(void *), void *context) {
  part_large_memory();
  struct work *work = malloc(sizeof *work);
  pthread_t thread;
  if (!work) return 0;
  *work = (struct work){body, context};
  if (pthread_create(&thread, NULL, run, work)) {
    free(work);
    return 0;
  }
  return !pthread_detach(thread);
}

sigset_t thread_unblock_signals(void) {
  sigset_t none, before;
  sigemptyset(&none);
  pthread_sigmask(SIG_SETMASK, &none, &before);
  return before;
}

void thread_use_signal_stack(void *stack) {
  stack_t alternate = {.ss_sp = stack, .ss_size = signal_stack_size};
  sigaltstack(&alternate, NULL);
}

void thread_leave_signal_stack(void) {
  stack_t none = {.ss_flags = SS_DISABLE};
  sigaltstack(&none, NULL);
}
