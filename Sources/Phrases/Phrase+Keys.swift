extension Phrase {
  /// The effects of keys, as the help says them.
  package enum KeyTitle: Hashable, Sendable {
    case searchByName, order, forms, open, clearOrGoBack, backToRoll, goBack, goForward, meetings
    case nextPane, previousPane, stepIn, stepOut, countries, delegates, orientations, details
    case organizations, zoom
    case down, up, toFirst, toLast, halfPageDown, halfPageUp, pageDown, pageUp
    case help, readAgain, drawAnew, suspend, quit, quitFromAnywhere
    case openFound, clearSearch, keepToNext, keepToPrevious, downFound, upFound, pageDownFound
    case pageUpFound, deleteBackward, deleteForward, deleteWord, deleteToStart, caretLeft
    case caretRight, caretToStart, caretToEnd
    case searchKeys, clearOrClose, closeHelp
    case nextFound, previousFound, narrowSearch, earlierQuery, laterQuery
    case deleteWordBefore, deleteWordAfter, deleteToEnd, insertDeleted, caretWordLeft
    case caretWordRight
  }

  /// The effects of keys, in a word or two for the row of hints.
  package enum Hint: Hashable, Sendable {
    case search, order, forms, open, back, meeting, pane, cities, organizations, zoom, allPanes
    case help, readAgain, quit, clear, close, nextFound, narrowSearch, widenSearch
  }

  /// The titles of the parts of the help.
  package enum HelpTitle: Hashable, Sendable {
    case find, openAndGoBack, panes, move, program, typing, help, conditions, signs
    /// Above the keys in a document.
    case key
  }

  /// The conditions and signs that the help explains.
  package enum HelpEntry: Hashable, Sendable {
    case name, country, city, organization, post, orientation, leaderOrGuest, exclusion, quotation
    case ownRendering, morePosts
  }
}
