import Cells

extension Help {
  /// The keymap by where its keys hold, beginning with where one came from, without those rows that
  /// lack what is typed.
  func page(from base: Context, width: Int, isAvailable: (Command) -> Bool) -> Page {
    var page = Page()
    var listed: Context = []
    for (title, context) in Self.sections(from: base) {
      let bindings = Keymap.bindings.filter {
        $0.contexts.contains(context) && $0.contexts.isDisjoint(with: listed)
          && isAvailable($0.command) && matches($0)
      }
      listed.insert(context)
      guard !bindings.isEmpty else { continue }
      if !page.rows.isEmpty { page.rows.append(Page.Row(line: "")) }
      page.rows.append(Page.Row(line: Line(title, Style(.strong))))
      page.rows += bindings.flatMap { rows($0, width: width) }
    }
    if page.rows.isEmpty {
      page.rows = [Page.Row(line: Line("No key has this. Esc clears.", .faint))]
    }
    return page
  }

  private static func sections(from base: Context) -> [(String, Context)] {
    [("Keys", base), ("While typing a search", .typing), ("In this help", .help)]
  }

  private func matches(_ binding: Binding) -> Bool {
    let haystack = (binding.title + " " + binding.label).lowercased()
    return field.text.lowercased().split(separator: " ").allSatisfy { haystack.contains($0) }
  }

  private func rows(_ binding: Binding, width: Int) -> [Page.Row] {
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
