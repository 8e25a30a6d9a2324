import JSON

/// What is kept of each person beside the text: some 45 bytes. The rest is read again when it is
/// asked for.
struct People: Sendable {
  /// Where each person's object begins, in bytes.
  private(set) var starts: [UInt32] = []
  /// Where the name's first quote stands.
  private(set) var names: [UInt32] = []
  /// The place of the country; `none` for no country.
  private(set) var countries: [UInt32] = []
  /// The place of the city; `none` for no city.
  private(set) var cities: [UInt32] = []
  /// The place of the first organization of the first post.
  private(set) var bodies: [UInt32] = []
  /// What posts are.
  private(set) var facts = PostFacts()
  /// Where the first post begins; 0 for none.
  private(set) var posts: [UInt32] = []
  /// Where the list of other names begins; 0 for none.
  private(set) var otherNames: [UInt32] = []
  private(set) var traits: [Traits] = []
  /// Whether some reference is to what the file had not defined yet.
  private(set) var hasGaps = false

  static let none = UInt32.max

  var count: Int { starts.count }

  /// Adds a person; references are looked up as far as the tables reach.
  mutating func append(_ person: PersonNodes, _ tables: Tables, _ tape: JSONTape) {
    func start(_ node: Int?) -> UInt32 { node.map { tape.nodes[$0].start } ?? 0 }
    starts.append(start(person.whole))
    names.append(start(person.name))
    posts.append(start(person.firstPost(tape)))
    otherNames.append(start(person.otherNames))
    traits.append(Traits(person, tape))
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
  mutating func complete(_ tables: Tables, _ bytes: UnsafeBufferPointer<UInt8>) {
    guard hasGaps else { return }
    (countries, cities, bodies, facts) = ([], [], [], PostFacts())
    for start in starts {
      JSONReader.withValue(at: Int(start), of: bytes, keys: Key.table) { tape in
        appendReferences(of: PersonNodes(0, tape), tables, tape)
      }
    }
  }
}

/// References.
extension People {
  private mutating func appendReferences(
    of person: PersonNodes, _ tables: Tables, _ tape: JSONTape
  ) {
    countries.append(place(of: person.country, .country, tables, tape))
    cities.append(place(of: person.city, .city, tables, tape))
    bodies.append(Self.none)
    if let posts = person.posts, tape.kind(posts) == .array {
      for (number, post) in tape.elements(posts).enumerated() where tape.kind(post) == .object {
        append(post, isFirst: number == 0, tables, tape)
      }
    }
    facts.endPerson()
  }

  private mutating func append(
    _ post: Int, isFirst: Bool, _ tables: Tables, _ tape: JSONTape
  ) {
    if let list = tape.value(of: .organizations, in: post), tape.kind(list) == .array {
      for (number, node) in tape.elements(list).enumerated() {
        let place = place(of: node, .organization, tables, tape)
        if isFirst, number == 0 { bodies[bodies.count - 1] = place }
        if place != Self.none { facts.add(organization: Int(place)) }
      }
    }
    if let title = tape.value(of: .title, in: post) { facts.add(title: title, tape) }
  }

  private mutating func place(
    of node: Int?, _ entity: Issue.Entity, _ tables: Tables, _ tape: JSONTape
  ) -> UInt32 {
    guard let node, tape.kind(node) == .string else { return Self.none }
    let place = tables.place(of: tape.nodes[node], tape, in: entity)
    hasGaps = hasGaps || place == nil
    return place.map(UInt32.init) ?? Self.none
  }
}

/// What is to be known of a person at a glance.
struct Traits: OptionSet, Sendable {
  let rawValue: UInt8

  static let guest = Traits(rawValue: 1)
  /// The given and the family name may have words that the name lacks.
  static let fullName = Traits(rawValue: 2)
  /// The name is said to be in a language whose ideographs are read in Chinese, or to be in one
  /// whose are not.
  static let chinese = Traits(rawValue: 4)
  static let notChinese = Traits(rawValue: 8)

  init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  init(_ person: PersonNodes, _ tape: JSONTape) {
    var traits: Traits = []
    let capacity = person.capacity.flatMap { tape.kind($0) == .string ? tape.string($0) : nil }
    if capacity == Delegate.Capacity.guest.rawValue { traits.insert(.guest) }
    if person.hasFullName(tape) { traits.insert(.fullName) }
    if let language = person.language, tape.kind(language) == .string {
      traits.insert(Traits(language: tape.string(language)))
    }
    self = traits
  }

  /// What a language says of ideographs.
  init(language: String) {
    let primary = language.asciiLowercased.utf8.prefix { $0 != UInt8(ascii: "-") }
    let isOther = ["ja", "ko", "vi"].contains { primary.elementsEqual($0.utf8) }
    self = isOther ? .notChinese : .chinese
  }
}
