/// Every series of bytes that a capability of terminfo can become, whatever its parameters.
///
/// Conditions are not evaluated: either branch may be written. Delays are left out, as they write
/// nothing.
struct CapabilityPattern {
  private indirect enum Piece {
    case byte(UInt8)
    /// A parameter as a number, or as a byte of any value.
    case number, anything
    case oneOf([[Piece]])

    var byte: UInt8? {
      if case .byte(let byte) = self { byte } else { nil }
    }
  }

  private let pieces: [Piece]
  /// What it always begins with: most patterns are told apart by it alone.
  private let beginning: [UInt8]

  init(_ string: [UInt8]) {
    var parser = Parser(rest: string[...])
    let all = parser.sequence()
    beginning = all.prefix { $0.byte != nil }.compactMap(\.byte)
    pieces = Array(all.dropFirst(beginning.count))
  }

  /// The longest beginning of the bytes that this can be; 0: it is something else.
  func match(_ bytes: ArraySlice<UInt8>) -> Int {
    guard !beginning.isEmpty, bytes.starts(with: beginning) else { return 0 }
    let ends = Self.ends(pieces[...], bytes, from: bytes.startIndex + beginning.count)
    return ends.map { $0 - bytes.startIndex }.max() ?? 0
  }

  private static func ends(
    _ pieces: ArraySlice<Piece>, _ bytes: ArraySlice<UInt8>, from start: Int
  ) -> Set<Int> {
    guard let piece = pieces.first else { return [start] }
    let starts: Set<Int> =
      switch piece {
      case .byte(let byte): start < bytes.endIndex && bytes[start] == byte ? [start + 1] : []
      case .anything: start < bytes.endIndex ? [start + 1] : []
      case .number: digits(bytes, from: start)
      case .oneOf(let branches):
        branches.reduce(into: []) { $0.formUnion(ends($1[...], bytes, from: start)) }
      }
    return starts.reduce(into: []) { $0.formUnion(ends(pieces.dropFirst(), bytes, from: $1)) }
  }

  private static func digits(_ bytes: ArraySlice<UInt8>, from start: Int) -> Set<Int> {
    let count = bytes[start...].prefix(4).prefix { (0x30...0x39).contains($0) }.count
    return count == 0 ? [] : Set(start + 1...start + count)
  }

  /// The language of terminfo(5), "Parameterized Strings".
  private struct Parser {
    var rest: ArraySlice<UInt8>

    /// Up to the end, or to what ends a branch: `%t`, `%e` or `%;`.
    mutating func sequence() -> [Piece] {
      var pieces: [Piece] = []
      while let byte = rest.first {
        if byte == UInt8(ascii: "%"), isBranchEnd { return pieces }
        rest.removeFirst()
        switch byte {
        case UInt8(ascii: "%"): if let piece = parameter() { pieces.append(piece) }
        case UInt8(ascii: "$") where rest.first == UInt8(ascii: "<"): skipDelay()
        default: pieces.append(.byte(byte))
        }
      }
      return pieces
    }

    private var isBranchEnd: Bool {
      guard let next = rest.dropFirst().first else { return false }
      return "te;".utf8.contains(next)
    }

    private mutating func skipDelay() {
      while let byte = rest.popFirst(), byte != UInt8(ascii: ">") {}
    }

    private mutating func parameter() -> Piece? {
      guard let kind = rest.popFirst() else { return nil }
      switch kind {
      case UInt8(ascii: "%"): return .byte(kind)
      case UInt8(ascii: "c"): return .anything
      case UInt8(ascii: "?"): return condition()
      case UInt8(ascii: "d"): return .number
      case UInt8(ascii: "0")...UInt8(ascii: "9"): return format()
      case UInt8(ascii: "p"), UInt8(ascii: "P"), UInt8(ascii: "g"): rest.removeFirst()
      case UInt8(ascii: "'"): rest.removeFirst(2)
      case UInt8(ascii: "{"): while let byte = rest.popFirst(), byte != UInt8(ascii: "}") {}
      default: break  // an operation on the stack
      }
      return nil
    }

    /// `%2d` and `%02d`.
    private mutating func format() -> Piece {
      while let byte = rest.popFirst(), (0x30...0x39).contains(byte) {}
      return .number
    }

    /// `%? if %t then %e if %t then %e else %;`
    private mutating func condition() -> Piece {
      var branches: [[Piece]] = []
      var (last, isElse) = (sequence(), false)
      while let end = rest.dropFirst().first {
        rest.removeFirst(2)
        if end == UInt8(ascii: "t") { branches.append(sequence()) }
        if end == UInt8(ascii: "e") { (last, isElse) = (sequence(), true) }
        if end == UInt8(ascii: ";") { break }
      }
      return .oneOf(branches + [isElse ? last : []])
    }
  }
}
