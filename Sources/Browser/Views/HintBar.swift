import Cells

/// The last row: what to press, straight from the keymap, as many as fit.
struct HintBar {
  let bindings: [Binding]

  func draw(into frame: inout Frame, in rect: Rect) {
    var line = Line()
    for hint in kept(rect.width) { line += Line(line.isEmpty ? " " : "   ") + hint }
    frame.write(line, at: rect.origin, width: rect.width)
  }

  /// Those that fit, the last two (help and quit) before any other.
  private func kept(_ width: Int) -> [Line] {
    var kept = bindings.map(hint)
    var needed = kept.reduce(1 - 3) { $0 + $1.width + 3 }
    while kept.count > 1, needed > width {
      needed -= kept.remove(at: max(0, kept.count - 3)).width + 3
    }
    return kept
  }

  private func hint(_ binding: Binding) -> Line {
    Line(binding.keys[0].description, Style(.key)) + Line(" \(binding.hint ?? "")", Style(.faint))
  }
}
