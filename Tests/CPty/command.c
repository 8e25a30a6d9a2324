#include "command.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

/// A new program starts with default actions and no signal blocked, whatever the test runner has done:
/// a server that cannot be told to end outlives the tests, and holds what it has inherited open.
static void reset_signals(posix_spawnattr_t *attributes) {
  sigset_t signals;
  posix_spawnattr_init(attributes);
  sigemptyset(&signals);
  posix_spawnattr_setsigmask(attributes, &signals);
  sigfillset(&signals);
  posix_spawnattr_setsigdefault(attributes, &signals);
  posix_spawnattr_setflags(attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
}

/// Standard output is the pipe; the other two are nothing.
static pid_t spawn(char *const *arguments, char *const *environment, int output) {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  pid_t child;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
  posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  reset_signals(&attributes);
  int error = posix_spawnp(&child, arguments[0], &actions, &attributes, arguments, environment);
  posix_spawn_file_actions_destroy(&actions);
  posix_spawnattr_destroy(&attributes);
  return error ? -1 : child;
}

static long read_all(int source, char *bytes, long most) {
  long total = 0, count;
  while ((count = read(source, bytes + total, (size_t)(most - total))) != 0) {
    if (count < 0 && errno != EINTR) return -1;
    if (count > 0) total += count;
    if (total == most) break;
  }
  return total;
}

static int has_succeeded(pid_t child) {
  int status = 0;
  while (waitpid(child, &status, 0) < 0)
    if (errno != EINTR) return 0;
  return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

long command_run(char *const *arguments, char *const *environment, void *bytes, long most) {
  int ends[2];
  if (pipe(ends)) return -1;
  for (int i = 0; i < 2; i++) fcntl(ends[i], F_SETFD, FD_CLOEXEC);
  pid_t child = spawn(arguments, environment, ends[1]);
  close(ends[1]);
  long count = child < 0 ? -1 : read_all(ends[0], bytes, most);
  close(ends[0]);
  return child > 0 && has_succeeded(child) ? count : -1;
}
