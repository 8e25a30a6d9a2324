package import Cells

/// Something that a session wants done outside of itself. Data, so that a test can compare it.
package enum Effect: Hashable, Sendable {
  /// Read the roll; answered by `loaded` or `failed`, after any number of `reading`.
  case load
  /// Have the index of a library made when there is time; nobody waits for it.
  case prepare(Library)
  /// Find people; answered by `found`.
  case search(SearchRequest)
  /// Give these keys back: they were typed behind one that asked for something, and come after what
  /// can be answered at once.
  case press(ArraySlice<Key>)
  /// Draw every cell anew, whatever the terminal is believed to show.
  case redraw
  /// Stop as `^Z` stops a program.
  case suspend
  case quit
  /// Leave as `^C` makes a program leave: dead by SIGINT.
  case interrupt
}
