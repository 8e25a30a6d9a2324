#include "modes.h"

#include <ncurses.h>
#include <string.h>
#include <term.h>

#include "rescue.h"
#include "sending.h"
#include "terminal.h"

static const char *begin_pastes, *end_pastes;

/// Finds the strings for pastes. Many descriptions leave bracketed paste out (`screen`, and all of
/// macOS), and without it a pasted `q` quits. A terminal that has the alternate screen as a private
/// mode reads the others, too.
static void find_pastes(void) {
  int has_private_modes = enter_ca_mode && strstr(enter_ca_mode, "\033[?");
  begin_pastes = terminal_string("BE");
  end_pastes = terminal_string("BD");
  if (begin_pastes || !has_private_modes) return;
  begin_pastes = "\033[?2004h";
  end_pastes = "\033[?2004l";
}

/// Prepares all that `terminal_leave` writes, as bytes, for when nothing but `write` may be called.
/// Without an alternate screen the prompt goes below: any cursor row too large is the last.
static void prepare_farewell(void) {
  const char *below = exit_ca_mode ? NULL : tparm(cursor_address, 998, 0, 0, 0, 0, 0, 0, 0, 0);
  const char *strings[] = {keypad_local, end_pastes,    exit_attribute_mode, orig_pair,
                           below,        cursor_normal, exit_ca_mode};
  for (size_t i = 0; i < sizeof strings / sizeof *strings; i++)
    tputs(strings[i], 1, rescue_add);
}

static char saying[64];
static size_t said;

static int say_byte(int byte) {
  if (said < sizeof saying) saying[said++] = (char)byte;
  return byte;
}

/// Writes two strings at once. ncurses' own buffer is out of reach, so they get ahead of the bytes
/// in it.
static int say(const char *one, const char *other) {
  said = 0;
  tputs(one, 1, say_byte);
  tputs(other, 1, say_byte);
  return sending_bytes(saying, said);
}

void modes_prepare(void) {
  find_pastes();
  prepare_farewell();
}

static int is_due;

void modes_begin(void) { is_due = 1; }

void modes_settle(void) {
  if (is_due && say(keypad_xmit, begin_pastes)) is_due = 0;
}

void modes_end(void) {
  is_due = 0;
  say(end_pastes, keypad_local);
}
