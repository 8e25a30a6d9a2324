import Cells

/// A value to be written as JSON. Foundation's encoder would do, but for the order of the keys.
indirect enum JSONValue {
  case string(String)
  case null
  case array([JSONValue])
  case object([(key: String, value: JSONValue)])

  /// A string, or null where there is none.
  init(_ text: String?) {
    self = text.map(Self.string) ?? .null
  }

  /// The value on one line, but for the elements of an array that is all there is: one a line.
  ///
  /// Scalars that JSON forbids are always written as `\u001b`; so are, where asked for, those that
  /// a terminal does not get, and more marks on a letter than a cell holds.
  func text(escapingUnseen: Bool) -> String {
    var writer = JSONWriter(escapesUnseen: escapingUnseen)
    if case .array(let values) = self, !values.isEmpty {
      writer.put(values, opening: "[\n  ", between: ",\n  ", closing: "\n]")
    } else {
      writer.put(self)
    }
    return String(writer.text)
  }
}

private struct JSONWriter {
  let escapesUnseen: Bool
  private(set) var text = String.UnicodeScalarView()

  init(escapesUnseen: Bool) {
    self.escapesUnseen = escapesUnseen
  }

  mutating func put(_ value: JSONValue) {
    switch value {
    case .string(let string): put(string)
    case .null: raw("null")
    case .array(let values): put(values, opening: "[", between: ",", closing: "]")
    case .object(let members): put(members)
    }
  }

  mutating func put(_ values: [JSONValue], opening: String, between: String, closing: String) {
    raw(opening)
    for (place, value) in values.enumerated() {
      if place > 0 { raw(between) }
      put(value)
    }
    raw(closing)
  }

  private mutating func put(_ members: [(key: String, value: JSONValue)]) {
    for (place, member) in members.enumerated() {
      raw(place == 0 ? "{" : ",")
      put(member.key)
      raw(":")
      put(member.value)
    }
    raw(members.isEmpty ? "{}" : "}")
  }

  private mutating func put(_ string: String) {
    raw("\"")
    var marks = 0
    for scalar in string.unicodeScalars {
      marks = scalar.isMark ? marks + 1 : 0
      switch scalar {
      case "\"", "\\": raw("\\\(scalar)")
      case ..<" ": escape(scalar)
      case _ where escapesUnseen && (!scalar.isShown || marks > Marks.limit): escape(scalar)
      default: text.append(scalar)
      }
    }
    raw("\"")
  }

  private mutating func raw(_ string: String) {
    text.append(contentsOf: string.unicodeScalars)
  }

  /// As UTF-16 has it: a scalar beyond U+FFFF takes two.
  private mutating func escape(_ scalar: Unicode.Scalar) {
    for unit in UTF16.encode(scalar).map(Array.init) ?? [] {
      let digits = String(unit, radix: 16)
      raw("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isMark: Bool {
    [.nonspacingMark, .enclosingMark].contains(properties.generalCategory)
  }
}
