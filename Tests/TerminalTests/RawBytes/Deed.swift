/// What a string of a terminal's description does, as far as the order of such things matters.
enum Deed: Hashable {
  /// The alternate screen, for those that have one.
  case enters, leaves
  case sets(Mode), unsets(Mode)
  case clears, moves, draws
  /// Colours and attributes, and the end of all of them.
  case inks, cleans
  /// What may come at any time: it makes usual what is usual already.
  case resets

  /// What stays until it is unset, and what a shell would not expect.
  enum Mode: Hashable {
    case keypad, pastes, hidingTheCursor, insertion, clipping
  }

  /// By name, what each capability does. Not among them: bells, titles, printers, reports, resets,
  /// palettes, clipboards.
  static let ofCapabilities: [(deed: Deed, names: [String])] = [
    (.enters, ["smcup"]), (.leaves, ["rmcup"]),
    (.sets(.keypad), ["smkx"]), (.unsets(.keypad), ["rmkx"]),
    (.sets(.pastes), ["BE"]), (.unsets(.pastes), ["BD"]),
    (.sets(.hidingTheCursor), ["civis"]), (.unsets(.hidingTheCursor), ["cnorm"]),
    (.sets(.insertion), ["smir"]), (.unsets(.insertion), ["rmir"]),
    (.sets(.clipping), ["rmam"]), (.unsets(.clipping), ["smam"]),
    (.cleans, ["sgr0"]), (.resets, ["op", "cr"]), (.clears, ["clear"]),
    (.inks, ["bold", "dim", "rev", "smso", "rmso", "smul", "rmul", "sgr", "setaf"]),
    (.moves, ["home", "ht", "cbt", "cup", "hpa", "vpa", "csr", "cub1", "cud1", "cuf1", "cuu1"]),
    (.moves, ["cub", "cud", "cuf", "cuu"]),
    (.draws, ["ed", "el", "el1", "ech", "ind", "indn", "ri", "rin", "il", "il1", "dl", "dl1"]),
    (.draws, ["ich", "ich1", "dch", "dch1"]),
  ]
}
