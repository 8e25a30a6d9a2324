import JSON

extension Checker {
  mutating func checkVersion(_ node: Int, _ tape: JSONTape) {
    guard let version = integer(node, tape), version != 1 else { return }
    report(.unknownVersion(version), at: node, tape)
  }

  /// Checks an orientation's number; of two that are the same the later is reported.
  mutating func checkNumber(_ node: Int, _ tape: JSONTape) {
    guard let number = integer(node, tape) else { return }
    let isNew = withUnsafeBytes(of: number) { numbers.insert($0.bindMemory(to: UInt8.self)) }
    if !isNew { report(.duplicateNumber(number), at: node, tape) }
  }

  mutating func checkDegrees(_ node: Int, _ limit: Double, _ tape: JSONTape) {
    guard has(.number, node, tape), let degrees = Double(tape.digits(node)) else { return }
    // A number that overflows has been reported by the reader of the text.
    guard degrees.isFinite, abs(degrees) > limit else { return }
    report(.outOfRange(degrees, -limit...limit), at: node, tape)
  }

  /// Returns a whole number, written without fraction and exponent; reported when it is none.
  private mutating func integer(_ node: Int, _ tape: JSONTape) -> Int? {
    let digits = tape.kind(node) == .number ? tape.digits(node) : ""
    if let number = Int(digits) { return number }
    // A number that overflows has been reported by the reader of the text.
    if Double(digits)?.isInfinite == true { return nil }
    let isWhole = !digits.isEmpty && digits.utf8.allSatisfy { $0 < 0x3A && $0 != 0x2E }
    let found = Issue.ValueType(tape.kind(node))
    report(
      isWhole ? .numberDoesNotFit(digits) : .wrongType(expected: .integer, found: found),
      at: node, tape)
    return nil
  }
}
