import Articles
import Cells
import Phrases

/// What is written on a page but not shown as itself, each scalar once.
struct HiddenOnPage {
  private var known: Set<HiddenScalar> = []
  private var unnamed: [HiddenScalar] = []

  /// A few screens. More are not named one by one: nobody would find the rest of the page.
  private static let limit = 200

  mutating func add(_ scalars: [HiddenScalar]) {
    unnamed += scalars.filter { known.insert($0).inserted }
  }

  /// Words for what has come since they were taken before.
  mutating func takeNames(_ phrases: Phrases) -> [String] {
    defer { unnamed = [] }
    let rest = unnamed.count - Self.limit
    let names = unnamed.prefix(rest > 1 ? Self.limit : unnamed.count).map(\.description)
    return rest > 1 ? names + [phrases(.screen(.hiddenMore(rest)))] : names
  }
}
