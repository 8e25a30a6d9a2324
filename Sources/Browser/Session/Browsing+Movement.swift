import Cells
import Membership

extension Browsing {
  /// Moves in the pane in focus: a list, or the page in the details.
  mutating func move(_ movement: Movement, _ size: Size) {
    let layout = layout(size)
    if location.focus == .details {
      if case .toLast = movement { layOutDetails(layout, until: nil) }
      guard let details else { return }
      return location.page.move(movement, in: details.page, height: details.area.height)
    }
    let pane = location.focus
    let height = rowsInSight(pane, layout)
    let row = movement.applied(to: row(in: pane) ?? 0, count: count(in: pane), height: height)
    select(row, in: pane, forward: movement.isForward)
  }

  /// Returns the number of rows of a list that are seen at once.
  private func rowsInSight(_ pane: Pane, _ layout: Layout) -> Int {
    if pane == .delegates { return sight.count }
    return layout.panes[pane].map(layout.content(of:))?.height ?? 1
  }

  private mutating func select(_ row: Int, in pane: Pane, forward: Bool) {
    guard row < count(in: pane) else { return }
    location.about = nil
    location.page = PageCursor()
    switch pane {
    case .countries: if let row = directory?.rows[row] { choose(row) }
    case .delegates: selectPerson(near: row, forward: forward)
    case .orientations:
      choose(roll.orientationReferences[row])
    case .details: break
    }
  }

  /// Chooses the thing that a row of the first pane stands for.
  mutating func choose(_ row: Directory.Row) {
    switch row {
    case .everybody: location.narrow(to: nil)
    case .group(let group):
      location.narrow(to: nil)
      location.group = group
    case .city(let city): location.narrow(to: .city(city))
    case .organization(let body): location.narrow(to: .organization(body))
    }
  }

  /// Selects an orientation, and lists its people; where it has none, the list stays as it is.
  mutating func choose(_ orientation: Reference<Orientation>) {
    location.orientation = orientation
    if roll.people(of: orientation).isEmpty {
      location.narrowing = nil
    } else {
      location.narrow(to: .orientation(orientation))
    }
  }

  /// Selects the person at a row or, as headings are stepped over, the next one in the direction of
  /// the movement, else in the other.
  private mutating func selectPerson(near row: Int, forward: Bool) {
    let rows = listing.rows
    let after = rows[row...].firstIndex { $0.person != nil }
    let before = rows[...row].lastIndex { $0.person != nil }
    guard let row = forward ? after ?? before : before ?? after else { return }
    (location.delegate, lastRow) = (rows[row].person, row)
  }
}
