import Cells
import Membership

extension Browsing {
  /// Moves in what is in focus: a list, or the page in the details.
  mutating func move(_ movement: Movement, _ size: Size) {
    let layout = layout(size)
    if place.focus == .details {
      if case .toLast = movement { layOutDetails(layout, until: nil) }
      guard let details else { return }
      return place.page.move(movement, in: details.page, height: details.area.height)
    }
    let pane = place.focus
    let height = layout.panes[pane].map(layout.content(of:))?.height ?? 1
    let row = movement.applied(to: row(in: pane) ?? 0, count: count(in: pane), height: height)
    select(row, in: pane, forward: movement.isForward)
  }

  private mutating func select(_ row: Int, in pane: Pane, forward: Bool) {
    guard row < count(in: pane) else { return }
    place.about = nil
    place.page = PageCursor()
    switch pane {
    case .countries: place.group = row == 0 ? nil : roll.groups[row - 1]
    case .delegates: selectPerson(near: row, forward: forward)
    case .orientations:
      choose(roll.orientationReferences[row])
    case .details: break
    }
  }

  /// Selects an orientation, and lists its people; where it has none, the list stays as it is.
  mutating func choose(_ orientation: Reference<Orientation>) {
    place.orientation = orientation
    if roll.people(of: orientation).isEmpty {
      place.narrowing = nil
    } else {
      place.narrow(to: .orientation(orientation))
    }
  }

  /// Headings are stepped over.
  private mutating func selectPerson(near row: Int, forward: Bool) {
    let rows = listing.rows
    let after = rows[row...].firstIndex { $0.person != nil }
    let before = rows[...row].lastIndex { $0.person != nil }
    guard let row = forward ? after ?? before : before ?? after else { return }
    (place.delegate, lastRow) = (rows[row].person, row)
  }
}
