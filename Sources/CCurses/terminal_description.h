#ifndef SILKROLL_TERMINAL_DESCRIPTION_H
#define SILKROLL_TERMINAL_DESCRIPTION_H

/// The compiled description of a terminal's type, which ncurses reads and believes: term(5). A
/// count or an offset in it that is not true makes ncurses read, and write, where nothing is.
/// Internal to CCurses.

enum description {
  description_is_right,
  description_is_not_found,  // where one is usually looked for; ncurses may know other places
  description_is_damaged,
  description_is_refused  // the system does not let it be read, and `errno` says why
};

/// Finds the description of that type as ncurses does, and says whether it can be believed.
enum description description_check(const char *_Nullable type);

/// The file that was looked at; empty where there was none.
const char *_Nonnull description_path(void);

#endif
