import JSON

/// Reads a roll from its text in one pass, which checks it and keeps the people.
struct RollReader {
  private let bytes: [UInt8]
  private var ahead: PeopleReadAhead
  private var checker = Checker()
  private var milestones = Milestones()

  init(_ bytes: [UInt8], _ ahead: PeopleReadAhead) {
    (self.bytes, self.ahead) = (bytes, ahead)
  }

  /// Reads all of it.
  func read(
    _ progress: (Roll.Progress) -> Void
  ) throws(RollError) -> RollStorage {
    var reading = self
    return try bytes.withUnsafeBufferPointer { (text) throws(RollError) in
      try reading.read(text, progress)
    }
  }

  private mutating func read(
    _ text: UnsafeBufferPointer<UInt8>, _ progress: (Roll.Progress) -> Void
  ) throws(RollError) -> RollStorage {
    defer { ahead.end() }
    var reader = JSONReader(text, keys: RollKey.table, streaming: RollKey.delegates.number)
    do {
      try reader.readText(
        { part, node, tape in
          let end = take(part, node, tape)
          guard milestones.pass(checker.people.count) else { return end }
          progress(milestones.progress(checker, end, ahead, tape, bytes))
          return end
        }, fault: { [bytes, ahead] in Self.firstFault(in: $0, of: bytes, ahead.beside) })
    } catch {
      throw .malformed(Issues(Findings(reader.faults), endedBy: Finding(error), in: bytes))
    }
    let storage = reader.withTape { self.storage($0) }
    if let storage, reader.faults.count == 0 { return storage }
    var findings = Findings(reader.faults)
    findings.add(checker.findings)
    throw .invalid(Issues(findings, in: bytes))
  }

  /// Returns the first byte that is no UTF-8, found by two threads where that is worth it.
  private static func firstFault(
    in text: UnsafeBufferPointer<UInt8>, of bytes: [UInt8], _ beside: Roll.Beside?
  ) -> Int? {
    guard let beside, bytes.count > 1 << 22 else { return UTF8Check.firstFault(in: text) }
    return UTF8Check.firstFault(in: bytes, beside: beside)
  }

  /// Takes a part, and after a person those who were read ahead; where that ends.
  private mutating func take(_ part: JSONReader.Part, _ node: Int, _ tape: JSONTape) -> Int {
    let end = Int(tape.nodes[node].end)
    guard case .element = part else {
      checker.take(part, node, tape)
      return end
    }
    ahead.begin(node, tape, checker)
    checker.take(part, node, tape)
    return ahead.join(after: end, to: &checker, tape)
  }

  /// Ends the check; what the roll is made of, unless something is wrong with it.
  private mutating func storage(_ tape: JSONTape) -> RollStorage? {
    checker.end(tape)
    return checker.findings.hasErrors ? nil : RollStorage(bytes, tape, checker)
  }
}
