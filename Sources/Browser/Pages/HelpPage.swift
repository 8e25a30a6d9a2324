import Cells

/// The keymap by where its keys hold, beginning with where one came from, without those rows that
/// lack what is typed.
struct HelpSource: Hashable {
  /// What is typed.
  let sought: String
  /// Where one came from.
  let base: Context
  let width: Int
  /// What would do anything there.
  let available: Set<Command>

  var page: Page {
    var page = Page()
    var listed: Context = []
    let words = HelpWords(sought)
    for (title, context) in sections {
      let places = Keymap.bindings.indices.filter {
        let binding = Keymap.bindings[$0]
        return binding.contexts.contains(context) && binding.contexts.isDisjoint(with: listed)
          && (context != base || available.contains(binding.command))
          && words.areAll(inBindingAt: $0)
      }
      listed.insert(context)
      guard !places.isEmpty else { continue }
      if !page.rows.isEmpty { page.append(Line()) }
      page.append(Line(title, Style(.strong)))
      for place in places { page.append(paragraph(Keymap.bindings[place]), columns: width) }
    }
    if page.rows.isEmpty {
      page.append(Line("No key has this. Esc clears.", .faint))
    }
    return page
  }

  private var sections: [(String, Context)] {
    let typing = base == .failure ? [] : [("While typing a search", Context.typing)]
    return [("Keys", base)] + typing + [("In this help", .help)]
  }

  private func paragraph(_ binding: Binding) -> Page.Paragraph {
    let column = min(22, width / 2)
    let keys = Line(binding.label, Style(.key)).clipped(to: column - 1).padded(to: column)
    return Page.Paragraph(text: Line(binding.title), lead: Line(" ") + keys)
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
  private let words: [[UInt8]]

  init(_ sought: String) {
    words = Array(sought.lowercased().utf8).split(separator: UInt8(ascii: " ")).map(Array.init)
  }

  func areAll(inBindingAt place: Int) -> Bool {
    let text = Self.texts[place]
    return words.allSatisfy { word in text.indices.contains { text[$0...].starts(with: word) } }
  }

  /// Of each binding; a cat types in the help, too.
  private static let texts = Keymap.bindings.map {
    Array(($0.title + " " + $0.label).lowercased().utf8)
  }
}
