import JSON

/// The contents of a roll; never changed, and a class only so that a roll is one reference.
final class RollStorage: Sendable {
  let text: [UInt8]
  let ids: Identifiers
  let people: People
  /// The warnings, but for names that are like one another.
  let findings: Findings
  let network: Network
  let sources: [Source]
  let countries: [Country]
  let cities: [City]
  let organizations: [Organization]
  let orientations: [Orientation]
  let meetings: [Meeting]
  let index: RollIndex

  /// Makes the model from a text that was found to have no error. Orientations and meetings may
  /// name people who are still to come, so only a whole roll has them.
  init(_ text: [UInt8], _ tape: JSONTape, _ checker: Checker, isWhole: Bool = true) {
    self.text = text
    ids = Identifiers(checker.tables)
    people = checker.people
    findings = isWhole ? checker.findingsWithAdvice(tape, ids) : Findings()
    let roll = CheckedObject(text: CheckedText(tape, ids), node: 0)
    network = roll.object(.network).map { Network($0) } ?? .unnamed
    sources = roll.objects(.sources).map { Source($0) }
    countries = roll.objects(.countries).map { Country($0) }
    cities = roll.objects(.cities).map { City($0) }
    organizations = roll.objects(.organizations).map { Organization($0) }
    orientations = (isWhole ? roll.objects(.orientations) : []).map { Orientation($0) }
      .sorted { $0.number < $1.number }
    meetings = (isWhole ? roll.objects(.meetings) : []).compactMap { Meeting($0) }
    index = RollIndex(
      people, countries: countries.count, organizations: organizations.count,
      orientations, meetings)
  }
}

extension RollStorage {
  /// Returns a person, read off the text.
  func delegate(at position: Int) -> Delegate {
    withPerson(at: position) { Delegate($0) }
  }

  /// Returns a person's first post, without the rest.
  func firstPost(at position: Int) -> Post? {
    let offset = people.posts[position]
    return offset == 0 ? nil : withObject(at: offset) { Post($0) }
  }

  /// Returns the title with a number among those of all posts.
  func title(at number: Int) -> Label {
    withObject(at: people.facts.titleStarts[number]) { Label($0.node, $0.text.tape) }
  }

  /// Lends the text of a person.
  func withPerson<Result>(at position: Int, _ body: (CheckedObject) -> Result) -> Result {
    withObject(at: people.starts[position], body)
  }

  private func withObject<Result>(
    at offset: UInt32, _ body: (CheckedObject) -> Result
  ) -> Result {
    text.withUnsafeBufferPointer { bytes in
      JSONReader.withValue(at: Int(offset), of: bytes, keys: RollKey.table) { tape in
        body(CheckedObject(text: CheckedText(tape, ids), node: 0))
      }
    }
  }

  /// Lends a person's name in UTF-8, without the rest.
  func withName(at position: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    text.withUnsafeBufferPointer {
      NameText(at: Int(people.names[position]), in: $0).withLetters(body)
    }
  }

  /// Returns a person's name, without the rest.
  func name(at position: Int) -> String {
    text.withUnsafeBufferPointer { NameText(at: Int(people.names[position]), in: $0).string }
  }
}
