import Articles
import Cells
import Phrases

/// The scalars that are written on a page but not shown as themselves, each once.
struct HiddenOnPage {
  private var known: Set<HiddenScalar> = []
  private var unnamed: [HiddenScalar] = []

  /// The most scalars named one by one: a few screens. With more nobody would find the rest of the
  /// page.
  private static let limit = 200

  mutating func add(_ scalars: [HiddenScalar]) {
    unnamed += scalars.filter { known.insert($0).inserted }
  }

  /// Returns names for the scalars that were added since the last call.
  mutating func takeNames(_ phrases: Phrases) -> [String] {
    defer { unnamed = [] }
    let rest = unnamed.count - Self.limit
    let names = unnamed.prefix(rest > 1 ? Self.limit : unnamed.count).map(\.description)
    return rest > 1 ? names + [phrases(.screen(.hiddenMore(rest)))] : names
  }
}
