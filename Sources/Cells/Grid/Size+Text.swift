extension Size: LosslessStringConvertible {
  /// The most columns or rows a size given as text may have: a bound on memory, not on screens.
  package static let limit = 1000

  /// The size written as `120x36`, or nil when the text is no such thing or beyond `limit`.
  package init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "x"), omittingEmptySubsequences: false)
    let numbers = parts.compactMap(Self.number)
    guard parts.count == 2, numbers.count == 2 else { return nil }
    self.init(numbers[0], numbers[1])
  }

  /// The size as `120x36`.
  package var description: String { "\(width)x\(height)" }

  /// Returns the number of a text that is digits and nothing else: `Int("+5")` would take a sign.
  private static func number(_ digits: Substring.UTF8View) -> Int? {
    guard digits.allSatisfy({ (0x30...0x39).contains($0) }),
      let value = Int(String(Substring(digits))), value <= limit
    else { return nil }
    return value
  }
}
