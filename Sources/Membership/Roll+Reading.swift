import CResources

extension Roll {
  /// Reads a roll from the bytes of its file (`data-format.md`, version 1).
  ///
  /// Costs one pass over the bytes and one over what stands in them. Warnings do not stop it; they
  /// are in `warnings`.
  /// - Throws: `malformed` when the bytes are no JSON text, else `invalid` with every issue that
  ///   there is.
  public init(json bytes: [UInt8]) throws(RollError) {
    let (json, findings) = try Self.read(bytes)
    var reader = DocumentReader(json)
    for finding in findings { reader.findings.add(finding) }
    guard let document = reader.document() else { throw Self.invalid(reader.findings, json) }
    var linker = Linker(document, json, reader.findings)
    let lists = linker.lists(document)
    guard !linker.findings.hasErrors, let network = lists.network else {
      throw Self.invalid(linker.findings, json)
    }
    linker.advise(on: document, lists)
    self.init(network, lists, linker)
  }

  /// The roll that the program carries. Costs what reading its 40 kB costs, each time.
  /// - Throws: What `init(json:)` throws; the bundled roll's tests see to it that it does not.
  public static func bundled() throws(RollError) -> Roll {
    var count = 0
    let bytes = UnsafeBufferPointer(start: resource_membership(&count), count: count)
    return try Roll(json: Array(bytes))
  }

  private static func read(_ bytes: [UInt8]) throws(RollError) -> (JSONDocument, [Finding]) {
    var reader = JSONReader(bytes, keys: JSONKeys(known: Key.numbers))
    do {
      try reader.read()
    } catch {
      throw .malformed(Issue.list(reader.findings + [error], bytes: bytes, json: nil))
    }
    return (JSONDocument(bytes: bytes, nodes: reader.nodes), reader.findings)
  }

  private static func invalid(_ findings: Findings, _ json: JSONDocument) -> RollError {
    .invalid(Issue.list(findings.all, bytes: json.bytes, json: json))
  }

  private init(_ network: Network, _ lists: Linker.Lists, _ linker: Linker) {
    self.network = network
    sources = lists.sources
    countries = lists.countries
    cities = lists.cities
    organizations = lists.organizations
    delegates = lists.delegates
    orientations = lists.orientations.sorted { $0.number < $1.number }
    meetings = lists.meetings
    warnings = Issue.list(linker.findings.all, bytes: linker.json.bytes, json: linker.json)
    tables = linker.tables
    index = RollIndex(lists, orientations: orientations)
  }
}
