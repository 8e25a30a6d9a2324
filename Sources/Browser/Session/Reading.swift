import Cells
import Membership

/// A page in the details, and the rectangle that its text fills.
struct Reading: Sendable {
  let subject: Subject
  let area: Rect
  private(set) var page: Page
  /// How many letters of it are laid out at the most: some milliseconds' worth at first.
  private var room = 1 << 16

  /// The beginning of a page, or all of it.
  init(_ subject: Subject, in area: Rect, _ roll: Roll) {
    (self.subject, self.area) = (subject, area)
    page = roll.page(about: subject, width: area.width, room: room)
  }

  /// Lays out more of the page until there is enough, or all: four times as much each time, so that
  /// all of it takes little longer than the last time does. `isEnough` is told how many letters have
  /// been laid out.
  mutating func grow(_ roll: Roll, until isEnough: (Page, Int) -> Bool) {
    while !page.isWhole, !isEnough(page, room) {
      room = room > .max / 4 ? .max : room * 4
      page = roll.page(about: subject, width: area.width, room: room)
    }
  }
}

extension Browsing {
  /// What there is to read at this place, laid out as far as it may soon be seen: a page can have
  /// millions of rows, and keys come faster than those can be made.
  func read(_ layout: Layout) -> Reading? {
    let area = layout.panes[.details].map(layout.text(of:)) ?? Rect(0, 0, 0, 0)
    let rows = place.page.offset + area.height * 3
    return read(layout) { page, letters in
      page.rows.count >= rows || letters >= rows * Self.lettersOfRow
    }
  }

  /// A page is not laid out further for rows that take more letters than this, as nothing of most of
  /// them is seen; but where somebody wants to see its end.
  private static let lettersOfRow = 4000

  /// The same, laid out until there is enough of it.
  func read(_ layout: Layout, until isEnough: (Page, Int) -> Bool) -> Reading? {
    guard let area = layout.panes[.details].map(layout.text(of:)) else { return nil }
    // Laid out anew only where it is another.
    let isSame = reading?.subject == subject && reading?.area == area
    var next = isSame ? reading : nil
    if next == nil { next = Reading(subject, in: area, roll) }
    next?.grow(roll, until: isEnough)
    return next
  }
}
