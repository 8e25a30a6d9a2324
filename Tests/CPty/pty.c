#if defined(__linux__)
#define _GNU_SOURCE
#endif
#include "pty.h"
#include "process.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

static int open_master(void) {
  int master = posix_openpt(O_RDWR | O_NOCTTY);
  if (master < 0) return -1;
  fcntl(master, F_SETFD, FD_CLOEXEC);
  fcntl(master, F_SETFL, O_RDWR | O_NONBLOCK);
  if (!grantpt(master) && !unlockpt(master)) return master;
  close(master);
  return -1;
}

int pty_open(struct pty *pty, int width, int height) {
  *pty = (struct pty){.master = open_master(), .slave = -1};
  if (pty->master < 0) return 0;
  pty->slave = open(ptsname(pty->master), O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (pty->slave >= 0 && !tcgetattr(pty->slave, &pty->before) && pty_resize(pty, width, height))
    return 1;
  pty_hang_up(pty);
  return 0;
}

int pty_spawn(struct pty *pty, char *const *arguments, char *const *environment) {
  int descriptors[] = {pty->slave, pty->slave, pty->slave};
  pid_t child = fork();
  if (child == 0) {
    setsid();
    if (ioctl(pty->slave, TIOCSCTTY, 0)) _exit(127);
    process_become(descriptors, arguments, environment);
  }
  pty->child = child;
  return child > 0;
}

long pty_read(const struct pty *pty, void *bytes, long most, int milliseconds) {
  struct pollfd source = {.fd = pty->master, .events = POLLIN};
  int ready = poll(&source, 1, milliseconds);
  if (ready == 0 || (ready < 0 && errno == EINTR)) return 0;
  long count = ready < 0 ? -1 : read(pty->master, bytes, (size_t)most);
  return count > 0 ? count : -1;
}

long pty_write(const struct pty *pty, const void *bytes, long count) {
  long written = write(pty->master, bytes, (size_t)count);
  return written >= 0 ? written : errno == EINTR || errno == EAGAIN ? 0 : -1;
}

int pty_resize(const struct pty *pty, int width, int height) {
  struct winsize size = {.ws_col = (unsigned short)width, .ws_row = (unsigned short)height};
  return !ioctl(pty->master, TIOCSWINSZ, &size);
}

int pty_is_restored(const struct pty *pty) {
  const struct termios *before = &pty->before;
  struct termios now;
  return !tcgetattr(pty->slave, &now) && now.c_iflag == before->c_iflag &&
         now.c_oflag == before->c_oflag && now.c_cflag == before->c_cflag &&
         now.c_lflag == before->c_lflag && !memcmp(now.c_cc, before->c_cc, sizeof now.c_cc);
}

int pty_foreground(const struct pty *pty) { return (int)tcgetpgrp(pty->master); }

int pty_has_keys(const struct pty *pty) {
  int count = 0;
  return !ioctl(pty->slave, FIONREAD, &count) && count > 0;
}

static double seconds(struct timeval time) { return (double)time.tv_sec + time.tv_usec / 1e6; }

enum pty_state pty_poll(struct pty *pty, int *value) {
  int status;
  struct rusage usage;
  if (wait4(pty->child, &status, WNOHANG | WUNTRACED, &usage) <= 0) return pty_running;
  pty->cpu = seconds(usage.ru_utime) + seconds(usage.ru_stime);
  if (WIFSTOPPED(status)) {
    *value = WSTOPSIG(status);
    return pty_stopped;
  }
  pty->child = 0;
  *value = WIFEXITED(status) ? WEXITSTATUS(status) : WTERMSIG(status);
  return WIFEXITED(status) ? pty_exited : pty_killed;
}

void pty_hang_up(struct pty *pty) {
  if (pty->slave >= 0) close(pty->slave);
  if (pty->master >= 0) close(pty->master);
  pty->master = pty->slave = -1;
}

/// Hangs up first: a program that ends may wait for somebody to read its last words.
int pty_end(struct pty *pty) {
  pid_t child = pty->child;
  pty->child = 0;
  pty_hang_up(pty);
  return child <= 0 || process_kill(child);
}
