#define NCURSES_WIDECHAR 1
#include "drawing.h"

#include <ncurses.h>
#include <wchar.h>

#include "modes.h"
#include "rescue.h"
#include "sending.h"
#include "size.h"
#include "terminal.h"

static int has_pairs;  // one a palette colour, on the terminal's own background

void drawing_use_colours(void) {
  if (!has_colors() || start_color() != OK || COLORS < 1 || use_default_colors() != OK) return;
  for (short colour = 0; colour < 16; colour++)
    init_pair((short)(colour + 1), (short)(colour % COLORS), -1);
  has_pairs = 1;
}

int drawing_resize(int width, int height) {
  if (width == COLS && height == LINES) return 0;
  resizeterm(height, width);
  clear();
  return 1;
}

static attr_t attributes_of(const struct drawing_glyph *glyph) {
  int bits = glyph->attributes;
  return (bits & drawing_bold ? A_BOLD : 0) | (bits & drawing_dim ? A_DIM : 0) |
         (bits & drawing_underline ? A_UNDERLINE : 0) | (bits & drawing_reverse ? A_REVERSE : 0);
}

/// Makes what `setcchar` makes, without its checks: the text filter has made them, and this is done
/// for every cell that changes.
static cchar_t cell_of(const struct drawing_glyph *glyph) {
  int pair = has_pairs ? glyph->colour + 1 : 0;
  cchar_t cell = {.attr = attributes_of(glyph) | COLOR_PAIR(pair)};
  for (int i = 0; i < 5; i++) cell.chars[i] = (wchar_t)glyph->scalars[i];
  if (!*cell.chars) *cell.chars = L' ';
#if NCURSES_EXT_COLORS
  cell.ext_color = pair;
#endif
  return cell;
}

void drawing_run(int x, int y, const struct drawing_glyph *glyphs, int count) {
  cchar_t cells[terminal_widest];
  if (x < 0 || x >= COLS || y < 0 || y >= LINES) return;
  int fitting = count < COLS - x ? count : COLS - x;
  for (int i = 0; i < fitting; i++) cells[i] = cell_of(&glyphs[i]);
  mvadd_wchnstr(y, x, cells, fitting);
}

void drawing_empty(void) { erase(); }

static void place_cursor(int x, int y) {
  static int was_visible = -1;
  int is_visible = x >= 0 && move(y, x) == OK;
  leaveok(stdscr, !is_visible);
  if (is_visible != was_visible) curs_set(is_visible);
  was_visible = is_visible;
}

/// Has everything sent again: the bytes that did not get there may be those that take the screen,
/// so that it is taken again, and all of it sent.
static void start_over(void) {
  endwin();
  clearok(curscr, TRUE);
  modes_begin();
}

/// Sends the changes. Coming back from `endwin`, ncurses would take the size that the kernel says,
/// behind our back.
static int send_changes(void) {
  return isendwin() ? size_telling(COLS, LINES, refresh) : refresh();
}

/// Shows the frame; tells if it is there. If not, all of it is sent with the next one.
static int show(void) {
  if (sending_fault()) start_over();
  sending_begin();
  rescue_arm(rescue_screen);
  sending_of(send_changes);
  return !sending_fault();
}

void drawing_show(int x, int y) {
  place_cursor(x, y);
  if (!show()) show();  // what has failed may have failed for a moment
  modes_settle();
}
