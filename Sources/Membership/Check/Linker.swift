/// Makes the model from the mirror of the file: ids become references, and every reference that
/// resolves to nothing is reported.
///
/// What lacks a value that it needs becomes nil, and has been reported before.
struct Linker {
  let json: JSONDocument
  let tables: Tables
  var findings: Findings
  /// For each source, whether anything cites it.
  var isCited: [Bool]

  init(_ document: RollDocument, _ json: JSONDocument, _ findings: Findings) {
    var findings = findings
    tables = Tables(document) { findings.add($0, at: $1, in: json) }
    self.json = json
    self.findings = findings
    isCited = [Bool](repeating: false, count: document.sources.entries.count)
  }

  /// The entry that an id means.
  mutating func link<Entity>(
    _ id: Located<String>?, in table: Table<Entity>
  ) -> Reference<Entity>? {
    guard let id else { return nil }
    if let reference = table[id.value] { return reference }
    if table.isComplete {
      findings.add(
        .unresolved(id.value, table.entity), at: id.node, in: json,
        nearest: Nearest.value(to: id.value, among: table.ids))
    }
    return nil
  }

  /// The sources that are cited.
  mutating func cite(_ ids: [Located<String>]) -> [Reference<Source>] {
    let sources = ids.compactMap { link($0, in: tables.sources) }
    for source in sources { isCited[source.position] = true }
    return sources
  }

  mutating func party(_ entry: PartyEntry?) -> Party? {
    switch entry {
    case .delegate(let id): link(id, in: tables.delegates).map(Party.delegate)
    case .city(let id): link(id, in: tables.cities).map(Party.city)
    case .organization(let id): link(id, in: tables.organizations).map(Party.organization)
    case nil: nil
    }
  }

  mutating func parties(_ entries: [PartyEntry]) -> [Party] {
    entries.compactMap { party($0) }
  }
}
