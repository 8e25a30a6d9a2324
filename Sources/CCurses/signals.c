#include "signals.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stddef.h>
#include <unistd.h>

#include "background_thread.h"
#include "rescue.h"
#include "signal_notes.h"

static const int noted[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH};
enum { noted_count = sizeof noted / sizeof *noted };

static int ends[2] = {-1, -1};   // of the pipe: one byte a signal, its number
static atomic_bool waiting[64];  // by number: a note of it is in the pipe

/// Puts a byte into the pipe, which is never full: it can only be kept out for a moment.
static int put(unsigned char byte) {
  for (int attempt = 0; attempt < 4; attempt++)
    if (write(ends[1], &byte, 1) == 1) return 1;
  return 0;
}

static int is_deadly(int number) {
  return number == SIGINT || number == SIGTERM || number == SIGHUP || number == SIGQUIT;
}

/// Handles a signal. The pipe never fills, as no signal has more than one note in it.
void notes_add(int number) {
  int before = errno;
  if (!atomic_exchange(&waiting[number], 1) && !put((unsigned char)number))
    atomic_store(&waiting[number], 0);
  if (is_deadly(number)) rescue_soon(number);
  errno = before;
}

static void set(int number, void (*handler)(int)) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

static int is_set(int number, void (*handler)(int)) {
  struct sigaction action;
  return !sigaction(number, NULL, &action) && action.sa_handler == handler;
}

#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
void signals_drop_backtracer(void) {}  // the handlers are those of the sanitizer
#else
void signals_drop_backtracer(void) {
  static const int handled[] = {SIGQUIT, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGTRAP};
  for (size_t i = 0; i < sizeof handled / sizeof *handled; i++)
    if (!is_set(handled[i], SIG_IGN)) set(handled[i], SIG_DFL);
}
#endif

/// Opens the pipe. Its ends must not block: taking the notes would wait for the next one.
static int open_pipe(void) {
  if (pipe(ends)) return -1;
  for (int i = 0; i < 2; i++)
    if (fcntl(ends[i], F_SETFD, FD_CLOEXEC) || fcntl(ends[i], F_SETFL, O_NONBLOCK)) return -1;
  return ends[0];
}

int notes_begin(void) {
  if (ends[0] < 0 && open_pipe() < 0) return -1;
  for (int i = 0; i < noted_count; i++)
    if (!is_set(noted[i], SIG_IGN)) set(noted[i], notes_add);
  set(SIGPIPE, SIG_IGN);
  return ends[0];
}

void notes_end(void) {
  for (int i = 0; i < noted_count; i++)
    if (is_set(noted[i], notes_add)) set(noted[i], SIG_DFL);
  set(SIGPIPE, SIG_DFL);
}

void signals_wake(void) { notes_add(0); }

int signals_next(void) {
  unsigned char number;
  if (read(ends[0], &number, 1) != 1) return 0;
  atomic_store(&waiting[number], 0);  // before it is acted on: what comes later is news
  return number;
}

/// Raises a signal with its default action. It has been acted on when this returns, which `kill`
/// does not promise with several threads; and, after a stop, so have others that came meanwhile: a
/// SIGTERM must not wait for the next stop.
static void raise_default(int number) {
  set(number, SIG_DFL);
  sigset_t before = thread_unblock_signals();
  raise(number);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
}

int signals_may_stop(void) { return getsid(0) != getpid() && !is_set(SIGTSTP, SIG_IGN); }

void signals_stop(void) {
  set(SIGTSTP, SIG_IGN);  // the others of the group first
  kill(0, SIGTSTP);
  set(SIGTSTP, SIG_IGN);  // where threads block it, ours is still pending: discards it
  raise_default(SIGTSTP);
}

void signals_die_soon(int number) { rescue_soon(number); }

_Noreturn void signals_die(int number) {
  raise_default(number);
  _exit(128 + number);
}
