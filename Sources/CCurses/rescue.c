#include "rescue.h"

#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <unistd.h>

#include "sending.h"

static const int crashes[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE};

/// What else ends a process that has not asked for it: a limit on time, a timer, somebody's `kill`.
static const int ends[] = {
    SIGALRM, SIGVTALRM, SIGPROF, SIGUSR1, SIGUSR2, SIGXCPU, SIGXFSZ, SIGSYS,
#ifdef __linux__
    SIGIO,   SIGPWR,    SIGSTKFLT,
#endif
};

static struct {
  char bytes[256];
  size_t count;
  struct termios modes;
} farewell;

enum { disarmed, armed, acting };
static atomic_int state;

int rescue_add(int byte) {
  if (farewell.count < sizeof farewell.bytes) farewell.bytes[farewell.count++] = (char)byte;
  return byte;
}

void rescue_arm(int arms) { atomic_store(&state, arms ? armed : disarmed); }

/// Where another thread has crashed the process is about to end by that: whoever would give the
/// terminal back meanwhile and exit, or take it again, waits for the end.
int rescue_is_armed(void) {
  while (atomic_load(&state) == acting) pause();
  return atomic_load(&state) == armed;
}

void rescue_repeat(void) { sending_bytes(farewell.bytes, farewell.count); }

static atomic_int cause;  // of an end that takes long; 0: there is none

void rescue_soon(int number) {
  atomic_store(&cause, number);
  alarm(1);
}

/// As much as the terminal takes at once: one that was stopped (`^S`), or that nobody reads, takes
/// nothing. It may be others' terminal, too, so that it blocks again afterwards.
static void say_what_is_taken(void) {
  int flags = fcntl(STDOUT_FILENO, F_GETFL);
  fcntl(STDOUT_FILENO, F_SETFL, flags | O_NONBLOCK);
  ssize_t written = write(STDOUT_FILENO, farewell.bytes, farewell.count);
  (void)written;
  fcntl(STDOUT_FILENO, F_SETFL, flags);
}

static void say_farewell(void) {
  ssize_t written = write(STDOUT_FILENO, farewell.bytes, farewell.count);
  (void)written;  // there is nobody to tell
}

/// Everything called here is safe in a signal handler (POSIX, 2.4.3).
static void rescue(int number) {
  int before = armed, late = number == SIGALRM ? atomic_load(&cause) : 0;
  if (atomic_compare_exchange_strong(&state, &before, acting)) {
    signal(SIGTTOU, SIG_IGN);  // or tcsetattr would stop a background process
    late ? say_what_is_taken() : say_farewell();
    tcsetattr(STDOUT_FILENO, TCSANOW, &farewell.modes);
  } else if (late && before == acting) {
    tcsetattr(STDOUT_FILENO, TCSANOW, &farewell.modes);  // another thread's crash waits
  }
  if (late) signal(late, SIG_DFL);
  raise(late ? late : number);  // the default action now: the parent sees the true cause
}

void rescue_use_stack(void *stack) {
  stack_t alternate = {.ss_sp = stack, .ss_size = rescue_stack_size};
  sigaltstack(&alternate, NULL);
}

void rescue_leave_stack(void) {
  stack_t none = {.ss_flags = SS_DISABLE};
  sigaltstack(&none, NULL);
}

/// What was ignored when the program was started stays so.
static void watch_for_end(int number, const struct sigaction *action) {
  struct sigaction before;
  if (sigaction(number, NULL, &before) || before.sa_handler != SIG_DFL) return;
  sigaction(number, action, NULL);
}

/// The stack may be what has overflowed, so the handler has its own.
static void watch_for_crashes(void) {
  static char stack[rescue_stack_size];
  struct sigaction action = {.sa_handler = rescue};
  action.sa_flags = SA_ONSTACK | SA_NODEFER | (int)SA_RESETHAND;
  sigemptyset(&action.sa_mask);
  rescue_use_stack(stack);
  for (size_t i = 0; i < sizeof crashes / sizeof *crashes; i++)
    sigaction(crashes[i], &action, NULL);
  for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) watch_for_end(ends[i], &action);
#ifdef SIGRTMIN
  for (int number = SIGRTMIN; number <= SIGRTMAX; number++) watch_for_end(number, &action);
#endif
}

void rescue_prepare(const struct termios *modes) {
  farewell.modes = *modes;
  watch_for_crashes();
}
