import Articles
import Cells
import Membership

extension Browsing {
  /// Goes, as `Enter` does, from a list into what is selected, from a page along the chosen link.
  mutating func open(_ size: Size) {
    if location.focus == .details {
      guard let page = details?.page, let link = location.page.link else { return }
      if let target = page.rows[link].target { follow(target, size) }
      return
    }
    switch location.focus {
    case .countries: go { $0.focus(on: .delegates) }
    case .orientations: showBoard(size)
    case .delegates where location.delegate == nil: break
    case .delegates, .details: go { $0.focus(on: .details) }
    }
  }

  /// Goes where a link leads; one can go back from there.
  mutating func follow(_ subject: Subject, _ size: Size) {
    switch subject {
    case .meeting, .source: go { $0.read(subject) }
    case .board: showBoard(size)
    case .orientation(let orientation):
      if location.about == .board { return leaveBoard(for: orientation) }
      location.orientation = orientation
      showBoard(size)
    case .delegate(let delegate): show(delegate)
    case .network, .group: show(subject, narrowedTo: nil)
    case .organization(let body): show(subject, narrowedTo: .organization(body))
    case .city(let city): show(subject, narrowedTo: .city(city))
    }
  }

  /// Shows the board of leaders, at the orientation that is selected.
  mutating func showBoard(_ size: Size) {
    let orientation = location.orientation
    go { $0.read(.board) }
    guard let orientation else { return }
    func row(_ page: Page) -> Int? {
      page.links.first { page.rows[$0].target == .orientation(orientation) }
    }
    layOutDetails(layout(size)) { row($0.page) != nil }
    guard let board = details, let row = row(board.page) else { return }
    location.page.choose(row, height: board.area.height)
  }

  /// Changes the location, and keeps the one before in the history. A page is read from its
  /// beginning.
  mutating func go(_ change: (inout Location) -> Void) {
    history.leave(place)
    change(&location)
    location.isOpened = true
    location.page = PageCursor()
  }

  private mutating func leaveBoard(for orientation: Reference<Orientation>) {
    go {
      $0.orientation = orientation
      $0.focus(on: .orientations)
    }
    dropSearch()
    choose(orientation)
  }

  private mutating func show(_ delegate: Reference<Delegate>) {
    let home = roll.group(of: delegate)
    go {
      $0.narrowing = nil
      if $0.group != nil { $0.group = home }
      $0.delegate = delegate
      $0.focus(on: .delegates)
      $0.focus(on: .details)
    }
    dropSearch()
  }

  private mutating func show(_ subject: Subject, narrowedTo narrowing: Narrowing?) {
    go {
      $0.narrow(to: narrowing)
      if case .group(let group) = subject { $0.group = group }
      $0.list = narrowing == nil ? .countries : .delegates
      if narrowing == nil { $0.tab = .countries }
      $0.read(subject)
    }
    dropSearch()
    if case .city(let city) = subject, roll[city].country != nil { openCountry(of: city) }
  }
}
