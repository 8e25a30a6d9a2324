#ifndef SILKROLL_DRAWING_H
#define SILKROLL_DRAWING_H

/// The frame that the terminal is to show: runs of glyphs, sent as differences by `drawing_show`.

/// Bits of `attributes`: those of `Look.Attributes` in Cells.
enum { drawing_bold = 1, drawing_dim = 2, drawing_underline = 4, drawing_reverse = 8 };

/// One spacing character with its marks, one or two columns wide as `wcwidth` says.
struct drawing_glyph {
  unsigned int scalars[5];   // those after the last are 0
  unsigned char attributes;  // of `drawing_bold` and so on
  signed char colour;        // of the terminal's palette, 0 to 15; -1: its own
};

/// Draws in colours from now on, where the terminal has them.
void drawing_use_colours(void);

/// Makes the drawing `width` by `height` and empty, if it is not of that size already. Returns 1 if
/// it was not.
int drawing_resize(int width, int height);

/// Makes the drawing empty.
void drawing_empty(void);

/// Puts glyphs into row `y` from column `x` on. What does not fit is left out.
void drawing_run(int x, int y, const struct drawing_glyph *glyphs, int count);

/// Sends what has changed; leaves the cursor at `x`, `y`, or hidden when `x` is negative.
void drawing_show(int x, int y);

#endif
