import Articles
import Cells
import Membership

extension Browsing {
  /// Does what a command asks for; returns what must be done outside of the session for it.
  mutating func perform(_ command: Command, _ size: Size) -> Effect? {
    if let recalled = recall(command) { return edit { $0 = TextField(recalled) } }
    if let movement = Movement(command) {
      move(movement, size)
      return nil
    }
    if command == .deleteBackward, search?.field.isEmpty == true {
      endSearch()
      return nil
    }
    if command.isEdit { return edit { $0.perform(command) } }
    switch command {
    case .search: beginSearch()
    case .open: isTyping ? openFound() : open(size)
    case .leave: return leave()
    case .sort: reorder()
    case .showNames: naming = naming.next
    case .zoom: isZoomed.toggle()
    case .showMeeting: follow(.meeting, size)
    case .goBack: return history.back(from: place, Place.areSame).flatMap { comeBack(to: $0) }
    case .goForward: return history.forward(from: place, Place.areSame).flatMap { comeBack(to: $0) }
    case .nextFound: return stepFound(.by(1))
    case .previousFound: return stepFound(.by(-1))
    case .narrowSearch: narrowSearch()
    default: focus(command, size)
    }
    return nil
  }

  /// Takes the next order. The list is then seen from its top; but the person who is being read
  /// about stays selected.
  private mutating func reorder() {
    sort = sort.next
    guard location.focus != .details else { return }
    location.delegate = nil
    location.page = PageCursor()
  }

  /// Tells if a command would do anything now.
  func isAvailable(_ command: Command) -> Bool {
    switch command {
    case .goBack: history.canGoBack(from: place, Place.areSame)
    case .goForward: history.canGoForward(from: place, Place.areSame)
    case .nextFound, .previousFound: canStepFound
    case .narrowSearch: search?.canBeNarrow == true
    case .leave: leavable != nil
    case .open: canOpen
    case .showMeeting: location.about != .meeting
    case .focusOrganizations:
      !roll.organizations.isEmpty
        && (location.focus != .countries || location.tab != .organizations)
    case .stepIn: location.focus != .details
    case .stepOut: canStepOut
    // In an order that nobody sees nothing happens.
    case .sort: search == nil && !listing.rows.isEmpty && isListSeen
    // Sorted by family name, the form that people are sorted by is shown.
    case .showNames: !listing.rows.isEmpty && (sort != .familyName || search?.matches != nil)
    default: true
    }
  }

  private mutating func focus(_ command: Command, _ size: Size) {
    stopTyping()
    switch command {
    case .focusNext: focus(on: neighbour(\.next))
    case .focusPrevious: focus(on: neighbour(\.previous))
    case .stepIn: stepIn(size)
    case .stepOut: stepOut(size)
    case .focusCountries: focus(on: .countries, tab: .countries)
    case .focusOrganizations: focus(on: .countries, tab: .organizations)
    case .focusDelegates: focus(on: .delegates)
    case .focusDetails: focus(on: .details)
    case .focusOrientations:
      if location.focus == .orientations { showBoard(size) } else { focus(on: .orientations) }
    default: break
    }
  }

  /// Returns the pane beside the one in focus. A search steps over the orientations, which would
  /// end it.
  private func neighbour(_ step: (Pane) -> Pane) -> Pane {
    let pane = step(location.focus)
    return search != nil && pane == .orientations ? step(pane) : pane
  }

  private mutating func focus(on pane: Pane, tab: Directory.Tab) {
    location.tab = tab
    focus(on: pane)
    if case .organization = location.narrowing { return }
    if tab == .organizations { location.narrow(to: nil) }
  }

  mutating func focus(on pane: Pane) {
    if pane == .orientations { dropSearch() }
    location.focus(on: pane)
    location.isOpened = false
    if pane == .orientations, let orientation = location.orientation { choose(orientation) }
    if pane == .countries, case .city(let city) = location.narrowing { openCountry(of: city) }
  }

  /// The next thing for `Esc` to leave: one step at a time, and last of all it goes back. Nil:
  /// there is nothing to leave.
  private var leavable: Leavable? {
    if search != nil { return .search }
    if isZoomed { return .zoom }
    if location.isOpened, history.canGoBack(from: place, Place.areSame) { return .location }
    if location.focus == .details { return .details }
    if location.narrowing != nil, location.focus != .orientations { return .narrowing }
    return history.canGoBack(from: place, Place.areSame) ? .location : nil
  }

  private enum Leavable {
    case search, zoom, location, details, narrowing
  }

  /// Leaves one thing, as `Esc` does; `Esc` never quits.
  private mutating func leave() -> Effect? {
    switch leavable {
    case .search: endSearch()
    case .zoom: isZoomed = false
    case .location: return history.back(from: place, Place.areSame).flatMap { comeBack(to: $0) }
    case .details: location.focus(on: location.list)
    case .narrowing: location.narrow(to: nil)
    case nil: break
    }
    return nil
  }

  /// True where `Enter` leads anywhere.
  private var canOpen: Bool {
    if isTyping { return true }
    return switch location.focus {
    case .countries, .orientations: true
    case .delegates: location.delegate != nil
    case .details: location.page.link != nil
    }
  }
}
