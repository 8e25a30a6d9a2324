#include "rescue.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <sys/select.h>
#include <time.h>
#include <unistd.h>

#include "background_thread.h"
#include "sending.h"

static const int crashes[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE};

/// The other signals that end a process that has not asked for it: a limit on time, a timer,
/// somebody's `kill`.
static const int ends[] = {
    SIGALRM, SIGVTALRM, SIGPROF, SIGUSR1, SIGUSR2, SIGXCPU, SIGXFSZ, SIGSYS,
#ifdef __linux__
    SIGIO,   SIGPWR,    SIGSTKFLT,
#else
    SIGEMT,
#endif
};

static struct {
  int terminal;  // a descriptor of its own: standard output is elsewhere for a moment
  struct termios modes;
  char bytes[1024];
  size_t count;
  pthread_t owner;  // the thread that draws
} farewell;

/// One of `rescue_nothing` and so on; `acting` from the moment that a thread gives back what there
/// is.
enum { acting = rescue_screen + 1 };
static atomic_int state;

int rescue_add(int byte) {
  if (farewell.count < sizeof farewell.bytes) farewell.bytes[farewell.count++] = (char)byte;
  return byte;
}

void rescue_arm(int taken) {
  int before = atomic_load(&state);
  while (before != acting && !atomic_compare_exchange_weak(&state, &before, taken)) continue;
}

/// Returns what there is to give back. Threads stop here while another one ends the process:
/// whoever would give the terminal back meanwhile and exit, or take it again, waits for that.
int rescue_taken(void) {
  while (atomic_load(&state) == acting) pause();
  return atomic_load(&state);
}

void rescue_set_modes(void) {
  while (tcsetattr(farewell.terminal, TCSANOW, &farewell.modes) && errno == EINTR) continue;
}

void rescue_repeat(void) { sending_bytes(farewell.bytes, farewell.count); }

static atomic_int cause;       // the signal that the process ends by; 0: it goes on
static atomic_llong deadline;  // in milliseconds: what is not done by then is left

static long long now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1000LL + time.tv_nsec / 1000000;
}

/// Notes the signal that the process ends by: the first, whatever comes after it. Returns 1 if this
/// is it.
static int begin_to_end(int number) {
  long long none = 0;
  int before = 0;
  atomic_compare_exchange_strong(&deadline, &none, now() + 1000);
  return atomic_compare_exchange_strong(&cause, &before, number);
}

/// Waits for a millisecond. Not in `poll`, where the program sleeps: that may be what has crashed.
static void doze(void) {
  struct timeval moment = {.tv_usec = 1000};
  select(0, NULL, NULL, NULL, &moment);
}

/// Writes as many of the bytes as the terminal takes until the deadline, at least those that it
/// takes at once. The descriptor's flags are those of whoever else has the terminal open, so that
/// it blocks again afterwards. A fault may be of a moment.
static void say_farewell(void) {
  int flags = fcntl(farewell.terminal, F_GETFL), faults = 0;
  if (flags < 0) flags = 0;
  while (fcntl(farewell.terminal, F_SETFL, flags | O_NONBLOCK) && faults++ < 2) continue;
  for (size_t said = 0; said < farewell.count && faults < 3;) {
    ssize_t written = write(farewell.terminal, farewell.bytes + said, farewell.count - said);
    if (written > 0) said += (size_t)written;
    if (written > 0 || errno == EINTR) continue;
    if (errno != EAGAIN) faults++;
    if (now() >= atomic_load(&deadline)) break;
    doze();
  }
  fcntl(farewell.terminal, F_SETFL, flags);
}

static atomic_bool is_owner_held;

/// Stops a thread that is to end while another one ends the process.
static _Noreturn void wait_for_the_end(void) {
  if (pthread_equal(pthread_self(), farewell.owner)) atomic_store(&is_owner_held, 1);
  for (;;) pause();
}

/// Keeps the thread that draws from drawing on: a signal takes it out of what it does, and then it
/// waits for the end. A tenth of a second is enough for that, and must be.
static void hold_owner(void) {
  if (pthread_equal(pthread_self(), farewell.owner)) return;
  pthread_kill(farewell.owner, SIGABRT);
  for (int i = 0; i < 100 && !atomic_load(&is_owner_held); i++) doze();
}

/// Dies by the signal's default action, so that the parent sees the true cause. As process 1 of a
/// container nothing dies by a signal of its own.
static _Noreturn void die(int number) {
  sigset_t only;
  sigemptyset(&only);
  sigaddset(&only, number);
  signal(number, SIG_DFL);
  raise(number);
  pthread_sigmask(SIG_UNBLOCK, &only, NULL);
  _exit(128 + number);
}

/// The handler. Everything called here is safe in one (POSIX, 2.4.3), and no signal interrupts it;
/// the modes come first, as they can always be set.
static void rescue(int number) {
  int taken = atomic_load(&state);
  while (taken != acting && !atomic_compare_exchange_weak(&state, &taken, acting)) continue;
  if (taken == acting) wait_for_the_end();
  begin_to_end(number);
  if (taken != rescue_nothing) {
    hold_owner();
    rescue_set_modes();
  }
  if (taken == rescue_screen) say_farewell();
  die(atomic_load(&cause));
}

/// Has `rescue` handle a signal. The stack may be what has overflowed, so the handler has its own.
static void watch(int number) {
  struct sigaction action = {.sa_handler = rescue, .sa_flags = SA_ONSTACK};
  sigfillset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

/// Has `rescue` handle a signal, but one that was ignored when the program was started.
static void watch_unless_ignored(int number) {
  struct sigaction before;
  if (!sigaction(number, NULL, &before) && before.sa_handler == SIG_DFL) watch(number);
}

/// Begins the end. A second signal does not put it off, nor does whoever ignores alarms.
void rescue_soon(int number) {
  if (!begin_to_end(number)) return;
  watch(SIGALRM);
  alarm(1);
}

void rescue_prepare(int terminal, const struct termios *modes) {
  static char stack[signal_stack_size];
  farewell.terminal = terminal;
  farewell.modes = *modes;
  farewell.owner = pthread_self();
  thread_use_signal_stack(stack);
  for (size_t i = 0; i < sizeof crashes / sizeof *crashes; i++) watch(crashes[i]);
  for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) watch_unless_ignored(ends[i]);
#ifdef SIGRTMIN
  for (int number = SIGRTMIN; number <= SIGRTMAX; number++) watch_unless_ignored(number);
#endif
}
