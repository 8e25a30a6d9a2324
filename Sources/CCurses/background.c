#include "background.h"

#ifdef __linux__
#include <malloc.h>
#endif
#include <pthread.h>
#include <stdlib.h>
#include <sys/resource.h>

#include "notes.h"
#include "rescue.h"

struct work {
  void (*body)(void *);
  void *context;
};

/// Blocks no signals, whatever its maker blocks: the kernel needs somebody to give them to.
///
/// A stack overflows at its other end, so that its beginning serves for the rescue then.
static void *run(void *argument) {
  char rescue[rescue_stack_size];
  rescue_use_stack(rescue);
  struct work work = *(struct work *)argument;
  notes_unblock();
  free(argument);
  work.body(work.context);
  rescue_leave_stack();
  return NULL;
}

void background_yield(void) {
#ifdef __linux__
  setpriority(PRIO_PROCESS, 0, 15);  // of the thread, on Linux
#endif
}

void background_tidy(void) {
#ifdef __GLIBC__
  malloc_trim(0);
#endif
}

/// Growing arrays move, and what they leave goes back to the system at once if each has pages of its
/// own. glibc gives them such from 128 kB on, but after the first that is freed only to larger ones.
static void part_large_memory(void) {
#ifdef __GLIBC__
  mallopt(M_MMAP_THRESHOLD, 1 << 17);
#endif
}

int background_run(void (*body)(void *), void *context) {
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
