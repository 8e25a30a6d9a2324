public import Membership

extension Issue {
  /// The issue and the remedy, as one line of English. Texts from the file stand in it as they are,
  /// long ones cut: filter it before you show it.
  public var message: String { English.message(self) }

  /// Returns the issue in one line, as compilers write them: `file:line:column: error: path:
  /// message`.
  public func description(file: String) -> String {
    description(file: file, in: .english)
  }

  /// Returns that line in a language. The severity, for which programs look, is in English in each.
  package func description(file: String, in phrases: Phrases) -> String {
    let place = path.isEmpty ? "" : path + ": "
    return "\(file):\(line):\(column): \(severity): \(place)\(phrases(.issue(self)))"
  }
}
