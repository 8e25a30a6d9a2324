import Cells

/// The keymap by where its keys hold, beginning with where one came from, without those rows that
/// lack what is typed.
struct HelpSource: PageSource {
  /// What is typed.
  let sought: String
  /// Where one came from.
  let base: Context
  let width: Int
  let available: Set<Command>

  var page: Page {
    var page = Page()
    var listed: Context = []
    let words = HelpWords(sought)
    for (title, context) in sections {
      let bindings = Keymap.bindings.filter {
        $0.contexts.contains(context) && $0.contexts.isDisjoint(with: listed)
          && available.contains($0.command) && words.areAll(in: $0)
      }
      listed.insert(context)
      guard !bindings.isEmpty else { continue }
      if !page.rows.isEmpty { page.rows.append(Page.Row(line: "")) }
      page.rows.append(Page.Row(line: Line(title, Style(.strong))))
      page.rows += bindings.flatMap(rows)
    }
    if page.rows.isEmpty {
      page.rows = [Page.Row(line: Line("No key has this. Esc clears.", .faint))]
    }
    return page
  }

  private var sections: [(String, Context)] {
    [("Keys", base), ("While typing a search", .typing), ("In this help", .help)]
  }

  private func rows(_ binding: Binding) -> [Page.Row] {
    let column = min(22, width / 2)
    let keys = Line(binding.label, Style(.key)).clipped(to: column - 1).padded(to: column)
    return Line(binding.title).wrapped(to: max(1, width - column - 1)).enumerated().map {
      let start = $0 == 0 ? keys : Line("").padded(to: column)
      return Page.Row(line: Line(" ") + start + $1)
    }
  }
}

extension Binding {
  /// Its keys as people write them: `j ↓`.
  package var label: String {
    keys.map(\.description).joined(separator: " ")
  }
}

/// What is sought in the help: words that a binding has in its sentence or its keys, whatever their
/// case.
private struct HelpWords {
  private let words: [[Unicode.Scalar]]

  init(_ sought: String) {
    words = sought.lowercased().unicodeScalars.split(separator: " ").map(Array.init)
  }

  func areAll(in binding: Binding) -> Bool {
    guard !words.isEmpty else { return true }
    let text = Array((binding.title + " " + binding.label).lowercased().unicodeScalars)
    return words.allSatisfy { word in
      text.indices.contains { text[$0...].starts(with: word) }
    }
  }
}
