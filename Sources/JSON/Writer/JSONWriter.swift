/// Writes values as JSON, in UTF-8. Linear in what is written: bytes are only added at the end.
package struct JSONWriter {
  /// Hands out the scalars of a string, and with each whether it is to be escaped though JSON would
  /// take it as it is.
  package typealias Escaping = (_ string: String, _ take: (Unicode.Scalar, Bool) -> Void) -> Void

  private let escaping: Escaping?
  /// True where a blank stands behind each comma and colon, for people.
  private let isSpaced: Bool
  package private(set) var bytes: [UInt8] = []

  /// Without `escaping` no more is escaped than JSON wants.
  package init(escaping: Escaping? = nil, isSpaced: Bool = false) {
    (self.escaping, self.isSpaced) = (escaping, isSpaced)
  }

  /// Adds a value, on one line.
  package mutating func put(_ value: JSONValue) {
    switch value {
    case .string(let string): put(string)
    case .boolean(let isTrue): raw(isTrue ? "true" : "false")
    case .number(let digits): bytes += digits.utf8
    case .null: raw("null")
    case .array(let values): put(values)
    case .object(let members): put(members)
    }
  }

  /// Adds text that stands between values.
  package mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Takes the bytes that have been written.
  package mutating func takeBytes() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }

  private mutating func put(_ values: [JSONValue]) {
    raw("[")
    for (position, value) in values.enumerated() {
      if position > 0 { raw(isSpaced ? ", " : ",") }
      put(value)
    }
    raw("]")
  }

  private mutating func put(_ members: [(key: String, value: JSONValue)]) {
    raw("{")
    for (position, member) in members.enumerated() {
      if position > 0 { raw(isSpaced ? ", " : ",") }
      put(member.key)
      raw(isSpaced ? ": " : ":")
      put(member.value)
    }
    raw("}")
  }

  private mutating func put(_ string: String) {
    raw("\"")
    if let escaping {
      escaping(string) { put($0, isEscaped: $1) }
    } else {
      for scalar in string.unicodeScalars { put(scalar, isEscaped: false) }
    }
    raw("\"")
  }

  private mutating func put(_ scalar: Unicode.Scalar, isEscaped: Bool) {
    switch scalar {
    case "\"", "\\": bytes += [UInt8(ascii: "\\"), UInt8(ascii: scalar)]
    case ..<" ": escape(scalar)
    case _ where isEscaped: escape(scalar)
    default: bytes.append(contentsOf: scalar.utf8)
    }
  }

  /// Adds a scalar as UTF-16 has it: one beyond U+FFFF takes two.
  private mutating func escape(_ scalar: Unicode.Scalar) {
    for unit in scalar.utf16 {
      let digits = String(unit, radix: 16)
      bytes += Array("\\u".utf8) + repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count)
      bytes += digits.utf8
    }
  }
}
