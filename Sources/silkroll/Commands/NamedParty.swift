import Articles
import Browser
import Membership

/// The person, city or organization that a word of the command line names.
enum NamedParty {
  case one(Party)
  /// Several that may be meant, in lines to choose from.
  case several([String])
  case nobody

  /// An id is meant before a name; a whole name before a part of one. What is only like a name is
  /// never taken for it.
  init(_ word: String, in index: SearchIndex) {
    let roll = index.roll
    let named = Self.withID(word, in: roll)
    self.init(named.isEmpty ? Self.called(word, in: index) : named, in: roll)
  }

  private init(_ parties: [Party], in roll: Roll) {
    switch parties.count {
    case 0: self = .nobody
    case 1: self = .one(parties[0])
    default: self = .several(parties.prefix(Self.mostListed).map { Self.line($0, in: roll) })
    }
  }

  /// More are no help to choose.
  private static let mostListed = 20

  private static func withID(_ id: String, in roll: Roll) -> [Party] {
    [
      roll.delegate(id: id).map(Party.delegate), roll.city(id: id).map(Party.city),
      roll.organization(id: id).map(Party.organization),
    ].compactMap(\.self)
  }

  private static func called(_ name: String, in index: SearchIndex) -> [Party] {
    let roll = index.roll
    let cities = roll.cityReferences.filter { isName(name, roll[$0].name) }.map(Party.city)
    let bodies = roll.organizationReferences.filter { body in
      isName(name, roll[body].name) || roll[body].acronym?.utf8.elementsEqual(name.utf8) == true
    }
    let places = cities + bodies.map(Party.organization)
    let matches = Array(index.matches(Query(name)).prefix { $0.tier < .otherFacts })
    let exact = matches.prefix { $0.tier == .exactName }
    let people = (exact.isEmpty ? matches[...] : exact).map { Party.delegate($0.delegate) }
    return exact.isEmpty && !places.isEmpty ? places : people + places
  }

  private static func isName(_ name: String, _ label: Label) -> Bool {
    label.texts.contains { $0.utf8.elementsEqual(name.utf8) }
  }

  private static func line(_ party: Party, in roll: Roll) -> String {
    let wording = Wording(roll)
    switch party {
    case .delegate(let person):
      return "  \(roll[person].id)  \(roll.writtenName(of: person))  \(wording.brief(person, nil))"
    case .city(let city): return "  \(roll[city].id)  \(wording.name(of: party))"
    case .organization(let body): return "  \(roll[body].id)  \(wording.name(of: party))"
    }
  }
}
