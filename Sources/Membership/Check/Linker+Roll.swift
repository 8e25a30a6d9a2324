extension Linker {
  /// The lists of a roll, all linked. What could not be linked is missing, and reported.
  struct Lists {
    var network: Network?
    var sources: [Source]
    var countries: [Country]
    var cities: [City]
    var organizations: [Organization]
    var delegates: [Delegate]
    var orientations: [Orientation]
    var meetings: [Meeting]
  }

  mutating func lists(_ document: RollDocument) -> Lists {
    checkNumbers(document.orientations.entries)
    return Lists(
      network: network(document.network),
      sources: document.sources.entries.compactMap { source($0) },
      countries: document.countries.entries.compactMap { country($0) },
      cities: document.cities.entries.compactMap { city($0) },
      organizations: document.organizations.entries.compactMap { organization($0) },
      delegates: document.delegates.entries.compactMap { delegate($0) },
      orientations: document.orientations.entries.compactMap { orientation($0) },
      meetings: document.meetings.entries.compactMap { meeting($0) })
  }

  private mutating func checkNumbers(_ orientations: [OrientationEntry]) {
    let numbers = orientations.compactMap(\.number)
      .sorted { ($0.value, $0.node) < ($1.value, $1.node) }
    for (earlier, later) in zip(numbers, numbers.dropFirst()) where earlier.value == later.value {
      findings.add(.duplicateNumber(later.value), at: later.node, in: json)
    }
  }
}
