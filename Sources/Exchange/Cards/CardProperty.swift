internal import Membership

/// A property of a vCard: `group.NAME;PARAMETER=value:text`.
struct CardProperty {
  var group = ""
  /// In capitals.
  var name = ""
  /// Names in capitals; one without a name (`TEL;CELL`, of version 2.1) is a type.
  var parameters: [(name: String, value: String)] = []
  /// The text as it stands, but for quoted-printable, which is decoded.
  var text = ""

  /// Reads an unfolded line; nil where it is none.
  init?(_ line: ArraySlice<UInt8>) {
    guard let colon = Self.firstColon(in: line) else { return nil }
    var parts = Self.split(line[..<colon], at: UInt8(ascii: ";"))
    let names = parts.removeFirst().split(
      separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard let last = names.last, !last.isEmpty else { return nil }
    name = Self.capitals(last)
    group = names.count > 1 ? String(decoding: names[0], as: UTF8.self) : ""
    parameters = parts.map(Self.parameter)
    let text = line[(colon + 1)...]
    let isEncoded = has("ENCODING", "QUOTED-PRINTABLE") || has("TYPE", "QUOTED-PRINTABLE")
    let bytes = isEncoded ? Self.decoded(text) : Array(text)
    self.text =
      (try? ForeignText(bytes)).map { String(decoding: $0.bytes, as: UTF8.self) }
      ?? String(decoding: bytes, as: UTF8.self)
  }

  func parameter(_ name: String) -> String? { parameters.first { $0.name == name }?.value }

  func has(_ name: String, _ value: String) -> Bool {
    parameters.contains { $0.name == name && Self.capitals($0.value.utf8) == value }
  }

  /// The parts between semicolons, each of it the values between commas.
  var components: [String] { Self.parts(text, at: ";").map(Self.unescaped) }
  /// The values between commas.
  var values: [String] { Self.parts(text, at: ",").map(Self.unescaped).filter { !$0.isEmpty } }
  var value: String { NameParts.trimmed(Self.unescaped(text).unicodeScalars) }
}

extension CardProperty {
  /// Tells if a line goes on in the next though that is not indented: quoted-printable does.
  static func isContinued(_ line: some Collection<UInt8>) -> Bool {
    let bytes = Array(line)
    guard bytes.last == UInt8(ascii: "="), let colon = firstColon(in: bytes[...]) else {
      return false
    }
    let head = capitals(bytes[..<colon])
    return head.utf8.count > 16 && head.contains("QUOTED-PRINTABLE")
  }

  /// Returns the colon that ends the parameters, which may have others in quotation marks.
  private static func firstColon(in line: ArraySlice<UInt8>) -> Int? {
    var isQuoted = false
    for (offset, byte) in zip(line.indices, line) {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if byte == UInt8(ascii: ":"), !isQuoted { return offset }
    }
    return nil
  }

  private static func split(_ line: ArraySlice<UInt8>, at separator: UInt8) -> [ArraySlice<UInt8>] {
    var isQuoted = false
    return line.split(omittingEmptySubsequences: false) { byte in
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      return byte == separator && !isQuoted
    }
  }

  private static func parameter(_ text: ArraySlice<UInt8>) -> (name: String, value: String) {
    guard let sign = text.firstIndex(of: UInt8(ascii: "=")) else {
      return ("TYPE", String(decoding: text, as: UTF8.self))
    }
    let value = text[(sign + 1)...].filter { $0 != UInt8(ascii: "\"") }
    return (capitals(text[..<sign]), String(decoding: value, as: UTF8.self))
  }

  private static func capitals(_ text: some Sequence<UInt8>) -> String {
    String(decoding: text.map { 0x61...0x7A ~= $0 ? $0 - 0x20 : $0 }, as: UTF8.self)
  }

  /// Returns the bytes of quoted-printable (RFC 2045), whose line ends are joined already.
  private static func decoded(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = text
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2).map { UInt8(String(UnicodeScalar($0)), radix: 16) }
      if byte == UInt8(ascii: "="), digits.count == 2, let high = digits[0], let low = digits[1] {
        bytes.append(high << 4 | low)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return bytes
  }

  private static func parts(_ text: String, at separator: Unicode.Scalar) -> [String] {
    var isEscaped = false
    return text.unicodeScalars.split(omittingEmptySubsequences: false) { scalar in
      defer { isEscaped = scalar == "\\" && !isEscaped }
      return scalar == separator && !isEscaped
    }.map { String($0) }
  }

  private static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "\\")) else { return text }
    var scalars: [Unicode.Scalar] = []
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isEscaped {
        scalars.append(scalar == "n" || scalar == "N" ? "\n" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        scalars.append(scalar)
      }
    }
    var result = ""
    result.unicodeScalars.append(contentsOf: scalars)
    return result
  }
}
