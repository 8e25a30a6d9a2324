import Cells

/// Writes values as JSON, in UTF-8. Linear in what is written: bytes are only added at the end.
struct JSONWriter {
  /// Whether scalars are escaped that the screen does not show where they stand. Those that JSON
  /// forbids always are.
  let escapesUnseen: Bool
  private(set) var bytes: [UInt8] = []

  init(escapingUnseen: Bool) {
    escapesUnseen = escapingUnseen
  }

  /// Adds a value, on one line.
  mutating func put(_ value: JSONValue) {
    switch value {
    case .string(let string): put(string)
    case .null: raw("null")
    case .array(let values): put(values)
    case .object(let members): put(members)
    }
  }

  /// Adds what stands between values.
  mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// The bytes that have been written, which are then somebody else's.
  mutating func takeBytes() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }

  private mutating func put(_ values: [JSONValue]) {
    raw("[")
    for (place, value) in values.enumerated() {
      if place > 0 { raw(",") }
      put(value)
    }
    raw("]")
  }

  private mutating func put(_ members: [(key: String, value: JSONValue)]) {
    raw("{")
    for (place, member) in members.enumerated() {
      if place > 0 { raw(",") }
      put(member.key)
      raw(":")
      put(member.value)
    }
    raw("}")
  }

  private mutating func put(_ string: String) {
    raw("\"")
    if escapesUnseen {
      putSeen(string)
    } else {
      for scalar in string.unicodeScalars { put(scalar, isEscaped: false) }
    }
    raw("\"")
  }

  /// Marks after an escape are escaped, too: they would stand on its last digit.
  private mutating func putSeen(_ string: String) {
    var isAfterEscape = false
    TextFilter.forEachScalar(of: string) { scalar, isShown in
      isAfterEscape = !isShown || isAfterEscape && scalar.properties.isGraphemeExtend
      put(scalar, isEscaped: isAfterEscape)
    }
  }

  private mutating func put(_ scalar: Unicode.Scalar, isEscaped: Bool) {
    switch scalar {
    case "\"", "\\": bytes += [UInt8(ascii: "\\"), UInt8(ascii: scalar)]
    case ..<" ": escape(scalar)
    case _ where isEscaped: escape(scalar)
    default: bytes.append(contentsOf: scalar.utf8)
    }
  }

  /// As UTF-16 has it: a scalar beyond U+FFFF takes two.
  private mutating func escape(_ scalar: Unicode.Scalar) {
    for unit in scalar.utf16 {
      let digits = String(unit, radix: 16)
      bytes += Array("\\u".utf8) + repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count)
      bytes += digits.utf8
    }
  }
}
