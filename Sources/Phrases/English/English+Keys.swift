/// The words for keys.
extension English {
  static func words(_ title: Phrase.KeyTitle) -> String {
    switch title {
    case .searchByName: "Search by name"
    case .order: "Order: roll, family name, city, organization"
    case .forms: "Names: both, as printed, Latin first, FAMILY Given"
    case .open: "Open, or follow a link"
    case .clearOrGoBack: "Clear the search; go back"
    case .backToRoll: "Back to the roll as it was"
    case .goBack: "Go back"
    case .goForward: "Go forward again"
    case .meetings: "The meeting, and history"
    case .nextPane: "Next pane"
    case .previousPane: "Previous pane"
    case .stepIn: "Open a country; pane on the right"
    case .stepOut: "Close a country; pane on the left"
    case .countries: "Countries"
    case .delegates: "Delegates"
    case .orientations: "Orientations; again: their leaders"
    case .details: "Details"
    case .organizations: "Organizations"
    case .zoom: "Zoom the pane, and back"
    case .down: "Down"
    case .up: "Up"
    case .toFirst: "To the first"
    case .toLast: "To the last"
    case .halfPageDown: "Half a page down"
    case .halfPageUp: "Half a page up"
    case .pageDown: "A page down"
    case .pageUp: "A page up"
    case .help: "This help"
    case .readAgain: "Read the file again"
    case .drawAnew: "Draw the screen anew"
    case .suspend: "Suspend; fg comes back"
    case .quit: "Quit"
    case .quitFromAnywhere: "Quit from anywhere"
    case .openFound: "Open the person found"
    case .clearSearch: "Clear the search"
    case .keepToNext: "Keep the list; next pane"
    case .keepToPrevious: "Keep the list; pane before"
    case .downFound: "Down in what was found"
    case .upFound: "Up in what was found"
    case .pageDownFound: "A page down in it"
    case .pageUpFound: "A page up in it"
    case .deleteBackward: "Delete the character before"
    case .deleteForward: "Delete the character after"
    case .deleteWord: "Delete the word before"
    case .deleteToStart: "Delete all before"
    case .caretLeft: "Left by a character"
    case .caretRight: "Right by a character"
    case .caretToStart: "To the start"
    case .caretToEnd: "To the end"
    case .searchKeys: "Search the keys"
    case .clearOrClose: "Clear the search; close"
    case .closeHelp: "Close the help"
    }
  }

  static func words(_ hint: Phrase.Hint) -> String {
    switch hint {
    case .search: "search"
    case .order: "sort"
    case .forms: "names"
    case .open: "open"
    case .back: "back"
    case .meeting: "meeting"
    case .pane: "pane"
    case .cities: "cities"
    case .organizations: "orgs"
    case .zoom: "zoom"
    case .allPanes: "all panes"
    case .help: "help"
    case .readAgain: "read again"
    case .quit: "quit"
    case .clear: "clear"
    case .close: "close"
    }
  }

  static func words(_ title: Phrase.HelpTitle) -> String {
    switch title {
    case .find: "Find"
    case .openAndGoBack: "Open and go back"
    case .panes: "Panes"
    case .move: "Move"
    case .program: "Program"
    case .typing: "While typing a search"
    case .help: "In this help"
    case .conditions: "What can be searched for"
    case .signs: "Signs"
    case .key: "Key"
    }
  }

  static func words(_ entry: Phrase.HelpEntry) -> String {
    switch entry {
    case .name: "In any script and order"
    case .country: "A country, name or code"
    case .city: "A city"
    case .organization: "An organization"
    case .post: "A post"
    case .orientation: "Who has to do with it"
    case .leaderOrGuest: "Who leads; or is:guest"
    case .exclusion: "Not that: -city:lyon"
    case .quotation: "As they stand"
    case .ownRendering: "A rendering of ours, in no source"
    case .morePosts: "Two more posts"
    }
  }
}
