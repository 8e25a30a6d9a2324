import Cells
import Phrases

/// The table of all keys, which dispatch, help, hint bar, documentation and tests read.
///
/// Its order is that of the help, and within one context that of the hint bar. Where two bindings
/// of one context share a key, the first counts; a test forbids it.
package enum Keymap {
  package static let bindings = groups.flatMap(\.bindings)

  /// The bindings as the help groups them.
  static let groups = [
    BindingGroup(title: .find, bindings: finding),
    BindingGroup(title: .openAndGoBack, bindings: opening),
    BindingGroup(title: .panes, bindings: panes),
    BindingGroup(title: .move, bindings: moving),
    BindingGroup(title: .program, bindings: program),
    BindingGroup(title: .typing, bindings: typing),
    BindingGroup(title: .help, bindings: helping),
  ]

  private static let finding: [Binding] = [
    Binding(["/"], .search, .searchByName, hint: .search, in: .browsing),
    Binding(["n"], .nextFound, .nextFound, hint: .nextFound, in: .browsing),
    Binding(["N"], .previousFound, .previousFound, in: .browsing),
    Binding(
      [.control("t")], .narrowSearch, .narrowSearch, hint: .narrowSearch, in: [.browsing, .typing]),
    Binding(
      ["s"], .sort, .order, hint: .order, in: .browsing),
    Binding(
      ["t"], .showNames, .forms, hint: .forms,
      in: .browsing),
  ]

  private static let opening: [Binding] = [
    Binding([.enter], .open, .open, hint: .open, in: .browsing),
    Binding([.escape], .leave, .clearOrGoBack, hint: .back, in: .browsing),
    Binding([.escape], .leave, .backToRoll, hint: .back, in: .failure),
    Binding([.backspace, "["], .goBack, .goBack, in: .browsing),
    Binding(["]"], .goForward, .goForward, in: .browsing),
    Binding(
      ["m"], .showMeeting, .meetings, hint: .meeting, in: .browsing),
  ]

  private static let panes: [Binding] = [
    Binding([.tab], .focusNext, .nextPane, hint: .pane, in: .browsing),
    Binding([.backTab], .focusPrevious, .previousPane, in: .browsing),
    Binding(
      ["l", .right], .stepIn, .stepIn, hint: .cities,
      in: .browsing),
    Binding(["h", .left], .stepOut, .stepOut, in: .browsing),
    Binding(["1"], .focusCountries, .countries, in: .browsing),
    Binding(["2"], .focusDelegates, .delegates, in: .browsing),
    Binding(["3"], .focusOrientations, .orientations, in: .browsing),
    Binding(["4"], .focusDetails, .details, in: .browsing),
    Binding(["5"], .focusOrganizations, .organizations, hint: .organizations, in: .browsing),
    Binding(["z"], .zoom, .zoom, hint: .zoom, in: .browsing),
  ]

  private static let moving: [Binding] = [
    Binding(["j", .down], .moveDown, .down, in: .reading),
    Binding(["k", .up], .moveUp, .up, in: .reading),
    Binding(["g", .home], .moveToFirst, .toFirst, in: .reading),
    Binding(["G", .end], .moveToLast, .toLast, in: .reading),
    Binding([.control("d")], .moveHalfPageDown, .halfPageDown, in: .reading),
    Binding([.control("u")], .moveHalfPageUp, .halfPageUp, in: .reading),
    Binding([.pageDown, .text(" ")], .movePageDown, .pageDown, in: .reading),
    Binding([.pageUp], .movePageUp, .pageUp, in: .reading),
  ]

  private static let program: [Binding] = [
    Binding(["?", .function(1)], .help, .help, hint: .help, in: [.browsing, .failure]),
    Binding(["r"], .reload, .readAgain, hint: .readAgain, in: .failure),
    Binding(["r"], .reload, .readAgain, in: .browsing),
    Binding([.control("l")], .redraw, .drawAnew, in: .anywhere),
    Binding([.control("z")], .suspend, .suspend, in: .anywhere),
    Binding(["q"], .quit, .quit, hint: .quit, in: [.browsing, .failure, .loading]),
    Binding([.control("c")], .interrupt, .quitFromAnywhere, in: .anywhere),
  ]

  private static let typing: [Binding] = [
    Binding([.enter], .open, .openFound, hint: .open, in: .typing),
    Binding([.escape], .leave, .clearSearch, hint: .clear, in: .typing),
    Binding([.tab], .focusNext, .keepToNext, in: .typing),
    Binding([.backTab], .focusPrevious, .keepToPrevious, in: .typing),
    Binding([.up], .earlierQuery, .earlierQuery, in: .typing),
    Binding([.down], .laterQuery, .laterQuery, in: .typing),
    Binding([.control("n")], .moveDown, .downFound, in: .typing),
    Binding([.control("p")], .moveUp, .upFound, in: .typing),
    Binding([.pageDown], .movePageDown, .pageDownFound, in: .typing),
    Binding([.pageUp], .movePageUp, .pageUpFound, in: .typing),
    Binding([.backspace], .deleteBackward, .deleteBackward, in: .typing),
    Binding([.delete, .control("d")], .deleteForward, .deleteForward, in: .typing),
    Binding([.control("w")], .deleteWord, .deleteWord, in: .typing),
    Binding([.altBackspace], .deleteWordBefore, .deleteWordBefore, in: .typing),
    Binding([.alt("d")], .deleteWordAfter, .deleteWordAfter, in: .typing),
    Binding([.control("u")], .deleteToStart, .deleteToStart, in: .typing),
    Binding([.control("k")], .deleteToEnd, .deleteToEnd, in: .typing),
    Binding([.control("y")], .insertDeleted, .insertDeleted, in: .typing),
    Binding([.left, .control("b")], .caretLeft, .caretLeft, in: .typing),
    Binding([.right, .control("f")], .caretRight, .caretRight, in: .typing),
    Binding([.controlLeft, .alt("b")], .caretWordLeft, .caretWordLeft, in: .typing),
    Binding([.controlRight, .alt("f")], .caretWordRight, .caretWordRight, in: .typing),
    Binding([.home, .control("a")], .caretToStart, .caretToStart, in: .typing),
    Binding([.end, .control("e")], .caretToEnd, .caretToEnd, in: .typing),
    Binding([.function(1)], .help, .help, in: .typing),
  ]

  private static let helping: [Binding] = [
    Binding(["/"], .search, .searchKeys, hint: .search, in: .help),
    Binding([.escape], .leave, .clearOrClose, hint: .close, in: .help),
    Binding(["?", .function(1), "q"], .closeHelp, .closeHelp, in: .help),
  ]

  /// Returns the command that `key` asks for in `context`; nil: none. A linear search over some
  /// forty rows.
  ///
  /// A letter of another keyboard layout is taken for the Latin one on its key, but where text is
  /// typed.
  static func command(for key: Key, in context: Context) -> Command? {
    if let command = bound(to: key, in: context) { return command }
    guard context != .typing, let standIn = KeyboardLayout.key(for: key),
      let command = bound(to: standIn, in: context)
    else { return nil }
    return command.wantsItsOwnKey ? nil : command
  }

  private static func bound(to key: Key, in context: Context) -> Command? {
    bindings.first { $0.contexts.contains(context) && $0.keys.contains(key) }?.command
  }
}

/// A state of the interface in which keys are pressed. A binding names the contexts in which it
/// holds.
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

  /// Everything that can be moved in.
  package static let reading: Context = [.browsing, .help, .failure]
  package static let anywhere = Context(each)

  /// Every context by itself.
  static let each: [Context] = [.browsing, .help, .failure, .loading, .typing]
}
