import Cells
import JSON
import Letters

extension Checker {
  /// Checks a string for people to read, which should be composed. All of a name should be seen,
  /// too, as the browser shows it.
  mutating func checkText(_ node: Int, isName: Bool, _ tape: JSONTape) {
    guard has(.string, node, tape) else { return }
    let letters = tape.letters(of: tape.nodes[node])
    if !tape.nodes[node].hasEscapes, HarmlessText.isAll(letters) { return }
    let text = tape.string(node)
    if !Normalization.isComposed(text) { report(.notNormalized(text), at: node, tape) }
    guard isName else { return }
    if TextFilter.isBlank(text) {
      report(.unseenName, at: node, tape)
    } else if let hidden = TextFilter.hidden(in: text).first {
      report(.hiddenCharacter(hidden.scalar), at: node, tape)
    }
  }

  /// Checks a text, or one in each of several languages.
  mutating func checkLabel(_ node: Int, isName: Bool, _ tape: JSONTape) {
    switch tape.kind(node) {
    case .string: checkText(node, isName: isName, tape)
    case .object: checkTexts(of: node, isName: isName, tape)
    default:
      let found = Issue.ValueType(tape.kind(node))
      report(.wrongType(expected: .label, found: found), at: node, tape)
    }
  }

  private mutating func checkTexts(of object: Int, isName: Bool, _ tape: JSONTape) {
    var key = object + 1
    let end = tape.next(after: object)
    if key == end { report(.emptyLabel, at: object, tape) }
    while key < end {
      checkLanguage(key, tape)
      checkText(key + 1, isName: isName, tape)
      key = tape.next(after: key + 1)
    }
  }

  /// Checks a string, or a key, that is a language tag.
  mutating func checkLanguage(_ node: Int, _ tape: JSONTape) {
    if LanguageTag.isCommon(tape.letters(of: tape.nodes[node])) { return }
    let tag = tape.string(node)
    if LanguageTag.isWellFormed(tag) { return }
    report(.notALanguageTag(tag), at: node, tape, nearest: Correction.languageTag(by: tag))
  }

  /// Checks languages that a label beside them must have.
  mutating func checkLanguages(
    _ node: Int, ofLabelAt key: RollKey, of object: Int, _ tape: JSONTape
  ) {
    guard has(.array, node, tape) else { return }
    let label = tape.value(of: key, in: object)
    let isReadable = label.map { [.string, .object].contains(tape.kind($0)) } ?? false
    let isMany = label.map { tape.kind($0) == .object } ?? false
    let languages = isMany ? label.map { tape.keys($0).map(tape.string) } ?? [] : []
    let known = Set(languages)
    for element in tape.elements(node) where has(.string, element, tape) && isReadable {
      let tag = tape.string(element)
      if known.contains(tag) { continue }
      let nearest = suggestions.nearest(to: tag, among: languages)
      report(.derivedLanguageMissing(tag), at: element, tape, nearest: nearest)
    }
  }

  mutating func checkDate(_ node: Int, _ tape: JSONTape) {
    guard has(.string, node, tape) else { return }
    let text = tape.string(node)
    if PartialDate(text) != nil { return }
    report(.notADate(text), at: node, tape, nearest: Correction.date(by: text))
  }

  mutating func checkChoice(_ node: Int, _ choice: Choice, _ tape: JSONTape) {
    guard has(.string, node, tape) else { return }
    let word = tape.string(node)
    if choice.allows(word) { return }
    let nearest = suggestions.nearest(to: word, among: choice.words)
    report(.unknownValue(word, allowed: choice.words), at: node, tape, nearest: nearest)
  }
}
