/// An intention of the person at the keyboard, named after what it does.
///
/// Keys are bound to commands in one table, ``Keymap``.
package enum Command: Hashable, CaseIterable, Sendable {
  // Moving in a list, a page or the help.
  case moveDown, moveUp, moveToFirst, moveToLast
  case moveHalfPageDown, moveHalfPageUp, movePageDown, movePageUp
  // Panes and pages.
  case focusNext, focusPrevious, stepIn, stepOut
  case focusCountries, focusDelegates, focusOrientations, focusDetails, focusOrganizations
  case open, goBack, goForward, leave
  case showMeeting, zoom
  // Finding and ordering.
  case search, sort, showNames
  // The search box.
  case deleteBackward, deleteForward, deleteWord, deleteToStart
  case caretLeft, caretRight, caretToStart, caretToEnd
  // The program.
  case help, closeHelp, reload, redraw, suspend, quit, interrupt
}

extension Command {
  /// True for commands that change the text of a search box, or move in it.
  var isEdit: Bool {
    switch self {
    case .deleteBackward, .deleteForward, .deleteWord, .deleteToStart: true
    case .caretLeft, .caretRight, .caretToStart, .caretToEnd: true
    default: false
    }
  }
}
