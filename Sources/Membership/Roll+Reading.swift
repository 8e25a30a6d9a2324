import CResources

extension Roll {
  /// Reads a roll from the bytes of its file (`data-format.md`, version 1).
  ///
  /// Costs one pass over the bytes, and keeps them. Warnings do not stop it; they are in
  /// `warnings`.
  /// - Throws: `malformed` when the bytes are no JSON text, else `invalid` with every issue that
  ///   there is.
  public init(json bytes: [UInt8]) throws(RollError) {
    contents = try bytes.withUnsafeBufferPointer { (text) throws(RollError) in
      try Self.read(text, bytes)
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
    _ text: UnsafeBufferPointer<UInt8>, _ bytes: [UInt8]
  ) throws(RollError) -> Contents {
    var reader = JSONReader(text, streaming: .delegates)
    var checker = Checker()
    do {
      try reader.readText { checker.take($0, $1, $2) }
    } catch {
      throw .malformed(Issue.list(reader.findings + [error], bytes: bytes, isJSON: false))
    }
    checker.end(reader.tape)
    let findings = reader.findings + checker.findings.all
    if checker.findings.hasErrors || !reader.findings.isEmpty {
      throw .invalid(Issue.list(findings, bytes: bytes, isJSON: true))
    }
    return Contents(bytes, reader.tape, checker, findings + checker.advice(reader.tape))
  }
}
