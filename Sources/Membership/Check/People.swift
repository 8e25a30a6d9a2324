/// What is kept of each person beside the text: 33 bytes. The rest is read again when it is asked
/// for.
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
  /// Where the first post begins; 0 for none.
  private(set) var posts: [UInt32] = []
  /// Where the list of other names begins; 0 for none.
  private(set) var otherNames: [UInt32] = []
  private(set) var guests: [Bool] = []
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
    countries.append(place(of: person.country, .country, tables, tape))
    cities.append(place(of: person.city, .city, tables, tape))
    bodies.append(place(of: person.firstBody(tape), .organization, tables, tape))
    let capacity = person.capacity.map { tape.string($0) }
    guests.append(capacity == Delegate.Capacity.guest.rawValue)
  }

  /// Adds people after those who are there.
  mutating func append(_ others: People) {
    starts += others.starts
    names += others.names
    countries += others.countries
    cities += others.cities
    bodies += others.bodies
    posts += others.posts
    otherNames += others.otherNames
    guests += others.guests
    hasGaps = hasGaps || others.hasGaps
  }

  /// Looks up what was not there yet. Costs a second reading of every person, in the rare file that
  /// has its countries, cities or organizations behind them.
  mutating func complete(_ tables: Tables, _ bytes: UnsafeBufferPointer<UInt8>) {
    guard hasGaps else { return }
    for person in 0..<count {
      JSONReader.withValue(at: Int(starts[person]), of: bytes) { tape in
        let nodes = PersonNodes(0, tape)
        countries[person] = place(of: nodes.country, .country, tables, tape)
        cities[person] = place(of: nodes.city, .city, tables, tape)
        bodies[person] = place(of: nodes.firstBody(tape), .organization, tables, tape)
      }
    }
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
