#include "terminal_type.h"

#include <stddef.h>
#include <string.h>

char type_of_xterm[] = "xterm-256color";

/// The names by which such terminals call themselves, each alone or before a hyphen: `foot-direct`.
static const char *const names[] = {"xterm",   "alacritty", "foot",    "kitty",  "st",  "putty",
                                    "konsole", "ghostty",   "wezterm", "contour", "rio", "vte",
                                    "gnome",   "mintty",    "iterm2",  "mlterm"};

int type_is_like_xterm(const char *type) {
  if (!type) return 0;
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    size_t length = strlen(names[i]);
    if (!strncmp(type, names[i], length) && (!type[length] || type[length] == '-')) return 1;
  }
  return 0;
}
