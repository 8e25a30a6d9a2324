extension DocumentReader {
  /// An id. One that is not well formed is reported and kept, so that references to it resolve.
  mutating func identifier(_ node: Int?) -> Located<String>? {
    guard let id = located(node) else { return nil }
    if !Identifier.isWellFormed(id.value) { report(.notAnIdentifier(id.value), at: id.node) }
    return id
  }

  /// A country's code; kept when it is none, as ids are.
  mutating func countryCode(_ node: Int?) -> Located<String>? {
    guard let code = located(node) else { return nil }
    if !ISO3166.isCode(code.value) {
      report(
        .notACountryCode(code.value), at: code.node,
        nearest: Nearest.value(to: code.value, among: ISO3166.assigned))
    }
    return code
  }

  mutating func language(_ node: Int?) -> String? {
    guard let node, let tag = string(node) else { return nil }
    checkLanguage(tag, node)
    return tag
  }

  mutating func checkLanguage(_ tag: String, _ node: Int) {
    if !LanguageTag.isWellFormed(tag) { report(.notALanguageTag(tag), at: node) }
  }

  mutating func date(_ node: Int?) -> PartialDate? {
    guard let node, let text = string(node) else { return nil }
    let date = PartialDate(text)
    if date == nil { report(.notADate(text), at: node) }
    return date
  }

  /// One value of an enumeration.
  mutating func term<Term: RawRepresentable & CaseIterable>(
    _ node: Int?, _ type: Term.Type = Term.self
  ) -> Term? where Term.RawValue == String {
    guard let node, let word = string(node) else { return nil }
    if let term = Term(rawValue: word) { return term }
    let allowed = Term.allCases.map(\.rawValue)
    report(
      .unknownValue(word, allowed: allowed), at: node,
      nearest: Nearest.value(to: word, among: allowed))
    return nil
  }
}
