#if defined(__linux__)
#define _GNU_SOURCE
#endif
#include "process.h"

#include <signal.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

/// Whatever the test runner ignores or blocks: a server that cannot be told to end outlives the tests.
static void reset_signals(void) {
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  for (int number = 1; number < 32; number++) signal(number, SIG_DFL);
}

/// Whoever reads a pipe to its end waits for all that have inherited it.
static void close_others(void) {
#ifdef SYS_close_range
  if (!syscall(SYS_close_range, 3, ~0U, 0)) return;
#endif
  for (int descriptor = 3; descriptor < 4096; descriptor++) close(descriptor);
}

/// The child of a process with threads: only what is safe in a signal handler.
void process_become(const int *descriptors, char *const *arguments, char *const *environment) {
  reset_signals();
  for (int place = 0; place < 3; place++) dup2(descriptors[place], place);
  close_others();
  execve(arguments[0], arguments, environment);
  _exit(127);
}

int process_spawn(const int *descriptors, char *const *arguments, char *const *environment) {
  pid_t child = fork();
  if (child) return child;
  setpgid(0, 0);
  process_become(descriptors, arguments, environment);
}

int process_wait(int process, int *status, int options, int milliseconds) {
  int changed;
  while (!(changed = waitpid(process, status, options | WNOHANG)) && milliseconds--) usleep(1000);
  return changed > 0;
}

int process_kill(int process) {
  kill(-process, SIGKILL);
  kill(process, SIGKILL);
  return process_wait(process, NULL, 0, 60000);
}

int process_is_sanitized(void) {
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
  return 1;
#else
  return 0;
#endif
}
