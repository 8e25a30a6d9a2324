internal import Membership

/// Makes a draft of vCards, of versions 2.1 (as telephones write it), 3.0 (RFC 2426) and 4.0
/// (RFC 6350).
struct CardReader {
  private(set) var draft = RollDraft()
  private(set) var remarks = Remarks(unit: .line)
  private var countries = CountryFinding()

  mutating func read(_ bytes: [UInt8]) throws(ForeignFault) {
    var start: Int?
    var properties: [CardProperty] = []
    for (number, line) in CardLines(bytes).all {
      guard let property = CardProperty(line[...]) else { continue }
      switch (property.name, property.text.utf8.prefix(5).map { $0 | 0x20 }) {
      case ("BEGIN", Array("vcard".utf8)):
        if let start { throw .openCard(line: start) }
        start = number
      case ("END", Array("vcard".utf8)):
        if let start { add(properties, line: start) }
        (start, properties) = (nil, [])
      default: properties.append(property)
      }
    }
    if let start { throw .openCard(line: start) }
    if draft.people.isEmpty { throw .nobody }
  }

  private mutating func add(_ properties: [CardProperty], line: Int) {
    var card = Card()
    for property in properties where !card.take(property) {
      remarks.add(.property(property.name), row: line)
    }
    var person = card.person
    if person.name.isEmpty { return remarks.add(.noName, row: line) }
    if !card.unplacedAddress.isEmpty {
      remarks.add(.unfit(card.unplacedAddress, heading: "ADR"), row: line)
    }
    var body: String?
    let code = countries.code(of: card.countryCode) ?? countries.code(of: card.country)
    if let code {
      person.country = code
      let name =
        card.country.isEmpty || countries.coded(card.country) != nil
        ? countries.name(of: code) : card.country
      draft.note(country: code, name: name)
    } else if !card.country.isEmpty {
      remarks.add(.noCountry(card.country, heading: "ADR"), row: line)
      body = card.country
      person.posts.append(PostDraft(title: "Delegate", organizations: [card.country]))
    }
    draft.add(person, place: code ?? body ?? person.posts.first?.organizations.first ?? "")
  }
}

/// The unfolded lines of cards, with their numbers.
struct CardLines {
  private(set) var all: [(number: Int, bytes: [UInt8])] = []

  init(_ bytes: [UInt8]) {
    var number = 0
    for piece in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      let line = piece.last == 0x0D ? piece.dropLast() : piece
      if let first = line.first, first == 0x20 || first == 0x09, !all.isEmpty {
        all[all.count - 1].bytes += line.dropFirst()
      } else if let last = all.last?.bytes, last.last == UInt8(ascii: "="),
        CardProperty.isContinued(last)
      {
        all[all.count - 1].bytes.removeLast()
        all[all.count - 1].bytes += line
      } else if !line.isEmpty {
        all.append((number, Array(line)))
      }
    }
  }
}
