extension DocumentReader {
  /// A text in one or several languages.
  mutating func label(_ node: Int?) -> Label? {
    label(node) { $0.text($1) }
  }

  /// A name in one or several languages.
  mutating func nameLabel(_ node: Int?) -> Label? {
    label(node) { $0.name($1) }
  }

  private mutating func label(_ node: Int?, _ read: (inout Self, Int) -> String?) -> Label? {
    guard let node else { return nil }
    switch json.kind(node) {
    case .string:
      return read(&self, node).map { Label(entries: [.init(language: nil, text: $0)]) }
    case .object: return languages(node, read)
    default:
      let found = Issue.ValueType(json.kind(node))
      report(.wrongType(expected: .label, found: found), at: node)
      return nil
    }
  }

  private mutating func languages(
    _ node: Int, _ read: (inout Self, Int) -> String?
  ) -> Label? {
    var entries: [Label.Entry] = []
    for key in json.keys(node) {
      let tag = json.string(key)
      checkLanguage(tag, key)
      if let text = read(&self, key + 1) { entries.append(.init(language: tag, text: text)) }
    }
    if json.next(after: node) == node + 1 { report(.emptyLabel, at: node) }
    return Label(entries: entries)
  }

  /// The languages of a label that no source gives.
  mutating func derivedLanguages(_ node: Int?, of label: Label?) -> [String] {
    strings(node).map { tag in
      if let label, !label.entries.contains(where: { $0.language == tag.value }) {
        let languages = label.entries.compactMap(\.language)
        report(
          .derivedLanguageMissing(tag.value), at: tag.node,
          nearest: Nearest.value(to: tag.value, among: languages))
      }
      return tag.value
    }
  }
}
