internal import JSON

extension JSONValue {
  /// The value at a key of an object; nil where it is none, lacks the key, or has null there.
  func at(_ key: StaticString) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    let found = members.first { member in
      key.withUTF8Buffer { member.key.utf8.elementsEqual($0) }
    }
    if case .null? = found?.value { return nil }
    return found?.value
  }

  /// The text of a string or a number; empty where the key has neither.
  func text(_ key: StaticString) -> String { at(key)?.plainText ?? "" }

  /// The text of a string or a number, or of the first that a list has.
  var plainText: String? {
    switch self {
    case .string(let text): NameParts.trimmed(text.unicodeScalars)
    case .number(let digits): digits
    case .boolean(let isTrue): isTrue ? "true" : "false"
    case .array, .object, .null: nil
    }
  }

  /// The elements of a list; none where the key has no list.
  func list(_ key: StaticString) -> [JSONValue] {
    if case .array(let elements)? = at(key) { return elements }
    return []
  }

  /// Reads a text; nil where it is not well formed.
  static func read(_ bytes: [UInt8]) -> JSONValue? {
    bytes.withUnsafeBufferPointer { bytes in
      var reader = JSONReader(bytes, keys: KeyTable([]))
      do {
        try reader.readText()
      } catch {
        return nil
      }
      return reader.withTape { JSONValue(0, in: $0) }
    }
  }
}
