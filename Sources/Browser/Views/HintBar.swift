import Cells
import Phrases

/// The last row: the keys to press, straight from the keymap, as many as fit.
struct HintBar {
  let bindings: [Binding]
  /// The search that is kept, in place of the hint how to search.
  var kept = Line()
  /// The number of people that it has found, where there is room.
  var found = Line()
  let phrases: Phrases

  func draw(into frame: inout Frame, in rect: Rect) {
    let room = max(8, rect.width - Self.least)
    var line = (kept + found).width <= room ? kept + found : kept.clipped(to: room)
    let rest = line.isEmpty ? rect.width : rect.width - line.width - 2
    for hint in hints(rest) { line += Line(line.isEmpty ? " " : "   ") + hint }
    frame.write(line, at: rect.origin, width: rect.width)
  }

  /// The columns for the ways out of a search and of the program, and for help.
  private static let least = 30

  /// Returns the hints that fit. Those for what is easily found without go first; the way out and
  /// help stay.
  private func hints(_ width: Int) -> [Line] {
    var kept = bindings
    let expendables: [Command] = [
      .zoom, .focusOrganizations, .showNames, .narrowSearch, .sort, .showMeeting, .focusNext,
      .search, .stepIn,
      .open, .nextFound,
      .reload,
    ]
    for expendable in expendables {
      if needed(kept) <= width { break }
      kept.removeAll { $0.command == expendable }
    }
    return kept.map(hint)
  }

  private func needed(_ bindings: [Binding]) -> Int {
    bindings.reduce(1 - 3) { $0 + hint($1).width + 3 }
  }

  private func hint(_ binding: Binding) -> Line {
    Line(binding.keys[0].description, Style(.key))
      + Line(" " + (binding.hint.map { phrases(.hint($0)) } ?? ""), Style(.faint))
  }
}
