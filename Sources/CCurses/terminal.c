#define NCURSES_WIDECHAR 1
#include "terminal.h"

#include <errno.h>
#include <fcntl.h>
#include <ncurses.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <term.h>
#include <unistd.h>

#include "background_thread.h"
#include "modes.h"
#include "rescue.h"
#include "sending.h"
#include "signal_notes.h"
#include "size.h"
#include "terminal_description.h"
#include "terminal_type.h"

const char *terminal_string(const char *capability) {
  const char *string = tigetstr(capability);
  return string && string != (char *)-1 && *string ? string : NULL;
}

/// Waits until this job is in front: the kernel stops a background job that sets modes, even if it
/// sets them to what they are. This comes before signals are noted, so that a job that never
/// returns can still be killed.
static void wait_for_foreground(void) {
  struct termios modes;
  sigset_t before = thread_unblock_signals();  // or the kernel would let it
  if (!tcgetattr(STDOUT_FILENO, &modes)) tcsetattr(STDOUT_FILENO, TCSADRAIN, &modes);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
}

/// Makes the terminal standard output again; 0 where that is not possible: then there is none left.
static int come_back(int terminal) {
  while (dup2(terminal, STDOUT_FILENO) < 0)
    if (errno != EINTR && errno != EBUSY) return 0;
  return 1;
}

/// Has ncurses leave once, into nothing: until it has come back from `endwin` once, 6.4 flushes at
/// every move of its cursor, some two hundred writes for a first frame. Returns 0 when it cannot
/// come back.
static int leave_once(int terminal) {
  int is_back = 1, nothing = open("/dev/null", O_WRONLY | O_CLOEXEC);
  if (nothing >= 0 && dup2(nothing, STDOUT_FILENO) >= 0) {
    endwin();
    is_back = come_back(terminal);
  }
  int error = errno;
  if (nothing >= 0) close(nothing);
  errno = error;
  return is_back;
}

static char *type;  // the type that the terminal is taken for; null: what `TERM` says

static int begin(void) { return newterm(type, stdout, stdin) != NULL; }

/// Begins with a usual size at least: ncurses makes its buffer by the size that it begins with, and
/// would send at once what does not fit. Returns 0 when it cannot begin.
static int begin_with_room(void) {
  int width, height;
  terminal_size(&width, &height);
  return size_telling(width < 80 ? 80 : width, height < 24 ? 24 : height, begin);
}

/// Begins as if the terminal were xterm, where it is known to be like it. Returns 0 when it cannot.
static int begin_as_xterm(void) {
  if (errno == ENOMEM || !type_is_like_xterm(getenv("TERM"))) return 0;
  if (description_check(type_of_xterm) > description_is_not_found) return 0;
  type = type_of_xterm;
  errno = 0;
  return begin_with_room();
}

/// Starts ncurses, but not for terminals that can do nothing: for those it keeps what it writes.
static int start_curses(void) {
  switch (description_check(getenv("TERM"))) {
    case description_is_damaged: return terminal_is_damaged;
    case description_is_refused: return terminal_is_refused;
    case description_is_right:
    case description_is_not_found: break;
  }
  errno = 0;
  if (!begin_with_room() && !begin_as_xterm())
    return errno == ENOMEM ? terminal_is_refused : terminal_is_unknown;
  return cursor_address && clear_screen ? 0 : terminal_has_no_cursor_addressing;
}

/// Takes a beginning off a capability's string, which `tigetstr` gives as ncurses' own. Borders are
/// letters of Unicode, never the terminal's line drawing set, so attributes need not put that off
/// with every change.
static void shorten(const char *capability, const char *beginning) {
  char *string = tigetstr(capability);
  size_t length = strlen(beginning);
  if (!string || string == (char *)-1 || strncmp(string, beginning, length)) return;
  memmove(string, string + length, strlen(string + length) + 1);
}

/// Keeps ncurses from resetting the palette: colours are used as they are, and it may be the user's
/// own.
static void keep_palette(void) {
  const char *reset = terminal_string("oc");
  if (reset) shorten("oc", reset);
}

static int configure(int terminal) {
  keep_palette();
  shorten("sgr0", "\033(B");
  shorten("sgr", "%?%p9%t\033(0%e\033(B%;");
  raw();
  noecho();
  typeahead(-1);  // or keys that wait would hold drawing up
  if (!leave_once(terminal)) return terminal_is_refused;
  modes_prepare();
  return 0;
}

/// Takes the terminal. From here on a crash gives it back, too: its modes, and its screen once it
/// is drawn on.
static void take(void) {
  if (rescue_taken() == rescue_nothing) rescue_arm(rescue_modes);
  modes_begin();
}

/// Starts ncurses when the rescue is ready: what it reads may be what it crashes of.
static int start(void) {
  struct termios modes;
  int terminal = tcgetattr(STDOUT_FILENO, &modes) ? -1 : fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
  if (terminal < 0) return terminal_is_refused;
  rescue_prepare(terminal, &modes);
  take();
  int fault = start_curses();
  return fault ? fault : configure(terminal);
}

static void give_up(void) {
  int error = errno;
  if (rescue_taken() != rescue_nothing) rescue_set_modes();
  rescue_arm(rescue_nothing);
  notes_end();
  errno = error;
}

int terminal_open(void) {
  wait_for_foreground();
  thread_unblock_signals();   // whatever the parent has blocked ends this program, too
  int notes = notes_begin();  // before ncurses, which then leaves signals alone
  int fault = notes < 0 ? terminal_is_refused : start();
  if (fault) give_up();
  return fault ? fault : notes;
}

/// Gives the screen back once it is drawn on. Before that ncurses has not come back from leaving,
/// and only modes are taken.
static void give_back(void) {
  modes_end();
  sending_of(endwin);
  if (sending_fault()) rescue_repeat();
}

void terminal_leave(void) {
  int taken = rescue_taken();
  if (taken == rescue_nothing) return;
  taken == rescue_screen ? give_back() : rescue_set_modes();
  rescue_arm(rescue_nothing);
  notes_end();
}

void terminal_enter(void) {
  if (rescue_taken() != rescue_nothing) return;
  wait_for_foreground();
  notes_begin();
  clearok(curscr, TRUE);  // drawing takes the screen back by itself
  take();
}

void terminal_reassert(void) {
  if (rescue_taken() == rescue_nothing) return;
  reset_prog_mode();
  clearok(curscr, TRUE);
  take();
}

int terminal_has_room(int input, int signals) {
  struct pollfd polled[] = {{.fd = STDOUT_FILENO, .events = POLLOUT},
                            {.fd = input, .events = POLLIN},
                            {.fd = signals, .events = POLLIN}};
  int count;
  do count = poll(polled, 3, -1);
  while (count < 0 && errno == EINTR);
  return count < 0 || polled->revents;  // where nobody can tell, it is tried
}

int terminal_is_there(void) {
  struct pollfd polled = {.fd = STDOUT_FILENO, .events = POLLOUT};
  for (int i = 0; i < 10; i++) {
    int count = poll(&polled, 1, 100);
    if (count > 0 || (count < 0 && errno != EINTR)) return 1;
  }
  return 0;
}

const char *terminal_description(void) { return description_path(); }

int terminal_fault(void) { return sending_fault(); }
