import Cells

/// Every key and what it does: dispatch, help, hint bar, documentation and tests all read this table.
///
/// Order is the order of the help, and within one context of the hint bar. Where two bindings of one
/// context share a key, the first counts; a test forbids it.
package enum Keymap {
  package static let bindings = groups.flatMap(\.bindings)

  /// The bindings as the help groups them.
  static let groups = [
    BindingGroup(title: "Find", bindings: finding),
    BindingGroup(title: "Open and go back", bindings: opening),
    BindingGroup(title: "Panes", bindings: panes),
    BindingGroup(title: "Move", bindings: moving),
    BindingGroup(title: "Program", bindings: program),
    BindingGroup(title: "While typing a search", bindings: typing),
    BindingGroup(title: "In this help", bindings: helping),
  ]

  /// So many groups at the beginning are pressed without typing or reading the help.
  static let groupsOfOwnKeys = 5

  private static let finding: [Binding] = [
    Binding(["/"], .search, "Search by name", hint: "search", in: .browsing),
    Binding(
      ["s"], .sort, "Order: roll, family name, city, organization", hint: "sort", in: .browsing),
    Binding(
      ["t"], .showNames, "Names: both, as printed, Latin first, FAMILY Given", hint: "names",
      in: .browsing),
  ]

  private static let opening: [Binding] = [
    Binding([.enter], .open, "Open, or follow a link", hint: "open", in: .browsing),
    Binding([.escape], .leave, "Clear the search; go back", hint: "back", in: .browsing),
    Binding([.escape], .leave, "Back to the roll as it was", hint: "back", in: .failure),
    Binding([.backspace, "["], .goBack, "Go back", in: .browsing),
    Binding(["]"], .goForward, "Go forward again", in: .browsing),
    Binding(
      ["m"], .showMeeting, "The meeting, and history", hint: "meeting", in: .browsing),
  ]

  private static let panes: [Binding] = [
    Binding([.tab], .focusNext, "Next pane", hint: "pane", in: .browsing),
    Binding([.backTab], .focusPrevious, "Previous pane", in: .browsing),
    Binding(
      ["l", .right], .stepIn, "Open a country; pane on the right", hint: "cities",
      in: .browsing),
    Binding(["h", .left], .stepOut, "Close a country; pane on the left", in: .browsing),
    Binding(["1"], .focusCountries, "Countries", in: .browsing),
    Binding(["2"], .focusDelegates, "Delegates", in: .browsing),
    Binding(["3"], .focusOrientations, "Orientations; again: their leaders", in: .browsing),
    Binding(["4"], .focusDetails, "Details", in: .browsing),
    Binding(["5"], .focusOrganizations, "Organizations", hint: "orgs", in: .browsing),
    Binding(["z"], .zoom, "Zoom the pane, and back", hint: "zoom", in: .browsing),
  ]

  private static let moving: [Binding] = [
    Binding(["j", .down], .moveDown, "Down", in: .reading),
    Binding(["k", .up], .moveUp, "Up", in: .reading),
    Binding(["g", .home], .moveToFirst, "To the first", in: .reading),
    Binding(["G", .end], .moveToLast, "To the last", in: .reading),
    Binding([.control("d")], .moveHalfPageDown, "Half a page down", in: .reading),
    Binding([.control("u")], .moveHalfPageUp, "Half a page up", in: .reading),
    Binding([.pageDown, .text(" ")], .movePageDown, "A page down", in: .reading),
    Binding([.pageUp], .movePageUp, "A page up", in: .reading),
  ]

  private static let program: [Binding] = [
    Binding(["?", .function(1)], .help, "This help", hint: "help", in: [.browsing, .failure]),
    Binding(["r"], .reload, "Read the file again", hint: "read again", in: .failure),
    Binding(["r"], .reload, "Read the file again", in: .browsing),
    Binding([.control("l")], .redraw, "Draw the screen anew", in: .anywhere),
    Binding([.control("z")], .suspend, "Suspend; fg comes back", in: .anywhere),
    Binding(["q"], .quit, "Quit", hint: "quit", in: [.browsing, .failure, .loading]),
    Binding([.control("c")], .interrupt, "Quit from anywhere", in: .anywhere),
  ]

  private static let typing: [Binding] = [
    Binding([.enter], .open, "Open the person found", hint: "open", in: .typing),
    Binding([.escape], .leave, "Clear the search", hint: "clear", in: .typing),
    Binding([.tab], .focusNext, "Keep the list; next pane", in: .typing),
    Binding([.backTab], .focusPrevious, "Keep the list; pane before", in: .typing),
    Binding([.down, .control("n")], .moveDown, "Down in what was found", in: .typing),
    Binding([.up, .control("p")], .moveUp, "Up in what was found", in: .typing),
    Binding([.pageDown], .movePageDown, "A page down in it", in: .typing),
    Binding([.pageUp], .movePageUp, "A page up in it", in: .typing),
    Binding([.backspace], .deleteBackward, "Delete the character before", in: .typing),
    Binding([.delete], .deleteForward, "Delete the character after", in: .typing),
    Binding([.control("w")], .deleteWord, "Delete the word before", in: .typing),
    Binding([.control("u")], .deleteToStart, "Delete all before", in: .typing),
    Binding([.left], .caretLeft, "Left by a character", in: .typing),
    Binding([.right], .caretRight, "Right by a character", in: .typing),
    Binding([.home, .control("a")], .caretToStart, "To the start", in: .typing),
    Binding([.end, .control("e")], .caretToEnd, "To the end", in: .typing),
    Binding([.function(1)], .help, "This help", in: .typing),
  ]

  private static let helping: [Binding] = [
    Binding(["/"], .search, "Search the keys", hint: "search", in: .help),
    Binding([.escape], .leave, "Clear the search; close", hint: "close", in: .help),
    Binding(["?", .function(1), "q"], .closeHelp, "Close the help", in: .help),
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
