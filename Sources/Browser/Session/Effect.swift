package import Membership

/// What a session wants done outside of itself. Data, so that a test can compare it.
package enum Effect: Hashable, Sendable {
  /// Read the roll; answered by `loaded` or `failed`, after any number of `reading`.
  case load
  /// Find people; answered by `found` of the same generation.
  case search(Query, generation: Int)
  /// Draw every cell anew, whatever the terminal is believed to show.
  case redraw
  /// Stop as `^Z` stops a program.
  case suspend
  case quit
  /// Leave as `^C` makes a program leave: dead by SIGINT.
  case interrupt
}
