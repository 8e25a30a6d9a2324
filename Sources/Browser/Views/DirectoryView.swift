import Articles
import Cells
import Membership
import Phrases

/// The first pane: countries with their cities, or organizations, each with the number of its
/// people that are listed, and a bar.
struct DirectoryView {
  let browsing: Browsing
  let glyphs: Glyphs
  private let isActive: Bool

  init(_ view: BrowsingView) {
    browsing = view.browsing
    glyphs = view.glyphs
    isActive = view.isActive(.countries)
  }

  func draw(into frame: inout Frame, in rect: Rect) {
    guard let directory = browsing.directory else { return }
    let selected = browsing.rowOfChosen
    let list = ListView(
      count: directory.rows.count, selected: selected,
      offset: browsing.offset(in: .countries), isActive: isActive)
    list.draw(into: &frame, in: rect) { index, width in
      [line(directory.rows[index], directory, isChosen: index == selected, width: width)]
    }
  }

  private func line(
    _ row: Directory.Row, _ directory: Directory, isChosen: Bool, width: Int
  ) -> Line {
    let count = directory.count(of: row, browsing.listing, browsing.roll)
    let sign = isChosen ? glyphs.chosen : isHome(row) ? glyphs.related : " "
    let style = Style(count == 0 && !isChosen ? .faint : .plain)
    let figure = browsing.phrases(.number(count))
    let room = max(1, width - 4 - figure.utf8.count - barWidth(width))
    var line = Line.marker(sign) + Line(name(of: row), style).padded(to: room)
    line.append(" ")
    line.append(figure, style)
    // Reversed, a bar would be a hole in the row.
    guard barWidth(width) > 0, !isActive || !isChosen else { return line }
    line.append(" ")
    let whole = directory.count(of: .everybody, browsing.listing, browsing.roll)
    line.append(glyphs.bar(count, of: max(1, whole), width: barWidth(width)), Style(.accent))
    return line
  }

  private func name(of row: Directory.Row) -> String {
    let (roll, wording) = (browsing.roll, browsing.wording)
    return switch row {
    case .everybody: wording.phrases(.screen(.everybody))
    case .group(let group): wording.name(of: group)
    case .city(let city): "  " + wording.lineName(roll[city].name)
    case .organization(let body): wording.lineName(roll[body].name)
    }
  }

  /// Tells if the selected person belongs to a row, while the delegates are looked at.
  private func isHome(_ row: Directory.Row) -> Bool {
    guard browsing.location.list == .delegates, let person = browsing.location.delegate else {
      return false
    }
    let roll = browsing.roll
    switch row {
    case .everybody: return false
    case .group(let group): return roll.group(of: person) == group
    case .city(let city): return roll.city(of: person) == city
    case .organization(let body):
      var isThere = false
      roll.forEachOrganization(of: person) { isThere = isThere || $0 == body }
      return isThere
    }
  }

  private func barWidth(_ width: Int) -> Int {
    width < 26 ? 0 : min(10, width / 6)
  }
}

extension Browsing {
  /// The number of people found, among those that there are; before an answer, a hint to type.
  var foundCount: String {
    guard search?.matches != nil else { return phrases(.screen(.typeAName)) }
    let found = listing.delegates + listing.guests
    return phrases(.screen(.position(found, of: roll.delegates.count)))
  }
}
