#include "size.h"

#include <ncurses.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "terminal.h"

static int clamped(int value, int unknown, int most) {
  return value < 1 ? unknown : value > most ? most : value;
}

void terminal_size(int *width, int *height) {
  struct winsize size = {0};
  ioctl(STDOUT_FILENO, TIOCGWINSZ, &size);
  *width = clamped(size.ws_col, 80, terminal_widest);
  *height = clamped(size.ws_row, 24, terminal_tallest);
}

static void set(const char *variable, int number) {
  char text[12];
  snprintf(text, sizeof text, "%d", number);
  setenv(variable, text, 1);
}

/// Lets ncurses find a size in the environment, which it believes before the kernel, whose answer
/// is no bound on memory. Nobody else is to believe those variables, and their own values are old,
/// or a lie.
int size_telling(int width, int height, int (*call)(void)) {
  use_env(TRUE);
  set("COLUMNS", width);
  set("LINES", height);
  int result = call();
  unsetenv("COLUMNS");
  unsetenv("LINES");
  return result;
}
