package import Cells

/// The rectangles of everything on a screen of one size: pure arithmetic, in columns and rows.
package struct Layout: Hashable, Sendable {
  package enum Arrangement: Hashable, Sendable {
    /// Too small to show anything in.
    case tooSmall
    /// One pane at a time.
    case single
    /// One list beside the details.
    case split
    /// All panes at once.
    case wide
  }

  /// The wishes of the panes, and the state, that a layout follows from.
  struct Requirements: Hashable, Sendable {
    /// The rows that the countries and the orientations would like.
    var countries: Int
    var orientations: Int
    /// The columns that the rows of the delegates would like.
    var delegates = 0
    /// The pane in focus, and the list that stands beside the details.
    var focus: Pane
    var list: Pane
    var isZoomed = false
    /// True where a page covers the panes.
    var isPage = false

    /// The requirements of a page over everything: the help, or a failure.
    static let page = Requirements(
      countries: 0, orientations: 0, focus: .details, list: .countries, isPage: true)
  }

  package static let smallest = Size(20, 6)

  package let size: Size
  package let arrangement: Arrangement
  /// The rectangles of the panes that are seen, with their borders; nil: not seen.
  package private(set) var panes = ByPane<Rect?>(nil)
  /// The rectangle between the header and the hint bar.
  package let body: Rect
  /// The strip of pane titles; empty where all panes are seen.
  package private(set) var tabs = Rect(0, 1, 0, 0)

  init(_ size: Size, _ required: Requirements) {
    self.size = size
    arrangement = Self.arrangement(of: size)
    body = Rect(0, 1, size.width, max(0, size.height - 2))
    guard !required.isPage else { return }
    switch arrangement {
    case .tooSmall: break
    case _ where required.isZoomed: panes[required.focus] = body
    case .wide: placeAll(required)
    case .split: placeTwo(required)
    case .single: panes[required.focus] = belowTabs(isWorthARow: size.height >= 10)
    }
  }

  /// The rectangle of the header: the first row.
  package var header: Rect { Rect(0, 0, size.width, 1) }
  /// The rectangle of the hints, or of the search box: the last row.
  package var hints: Rect { Rect(0, size.height - 1, size.width, 1) }
  /// True where panes have borders: not where each column counts.
  package var isBordered: Bool { arrangement == .split || arrangement == .wide }

  /// Returns the part of a pane that is for its content.
  package func content(of pane: Rect) -> Rect {
    if isBordered { return pane.inset(by: 1) }
    return Rect(pane.x, pane.y + 1, pane.width, max(0, pane.height - 1))
  }

  /// Returns the part of a pane that is for text to read: a column off the border.
  package func text(of pane: Rect) -> Rect {
    let content = content(of: pane)
    guard isBordered else { return content }
    return Rect(content.x + 1, content.y, max(0, content.width - 2), content.height)
  }

  private static func arrangement(of size: Size) -> Arrangement {
    if size.width < smallest.width || size.height < smallest.height { return .tooSmall }
    if size.height < 10 || size.width < 60 { return .single }
    return size.width < 100 || size.height < 16 ? .split : .wide
  }

  private mutating func belowTabs(isWorthARow: Bool) -> Rect {
    guard isWorthARow else { return body }
    tabs = Rect(0, body.y, body.width, 1)
    return Rect(0, body.y + 1, body.width, body.height - 1)
  }

  private mutating func placeTwo(_ required: Requirements) {
    let rest = belowTabs(isWorthARow: true)
    let left = min(50, rest.width / 2)
    panes[required.list] = Rect(0, rest.y, left, rest.height)
    panes[.details] = Rect(left, rest.y, rest.width - left, rest.height)
  }

  private mutating func placeAll(_ required: Requirements) {
    let left = Self.leftWidth(size, delegates: required.delegates)
    let right = Self.detailsWidth(size, delegates: required.delegates)
    let bottom = orientationRows(required)
    let top = body.height - bottom
    panes[.countries] = Rect(0, body.y, left, top)
    panes[.orientations] = Rect(0, body.y + top, left, bottom)
    panes[.delegates] = Rect(left, body.y, size.width - left - right, body.height)
    panes[.details] = Rect(size.width - right, body.y, right, body.height)
  }

  /// Returns the columns of the countries and orientations, where all panes are seen: those that
  /// the delegates, who would like `delegates` for a row, leave of a quarter.
  static func leftWidth(_ size: Size, delegates: Int) -> Int {
    let least = 28
    let rest = size.width - detailsWidth(size, delegates: delegates) - delegates - borders
    return max(least, min(44, size.width / 4, rest))
  }

  /// Returns the columns of the details, where all panes are seen: those that the delegates leave
  /// of a third, and enough to read.
  private static func detailsWidth(_ size: Size, delegates: Int) -> Int {
    let (left, least) = (28, max(34, min(40, size.width * 3 / 10)))
    let rest = size.width - left - delegates - borders
    return max(least, min(84, size.width * 35 / 100, rest))
  }

  /// The columns or rows that a pane's border takes.
  private static let borders = 2

  /// Returns the rows of the orientations, where all panes are seen: those they would like, and the
  /// countries get the rest. Where there is too little, they have a third, or the rows that the
  /// countries leave.
  private func orientationRows(_ required: Requirements) -> Int {
    let wanted = max(1, required.orientations) + Self.borders
    let left = body.height - max(1, required.countries) - Self.borders
    return max(3, min(wanted, max(body.height / 3, left)))
  }
}
