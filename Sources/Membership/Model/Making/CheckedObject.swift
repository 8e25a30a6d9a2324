import JSON

/// The ids of a roll's lists, which no longer change.
final class Identifiers: Sendable {
  private let tables: Tables

  init(_ tables: Tables) {
    self.tables = tables
  }

  /// The place of an id that stands in a text.
  func place(of node: JSONNode, _ tape: JSONTape, in entity: Issue.Entity) -> Int? {
    tables.place(of: node, tape, in: entity)
  }

  /// How many ids a list has.
  func count(of entity: Issue.Entity) -> Int { tables.count(of: entity) }

  /// The place of an id in a list; nil when it is not there.
  func place(of id: String, in entity: Issue.Entity) -> Int? {
    tables.place(of: id, in: entity)
  }
}

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

  func value(_ key: Key) -> Int? { text.tape.value(of: key, in: node) }

  /// Where it begins, in bytes.
  var offset: Int { Int(text.tape.nodes[node].start) }

  /// Where the value at a key begins.
  func offset(_ key: Key) -> Int { value(key).map { Int(text.tape.nodes[$0].start) } ?? offset }

  /// The string at a key.
  func string(_ key: Key) -> String? { value(key).map(text.tape.string) }

  /// The string at a key that must be there.
  func required(_ key: Key) -> String { string(key) ?? "" }

  func label(_ key: Key) -> Label? { value(key).map { Label($0, text.tape) } }

  func requiredLabel(_ key: Key) -> Label { label(key) ?? Label(entries: []) }

  func date(_ key: Key) -> PartialDate? { string(key).flatMap { PartialDate($0) } }

  func number(_ key: Key) -> Double? { value(key).flatMap { Double(text.tape.digits($0)) } }

  func isTrue(_ key: Key) -> Bool { value(key).map { text.tape.kind($0) == .true } ?? false }

  func choice<Choice: RawRepresentable<String>>(_ key: Key) -> Choice? {
    string(key).flatMap { Choice(rawValue: $0) }
  }

  func strings(_ key: Key) -> [String] { elements(key).map(text.tape.string) }

  func object(_ key: Key) -> CheckedObject? {
    value(key).map { CheckedObject(text: text, node: $0) }
  }

  func objects(_ key: Key) -> [CheckedObject] {
    elements(key).map { CheckedObject(text: text, node: $0) }
  }

  /// What the id at a key names.
  func reference<Entity>(_ key: Key, _ entity: Issue.Entity) -> Reference<Entity>? {
    value(key).flatMap { reference($0, entity) }
  }

  func references<Entity>(_ key: Key, _ entity: Issue.Entity) -> [Reference<Entity>] {
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
    text.ids.place(of: text.tape.nodes[node], text.tape, in: entity).map(Reference.init)
  }

  private func elements(_ key: Key) -> [Int] {
    value(key).map { Array(text.tape.elements($0)) } ?? []
  }
}

extension Label {
  init(_ node: Int, _ tape: JSONTape) {
    if tape.kind(node) == .object {
      entries = tape.keys(node).map {
        Entry(language: tape.string($0), text: tape.string($0 + 1))
      }
    } else {
      entries = [Entry(language: nil, text: tape.string(node))]
    }
  }
}
