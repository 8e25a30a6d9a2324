import Cells

/// Every key and what it does: dispatch, help, hint bar, documentation and tests all read this table.
///
/// Order is the order of the help, and within one context of the hint bar. Where two bindings of one
/// context share a key, the first counts; a test forbids it.
package enum Keymap {
  package static let bindings = finding + moving + panes + editing + program

  private static let finding: [Binding] = [
    Binding(["/"], .search, "Search by name", hint: "search", in: .browsing),
    Binding(["/"], .search, "Search the keys", hint: "search", in: .help),
    Binding([.enter], .open, "Open, or follow a link", hint: "open", in: .browsing),
    Binding([.enter], .open, "Open the person found", hint: "open", in: .typing),
    Binding([.backspace, "["], .goBack, "Go back", in: .browsing),
    Binding(["]"], .goForward, "Go forward again", in: .browsing),
    Binding(["s"], .sort, "Sort: roll, family name, city, organization", in: .browsing),
    Binding(["m"], .showMeeting, "The meeting and the network's history", in: .browsing),
  ]

  private static let moving: [Binding] = [
    Binding(["j", .down], .moveDown, "Move down", in: .reading),
    Binding(["k", .up], .moveUp, "Move up", in: .reading),
    Binding([.down, .control("n")], .moveDown, "Move down in what was found", in: .typing),
    Binding([.up, .control("p")], .moveUp, "Move up in what was found", in: .typing),
    Binding(["g", .home], .moveToFirst, "Move to the first", in: .reading),
    Binding(["G", .end], .moveToLast, "Move to the last", in: .reading),
    Binding([.control("d")], .moveHalfPageDown, "Half a page down", in: .reading),
    Binding([.control("u")], .moveHalfPageUp, "Half a page up", in: .reading),
    Binding([.pageDown, .text(" ")], .movePageDown, "A page down", in: .reading),
    Binding([.pageUp], .movePageUp, "A page up", in: .reading),
    Binding([.pageDown], .movePageDown, "A page down in what was found", in: .typing),
    Binding([.pageUp], .movePageUp, "A page up in what was found", in: .typing),
  ]

  private static let panes: [Binding] = [
    Binding([.tab, "l", .right], .focusNext, "Next pane", hint: "pane", in: .browsing),
    Binding([.backTab, "h", .left], .focusPrevious, "Previous pane", in: .browsing),
    Binding([.tab], .focusNext, "Keep what was found; next pane", in: .typing),
    Binding([.backTab], .focusPrevious, "Keep what was found; previous pane", in: .typing),
    Binding(["1"], .focusCountries, "Countries", in: .browsing),
    Binding(["2"], .focusDelegates, "Delegates", in: .browsing),
    Binding(["3"], .focusOrientations, "Orientations; again: their leaders", in: .browsing),
    Binding(["4"], .focusDetails, "Details", in: .browsing),
    Binding(["z"], .zoom, "Zoom the pane, and back", hint: "zoom", in: .browsing),
    Binding([.escape], .leave, "Clear the search, then go back", hint: "back", in: .browsing),
    Binding([.escape], .leave, "Clear the search", hint: "clear", in: .typing),
    Binding([.escape], .leave, "Back to the roll as it was", hint: "back", in: .failure),
  ]

  private static let editing: [Binding] = [
    Binding([.backspace], .deleteBackward, "Delete the character before", in: .typing),
    Binding([.delete], .deleteForward, "Delete the character after", in: .typing),
    Binding([.control("w")], .deleteWord, "Delete the word before", in: .typing),
    Binding([.control("u")], .deleteToStart, "Delete all before", in: .typing),
    Binding([.left], .caretLeft, "Left by a character", in: .typing),
    Binding([.right], .caretRight, "Right by a character", in: .typing),
    Binding([.home, .control("a")], .caretToStart, "To the start", in: .typing),
    Binding([.end, .control("e")], .caretToEnd, "To the end", in: .typing),
  ]

  private static let program: [Binding] = [
    Binding(["?", .function(1)], .help, "This help", hint: "help", in: [.browsing, .failure]),
    Binding([.function(1)], .help, "This help", in: .typing),
    Binding([.escape], .leave, "Clear the search, then close the help", hint: "close", in: .help),
    Binding(["?", .function(1), "q"], .closeHelp, "Close the help", in: .help),
    Binding(["r"], .reload, "Read the file again", hint: "read again", in: .failure),
    Binding(["r"], .reload, "Read the file again", in: .browsing),
    Binding([.control("l")], .redraw, "Draw the screen anew", in: .anywhere),
    Binding([.control("z")], .suspend, "Suspend; fg comes back", in: .anywhere),
    Binding(["q"], .quit, "Quit", hint: "quit", in: [.browsing, .failure, .loading]),
    Binding([.control("c")], .interrupt, "Quit from anywhere", in: .anywhere),
  ]

  /// The command that `key` asks for in `context`; nil: none.
  ///
  /// A linear search over some forty rows.
  static func command(for key: Key, in context: Context) -> Command? {
    bindings.first { $0.contexts.contains(context) && $0.keys.contains(key) }?.command
  }
}

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
  package static let anywhere = Context(each)

  /// Every context by itself.
  static let each: [Context] = [.browsing, .help, .failure, .loading, .typing]
}
