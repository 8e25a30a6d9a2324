package import Cells
package import Phrases

/// One line of the keymap: which keys ask for which command, and where.
package struct Binding: Sendable {
  /// Any of these; the first is the one that hints show.
  package let keys: [Key]
  package let command: Command
  /// The command's effect, as the help says it.
  package let title: Phrase.KeyTitle
  /// A word or two for the hint bar; nil: not shown there.
  package let hint: Phrase.Hint?
  package let contexts: Context

  init(
    _ keys: [Key], _ command: Command, _ title: Phrase.KeyTitle, hint: Phrase.Hint? = nil,
    in contexts: Context
  ) {
    self.keys = keys
    self.command = command
    self.title = title
    self.hint = hint
    self.contexts = contexts
  }

  /// Returns this binding with other words for the hint bar.
  func hinted(_ hint: Phrase.Hint) -> Binding {
    Binding(keys, command, title, hint: hint, in: contexts)
  }
}

extension Binding {
  /// Its keys as people write them: `j ↓`.
  package var label: String {
    keys.map(\.description).joined(separator: " ")
  }
}

/// Bindings that belong together.
struct BindingGroup: Sendable {
  let title: Phrase.HelpTitle
  let bindings: [Binding]
}
