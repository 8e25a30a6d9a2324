extension DocumentReader {
  /// The whole file.
  mutating func document() -> RollDocument? {
    guard let roll = object(0, allowing: Allowed.roll) else { return nil }
    checkVersion(required(.version, roll))
    _ = string(roll[.schema])
    return RollDocument(
      network: network(required(.network, roll)),
      sources: list(roll[.sources]) { $0.source($1) },
      countries: list(roll[.countries]) { $0.country($1) },
      cities: list(roll[.cities]) { $0.city($1) },
      organizations: list(roll[.organizations]) { $0.organization($1) },
      delegates: list(required(.delegates, roll)) { $0.delegate($1) },
      orientations: list(roll[.orientations]) { $0.orientation($1) },
      meetings: list(roll[.meetings]) { $0.meeting($1) })
  }

  private mutating func checkVersion(_ node: Int?) {
    guard let node, let version = integer(node), version != 1 else { return }
    report(.unknownVersion(version), at: node)
  }

  private mutating func network(_ node: Int?) -> NetworkEntry? {
    guard let network = object(node, allowing: Allowed.network) else { return nil }
    return NetworkEntry(
      name: nameLabel(required(.name, network)),
      alsoKnownAs: elements(network[.alsoKnownAs]).compactMap { name($0) },
      asOf: date(network[.asOf]),
      history: elements(network[.history]).compactMap { event($0) },
      note: label(network[.note]))
  }

  private mutating func event(_ node: Int) -> EventEntry? {
    guard let event = object(node, allowing: Allowed.event) else { return nil }
    return EventEntry(
      date: date(required(.date, event)),
      title: label(required(.title, event)),
      sources: strings(event[.sources]))
  }

  private mutating func source(_ node: Int) -> SourceEntry? {
    guard let source = object(node, allowing: Allowed.source) else { return nil }
    return SourceEntry(
      id: identifier(required(.id, source)),
      title: label(source[.title]),
      publisher: text(source[.publisher]),
      date: date(source[.date]),
      language: language(source[.language]),
      url: string(source[.url]))
  }
}
