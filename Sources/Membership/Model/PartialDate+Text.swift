extension PartialDate: CustomStringConvertible {
  /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; nil for other text and for days that no calendar has.
  public init?(_ text: String) {
    let bytes = Array(text.utf8.prefix(11))
    let hyphens = stride(from: 4, to: bytes.count, by: 3)
    guard [4, 7, 10].contains(bytes.count),
      hyphens.allSatisfy({ bytes[$0] == UInt8(ascii: "-") }),
      let year = Self.number(bytes[0..<4])
    else { return nil }
    let month = bytes.count >= 7 ? Self.number(bytes[5..<7]) : nil
    let day = bytes.count == 10 ? Self.number(bytes[8..<10]) : nil
    guard (month != nil) == (bytes.count >= 7), (day != nil) == (bytes.count == 10) else {
      return nil
    }
    self.init(year: year, month: month, day: day)
    guard isInCalendar else { return nil }
  }

  /// The date as ISO 8601 writes it: `2020-11`.
  public var description: String {
    [Self.padded(year, 4), month.map { Self.padded($0, 2) }, day.map { Self.padded($0, 2) }]
      .compactMap(\.self).joined(separator: "-")
  }

  private var isInCalendar: Bool {
    guard let month else { return true }
    guard (1...12).contains(month) else { return false }
    return day.map { (1...dayCount(of: month)).contains($0) } ?? true
  }

  private func dayCount(of month: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return switch month {
    case 2: isLeap ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard digits.allSatisfy({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }) else {
      return nil
    }
    return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
