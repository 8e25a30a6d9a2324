/// What may reach a terminal of one type: what its description says that drawing a screen takes, and
/// text that can be seen.
struct ScreenGrammar {
  private let patterns: [CapabilityPattern]

  /// What draws. Not among them: bells, titles, printers, reports, resets, palettes, clipboards.
  private static let drawing = [
    "smcup", "rmcup", "smkx", "rmkx", "civis", "cnorm", "BE", "BD",
    "clear", "ed", "el", "el1", "ech", "home", "cr", "ht", "cbt", "cup", "hpa", "vpa",
    "cub1", "cud1", "cuf1", "cuu1", "cub", "cud", "cuf", "cuu", "csr", "ind", "indn", "ri", "rin",
    "il", "il1", "dl", "dl1", "ich", "ich1", "dch", "dch1", "smir", "rmir", "smam", "rmam",
    "bold", "dim", "rev", "smso", "rmso", "smul", "rmul", "sgr", "sgr0", "op", "setaf",
  ]

  init(_ terminal: Terminfo) {
    var strings = Self.drawing.compactMap { terminal[$0] }
    // The program draws no line with the terminal's other character set and leaves it alone.
    strings += ["sgr", "sgr0"].compactMap { terminal[$0] }.map(Self.withoutCharacterSet)
    // `rep` begins with the letter that it repeats, which is text.
    if let rep = terminal["rep"] { strings.append(Array(rep.drop { $0 != 0x1B })) }
    // Many descriptions of terminals with private modes leave the one for pastes out.
    if terminal["smcup"]?.starts(with: "\u{1B}[?".utf8) == true {
      strings += ["\u{1B}[?2004h", "\u{1B}[?2004l"].map { Array($0.utf8) }
    }
    patterns = strings.map(CapabilityPattern.init)
  }

  private static func withoutCharacterSet(_ string: [UInt8]) -> [UInt8] {
    for beginning in ["\u{1B}(B", "%?%p9%t\u{1B}(0%e\u{1B}(B%;"].map({ Array($0.utf8) })
    where string.starts(with: beginning) {
      return Array(string.dropFirst(beginning.count))
    }
    return string
  }

  /// The first thing that may not be there, with what is around it; nil: all is well.
  func fault(in output: [UInt8]) -> String? {
    var text = VisibleText()
    var rest = output[...]
    var known: [ArraySlice<UInt8>: Int] = [:]
    while let byte = rest.first {
      let isControl = byte < 0x20 || byte == 0x7F
      let length = isControl ? match(rest, &known) : text.take(rest)
      guard length > 0 else { return Self.excerpt(output, around: rest.startIndex) }
      if isControl { text = VisibleText() }
      rest = rest.dropFirst(length)
    }
    return nil
  }

  /// How many bytes of the beginning are a capability. Most are one that was there before.
  private func match(_ bytes: ArraySlice<UInt8>, _ known: inout [ArraySlice<UInt8>: Int]) -> Int {
    let end = bytes.dropFirst(2).firstIndex { (0x40...0x7E).contains($0) } ?? bytes.startIndex
    let sequence = bytes.prefix(end - bytes.startIndex + 1)
    if let length = known[sequence] { return length }
    let length = patterns.map { $0.match(bytes) }.max() ?? 0
    if length == sequence.count { known[sequence] = length }
    return length
  }

  /// What a command prints: lines, and tabs between fields.
  static func faultInLines(_ output: [UInt8]) -> String? {
    var text = VisibleText()
    var rest = output[...]
    while let byte = rest.first {
      let isLayout = "\r\n\t".utf8.contains(byte)
      let length = isLayout ? 1 : byte < 0x20 || byte == 0x7F ? 0 : text.take(rest)
      guard length > 0 else { return excerpt(output, around: rest.startIndex) }
      if isLayout { text = VisibleText() }
      rest = rest.dropFirst(length)
    }
    return nil
  }

  private static func excerpt(_ output: [UInt8], around index: Int) -> String {
    let range = max(0, index - 60)..<min(output.count, index + 40)
    return "at byte \(index): "
      + String(decoding: output[range], as: UTF8.self).debugDescription
  }
}

/// Text, scalar by scalar: nothing that a terminal acts on, nothing that nobody sees, and no more
/// marks on a letter than a cell holds.
struct VisibleText {
  private var marks = 0

  /// How many bytes the next scalar takes; 0: it may not be there.
  mutating func take(_ bytes: ArraySlice<UInt8>) -> Int {
    if let byte = bytes.first, (0x20...0x7E).contains(byte) {
      marks = 0
      return 1
    }
    var iterator = bytes.prefix(4).makeIterator()
    var decoder = UTF8()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator), isVisible(scalar) else {
      return 0
    }
    let isMark = [.nonspacingMark, .enclosingMark].contains(scalar.properties.generalCategory)
    marks = isMark ? marks + 1 : 0
    return marks > 4 ? 0 : UTF8.width(scalar)
  }

  private func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    if [0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0].contains(scalar.value) { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned,
      .surrogate:
      return false
    default: return !scalar.properties.isDefaultIgnorableCodePoint
    }
  }
}
