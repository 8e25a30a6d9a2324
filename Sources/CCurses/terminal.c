#define NCURSES_WIDECHAR 1
#include "terminal.h"

#include <errno.h>
#include <fcntl.h>
#include <ncurses.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <unistd.h>

#include "modes.h"
#include "notes.h"
#include "rescue.h"
#include "sending.h"

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

/// The kernel stops a background job that sets modes, even if it sets them to what they are. This
/// comes before signals are noted, so that a job that never returns can still be killed.
static void wait_for_foreground(void) {
  struct termios modes;
  sigset_t before = notes_unblock();  // or the kernel would let it
  if (!tcgetattr(STDOUT_FILENO, &modes)) tcsetattr(STDOUT_FILENO, TCSADRAIN, &modes);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
}

/// Makes the terminal standard output again; 0 where that is not possible: then there is none left.
static int come_back(int terminal, const struct termios *modes) {
  while (dup2(terminal, STDOUT_FILENO) < 0) {
    if (errno == EINTR || errno == EBUSY) continue;
    int error = errno;
    tcsetattr(terminal, TCSADRAIN, modes);
    errno = error;
    return 0;
  }
  return 1;
}

/// Until it has come back from `endwin` once, ncurses 6.4 flushes at every move of its cursor: some
/// two hundred writes for a first frame. So it leaves once, into nothing. 0: it cannot come back.
static int leave_once(const struct termios *modes) {
  int is_back = 1, terminal = dup(STDOUT_FILENO);
  int nothing = open("/dev/null", O_WRONLY | O_CLOEXEC);
  if (terminal >= 0 && nothing >= 0 && dup2(nothing, STDOUT_FILENO) >= 0) {
    endwin();
    is_back = come_back(terminal, modes);
  }
  int error = errno;
  if (nothing >= 0) close(nothing);
  if (terminal >= 0) close(terminal);
  errno = error;
  return is_back;
}

/// From here on a crash gives the terminal back, too.
static void take(void) {
  rescue_arm(1);
  modes_begin();
}

/// ncurses keeps what it writes for terminals that can do nothing, so they get nothing.
static int start_curses(const struct termios *modes) {
  use_env(FALSE);  // the size is what the kernel says, not LINES and COLUMNS
  use_tioctl(TRUE);
  if (!newterm(NULL, stdout, stdin)) return terminal_is_unknown;
  if (cursor_address && clear_screen) return 0;
  tcsetattr(STDOUT_FILENO, TCSADRAIN, modes);
  return terminal_has_no_cursor_addressing;
}

/// Borders are letters of Unicode, never the terminal's line drawing set, so attributes need not
/// put that off with every change. `tigetstr` gives ncurses' own string, which is shortened there.
static void shorten(const char *capability, const char *beginning) {
  char *string = tigetstr(capability);
  size_t length = strlen(beginning);
  if (!string || string == (char *)-1 || strncmp(string, beginning, length)) return;
  memmove(string, string + length, strlen(string + length) + 1);
}

/// Colours are used as they are, so there is no palette to reset: it may be the user's own.
static void keep_palette(void) {
  const char *reset = terminal_string("oc");
  if (reset) shorten("oc", reset);
}

static int configure(const struct termios *modes) {
  keep_palette();
  shorten("sgr0", "\033(B");
  shorten("sgr", "%?%p9%t\033(0%e\033(B%;");
  raw();
  noecho();
  typeahead(-1);  // or keys that wait would hold drawing up
  if (!leave_once(modes)) return terminal_is_refused;
  modes_prepare();
  rescue_prepare(modes);
  take();
  return 0;
}

int terminal_open(void) {
  struct termios modes;
  wait_for_foreground();
  int notes = notes_begin();  // before ncurses, which then leaves signals alone
  int fault = notes < 0 || tcgetattr(STDOUT_FILENO, &modes) ? terminal_is_refused : 0;
  if (!fault) fault = start_curses(&modes);
  if (!fault) fault = configure(&modes);
  if (fault) notes_end();
  return fault ? fault : notes;
}

void terminal_leave(void) {
  if (!rescue_is_armed()) return;
  modes_end();
  sending_of(endwin);
  if (sending_fault()) rescue_repeat();
  rescue_arm(0);
  notes_end();
}

void terminal_enter(void) {
  if (rescue_is_armed()) return;
  wait_for_foreground();
  notes_begin();
  clearok(curscr, TRUE);  // drawing takes the screen back by itself
  take();
}

void terminal_reassert(void) {
  if (!rescue_is_armed()) return;
  reset_prog_mode();
  clearok(curscr, TRUE);
  take();
}

int terminal_is_ours(void) { return rescue_is_armed(); }

int terminal_fault(void) { return sending_fault(); }
