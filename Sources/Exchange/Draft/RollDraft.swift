internal import Membership

/// A roll in the making: the people of a foreign file, those who stand in it several times put
/// together.
struct RollDraft {
  private(set) var people: [PersonDraft] = []
  private var positions: [Key: Int] = [:]
  /// The names of countries as the file writes them, by code, in the order of the file.
  private(set) var countries: [(code: String, name: String)] = []
  private var knownCountries: Set<String> = []

  /// A person's identity: the id that the file gives, or the name within one country or body.
  private enum Key: Hashable {
    case id([UInt8])
    case name([UInt8], place: [UInt8])
  }

  /// Adds an entry. It is of a person who is there already if it has that one's id or, without
  /// ids, name and country, and no other e-mail address: `place` is the country or, without one,
  /// the body that sends the person.
  mutating func add(_ person: PersonDraft, place: String) {
    let key =
      person.id.isEmpty
      ? Key.name(
        FoldedText.words(of: person.name.unicodeScalars),
        place: FoldedText.words(of: place.unicodeScalars))
      : .id(Array(person.id.utf8))
    if let position = positions[key], isOne(people[position], person) {
      people[position].merge(person)
    } else {
      positions[key] = people.count
      people.append(person)
    }
  }

  private func isOne(_ person: PersonDraft, _ other: PersonDraft) -> Bool {
    if !person.id.isEmpty { return true }
    let (known, new) = (person.addresses, other.addresses)
    return known.isEmpty || new.isEmpty || new.contains { known.contains($0) }
  }

  /// Notes a country, and the name that the file gives it.
  mutating func note(country code: String, name: @autoclosure () -> String) {
    if knownCountries.insert(code).inserted { countries.append((code, name())) }
  }
}

extension PersonDraft {
  fileprivate var addresses: [[UInt8]] {
    contacts.filter { $0.kind == .email }.map { $0.value.utf8.map { $0 | 0x20 } }
  }
}
