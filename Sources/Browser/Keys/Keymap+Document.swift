import Cells

extension Keymap {
  /// The keys as a table for documents, in Markdown: those of browsing, then those of typing.
  package static var markdown: String {
    let sections: [(title: String, context: Context)] = [
      ("Key", .browsing), ("While typing a search", .typing),
    ]
    return sections.map { section in
      let rows = bindings.filter { $0.contexts.contains(section.context) }.map { binding in
        let keys = binding.keys.map { "`\($0.description)`" }.joined(separator: " ")
        return "| \(keys) | \(binding.title) |"
      }
      return (["| \(section.title) | |", "|---|---|"] + rows).joined(separator: "\n")
    }.joined(separator: "\n\n")
  }
}
