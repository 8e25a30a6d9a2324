import Membership

/// Parts of the sentences for issues of a roll.
extension English {
  static func quoted(_ text: String) -> String {
    "\"\(text.excerpt())\""
  }

  static func alternatives(_ words: [String]) -> String {
    let quotedWords = words.map(quoted)
    guard let last = quotedWords.last, words.count > 1 else { return quotedWords.joined() }
    return quotedWords.dropLast().joined(separator: ", ") + " or " + last
  }

  /// Returns a number as people write it: `95`, not `95.0`.
  static func digits(_ number: Double) -> String {
    Int(exactly: number).map(String.init) ?? "\(number)"
  }

  static func hex(_ number: some BinaryInteger, _ width: Int) -> String {
    let digits = String(number, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// Returns a character that may well be unseen: by its look when it is ASCII, always by its code.
  static func named(_ scalar: Unicode.Scalar) -> String {
    let isPlain = scalar.value > 0x20 && scalar.value < 0x7F
    return isPlain ? "'\(scalar)'" : "U+\(hex(scalar.value, 4))"
  }

  static func remedy(_ expected: Issue.Expectation) -> String {
    switch expected {
    case .value: "put a value here"
    case .key: "put a key in double quotes here"
    case .colon: "put a colon after the key"
    case .commaOrBrace: "put a comma or } here"
    case .commaOrBracket: "put a comma or ] here"
    case .digit: "a number needs a digit here"
    case .end: "remove all that follows the first value"
    }
  }

  static func words(_ type: Issue.ValueType) -> String {
    switch type {
    case .object: "an object"
    case .array: "an array"
    case .string: "a string"
    case .number: "a number"
    case .integer: "a whole number"
    case .boolean: "true or false"
    case .null: "null"
    case .label: "a string, or an object from language to string,"
    }
  }

  static func noun(of entity: Issue.Entity) -> String {
    switch entity {
    case .source: "source"
    case .country: "country"
    case .city: "city"
    case .organization: "organization"
    case .delegate: "delegate"
    case .orientation: "orientation"
    case .meeting: "meeting"
    }
  }

  /// Returns the name of the list of such entries.
  static func list(of entity: Issue.Entity) -> String {
    switch entity {
    case .country: "countries"
    case .city: "cities"
    case .source, .organization, .delegate, .orientation, .meeting: "\(noun(of: entity))s"
    }
  }
}
