internal import CCurses

/// Crashes before there is a terminal to give back, and where there is none.
package enum Crash {
  /// Lets a crash end the program at once: nothing is printed of it, and nobody is asked for a key.
  package static func endsAtOnce() {
    signals_drop_backtracer()
  }
}
