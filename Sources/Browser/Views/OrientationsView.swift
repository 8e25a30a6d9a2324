import Cells
import Membership

/// The orientations pane: numbers and titles, wrapped where there is room for all of them; a mark
/// where the person or country selected leads.
struct OrientationsView {
  let browsing: Browsing
  let glyphs: Glyphs
  init(_ view: BrowsingView) {
    browsing = view.browsing
    glyphs = view.glyphs
  }

  func draw(into frame: inout Frame, in rect: Rect) {
    let references = browsing.roll.orientationReferences
    guard !references.isEmpty else {
      return EmptyView(lines: ["This roll has no orientations.", "Tab goes on, ? shows all keys."])
        .draw(into: &frame, in: rect)
    }
    let isActive = browsing.place.focus == .orientations
    let list = ListView(
      count: references.count, selected: browsing.place.orientation?.position,
      offset: browsing.offset(in: .orientations), isActive: isActive)
    let starts = references.map(start)
    let titles = zip(references, starts).map { reference, start in
      Line(browsing.roll[reference].title.text().lineful.visibleName)
        .wrapped(to: max(1, rect.width - start.width))
    }
    let limit = Self.limit(titles.map { $0.count }, height: rect.height)
    list.draw(into: &frame, in: rect) { index, width in
      let start = starts[index]
      let rows = cut(titles[index], to: limit, width: width - start.width)
      return rows.enumerated().map { ($0 == 0 ? start : Line.blank(start.width)) + $1 }
    }
  }

  /// The most rows a title may take so that all are in sight; 1 where that cannot be.
  private static func limit(_ counts: [Int], height: Int) -> Int {
    (2...5).last { limit in counts.reduce(0) { $0 + min($1, limit) } <= height } ?? 1
  }

  /// The rows of a title, those beyond the limit in the last of them, as far as they fit.
  private func cut(_ rows: [Line], to limit: Int, width: Int) -> [Line] {
    guard rows.count > limit else { return rows }
    let rest = rows[(limit - 1)...].reduce(Line()) { $0.isEmpty ? $1 : $0 + Line(" ") + $1 }
    return rows.prefix(limit - 1) + [rest.clipped(to: width)]
  }

  private func start(_ reference: Reference<Orientation>) -> Line {
    let number = browsing.roll[reference].number
    return Line.marker(marker(reference)) + Line("\(number) ")
  }

  private func marker(_ reference: Reference<Orientation>) -> String {
    let place = browsing.place
    if place.list == .orientations, place.orientation == reference { return glyphs.chosen }
    let people = browsing.roll.people(of: reference)
    let isRelated: Bool =
      switch place.list {
      case .delegates: place.delegate.map(people.contains) ?? false
      case .countries:
        place.group.map { group in people.contains { browsing.roll.group(of: $0) == group } }
          ?? false
      case .orientations, .details: false
      }
    return isRelated ? glyphs.related : " "
  }
}
