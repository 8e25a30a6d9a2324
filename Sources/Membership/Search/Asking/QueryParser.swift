/// Takes a query apart into words and conditions.
struct QueryParser {
  private(set) var words: [Query.Word] = []
  private(set) var excluded: [Query.Word] = []
  private(set) var conditions: [Query.Condition] = []
  private(set) var notes: [Query.Note] = []

  /// More than any name holds, and little enough for each key that is pressed.
  private static let mostScalars = 256
  private static let mostWords = 16

  mutating func read(_ text: String) {
    let scalars = text.unicodeScalars.drop(while: \.properties.isWhitespace)
    let beginning = scalars.prefix(Self.mostScalars)
    var pieces = Self.pieces(beginning)
    if beginning.endIndex != scalars.endIndex || pieces.count > Self.mostWords {
      notes.append(.shortened)
      pieces = Array(pieces.prefix(Self.mostWords))
    }
    for piece in pieces { take(piece) }
  }

  /// What stands between spaces that are not quoted.
  private static func pieces(_ text: Substring.UnicodeScalarView) -> [[Unicode.Scalar]] {
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
      excluded += Self.word(piece.dropFirst()).map { [$0] } ?? []
    } else if let colon = piece.firstIndex(of: ":"), colon > 0, colon + 1 < piece.count {
      take(piece, colon)
    } else if let word = Self.word(piece[...]) {
      words.append(word)
    }
  }

  /// A condition, or text with a colon in it.
  private mutating func take(_ piece: [Unicode.Scalar], _ colon: Int) {
    let name = Self.text(piece[..<colon])
    let value = Self.text(piece[(colon + 1)...].filter { !$0.isQuotationMark }[...])
    if let condition = Query.Condition(name, value) {
      conditions.append(condition)
    } else {
      let text = Self.text(piece[...])
      if piece.allSatisfy({ $0 == ":" || $0.properties.isAlphabetic }) {
        notes.append(.unknownOperator(text))
      }
      words.append(Query.Word(text: text, isQuoted: false))
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
