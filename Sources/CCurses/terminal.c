#define NCURSES_WIDECHAR 1
#include "terminal.h"

#include <fcntl.h>
#include <ncurses.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <unistd.h>

#include "notes.h"
#include "rescue.h"

static const char *begin_pastes, *end_pastes;

enum terminal_kind terminal_look_up(void) {
  int found = 0;
  if (setupterm(NULL, STDOUT_FILENO, &found) != OK) return terminal_unknown;
  return cursor_address && clear_screen ? terminal_able : terminal_without_cursor_addressing;
}

const char *terminal_string(const char *capability) {
  const char *string = tigetstr(capability);
  return string && string != (char *)-1 && *string ? string : NULL;
}

static int clamped(int value, int unknown, int most) {
  return value < 1 ? unknown : value > most ? most : value;
}

void terminal_size(int *width, int *height) {
  struct winsize size = {0};
  ioctl(STDOUT_FILENO, TIOCGWINSZ, &size);
  *width = clamped(size.ws_col, 80, 2000);
  *height = clamped(size.ws_row, 24, 1000);
}

/// Many descriptions leave bracketed paste out (`screen`, and all of macOS), and without it a
/// pasted `q` quits. Who has the alternate screen as a private mode reads the others, too.
static void find_paste_modes(void) {
  int has_private_modes = enter_ca_mode && strstr(enter_ca_mode, "\033[?");
  begin_pastes = terminal_string("BE");
  end_pastes = terminal_string("BD");
  if (begin_pastes || !has_private_modes) return;
  begin_pastes = "\033[?2004h";
  end_pastes = "\033[?2004l";
}

/// What `terminal_leave` writes, as bytes, for when nothing but `write` may be called.
/// Without an alternate screen the prompt goes below: any cursor row too large is the last.
static void prepare_rescue(const struct termios *modes) {
  const char *below = exit_ca_mode ? NULL : tparm(cursor_address, 998, 0, 0, 0, 0, 0, 0, 0, 0);
  const char *strings[] = {keypad_local, end_pastes,    exit_attribute_mode, orig_pair,
                           below,        cursor_normal, exit_ca_mode};
  for (size_t i = 0; i < sizeof strings / sizeof *strings; i++)
    if (strings[i]) tputs(strings[i], 1, rescue_add);
  rescue_prepare(modes);
}

static void put(const char *string) {
  if (string) putp(string);
}

static void announce(void) {
  put(keypad_xmit);
  put(begin_pastes);
  rescue_arm(1);
}

/// The kernel stops a background job that sets modes, even if it sets them to what they are. This
/// comes before signals are noted, so that a job that never returns can still be killed.
static void wait_for_foreground(void) {
  struct termios modes;
  if (!tcgetattr(STDOUT_FILENO, &modes)) tcsetattr(STDOUT_FILENO, TCSADRAIN, &modes);
}

/// Until it has come back from `endwin` once, ncurses 6.4 flushes at every move of its cursor: some
/// two hundred writes for a first frame. So it leaves once, into nothing.
static void leave_once(void) {
  int terminal = dup(STDOUT_FILENO);
  int nothing = open("/dev/null", O_WRONLY | O_CLOEXEC);
  if (terminal >= 0 && nothing >= 0 && dup2(nothing, STDOUT_FILENO) >= 0) {
    endwin();
    dup2(terminal, STDOUT_FILENO);
  }
  if (nothing >= 0) close(nothing);
  if (terminal >= 0) close(terminal);
}

static int start_curses(void) {
  use_env(FALSE);  // the size is what the kernel says, not LINES and COLUMNS
  use_tioctl(TRUE);
  if (!newterm(NULL, stdout, stdin)) return 0;
  raw();
  noecho();
  typeahead(-1);  // or keys that wait would hold drawing up
  leave_once();
  return 1;
}

int terminal_open(void) {
  struct termios modes;
  wait_for_foreground();
  int notes = notes_begin();  // before ncurses, which then leaves signals alone
  if (notes < 0 || tcgetattr(STDOUT_FILENO, &modes) || !start_curses()) {
    notes_end();
    return -1;
  }
  find_paste_modes();
  prepare_rescue(&modes);
  announce();
  return notes;
}

void terminal_leave(void) {
  if (!rescue_is_armed()) return;
  put(end_pastes);
  put(keypad_local);
  endwin();
  rescue_arm(0);
  notes_end();
}

void terminal_enter(void) {
  if (rescue_is_armed()) return;
  wait_for_foreground();
  notes_begin();
  clearok(curscr, TRUE);  // drawing takes the screen back by itself
  announce();
  notes_add(SIGWINCH);
}

void terminal_reassert(void) {
  if (!rescue_is_armed()) return;
  reset_prog_mode();
  clearok(curscr, TRUE);
  announce();
}

int terminal_is_ours(void) { return rescue_is_armed(); }
