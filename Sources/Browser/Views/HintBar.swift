import Cells

/// The last row: what to press, straight from the keymap, as many as fit.
struct HintBar {
  let bindings: [Binding]

  func draw(into frame: inout Frame, in rect: Rect) {
    let line = kept(rect.width).reduce(Line("")) { line, binding in
      line + Line(line.isEmpty ? " " : "   ") + hint(binding)
    }
    frame.write(line, at: rect.origin, width: rect.width)
  }

  /// Those that fit, the last two (help and quit) before any other.
  private func kept(_ width: Int) -> [Binding] {
    var kept = bindings
    while kept.count > 1, kept.reduce(1, { $0 + hint($1).width + 3 }) - 3 > width {
      kept.remove(at: max(0, kept.count - 3))
    }
    return kept
  }

  private func hint(_ binding: Binding) -> Line {
    Line(binding.keys[0].description, Style(.key)) + Line(" \(binding.hint ?? "")", Style(.faint))
  }
}
