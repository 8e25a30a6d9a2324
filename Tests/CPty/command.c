#include "command.h"

#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

/// Standard output is the pipe; the other two are nothing.
static pid_t spawn(char *const *arguments, char *const *environment, int output) {
  posix_spawn_file_actions_t actions;
  pid_t child;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
  posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  int error = posix_spawnp(&child, arguments[0], &actions, NULL, arguments, environment);
  posix_spawn_file_actions_destroy(&actions);
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
