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
  case search, nextFound, previousFound, narrowSearch, sort, showNames
  // The search box.
  case earlierQuery, laterQuery
  case deleteBackward, deleteForward, deleteWord, deleteToStart, deleteToEnd
  case deleteWordBefore, deleteWordAfter, insertDeleted
  case caretLeft, caretRight, caretToStart, caretToEnd, caretWordLeft, caretWordRight
  // The program.
  case help, closeHelp, reload, redraw, suspend, quit, interrupt
}

extension Command {
  /// True for commands that change the text of a search box, or move in it.
  var isEdit: Bool {
    switch self {
    case .deleteBackward, .deleteForward, .deleteWord, .deleteToStart, .deleteToEnd: true
    case .deleteWordBefore, .deleteWordAfter, .insertDeleted: true
    case .caretLeft, .caretRight, .caretToStart, .caretToEnd: true
    case .caretWordLeft, .caretWordRight: true
    default: false
    }
  }

  /// True for commands that no key may ask for but their own: a letter of another keyboard layout
  /// never ends the program, nor stops it.
  var wantsItsOwnKey: Bool {
    switch self {
    case .quit, .interrupt, .suspend: true
    default: false
    }
  }
}
