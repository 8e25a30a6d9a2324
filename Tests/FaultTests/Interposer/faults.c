// Preloaded before a program: makes one of its system calls fail, or do less than it is asked.
//
//   FAULT_CALL    which call, such as read
//   FAULT_NTH     which of them, from 1
//   FAULT_ERROR   the number of the error; 0: read and write take one byte, and say so
//   FAULT_SIGNAL  a signal that this thread gets at that call, which then does what it is asked
//   FAULT_SECOND  a signal that it gets at each call after that
//   FAULT_SILENT  at which call after that the terminal takes nothing more: 0: at that call itself
//   FAULT_REPORT  a file that then gets the call's name; the names of all calls where FAULT_CALL
//                 is not set
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/select.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <termios.h>
#include <unistd.h>

static atomic_long calls;

/// Straight to the kernel: this is not to be counted, nor to fail.
static int report(const char *call) {
  const char *path = getenv("FAULT_REPORT");
  int before = errno, flags = O_CREAT | O_WRONLY | O_APPEND;
  long file = path ? syscall(SYS_openat, AT_FDCWD, path, flags, 0600) : -1;
  if (file >= 0) {
    syscall(SYS_write, file, call, strlen(call));
    syscall(SYS_write, file, "\n", 1);
    syscall(SYS_close, file);
  }
  errno = before;
  return 1;
}

static atomic_long steps = -1;  // calls after that which was chosen; -1: it is still to come

/// What happens at the calls that follow, which are those of whoever ends the process.
static void take_step(void) {
  const char *second = getenv("FAULT_SECOND"), *silent = getenv("FAULT_SILENT");
  long step = atomic_fetch_add(&steps, 1) + 1;
  if (silent && atol(silent) == step) {
    syscall(SYS_ioctl, STDOUT_FILENO, TCXONC, TCOOFF);
    report("silence");
  }
  if (second && step) raise(atoi(second));
}

/// Whether this call is the one; `error` is then what to do.
static int is_struck(const char *call, int *error) {
  const char *signal = getenv("FAULT_SIGNAL");
  if (atomic_load(&steps) >= 0) take_step();
  const char *chosen = getenv("FAULT_CALL"), *nth = getenv("FAULT_NTH");
  const char *number = getenv("FAULT_ERROR");
  if (!chosen || !nth || !number) return !report(call);
  if (strcmp(chosen, call) || atomic_fetch_add(&calls, 1) + 1 != atol(nth)) return 0;
  *error = atoi(number);
  report(call);
  if (!signal) return 1;
  take_step();
  raise(atoi(signal));
  return 0;
}

static int fails(const char *call) {
  int error = 0;
  if (!is_struck(call, &error)) return 0;
  errno = error;
  return 1;
}

#define EACH(DO)                                                                              \
  DO(open) DO(open64) DO(openat) DO(openat64) DO(read) DO(write) DO(pread) DO(lseek) DO(fstat) \
  DO(stat) DO(poll) DO(select) DO(dup) DO(dup2) DO(pipe) DO(tcgetattr) DO(tcsetattr) DO(fcntl) \
  DO(ioctl) DO(pthread_create) DO(close)

#define KEEP(name) __typeof__(&name) name;
static struct {
  EACH(KEEP)
} next;

/// Before there are signals and threads: looking for a name takes a lock, and a call may be made in a
/// handler while another thread has it.
__attribute__((constructor)) static void find_next(void) {
#define FIND(name) next.name = dlsym(RTLD_NEXT, #name);
  EACH(FIND)
}

/// The call itself, as the next library has it. Other libraries may begin before this one.
#define REAL(name) (next.name ? (void)0 : find_next(), next.name)

#define OPENING(name, call, parameters, arguments) \
  int name parameters {                            \
    va_list rest;                                  \
    va_start(rest, flags);                         \
    mode_t mode = va_arg(rest, mode_t);            \
    va_end(rest);                                  \
    return fails(call) ? -1 : REAL(name) arguments; \
  }

OPENING(open, "open", (const char *path, int flags, ...), (path, flags, mode))
OPENING(open64, "open", (const char *path, int flags, ...), (path, flags, mode))
OPENING(openat, "open", (int folder, const char *path, int flags, ...), (folder, path, flags, mode))
OPENING(openat64, "open", (int folder, const char *path, int flags, ...),
        (folder, path, flags, mode))

#define MOVING(name, pointer)                                           \
  ssize_t name(int descriptor, pointer bytes, size_t count) {           \
    int error = 0;                                                      \
    if (!is_struck(#name, &error)) return REAL(name)(descriptor, bytes, count); \
    if (!error) return REAL(name)(descriptor, bytes, count ? 1 : 0);    \
    errno = error;                                                      \
    return -1;                                                          \
  }

MOVING(read, void *)
MOVING(write, const void *)

ssize_t pread(int descriptor, void *bytes, size_t count, off_t place) {
  int error = 0;
  if (!is_struck("pread", &error)) return REAL(pread)(descriptor, bytes, count, place);
  if (!error) return REAL(pread)(descriptor, bytes, count ? 1 : 0, place);
  errno = error;
  return -1;
}

#define FAILING(result, name, parameters, arguments) \
  result name parameters { return fails(#name) ? -1 : REAL(name) arguments; }

FAILING(off_t, lseek, (int descriptor, off_t place, int from), (descriptor, place, from))
FAILING(int, fstat, (int descriptor, struct stat *status), (descriptor, status))

/// ICU looks for three hundred files that might be there instead of what it carries, and never are.
int stat(const char *path, struct stat *status) {
  int is_of_icu = strstr(path, "/icu/") != NULL;
  return !is_of_icu && fails("stat") ? -1 : REAL(stat)(path, status);
}

FAILING(int, poll, (struct pollfd *polled, nfds_t count, int limit), (polled, count, limit))

FAILING(int, select,
        (int count, fd_set *reading, fd_set *writing, fd_set *others, struct timeval *limit),
        (count, reading, writing, others, limit))

FAILING(int, dup, (int descriptor), (descriptor))
FAILING(int, dup2, (int old, int descriptor), (old, descriptor))
FAILING(int, pipe, (int ends[2]), (ends))
FAILING(int, tcgetattr, (int descriptor, struct termios *modes), (descriptor, modes))

FAILING(int, tcsetattr, (int descriptor, int when, const struct termios *modes),
        (descriptor, when, modes))

#define ASKING(name, number)                                \
  int name(int descriptor, number request, ...) {           \
    va_list rest;                                           \
    va_start(rest, request);                                \
    void *argument = va_arg(rest, void *);                  \
    va_end(rest);                                           \
    if (fails(#name)) return -1;                            \
    return REAL(name)(descriptor, request, argument);       \
  }

ASKING(fcntl, int)
ASKING(ioctl, unsigned long)

/// Says what is wrong by its result.
int pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*body)(void *),
                   void *argument) {
  int error = 0;
  if (is_struck("pthread_create", &error)) return error;
  return REAL(pthread_create)(thread, attributes, body, argument);
}

/// What fails has closed the descriptor all the same, as on Linux. Closing the output is another
/// call than the rest: that it fails may say that what was written is lost.
int close(int descriptor) {
  const char *call = descriptor == STDOUT_FILENO ? "close-output" : "close";
  int has_failed = fails(call), before = errno;
  int result = REAL(close)(descriptor);
  if (!has_failed) return result;
  errno = before;
  return -1;
}
