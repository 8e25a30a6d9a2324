#ifndef SILKROLL_DRAWING_H
#define SILKROLL_DRAWING_H

/// What the terminal is to show: rows of glyphs, sent as differences by `drawing_show`.

/// Bits of `glyph.attributes`.
enum { glyph_bold = 1, glyph_dim = 2, glyph_underline = 4, glyph_reverse = 8 };

/// One spacing character with its marks, one or two columns wide as `wcwidth` says.
struct glyph {
  unsigned int scalars[5];   // those after the last are 0
  unsigned char attributes;  // `glyph_bold` and so on
  signed char colour;        // of the terminal's palette, 0 to 15; -1 for its own
};

/// Draws in colours from now on, where the terminal has them.
void drawing_use_colours(void);

/// Makes the drawing `width` by `height` and empty, if it is not of that size already.
void drawing_resize(int width, int height);

/// Replaces row `y` from the left. What does not fit is left out.
void drawing_row(int y, const struct glyph *glyphs, int count);

/// Sends what has changed; leaves the cursor at `x`, `y`, or hidden when `x` is negative.
void drawing_show(int x, int y);

#endif
