#include "sending.h"

#include <errno.h>
#include <poll.h>
#include <unistd.h>

static int fault;

void sending_begin(void) { fault = 0; }

int sending_fault(void) { return fault; }

/// Tells if a call that failed with this error can be made again.
static int is_passing(int error) { return error == EINTR || error == EAGAIN; }

/// ncurses drops what it cannot write, and goes on as if it were there: only `errno` is left of it.
/// A letter that the locale does not have leaves one, too, and is no fault.
void sending_of(int (*send)(void)) {
  errno = 0;
  send();
  if (errno && errno != EILSEQ && !is_passing(errno)) fault = errno;
}

/// Writes on after a signal and a short count, and waits where whoever shares the terminal has made
/// it one that does not block. Any other fault may be of a moment: once it is tried again.
int sending_bytes(const char *bytes, size_t count) {
  struct pollfd room = {.fd = STDOUT_FILENO, .events = POLLOUT};
  int has_failed = 0;
  while (count > 0) {
    ssize_t written = write(STDOUT_FILENO, bytes, count);
    if (written < 0 && !is_passing(errno) && has_failed++) {
      fault = errno;
      return 0;
    }
    if (written < 0 && errno == EAGAIN) poll(&room, 1, -1);
    if (written < 0) continue;
    bytes += written;
    count -= (size_t)written;
  }
  return 1;
}
