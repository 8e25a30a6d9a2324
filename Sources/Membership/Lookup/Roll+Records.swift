package import JSON

extension Roll {
  /// Returns the object of a person as the text of the roll has it, every key of it. Costs its
  /// length.
  package func record(of person: Reference<Delegate>) -> JSONValue {
    storage.withPerson(at: person.position) { JSONValue($0.node, in: $0.text.tape) }
  }
}
