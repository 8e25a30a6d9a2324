import Cells
import Phrases

/// The last row: the keys to press, straight from the keymap, as many as fit.
struct HintBar {
  let bindings: [Binding]
  let phrases: Phrases

  func draw(into frame: inout Frame, in rect: Rect) {
    var line = Line()
    for hint in kept(rect.width) { line += Line(line.isEmpty ? " " : "   ") + hint }
    frame.write(line, at: rect.origin, width: rect.width)
  }

  /// Returns the hints that fit. Those for what is easily found without go first; the way out and
  /// help stay.
  private func kept(_ width: Int) -> [Line] {
    var kept = bindings
    let expendables: [Command] = [
      .zoom, .focusOrganizations, .showNames, .sort, .showMeeting, .focusNext, .search, .stepIn,
      .open,
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
