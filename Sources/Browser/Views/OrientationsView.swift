import Articles
import Cells
import Membership
import Phrases

/// The orientations pane: numbers and titles, wrapped where there is room for all of them; those of
/// the person or country selected have a mark.
struct OrientationsView {
  let browsing: Browsing
  let glyphs: Glyphs
  private let isActive: Bool

  init(_ view: BrowsingView) {
    browsing = view.browsing
    isActive = view.isActive(.orientations)
    glyphs = view.glyphs
  }

  func draw(into frame: inout Frame, in rect: Rect) {
    let count = browsing.roll.orientations.count
    guard count > 0 else {
      return EmptyView(browsing.phrases(.screen(.noOrientations))).draw(into: &frame, in: rect)
    }
    let list = ListView(
      count: count, selected: isChosen ? browsing.location.orientation?.position : nil,
      offset: browsing.offset(in: .orientations), isActive: isActive)
    let limit = limit(in: rect)
    let references = browsing.roll.orientationReferences
    list.draw(into: &frame, in: rect) { index, width in
      let start = start(references[index])
      let title = title(references[index], width: width - start.width)
      let rows = cut(title, to: limit, width: width - start.width)
      return rows.enumerated().map { ($0 == 0 ? start : Line.blank(start.width)) + $1 }
    }
  }

  /// Whether somebody has chosen the orientation that is selected: the first one is by itself.
  private var isChosen: Bool { browsing.location.list == .orientations }

  private func title(_ reference: Reference<Orientation>, width: Int) -> [Line] {
    let title = browsing.wording.lineName(browsing.roll[reference].title)
    return browsing.orientationTitles?[reference.position, width] ?? [Line(title)]
  }

  /// Returns the most rows a title may take so that all are in sight; 1 where that cannot be.
  private func limit(in rect: Rect) -> Int {
    guard browsing.roll.orientations.count <= rect.height else { return 1 }
    let counts = browsing.roll.orientationReferences.map {
      title($0, width: rect.width - start($0).width).count
    }
    return (2...5).last { limit in counts.reduce(0) { $0 + min($1, limit) } <= rect.height } ?? 1
  }

  /// Returns the rows of a title, those beyond the limit in the last of them, as far as they fit.
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
    let location = browsing.location
    if isChosen, location.orientation == reference { return glyphs.chosen }
    let roll = browsing.roll
    let isRelated: Bool =
      switch location.list {
      case .delegates: location.delegate.map { roll.works($0, on: reference) } ?? false
      case .countries:
        location.group.map { group in
          roll.people(of: reference).contains { roll.group(of: $0) == group }
        } ?? false
      case .orientations, .details: false
      }
    return isRelated ? glyphs.related : " "
  }
}
