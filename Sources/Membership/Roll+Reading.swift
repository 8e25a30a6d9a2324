import CResources

extension Roll {
  /// Runs work on another thread, at once or later; nobody waits for it.
  public typealias Beside = (_ work: @escaping @Sendable () -> Void) -> Void

  /// Reads a roll from the bytes of its file (`data-format.md`, version 1).
  ///
  /// Costs one pass over the bytes, and keeps them. Warnings do not stop it; they are in
  /// `warnings`.
  /// - Parameters:
  ///   - bytes: The text.
  ///   - progress: Told from time to time how far it is, with what there is so far. A roll of a few
  ///     hundred people is read before there is anything to tell.
  ///   - beside: Where a second thread may be had, to read a long text from its end; the roll, and
  ///     what is wrong with it, are the same.
  /// - Throws: `malformed` when the bytes are no JSON text, else `invalid` with every issue that
  ///   there is.
  public init(
    json bytes: [UInt8], progress: (Progress) -> Void = { _ in }, beside: Beside? = nil
  ) throws(RollError) {
    try self.init(PeopleAhead(bytes, beside, size: Self.partSize), bytes, progress)
  }

  /// 256 kB, some 1.5 ms of reading: so much is read by both at the most.
  private static let partSize = 1 << 18

  /// The same with people ahead who may be as few as a test wants.
  init(
    _ ahead: PeopleAhead, _ bytes: [UInt8], _ progress: (Progress) -> Void = { _ in }
  ) throws(RollError) {
    contents = try bytes.withUnsafeBufferPointer { (text) throws(RollError) in
      try Self.read(text, bytes, ahead, progress)
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
    _ text: UnsafeBufferPointer<UInt8>, _ bytes: [UInt8], _ ahead: PeopleAhead,
    _ progress: (Progress) -> Void
  ) throws(RollError) -> Contents {
    var ahead = ahead
    defer { ahead.end() }
    var reader = JSONReader(text, streaming: .delegates)
    var checker = Checker()
    var milestones = Milestones()
    do {
      try reader.readText { part, node, tape in
        let end = checker.take(part, node, tape, &ahead)
        guard milestones.pass(checker.people.count) else { return end }
        progress(milestones.progress(checker, end, ahead, tape, bytes))
        return end
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
  /// Takes a part, and after a person those who were read ahead; where that ends.
  fileprivate mutating func take(
    _ part: JSONReader.Part, _ node: Int, _ tape: JSONTape, _ ahead: inout PeopleAhead
  ) -> Int {
    let end = Int(tape.nodes[node].end)
    guard case .element = part else {
      take(part, node, tape)
      return end
    }
    ahead.begin(node, tape, self)
    take(part, node, tape)
    return ahead.join(after: end, to: &self, tape)
  }

  /// Ends the check; what the roll is made of, unless something is wrong with it.
  fileprivate mutating func contents(_ tape: JSONTape, _ text: [UInt8]) -> Contents? {
    end(tape)
    return findings.hasErrors ? nil : Contents(text, tape, self)
  }
}
