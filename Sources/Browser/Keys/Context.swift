/// Where a key can be pressed. A binding names the contexts in which it holds.
package struct Context: OptionSet, Hashable, Sendable {
  package let rawValue: Int

  package init(rawValue: Int) {
    self.rawValue = rawValue
  }

  /// The panes: countries, delegates, orientations, details.
  package static let browsing = Context(rawValue: 1 << 0)
  /// The help.
  package static let help = Context(rawValue: 1 << 2)
  /// The screen that says why a file could not be read.
  package static let failure = Context(rawValue: 1 << 3)
  /// Nothing is read yet.
  package static let loading = Context(rawValue: 1 << 4)
  /// Typing into the search box, over any of the others.
  package static let typing = Context(rawValue: 1 << 5)

  package static let reading: Context = [.browsing, .help, .failure]
  package static let anywhere: Context = [.browsing, .help, .failure, .loading, .typing]
}
