import Cells
package import Phrases

extension Keymap {
  /// Returns the keys as a table for documents, in Markdown: those of browsing, then those of
  /// typing.
  package static func markdown(_ phrases: Phrases) -> String {
    let sections: [(title: Phrase.HelpTitle, context: Context)] = [
      (.key, .browsing), (.typing, .typing),
    ]
    return sections.map { section in
      let rows = bindings.filter { $0.contexts.contains(section.context) }.map { binding in
        let keys = binding.keys.map { "`\($0.description)`" }.joined(separator: " ")
        return "| \(keys) | \(phrases(.key(binding.title))) |"
      }
      return (["| \(phrases(.helpTitle(section.title))) | |", "|---|---|"] + rows).joined(
        separator: "\n")
    }.joined(separator: "\n\n")
  }
}
