package import Cells
package import Phrases

/// One line of the keymap: keys, the command they ask for, and the contexts in which they do.
package struct Binding: Sendable {
  /// The keys, each of which asks for the command; hints show the first.
  package let keys: [Key]
  package let command: Command
  /// The command's effect, as the help says it.
  package let title: Phrase.KeyTitle
  /// A word or two for the hint bar; nil: there is no hint.
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
  /// The keys as people write them: `j ↓`.
  package var label: String {
    keys.map(\.description).joined(separator: " ")
  }
}

/// Bindings that belong together.
struct BindingGroup: Sendable {
  let title: Phrase.HelpTitle
  let bindings: [Binding]
}
