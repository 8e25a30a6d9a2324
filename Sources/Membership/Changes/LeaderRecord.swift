import JSON

/// A leader, or a co-leader, to be recorded in an orientation.
package struct LeaderRecord: Hashable, Sendable {
  package let orientation: Reference<Orientation>
  package let role: Roll.Leadership.Role
  package let party: Party
  /// The date from which on; nil: not known.
  package let since: PartialDate?
  /// The source that says so; nil: the user does.
  package let source: Reference<Source>?

  package init(
    _ orientation: Reference<Orientation>, _ role: Roll.Leadership.Role, _ party: Party,
    since: PartialDate? = nil, source: Reference<Source>? = nil
  ) {
    (self.orientation, self.role, self.party) = (orientation, role, party)
    (self.since, self.source) = (since, source)
  }
}

extension Roll {
  /// The text that the roll was read from.
  package var text: [UInt8] { storage.text }

  /// The source that stands for what the user has recorded and no other source says.
  private static let ownRecords = "own-records"

  /// Returns the change of this roll's text that records leaders: in the place of those that stand
  /// there. What no source says cites an entry among the sources that is made once. Costs a walk
  /// over the text for each.
  package func change(recording records: [LeaderRecord]) -> TextChange {
    var text = ChangingText(storage.text)
    if records.contains(where: { $0.source == nil }), source(id: Self.ownRecords) == nil {
      text.append(Self.ownRecordsEntry, to: .sources)
    }
    for record in records {
      let id = self[record.orientation].id
      guard let object = text.record(id, in: .orientations) else { continue }
      text.make(text.text.setting(record.role.key.name, of: object, to: value(of: record)))
    }
    return text.change
  }

  private static var ownRecordsEntry: JSONValue {
    .object([
      (RollKey.id.name, .string(ownRecords)),
      (
        RollKey.title.name,
        .object([("en", .string("Recorded by the keeper of this roll"))])
      ),
    ])
  }

  private func value(of record: LeaderRecord) -> JSONValue {
    let source = record.source.map { self[$0].id } ?? Self.ownRecords
    let since = record.since.map { [(RollKey.since.name, JSONValue.string($0.description))] } ?? []
    return .object(
      [member(for: record.party)] + since
        + [(RollKey.sources.name, .array([.string(source)]))])
  }

  private func member(for party: Party) -> (key: String, value: JSONValue) {
    switch party {
    case .delegate(let person): (RollKey.delegate.name, .string(self[person].id))
    case .city(let city): (RollKey.city.name, .string(self[city].id))
    case .organization(let body): (RollKey.organization.name, .string(self[body].id))
    }
  }
}

extension Roll.Leadership.Role {
  /// The key at which the roll has who has the role.
  var key: RollKey {
    switch self {
    case .leader: .leader
    case .coLeader: .coLeader
    }
  }
}
