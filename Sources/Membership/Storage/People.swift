import JSON

/// The people of a roll as they are kept beside its text, some 45 bytes each. The rest is read
/// again when it is asked for.
struct People: Sendable {
  /// The offset of each person's object.
  private(set) var starts: [UInt32] = []
  /// The offset of the first quote of each name.
  private(set) var names: [UInt32] = []
  /// The index of the country; `none` for no country.
  private(set) var countries: [UInt32] = []
  /// The index of the city; `none` for no city.
  private(set) var cities: [UInt32] = []
  /// The index of the first organization of the first post.
  private(set) var bodies: [UInt32] = []
  /// The organizations and titles of all posts.
  private(set) var facts = PostFacts()
  /// The offset of each person's first post; 0 for none.
  private(set) var posts: [UInt32] = []
  /// The offset of each person's list of other names; 0 for none.
  private(set) var otherNames: [UInt32] = []
  private(set) var traits: [PersonTraits] = []
  /// True where some reference is to an entry that the file had not defined yet.
  private(set) var hasGaps = false

  static let none = UInt32.max

  var count: Int { starts.count }

  /// Adds a person; references are looked up as far as the tables reach.
  mutating func append(_ person: PersonNodes, _ tables: IdentifierTables, _ tape: JSONTape) {
    func start(_ node: Int?) -> UInt32 { node.map { tape.nodes[$0].start } ?? 0 }
    starts.append(start(person.whole))
    names.append(start(person.name))
    posts.append(start(person.firstPost(tape)))
    otherNames.append(start(person.otherNames))
    traits.append(PersonTraits(person, tape))
    appendReferences(of: person, tables, tape)
  }

  /// Adds people after those who are there.
  mutating func append(_ others: People) {
    starts += others.starts
    names += others.names
    countries += others.countries
    cities += others.cities
    bodies += others.bodies
    facts.append(others.facts)
    posts += others.posts
    otherNames += others.otherNames
    traits += others.traits
    hasGaps = hasGaps || others.hasGaps
  }

  /// Looks up what was not there yet. Costs a second reading of every person, in the rare file that
  /// has its countries, cities or organizations behind them.
  mutating func complete(_ tables: IdentifierTables, _ bytes: UnsafeBufferPointer<UInt8>) {
    guard hasGaps else { return }
    (countries, cities, bodies, facts) = ([], [], [], PostFacts())
    for start in starts {
      JSONReader.withValue(at: Int(start), of: bytes, keys: RollKey.table) { tape in
        appendReferences(of: PersonNodes(0, tape), tables, tape)
      }
    }
  }
}

/// References.
extension People {
  private mutating func appendReferences(
    of person: PersonNodes, _ tables: IdentifierTables, _ tape: JSONTape
  ) {
    countries.append(index(of: person.country, .country, tables, tape))
    cities.append(index(of: person.city, .city, tables, tape))
    bodies.append(Self.none)
    if let posts = person.posts, tape.kind(posts) == .array {
      for (number, post) in tape.elements(posts).enumerated() where tape.kind(post) == .object {
        append(post, isFirst: number == 0, tables, tape)
      }
    }
    facts.endPerson()
  }

  private mutating func append(
    _ post: Int, isFirst: Bool, _ tables: IdentifierTables, _ tape: JSONTape
  ) {
    if let list = tape.value(of: .organizations, in: post), tape.kind(list) == .array {
      for (number, node) in tape.elements(list).enumerated() {
        let index = index(of: node, .organization, tables, tape)
        if isFirst, number == 0 { bodies[bodies.count - 1] = index }
        if index != Self.none { facts.add(organization: Int(index)) }
      }
    }
    if let title = tape.value(of: .title, in: post) { facts.add(title: title, tape) }
  }

  private mutating func index(
    of node: Int?, _ entity: Issue.Entity, _ tables: IdentifierTables, _ tape: JSONTape
  ) -> UInt32 {
    guard let node, tape.kind(node) == .string else { return Self.none }
    let index = tables.index(of: tape.nodes[node], tape, in: entity)
    hasGaps = hasGaps || index == nil
    return index.map(UInt32.init) ?? Self.none
  }
}
