import Cells
import Membership

extension Browsing {
  /// Does what a command asks for; what must be done outside is returned.
  mutating func perform(_ command: Command, _ size: Size) -> Effect? {
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
    case .leave: leave()
    case .sort: sort = sort.next
    case .zoom: isZoomed.toggle()
    case .showMeeting: if place.about != .meeting { follow(.meeting, size) }
    case .goBack: if let previous = history.back(from: place) { place = previous }
    case .goForward: if let next = history.forward(from: place) { place = next }
    default: focus(command, size)
    }
    return nil
  }

  /// Whether a command would do anything now.
  func isAvailable(_ command: Command) -> Bool {
    switch command {
    case .goBack: !history.past.isEmpty
    case .goForward: !history.future.isEmpty
    case .leave: canLeave
    case .sort: search == nil
    default: true
    }
  }

  private mutating func focus(_ command: Command, _ size: Size) {
    stopTyping()
    switch command {
    case .focusNext: focus(on: neighbour(\.next))
    case .focusPrevious: focus(on: neighbour(\.previous))
    case .focusCountries: focus(on: .countries)
    case .focusDelegates: focus(on: .delegates)
    case .focusDetails: focus(on: .details)
    case .focusOrientations:
      if place.focus == .orientations { showBoard(size) } else { focus(on: .orientations) }
    default: break
    }
  }

  /// The pane beside the one in focus. A search steps over the orientations, which would end it.
  private func neighbour(_ step: (Pane) -> Pane) -> Pane {
    let pane = step(place.focus)
    return search != nil && pane == .orientations ? step(pane) : pane
  }

  private mutating func focus(on pane: Pane) {
    if pane == .orientations { search = nil }
    place.focus(on: pane)
    place.isOpened = false
    if pane == .orientations, let orientation = place.orientation { choose(orientation) }
  }

  private var canLeave: Bool {
    search != nil || isZoomed || place.narrowing != nil || place.focus == .details
      || !history.past.isEmpty
  }

  /// `Esc`, one step at a time: the search, the zoom, what was opened, the details, the narrowing,
  /// then back. It never quits.
  private mutating func leave() {
    if search != nil {
      endSearch()
    } else if isZoomed {
      isZoomed = false
    } else if place.isOpened, let previous = history.back(from: place) {
      place = previous
    } else if place.focus == .details {
      place.focus(on: place.list)
    } else if place.narrowing != nil, place.focus != .orientations {
      place.narrow(to: nil)
    } else if let previous = history.back(from: place) {
      place = previous
    }
  }
}
