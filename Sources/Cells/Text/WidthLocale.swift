internal import CWidth

/// Chooses the locale that widths are measured in; see `width.h`.
///
/// ncurses asks the same locale, so a screen is opened after this. Measuring calls it by itself.
package func useUTF8Locale() {
  use_utf8_locale()
}
