/// The signs that the interface itself draws.
package struct Glyphs: Hashable, Sendable {
  let horizontal, vertical: String
  /// Above the pane in focus.
  let heavy: String
  let topLeft, topRight, bottomLeft, bottomRight: String
  /// The signs before a chosen row, and before one that belongs to the choice.
  let chosen, related: String
  /// The sign between things on one line.
  let separator: String
  /// Bars by eighths of a column, the full one last.
  let bars: [String]

  package static let unicode = Glyphs(
    horizontal: "─", vertical: "│", heavy: "━",
    topLeft: "╭", topRight: "╮", bottomLeft: "╰", bottomRight: "╯",
    chosen: "▸", related: "•", separator: "·",
    bars: ["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"])

  /// The signs for fonts and terminals without line drawing.
  package static let ascii = Glyphs(
    horizontal: "-", vertical: "|", heavy: "=",
    topLeft: "+", topRight: "+", bottomLeft: "+", bottomRight: "+",
    chosen: ">", related: "*", separator: "-",
    bars: ["="])

  /// Returns a bar of `value` in `whole`, at most `width` columns; never empty for a value above 0.
  func bar(_ value: Int, of whole: Int, width: Int) -> String {
    guard value > 0, whole > 0, width > 0 else { return "" }
    let steps = bars.count
    let filled = max(1, min(width * steps, value * width * steps / whole))
    let full = String(repeating: bars[steps - 1], count: filled / steps)
    return filled % steps == 0 ? full : full + bars[filled % steps - 1]
  }
}
