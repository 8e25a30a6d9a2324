/// Where a key can be pressed. A binding names the contexts in which it holds.
package struct Context: OptionSet, Hashable, Sendable {
  package let rawValue: Int

  package init(rawValue: Int) {
    self.rawValue = rawValue
  }

  /// The panes: countries, delegates, orientations, details.
  package static let panes = Context(rawValue: 1 << 0)
  /// A page over the panes: the leaders' board, the meeting.
  package static let page = Context(rawValue: 1 << 1)
  /// The help.
  package static let help = Context(rawValue: 1 << 2)
  /// The screen that says why a file could not be read.
  package static let failure = Context(rawValue: 1 << 3)
  /// Nothing is read yet.
  package static let loading = Context(rawValue: 1 << 4)
  /// Typing into the search box, over any of the others.
  package static let typing = Context(rawValue: 1 << 5)

  package static let browsing: Context = [.panes, .page]
  package static let reading: Context = [.panes, .page, .help, .failure]
  package static let anywhere: Context = [.panes, .page, .help, .failure, .loading, .typing]
}
