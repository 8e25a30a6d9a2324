import Articles
import Cells
import Membership

/// The lists seen alike: how many rows, which is selected, where one is.
extension Browsing {
  /// The selected person's row in the delegates pane; nil: not listed.
  var selectedRow: Int? {
    guard let delegate = place.delegate else { return nil }
    // Mostly it is where it was, and a list is long.
    if listing.rows.indices.contains(lastRow), listing.rows[lastRow].person == delegate {
      return lastRow
    }
    return listing.rows.firstIndex { $0.person == delegate }
  }

  func count(in pane: Pane) -> Int {
    switch pane {
    case .countries: 1 + roll.groups.count
    case .delegates: listing.rows.count
    case .orientations: roll.orientations.count
    case .details: 0
    }
  }

  func row(in pane: Pane) -> Int? {
    switch pane {
    case .countries: rowOfGroup
    case .delegates: selectedRow
    case .orientations: place.orientation?.position
    case .details: nil
    }
  }

  /// The row of the country that is chosen: after that of everybody.
  var rowOfGroup: Int? {
    guard let group = place.group else { return 0 }
    return roll.place(of: group).map { $0 + 1 }
  }

  func offset(in pane: Pane) -> Int {
    scrolls[pane].offset
  }

  /// `3 of 10` for the pane's border; guests are not counted among delegates.
  func position(in pane: Pane) -> String {
    let total = count(in: pane)
    guard let row = row(in: pane) else { return total == 0 ? "none" : "" }
    guard pane == .delegates else { return "\(row + 1) of \(total)" }
    if search?.matches != nil { return foundPosition(row) }
    guard row > listing.delegates else { return delegatePosition(row) }
    return "guest \(row - listing.delegates) of \(listing.guests)"
  }

  /// Among the people found, headings left out.
  private func foundPosition(_ row: Int) -> String {
    let before = row + 1 - listing.headings.count { $0 <= row }
    return "\(before.grouped) of \((listing.delegates + listing.guests).grouped) found"
  }

  private func delegatePosition(_ row: Int) -> String {
    "\((row + 1).grouped) of \(listing.delegates.grouped)"
  }
}
