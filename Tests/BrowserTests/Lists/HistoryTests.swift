import Testing

@testable import Browser

@Suite struct HistoryTests {
  /// Letters are locations: a small one goes there, `<` and `>` go back and forward.
  @Test(
    "Back and forward",
    arguments: [
      ("a", "a", "", ""),
      ("abc", "c", "ab", ""),
      ("abc<", "b", "a", "c"),
      ("abc<<", "a", "", "cb"),
      ("abc<<<", "a", "", "cb"),
      ("abc<<>", "b", "a", "c"),
      ("abc<<>>>", "c", "ab", ""),
      ("abc<<d", "d", "a", ""),
      // Where one is already, one cannot go.
      ("abb<", "a", "", "b"), ("aa<", "a", "a", ""), ("abb<b", "b", "a", ""),
      ("abab<<", "b", "a", "ba"),
    ])
  func walk(_ steps: String, _ location: String, _ past: String, _ future: String) {
    var (history, current) = (History<Character>(), Optional<Character>.none)
    for step in steps {
      switch (step, current) {
      case ("<", let here?): current = history.back(from: here) ?? here
      case (">", let here?): current = history.forward(from: here) ?? here
      case (_, let here?):
        history.leave(here)
        current = step
      default: current = step
      }
    }
    #expect(current.map(String.init) == location)
    #expect(String(history.past) == past)
    #expect(String(history.future) == future)
  }

  @Test func olderPlacesAreForgotten() {
    var history = History<Int>()
    for location in 0..<1000 { history.leave(location) }
    #expect(history.past == Array(800..<1000))
  }

  @Test func placesThatAreGoneAreDropped() {
    var history = History<Int>()
    for location in 0..<6 { history.leave(location) }
    _ = history.back(from: 6)
    _ = history.back(from: 5)
    history.update { $0 % 2 == 0 ? $0 * 10 : nil }
    #expect(history.past == [0, 20])
    #expect(history.future == [60])
  }
}
