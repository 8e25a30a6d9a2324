extension DocumentReader {
  /// A string as it stands: an address, a number.
  mutating func string(_ node: Int?) -> String? {
    guard let node, has(.string, node) else { return nil }
    return json.string(node)
  }

  /// A string together with its place.
  mutating func located(_ node: Int?) -> Located<String>? {
    guard let node, let text = string(node) else { return nil }
    return Located(value: text, node: node)
  }

  /// A string for people to read.
  mutating func text(_ node: Int?) -> String? {
    guard let node, let text = string(node) else { return nil }
    checkNormalized(text, node)
    return text
  }

  /// A name: what should not hide anything.
  mutating func name(_ node: Int?) -> String? {
    guard let node, let name = text(node) else { return nil }
    checkVisible(name, node)
    return name
  }

  mutating func boolean(_ node: Int?) -> Bool? {
    guard let node, has(.boolean, node) else { return nil }
    return json.kind(node) == .true
  }

  mutating func number(_ node: Int?) -> Double? {
    guard let node, has(.number, node) else { return nil }
    return Double(json.digits(node))
  }

  /// A whole number, written without fraction and exponent.
  mutating func integer(_ node: Int?) -> Int? {
    guard let node else { return nil }
    let digits = json.kind(node) == .number ? json.digits(node) : ""
    if let number = Int(digits) { return number }
    let isWhole = !digits.isEmpty && digits.utf8.allSatisfy { $0 < 0x3A && $0 != 0x2E }
    let found = Issue.ValueType(json.kind(node))
    report(
      isWhole ? .numberDoesNotFit(digits) : .wrongType(expected: .integer, found: found), at: node)
    return nil
  }

  /// Degrees within a bound.
  mutating func degrees(_ node: Int?, _ range: ClosedRange<Double>) -> Double? {
    guard let node, let degrees = number(node) else { return nil }
    // What overflowed has been reported by the reader of the text.
    if degrees.isFinite, !range.contains(degrees) { report(.outOfRange(degrees, range), at: node) }
    return degrees
  }

  mutating func strings(_ node: Int?) -> [Located<String>] {
    elements(node).compactMap { located($0) }
  }
}
