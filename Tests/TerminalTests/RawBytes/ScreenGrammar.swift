/// What may reach a terminal of one type, and in which order: what its description says that drawing
/// a screen takes, and text that can be seen.
struct ScreenGrammar {
  private let patterns: [(deed: Deed, pattern: CapabilityPattern)]
  private let hasAlternate: Bool

  init(_ terminal: Terminfo) {
    var strings = Deed.ofCapabilities.flatMap { row in
      row.names.compactMap { name in terminal[name].map { (row.deed, $0) } }
    }
    // The program draws no line with the terminal's other character set and leaves it alone.
    strings += [(Deed.cleans, "sgr0"), (.inks, "sgr")].compactMap { deed, name in
      terminal[name].map { (deed, Self.withoutCharacterSet($0)) }
    }
    // `rep` begins with the letter that it repeats, which is text.
    if let rep = terminal["rep"] { strings.append((.draws, Array(rep.drop { $0 != 0x1B }))) }
    // Many descriptions of terminals with private modes leave the one for pastes out.
    if terminal["smcup"]?.firstRange(of: "\u{1B}[?".utf8) != nil {
      strings.append((.sets(.pastes), Array("\u{1B}[?2004h".utf8)))
      strings.append((.unsets(.pastes), Array("\u{1B}[?2004l".utf8)))
    }
    patterns = strings.map { ($0, CapabilityPattern($1)) }
    hasAlternate = terminal["smcup"] != nil
  }

  private static func withoutCharacterSet(_ string: [UInt8]) -> [UInt8] {
    for beginning in ["\u{1B}(B", "%?%p9%t\u{1B}(0%e\u{1B}(B%;"].map({ Array($0.utf8) })
    where string.starts(with: beginning) {
      return Array(string.dropFirst(beginning.count))
    }
    return string
  }

  /// The first thing that may not be there, or not then, with what is around it; nil: all is well.
  /// The program takes the screen so many times; a shell may write to the terminal meanwhile, too.
  func fault(in output: [UInt8], stays: Int = 1, isShared: Bool = false) -> String? {
    var order = ScreenOrder(stays: stays, isShared: isShared, hasAlternate: hasAlternate)
    var text = VisibleText()
    var known: [ArraySlice<UInt8>: Part] = [:]
    var place = 0
    while place < output.count {
      let isControl = VisibleText.isControl(output[place])
      let part =
        isControl ? match(output[place...], &known) : Part(text.measure(output, from: place))
      if let fault = part.isAllowed ? order.take(part.deed) : "writes what it may not" {
        return fault + output.excerpt(around: place + part.length)
      }
      place += part.length
    }
    return order.faultAtTheEnd
  }

  /// A beginning of the output, and whether it may be there.
  private struct Part {
    var deed = Deed.draws
    var length = 0
    var isAllowed = false

    init(_ deed: Deed, length: Int) {
      (self.deed, self.length, isAllowed) = (deed, length, length > 0)
    }

    init(_ text: (allowed: Int, all: Int)) {
      (length, isAllowed) = (text.allowed, text.allowed == text.all)
    }
  }

  /// What capability the bytes begin with. Most are one that was there before.
  private func match(_ bytes: ArraySlice<UInt8>, _ known: inout [ArraySlice<UInt8>: Part]) -> Part {
    let sequence = Self.sequence(bytes)
    if let part = known[sequence] { return part }
    let parts = patterns.map { Part($0.deed, length: $0.pattern.match(bytes)) }
    let part = parts.max { $0.length < $1.length } ?? Part(.draws, length: 0)
    if part.length == sequence.count { known[sequence] = part }
    return part
  }

  /// What most capabilities are: a control, or all from `ESC` to a letter, and the `SI` that some
  /// types have behind attributes.
  private static func sequence(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard bytes.first == 0x1B else { return bytes.prefix(1) }
    var end = bytes.startIndex + 2
    while end < bytes.endIndex, !(0x40...0x7E).contains(bytes[end]) { end += 1 }
    if end + 1 < bytes.endIndex, bytes[end + 1] == 0x0F { end += 1 }
    return bytes.prefix(through: min(end, bytes.endIndex - 1))
  }
}
