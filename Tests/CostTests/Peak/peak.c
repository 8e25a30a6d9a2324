// Runs a program, `peak PROGRAM ARGUMENT…`, and says in the last line of standard error how many kB of
// memory it held at the most.
//
// A process is charged with what it held before it became another program, too, and tests hold much:
// between them and the program stands this one, which holds next to nothing.

#include <stdio.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#ifdef __APPLE__
enum { bytes_per_unit = 1 };
#else
enum { bytes_per_unit = 1024 };
#endif

int main(int count, char **words) {
  if (count < 2) return 64;
  pid_t child = fork();
  if (child < 0) return 71;
  if (!child) {
    execv(words[1], words + 1);
    _exit(127);
  }
  int status;
  struct rusage usage;
  if (wait4(child, &status, 0, &usage) < 0) return 71;
  fprintf(stderr, "peak %ld\n", usage.ru_maxrss * bytes_per_unit / 1024);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
