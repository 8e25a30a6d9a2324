import Articles
import Cells
import Membership

/// The titles of the orientations in lines, as their pane shows them: wrapped once for a width, and
/// not with every key that is pressed.
struct OrientationTitles: Sendable {
  struct Key: Hashable, Sendable {
    /// The revision of the library.
    let revision: Int
    /// The width of the pane, its border included.
    let columns: Int
    /// The height of the screen. More orientations are never seen at once, and have a line each.
    let most: Int
  }

  private let lines: [[Line]]
  private let texts: [Line]
  private let widths: [Int]

  init(_ key: Key, _ wording: Wording) {
    let roll = wording.roll
    let (sign, borders) = (2, 2)
    let orientations = roll.orientations.count > key.most ? [] : roll.orientations
    texts = orientations.map { Line(wording.lineName($0.title)) }
    widths = orientations.map { key.columns - borders - sign - "\($0.number) ".utf8.count }
    lines = zip(texts, widths).map { $0.wrapped(to: max(1, $1)) }
  }

  /// The rows that all titles take together.
  var rows: Int { lines.reduce(0) { $0 + $1.count } }

  /// The lines of a title for a width; nil: there are so many orientations that each has one line.
  subscript(position: Int, width: Int) -> [Line]? {
    guard lines.indices.contains(position) else { return nil }
    return widths[position] == width
      ? lines[position] : texts[position].wrapped(to: max(1, width))
  }
}
