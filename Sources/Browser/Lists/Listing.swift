import Articles
import Membership
import Phrases

/// The rows of the delegates pane, and the number of people in each country under the same search.
///
/// Made anew when the search, the narrowing, the country or the order changes; linear in the people
/// that remain.
struct Listing: Hashable, Sendable {
  /// A row. It has few bytes, and no reference that would have to be counted: there may be a
  /// million.
  enum Row: Hashable, Sendable {
    case heading(Heading)
    case person(Reference<Delegate>)
    /// Somebody who answers to the search, and their position among the matches.
    case found(Reference<Delegate>, at: UInt32)

    var person: Reference<Delegate>? {
      switch self {
      case .heading: nil
      case .person(let delegate): delegate
      case .found(let delegate, at: _): delegate
      }
    }
  }

  /// A heading above rows.
  enum Heading: Hashable, Sendable {
    case guests, byFacts, similar, byName
    /// The city or organization of the people below, in a list sorted by it; nil: they have none.
    case city(Reference<City>?), organization(Reference<Organization>?)
  }

  /// Everything that a listing depends on, but for the roll.
  struct Request: Hashable, Sendable {
    var narrowing: Narrowing?
    var group: Roll.Group?
    var sort: Sort
    /// The generation of the search whose answer is listed; nil: no search.
    var search: Int?

    /// True where countries are counted as if the list were not narrowed: narrowing to a city
    /// counts as choosing a country does.
    fileprivate var countsEverybody: Bool {
      if case .city = narrowing { true } else { false }
    }
  }

  private(set) var rows: [Row] = []
  /// The number of people per group, in the order of the roll's groups. Guests count only when
  /// searched for.
  private(set) var counts: [Int]
  /// The number of people in all countries together.
  private(set) var total = 0
  /// The rows that are headings, ascending.
  private(set) var headings: [Int] = []
  /// The number of people in `rows` who are no guests.
  private(set) var delegates = 0
  /// The number of guests in `rows`.
  private(set) var guests = 0

  /// Lists everybody, the people of a narrowing, or those found; ordered and counted.
  init(_ wording: Wording, _ request: Request, found: Matches?) {
    let roll = wording.roll
    counts = Array(repeating: 0, count: roll.groups.count)
    if let found {
      listFound(found, roll, request)
    } else if request.narrowing == nil {
      listEverybody(wording, request)
    } else {
      listNarrowed(wording, request)
    }
  }

  private mutating func add(_ heading: Heading) {
    headings.append(rows.count)
    rows.append(.heading(heading))
  }

  private mutating func listEverybody(_ wording: Wording, _ request: Request) {
    let roll = wording.roll
    countEverybody(roll)
    let group = request.group
    list(
      group.map(roll.delegates(of:)) ?? roll.allDelegates,
      guests: group.map(roll.guests(of:)) ?? roll.allGuests, wording, request.sort)
  }

  private mutating func countEverybody(_ roll: Roll) {
    counts = roll.groups.map { roll.delegates(of: $0).count }
    total = roll.allDelegates.count
  }

  private mutating func listNarrowed(_ wording: Wording, _ request: Request) {
    let roll = wording.roll
    let people = request.narrowing.map(roll.people(in:)) ?? []
    let members = people.filter { !roll.isGuest($0) }
    let guests = people.filter { roll.isGuest($0) }
    if request.countsEverybody {
      countEverybody(roll)
    } else {
      for member in members { count(roll.indexOfGroup(of: member)) }
    }
    let isInGroup = { request.group == nil || roll.group(of: $0) == request.group }
    list(members.filter(isInGroup), guests: guests.filter(isInGroup), wording, request.sort)
  }

  /// Lists the people found, best first. Those who answer only by a fact beside the name, or only
  /// nearly, stand under a heading that says so.
  private mutating func listFound(_ found: Matches, _ roll: Roll, _ request: Request) {
    let admitted = request.narrowing.map { Set(roll.people(in: $0)) }
    countFound(found, admitted, roll, request)
    // People found by an exclusion alone have no reason that a heading could name.
    let isPlain = found.first.map { $0.tier == .otherFacts && $0.reason == nil } ?? false
    var heading = Heading.byName
    rows.reserveCapacity(delegates + guests)
    found.forEachBrief { position, person, tier in
      guard admitted?.contains(person) != false,
        request.group == nil || roll.group(of: person) == request.group
      else { return }
      let next = isPlain ? .byName : tier.heading
      if next != heading { add(next) }
      heading = next
      rows.append(.found(person, at: UInt32(position)))
    }
  }

  /// Counts the people found in the roll's order, not in that of the matches: their facts are then
  /// read as they stand in memory, not here and there.
  private mutating func countFound(
    _ found: Matches, _ admitted: Set<Reference<Delegate>>?, _ roll: Roll, _ request: Request
  ) {
    let chosen = request.group.flatMap(roll.index(of:))
    found.forEachPerson { person in
      let isAdmitted = admitted?.contains(person) != false
      guard isAdmitted || request.countsEverybody else { return }
      let group = roll.indexOfGroup(of: person)
      count(group)
      guard isAdmitted, request.group == nil || group == chosen else { return }
      if roll.isGuest(person) { guests += 1 } else { delegates += 1 }
    }
  }

  /// Counts somebody in the group at this position; nil: in none.
  private mutating func count(_ group: Int?) {
    total += 1
    if let group { counts[group] += 1 }
  }

  private mutating func list(
    _ members: [Reference<Delegate>], guests: [Reference<Delegate>], _ wording: Wording,
    _ sort: Sort
  ) {
    let members = sort.ordered(members, in: wording)
    if sort.hasHeadings {
      listUnderHeadings(members, wording.roll, sort)
    } else {
      rows = members.map(Row.person)
    }
    if !guests.isEmpty { add(.guests) }
    rows += sort.ordered(guests, in: wording).map(Row.person)
    self.delegates = members.count
    self.guests = guests.count
  }

  private mutating func listUnderHeadings(
    _ people: [Reference<Delegate>], _ roll: Roll, _ sort: Sort
  ) {
    var last: Heading?
    rows.reserveCapacity(people.count)
    for person in people {
      let heading = sort.heading(of: person, in: roll)
      if let heading, heading != last { add(heading) }
      last = heading
      rows.append(.person(person))
    }
  }

  /// Returns the number of people before a row.
  func people(before row: Int) -> Int {
    row - headings.partitioningIndex { $0 >= row }
  }
}

extension Tier {
  /// The heading above the matches of this tier.
  fileprivate var heading: Listing.Heading {
    switch self {
    case .otherFacts: .byFacts
    case .similar: .similar
    case .exactName, .allWords, .phrase, .wordPrefixes, .initials, .substring: .byName
    }
  }
}

extension Wording {
  /// Returns the words of a heading.
  func title(of heading: Listing.Heading) -> String {
    switch heading {
    case .guests: phrases(.screen(.guests))
    case .byFacts: phrases(.screen(.byFacts))
    case .similar: phrases(.screen(.similarNames))
    case .byName: ""
    case .city(let city): city.map { lineName(roll[$0].name) } ?? phrases(.screen(.noCity))
    case .organization(let body):
      body.map { lineName(roll[$0].name) } ?? phrases(.screen(.noOrganization))
    }
  }
}
