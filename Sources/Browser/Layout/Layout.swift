package import Cells

/// Where everything stands on a screen of one size: pure arithmetic, in columns and rows.
package struct Layout: Hashable, Sendable {
  package enum Arrangement: Hashable, Sendable {
    /// Smaller than anything can be shown in.
    case tooSmall
    /// One pane at a time.
    case single
    /// One list beside the details.
    case split
    /// All panes at once.
    case wide
  }

  /// The things that a layout makes room for.
  struct Requirements: Hashable, Sendable {
    /// Rows that the countries would like; orientations that there are.
    var countries: Int
    var orientations: Int
    /// The pane in focus, and the list that stands beside the details.
    var focus: Pane
    var list: Pane
    var isZoomed = false
    /// Whether a page covers the panes.
    var isPage = false

    /// A page, the help or a failure over everything.
    static let page = Requirements(
      countries: 0, orientations: 0, focus: .details, list: .countries, isPage: true)
  }

  package static let smallest = Size(20, 6)

  package let size: Size
  package let arrangement: Arrangement
  /// The panes that are seen, with their borders; nil: not seen.
  package private(set) var panes = ByPane<Rect?>(nil)
  /// What lies between the header and the hint bar.
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
    case .wide: required.isZoomed ? placeZoomed(required) : placeAll(required)
    case _ where required.isZoomed: panes[required.focus] = body
    case .split: placeTwo(required)
    case .single: panes[required.focus] = belowTabs(isWorthARow: size.height >= 10)
    }
  }

  /// Where the header stands: the first row.
  package var header: Rect { Rect(0, 0, size.width, 1) }
  /// Where the hints, or the search box, stand: the last row.
  package var hints: Rect { Rect(0, size.height - 1, size.width, 1) }
  /// Where the details stand, and the help over them; all of the body where not all panes are seen.
  package var sidebar: Rect {
    guard arrangement == .wide else { return body }
    let width = max(34, min(84, size.width * 35 / 100))
    return Rect(size.width - width, body.y, width, body.height)
  }
  /// Whether panes have borders: not where each column counts.
  package var isBordered: Bool { arrangement == .split || arrangement == .wide }

  /// The part of a pane that is for its content.
  package func content(of pane: Rect) -> Rect {
    if isBordered { return pane.inset(by: 1) }
    return Rect(pane.x, pane.y + 1, pane.width, max(0, pane.height - 1))
  }

  /// The part of a pane that is for text to read: a column off the border.
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
    let left = min(44, rest.width * 45 / 100)
    panes[required.list] = Rect(0, rest.y, left, rest.height)
    panes[.details] = Rect(left, rest.y, rest.width - left, rest.height)
  }

  private mutating func placeAll(_ required: Requirements) {
    let left = max(28, min(44, size.width / 4))
    let right = sidebar.width
    let bottom = orientationRows(required)
    let top = body.height - bottom
    panes[.countries] = Rect(0, body.y, left, top)
    panes[.orientations] = Rect(0, body.y + top, left, bottom)
    panes[.delegates] = Rect(left, body.y, size.width - left - right, body.height)
    panes[.details] = sidebar
  }

  /// The delegates or the details take each other's room, and the left column stays: what stays
  /// need not be sent again. A list of the left column takes everything.
  private mutating func placeZoomed(_ required: Requirements) {
    placeAll(required)
    let left = panes[.countries]?.width ?? 0
    let rest = Rect(left, body.y, size.width - left, body.height)
    switch required.focus {
    case .delegates: (panes[.delegates], panes[.details]) = (rest, nil)
    case .details: (panes[.delegates], panes[.details]) = (nil, rest)
    case .countries, .orientations:
      panes = ByPane(nil)
      panes[required.focus] = body
    }
  }

  /// The orientations get what the countries leave, up to three rows each, and never less than a
  /// third unless fewer rows show them all.
  private func orientationRows(_ required: Requirements) -> Int {
    let borders = 2
    let left = body.height - required.countries - borders
    let wanted = max(1, required.orientations) * 3 + borders
    let least = min(required.orientations + borders, body.height / 3)
    return max(least, min(left, wanted), 3)
  }
}
