/// Takes a query apart into words and conditions.
struct QueryParser {
  private(set) var words: [Query.Word] = []
  private(set) var excluded: [Query.Word] = []
  private(set) var conditions: [Query.Condition] = []
  private(set) var excludedConditions: [Query.Condition] = []
  private(set) var notes: [Query.Note] = []

  /// The most scalars that are read: more than any name holds, and little enough for each key that
  /// is pressed.
  private static let mostScalars = 256
  /// The most words and conditions that are read.
  static let mostWords = 16

  mutating func read(_ text: String) {
    let scalars = text.unicodeScalars.drop(while: \.properties.isWhitespace)
    let beginning = scalars.prefix(Self.mostScalars)
    var pieces = Self.pieces(Self.withoutOpenQuotation(Array(beginning)))
    if beginning.endIndex != scalars.endIndex || pieces.count > Self.mostWords {
      notes.append(.shortened)
      pieces = Array(pieces.prefix(Self.mostWords))
    }
    for piece in pieces { take(piece) }
  }

  /// Returns the text without its last quotation mark if that still waits for its other: till then
  /// there is no quotation.
  private static func withoutOpenQuotation(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let marks = text.indices.filter { text[$0].isQuotationMark }
    guard marks.count % 2 == 1, let open = marks.last else { return text }
    return Array(text[..<open] + text[(open + 1)...])
  }

  /// Returns the parts of a text between spaces that are not quoted.
  private static func pieces(_ text: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
    var pieces: [[Unicode.Scalar]] = [[]]
    var isQuoted = false
    for scalar in text {
      if scalar.isQuotationMark { isQuoted.toggle() }
      if scalar.properties.isWhitespace, !isQuoted {
        if pieces[pieces.count - 1].isEmpty { continue }
        pieces.append([])
      } else {
        pieces[pieces.count - 1].append(scalar)
      }
    }
    return pieces.filter { !$0.isEmpty }
  }

  private mutating func take(_ piece: [Unicode.Scalar]) {
    if piece.first == "-", piece.count > 1, piece[1] != "-" {
      exclude(Array(piece.dropFirst()))
    } else if let condition = Self.condition(piece) {
      conditions.append(condition)
    } else if Self.isWithoutValue(piece) {
      notes.append(.missingValue(Self.text(piece[...])))
    } else if let word = Self.word(piece[...]) {
      if Self.looksLikeCondition(piece) { notes.append(.unknownOperator(word.text)) }
      words.append(word)
    }
  }

  private mutating func exclude(_ piece: [Unicode.Scalar]) {
    if let condition = Self.condition(piece) {
      excludedConditions.append(condition)
    } else if !Self.isWithoutValue(piece), let word = Self.word(piece[...]) {
      excluded.append(word)
    }
  }

  /// Returns the condition that a piece is: a name, a colon and a value; nil: it is none.
  private static func condition(_ piece: [Unicode.Scalar]) -> Query.Condition? {
    guard let colon = piece.firstIndex(of: ":"), colon + 1 < piece.count else { return nil }
    let value = text(piece[(colon + 1)...].filter { !$0.isQuotationMark }[...])
    return Query.Condition(text(piece[..<colon]), value)
  }

  /// Tells if a piece is a condition of which only the name is there, because it is still being
  /// typed.
  private static func isWithoutValue(_ piece: [Unicode.Scalar]) -> Bool {
    piece.last == ":" && Query.Condition.names.contains(text(piece.dropLast()).asciiLowercased)
  }

  private static func looksLikeCondition(_ piece: [Unicode.Scalar]) -> Bool {
    guard let colon = piece.firstIndex(of: ":"), colon > 0, colon + 1 < piece.count else {
      return false
    }
    return piece[0].properties.isAlphabetic
      && piece[..<colon].allSatisfy {
        $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "-" || $0 == "_"
      }
  }

  private static func word(_ piece: ArraySlice<Unicode.Scalar>) -> Query.Word? {
    let isQuoted = piece.first.map(\.isQuotationMark) ?? false
    let text = piece.filter { !$0.isQuotationMark }
    return text.isEmpty ? nil : Query.Word(text: Self.text(text[...]), isQuoted: isQuoted)
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    scalars.reduce(into: "") { $0.unicodeScalars.append($1) }
  }
}

extension Query.Condition {
  fileprivate static let names: Set = ["country", "city", "org", "post", "orientation", "is"]

  /// The condition of that name, in small letters; nil when there is none, or not with that value.
  fileprivate init?(_ name: String, _ value: String) {
    switch (name.asciiLowercased, value.asciiLowercased) {
    case ("country", _): self = .country(value)
    case ("city", _): self = .city(value)
    case ("org", _): self = .organization(value)
    case ("post", _): self = .post(value)
    case ("orientation", let number):
      guard let number = Int(number) else { return nil }
      self = .orientation(number)
    // A beginning will do, or each key on the way to the last would find nobody.
    case ("is", let part) where "leader".utf8.starts(with: part.utf8): self = .leader
    case ("is", let part) where "guest".utf8.starts(with: part.utf8): self = .guest
    default: return nil
    }
  }
}

extension String {
  /// The text with A to Z in small letters.
  var asciiLowercased: String {
    String(decoding: utf8.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}

extension Unicode.Scalar {
  fileprivate var isQuotationMark: Bool {
    self == "\"" || self == "“" || self == "”" || self == "„" || self == "«" || self == "»"
  }
}
