import CResources

extension Roll {
  /// Reads a roll from the bytes of its file (`data-format.md`, version 1).
  ///
  /// Costs one pass over the bytes, and keeps them. Warnings do not stop it; they are in
  /// `warnings`.
  /// - Parameters:
  ///   - bytes: The text.
  ///   - progress: Told from time to time how far it is, with what there is so far. A roll of a few
  ///     hundred people is read before there is anything to tell.
  /// - Throws: `malformed` when the bytes are no JSON text, else `invalid` with every issue that
  ///   there is.
  public init(
    json bytes: [UInt8], progress: (Progress) -> Void = { _ in }
  ) throws(RollError) {
    contents = try bytes.withUnsafeBufferPointer { (text) throws(RollError) in
      try Self.read(text, bytes, progress)
    }
  }

  /// The roll that the program carries. Costs what reading its 40 kB costs, each time.
  /// - Throws: What `init(json:)` throws; the bundled roll's tests see to it that it does not.
  public static func bundled() throws(RollError) -> Roll {
    var count = 0
    let bytes = UnsafeBufferPointer(start: resource_membership(&count), count: count)
    return try Roll(json: Array(bytes))
  }

  private static func read(
    _ text: UnsafeBufferPointer<UInt8>, _ bytes: [UInt8], _ progress: (Progress) -> Void
  ) throws(RollError) -> Contents {
    var reader = JSONReader(text, streaming: .delegates)
    var checker = Checker()
    var milestones = Milestones()
    do {
      try reader.readText { part, node, tape in
        checker.take(part, node, tape)
        guard milestones.pass(checker.people.count) else { return }
        progress(milestones.progress(checker, Int(tape.nodes[node].end), tape, bytes))
      }
    } catch {
      throw .malformed(Issue.list(reader.findings + [error], bytes: bytes, isJSON: false))
    }
    let contents = reader.withTape { checker.contents($0, bytes) }
    if let contents, reader.findings.isEmpty { return contents }
    let findings = reader.findings + checker.findings.all
    throw .invalid(Issue.list(findings, bytes: bytes, isJSON: true))
  }
}

extension Checker {
  /// Ends the check; what the roll is made of, unless something is wrong with it.
  fileprivate mutating func contents(_ tape: JSONTape, _ text: [UInt8]) -> Contents? {
    end(tape)
    return findings.hasErrors ? nil : Contents(text, tape, self)
  }
}
