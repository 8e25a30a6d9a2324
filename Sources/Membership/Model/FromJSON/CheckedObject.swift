import JSON

/// A text that has been checked, and the ids of its lists: what the model is made from.
final class CheckedText {
  let tape: JSONTape
  let ids: Identifiers

  init(_ tape: JSONTape, _ ids: Identifiers) {
    (self.tape, self.ids) = (tape, ids)
  }
}

/// An object of a roll that has been checked: what must be there is there.
struct CheckedObject {
  let text: CheckedText
  let node: Int

  func value(_ key: RollKey) -> Int? { text.tape.value(of: key, in: node) }

  /// The offset of the object's first byte in the text.
  var offset: Int { Int(text.tape.nodes[node].start) }

  /// Returns the offset of the value at a key.
  func offset(_ key: RollKey) -> Int { value(key).map { Int(text.tape.nodes[$0].start) } ?? offset }

  /// Returns the string at a key.
  func string(_ key: RollKey) -> String? { value(key).map(text.tape.string) }

  /// Returns the string at a key that must be there.
  func required(_ key: RollKey) -> String { string(key) ?? "" }

  func label(_ key: RollKey) -> Label? { value(key).map { Label($0, text.tape) } }

  func requiredLabel(_ key: RollKey) -> Label { label(key) ?? Label(entries: []) }

  func date(_ key: RollKey) -> PartialDate? { string(key).flatMap { PartialDate($0) } }

  func number(_ key: RollKey) -> Double? { value(key).flatMap { Double(text.tape.digits($0)) } }

  func isTrue(_ key: RollKey) -> Bool { value(key).map { text.tape.kind($0) == .true } ?? false }

  func choice<Choice: RawRepresentable<String>>(_ key: RollKey) -> Choice? {
    string(key).flatMap { Choice(rawValue: $0) }
  }

  func strings(_ key: RollKey) -> [String] { elements(key).map(text.tape.string) }

  func object(_ key: RollKey) -> CheckedObject? {
    value(key).map { CheckedObject(text: text, node: $0) }
  }

  func objects(_ key: RollKey) -> [CheckedObject] {
    elements(key).map { CheckedObject(text: text, node: $0) }
  }

  /// Returns the entry that the id at a key names.
  func reference<Entity>(_ key: RollKey, _ entity: Issue.Entity) -> Reference<Entity>? {
    value(key).flatMap { reference($0, entity) }
  }

  func references<Entity>(_ key: RollKey, _ entity: Issue.Entity) -> [Reference<Entity>] {
    elements(key).compactMap { reference($0, entity) }
  }

  var sources: [Reference<Source>] { references(.sources, .source) }

  var otherNames: [OtherName] { objects(.otherNames).map { OtherName($0) } }

  var inferred: Inferences {
    let object = object(.inferred)
    return Inferences(
      name: object?.label(.name), country: object?.label(.country), city: object?.label(.city),
      region: object?.label(.region))
  }

  private func reference<Entity>(_ node: Int, _ entity: Issue.Entity) -> Reference<Entity>? {
    text.ids.index(of: text.tape.nodes[node], text.tape, in: entity).map(Reference.init)
  }

  private func elements(_ key: RollKey) -> [Int] {
    value(key).map { Array(text.tape.elements($0)) } ?? []
  }
}
