import Browser
import Cells
import Membership

/// What people type to find somebody, in several scripts, with a slip, a place and conditions.
let queries = [
  "papyrin", "inka reelcroft", "papirin", "墨香", "纸砚", "бумажан", "quillhaven", "printer",
  "reelham xb",
  "is:leader", "country:xa paper", "zzzz",
]

/// Milliseconds that the index takes for each key of each query, on one thread.
func searchTimes(_ index: SearchIndex) -> Times {
  Times(
    queries.flatMap { query in
      var matches = Matches()
      return prefixes(of: query).map { prefix in
        milliseconds { matches = index.matches(Query(prefix), after: matches) }
      }
    })
}

private func prefixes(of text: String) -> [String] {
  (1...text.count).map { String(text.prefix($0)) }
}

/// A session that answers its own searches, with a stopwatch around receiving and drawing.
struct Typist {
  private var session = Session(size: Size(120, 40))
  private(set) var withSearch: [Double] = []
  private(set) var withoutSearch: [Double] = []

  init(_ roll: Roll) {
    for case .prepare(let library) in session.receive(.loaded(roll)) { library.index.prepare() }
  }

  /// Presses keys: what each costs until its frame is drawn.
  mutating func press(_ keys: [Key]) {
    for key in keys { press(key) }
  }

  private mutating func press(_ key: Key) {
    var effects: [Effect] = []
    let receiving = milliseconds { effects = session.receive(.keys([key])) }
    let searching = milliseconds { answer(effects) }
    let drawing = milliseconds { drawn += session.frame.size.width }
    withSearch.append(receiving + searching + drawing)
    withoutSearch.append(receiving + taking + drawing)
  }

  /// How long the last answer took to be received.
  private var taking = 0.0
  /// Keeps the optimiser from leaving frames out.
  private(set) var drawn = 0

  private mutating func answer(_ effects: [Effect]) {
    taking = 0
    for case .search(let request) in effects {
      let answer = request.answer()
      taking += milliseconds { _ = session.receive(answer) }
    }
  }
}
