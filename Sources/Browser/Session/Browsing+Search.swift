import Membership

extension Browsing {
  /// Opens the search box, with the text that was typed before. The list stays until there is an
  /// answer.
  mutating func beginSearch() {
    if search == nil { search = Search(from: location) }
    search?.isTyping = true
    search?.field.perform(.caretToEnd)
    let recalled = search.flatMap { positionAmongQueries($0.field.text) }
    search?.recalled = recalled
    location.focus(on: .delegates)
  }

  /// Changes the text in the search box, and asks again if that changed it.
  mutating func edit(_ change: (inout TextField) -> Void) -> Effect? {
    guard var search else { return nil }
    let before = search.field.text
    change(&search.field)
    if !search.holdsRecalled(queries) { search.recalled = nil }
    self.search = search
    if search.field.isEmpty, !before.isEmpty { backToOrigin(search) }
    return search.field.text == before ? nil : ask(keepingSelection: false)
  }

  /// Brings everything back as it was before the search, but for the search box: nothing is typed
  /// any more.
  private mutating func backToOrigin(_ search: Search) {
    location = search.origin
    location.focus(on: .delegates)
  }

  /// Asks again for the same words, because more people are there now.
  mutating func searchAgain() -> Effect? {
    ask(keepingSelection: true)
  }

  private mutating func ask(keepingSelection: Bool) -> Effect? {
    questions += 1
    return search?.ask(library, generation: questions, keepingSelection: keepingSelection)
  }

  mutating func take(_ matches: Matches, generation: Int) {
    let isFirst = search?.isAnswered == false
    let isOnBest = search?.matches?.first?.delegate == location.delegate
    guard search?.take(matches, generation: generation) == true else { return }
    if isFirst { widenOrNarrow() }
    // A person who is selected only as the best so far was chosen by nobody.
    if search?.keepsSelection == false || isOnBest { location.delegate = matches.first?.delegate }
    makeAwaitedStep()
  }

  /// Goes from the search box to the person who is selected, as `Enter` does; the list stays.
  mutating func openFound() {
    stopTyping()
    if location.delegate != nil { go { $0.focus(on: .details) } }
  }

  /// Leaves the search box; a search for nothing ends.
  mutating func stopTyping() {
    if isTyping { rememberQuery() }
    search?.isTyping = false
    if search?.field.isEmpty == true { search = nil }
  }

  /// Ends the search. The person selected among the found stays selected, now among everybody, and
  /// one can go back to where one was before. If nobody was found, everything is as it was.
  mutating func endSearch() {
    guard let search else { return }
    rememberQuery()
    dropSearch()
    if search.matches?.isEmpty == false {
      history.leave(Place(location: search.origin))
    } else {
      location = search.origin
    }
  }
}
