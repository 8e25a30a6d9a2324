import Articles
import Membership

/// Searches that were left, and how one comes back to them.
extension Browsing {
  var place: Place {
    Place(location: location, search: search?.field.isEmpty == false ? search : nil)
  }

  /// Brings a place back, with the list that was there. A search that is another than the present
  /// one is asked again.
  mutating func comeBack(to place: Place) -> Effect? {
    let present = search
    if present != nil, place.search == nil { rememberSearch() }
    (location, search) = (place.location, place.search)
    guard let search, let present, present.matches != nil,
      search.field.text.utf8.elementsEqual(present.field.text.utf8)
    else { return searchAgain() }
    self.search?.takeAnswer(of: present)
    return nil
  }

  /// Ends a search without more ado: one goes elsewhere. It can be gone on with.
  mutating func dropSearch() {
    rememberSearch()
    search = nil
  }

  private mutating func rememberSearch() {
    if search?.matches?.isEmpty == false { lastSearched = place }
  }

  /// True where there is another person found to go to.
  var canStepFound: Bool {
    guard let search else { return lastSearched != nil }
    guard search.matches?.isEmpty == false else { return false }
    let isAtFound = location.about == nil && location.list == .delegates
    return !isAtFound || listing.delegates + listing.guests > 1
  }

  /// Selects the next person found, or the one before, in whatever pane and wherever one is; after
  /// the last comes the first.
  mutating func stepFound(_ movement: Movement) -> Effect? {
    let isReading = location.focus == .details
    var effect: Effect?
    if location.about != nil || search == nil { history.leave(place) }
    if search == nil, let lastSearched { effect = comeBack(to: lastSearched) }
    location.focus(on: .delegates)
    if isReading { location.focus(on: .details) }
    awaitedStep = movement
    if search?.matches != nil { makeAwaitedStep() }
    return effect
  }

  /// Makes the step that has waited for an answer.
  mutating func makeAwaitedStep() {
    guard let awaitedStep else { return }
    self.awaitedStep = nil
    relist()
    step(awaitedStep)
  }

  private mutating func step(_ movement: Movement) {
    let rows = listing.rows
    guard let row = selectedRow ?? (rows.isEmpty ? nil : 0) else { return }
    let others =
      movement.isForward
      ? Array(rows[(row + 1)...].prefix(Self.mostHeadings) + rows.prefix(Self.mostHeadings))
      : (rows[..<row].suffix(Self.mostHeadings).reversed()
        + rows.suffix(Self.mostHeadings).reversed())
    guard let next = others.lazy.compactMap(\.person).first else { return }
    location.delegate = next
    location.page = PageCursor()
  }

  /// The number of rows among which there is a person: headings never stand together.
  private static var mostHeadings: Int { 4 }
}

/// The width of a search.
extension Browsing {
  /// Searches only what was chosen before, or everywhere again.
  mutating func narrowSearch() {
    search?.isNarrow.toggle()
    widenOrNarrow()
  }

  /// Has the list be as wide as the search: everybody, or what was chosen before.
  mutating func widenOrNarrow() {
    guard let search else { return }
    location.narrow(to: search.isNarrow ? search.origin.narrowing : nil)
    if search.isNarrow { location.group = search.origin.group }
  }

  /// The name of what was chosen before searching; nil: nothing was.
  var nameOfOrigin: String? {
    guard let search, search.canBeNarrow else { return nil }
    return search.origin.narrowing.map(wording.name(of:))
      ?? search.origin.group.map(
        wording.name(of:))
  }
}

/// Earlier queries.
extension Browsing {
  /// The most queries that are kept: as many as anybody goes back through.
  private static var mostQueries: Int { 100 }

  mutating func rememberQuery() {
    guard let text = search?.field.text, !text.isEmpty else { return }
    queries.removeAll { $0.utf8.elementsEqual(text.utf8) }
    queries.append(text)
    if queries.count > Self.mostQueries { queries.removeFirst() }
  }

  func positionAmongQueries(_ text: String) -> Int? {
    queries.lastIndex { $0.utf8.elementsEqual(text.utf8) }
  }

  /// Takes an earlier or a later query for the search box, while nothing of one's own is typed
  /// there. Nil: the command moves in the list.
  mutating func recall(_ command: Command) -> String? {
    guard let search, search.isTyping else { return nil }
    let position: Int
    switch command {
    case .earlierQuery: position = (search.recalled ?? queries.count) - 1
    case .laterQuery: position = (search.recalled ?? queries.count) + 1
    default: return nil
    }
    guard search.field.isEmpty || search.recalled != nil, !queries.isEmpty,
      position <= queries.count
    else { return nil }
    let text = position < queries.count ? queries[max(0, position)] : ""
    self.search?.recalled = position < queries.count ? max(0, position) : nil
    return text
  }
}

extension Search {
  /// True where the box holds the query that was recalled, unchanged.
  func holdsRecalled(_ queries: [String]) -> Bool {
    guard let recalled, queries.indices.contains(recalled) else { return false }
    return queries[recalled].utf8.elementsEqual(field.text.utf8)
  }
}
