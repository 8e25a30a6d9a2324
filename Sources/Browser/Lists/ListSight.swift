import Articles
import Cells
import Membership

/// The rows of the delegates pane that are in sight, laid out. Some are higher than others, so that
/// it is known only by laying them out how many those are.
struct ListSight: Sendable {
  /// Everything that rows depend on.
  struct Key: Hashable, Sendable {
    let request: Listing.Request
    let naming: Naming
    let columns: ListColumns
    /// The revision of the library.
    let revision: Int
  }

  private(set) var key: Key?
  private(set) var columns = ListColumns(ListNeed(), width: 0, height: 0)
  /// The number of rows that are seen whole.
  private(set) var count = 1
  private var made: [Int: [Line]] = [:]
  private var names: [Int: String] = [:]

  /// The most rows that are kept: more than are ever seen at once. Others are made again.
  private static let most = 1000

  /// The lines of a row that has been laid out.
  subscript(row: Int) -> [Line] { made[row] ?? [] }

  /// Forgets the rows that were made for another key.
  mutating func update(_ key: Key) {
    if key == self.key, made.count < Self.most { return }
    (self.key, columns, made, names) = (key, key.columns, [:], [:])
  }

  /// Returns the number of lines that a row takes.
  mutating func height(ofRow row: Int, _ browsing: Browsing) -> Int {
    if let lines = made[row] { return lines.count }
    let lines = lines(ofRow: row, browsing)
    made[row] = lines
    return lines.count
  }

  /// Lays out the rows from `first` on that are in sight in `height` lines.
  mutating func layOut(from first: Int, height: Int, _ browsing: Browsing) {
    var (row, room) = (first, height)
    while room > 0, row < browsing.listing.rows.count {
      room -= self.height(ofRow: row, browsing)
      row += 1
    }
    count = max(1, row - first - (room < 0 ? 1 : 0))
  }

  private mutating func lines(ofRow row: Int, _ browsing: Browsing) -> [Line] {
    if case .heading(let heading) = browsing.listing.rows[row] {
      let title = Line(browsing.wording.title(of: heading), Style(.strong))
      return [title.clipped(to: columns.width)]
    }
    let hasNamesake = hasNamesake(row, browsing)
    return browsing.summary(ofRow: row, hasNamesake: hasNamesake)?.lines(
      in: columns, browsing.wording) ?? [Line()]
  }
}

/// Namesakes.
extension ListSight {
  /// The most rows between two people of one name for them to be told apart: about a screen.
  /// Telling everybody's namesakes would take a walk through the roll.
  private static let nearby = 20

  private mutating func hasNamesake(_ row: Int, _ browsing: Browsing) -> Bool {
    let name = name(inRow: row, browsing)
    let rows = browsing.listing.rows.indices
    return rows.clamped(to: row - Self.nearby..<row + Self.nearby + 1).contains {
      $0 != row && Self.areOne(self.name(inRow: $0, browsing), name)
    }
  }

  /// By bytes: to know two names for one, Swift sorts the marks of each.
  private static func areOne(_ one: String?, _ other: String?) -> Bool {
    guard let one, let other else { return one == nil && other == nil }
    return one.utf8.elementsEqual(other.utf8)
  }

  /// Returns the name of the person in a row; nil for a heading.
  private mutating func name(inRow row: Int, _ browsing: Browsing) -> String? {
    guard let person = browsing.listing.rows[row].person else { return nil }
    if let name = names[row] { return name }
    let name = browsing.roll.writtenName(of: person)
    names[row] = name
    return name
  }
}

extension Browsing {
  /// Lays out the delegates pane with the selected person in sight.
  mutating func layOutList(_ layout: Layout) {
    guard let rect = layout.panes[.delegates] else { return }
    let content = layout.content(of: rect)
    let columns = ListColumns(need, width: content.width, height: content.height)
    var sight = sight
    self.sight = ListSight()
    sight.update(
      ListSight.Key(
        request: request, naming: shownNaming, columns: columns, revision: library.revision))
    var scroll = scrolls[.delegates]
    if let row = selectedRow {
      scroll.reveal(row, count: listing.rows.count, height: content.height) {
        sight.height(ofRow: $0, self)
      }
    }
    scrolls[.delegates] = scroll
    sight.layOut(from: offset(in: .delegates), height: content.height, self)
    self.sight = sight
  }
}
