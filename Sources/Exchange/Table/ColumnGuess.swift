internal import Membership

/// The columns of a table, guessed by their headings and by what stands in them.
struct ColumnGuess {
  /// The field of each column; nil for one that stands for nothing in a roll.
  private(set) var fields: [Field?]
  let headings: [String]
  /// The first row with a person.
  let firstRow: Int

  /// Rows before the headings that are looked through: spreadsheets begin with titles.
  private static let mostTitles = 20
  /// Rows that are looked at to judge a column by.
  private static let looked = 200

  /// Recognises the columns of a table; nil where none is one of names. The headings are the first
  /// row of two cells at least, one of which means a name.
  init?(_ table: DelimitedText, _ vocabulary: Vocabulary, map: [[UInt8]: Field] = [:]) {
    for row in 0..<min(table.rowCount, Self.mostTitles) where !table.isBlank(row) {
      let headings = (0..<table.width(row)).map { table.text(row, $0) }
      let fields = headings.map { heading in
        map.isEmpty || map[Array(heading.utf8)] == nil
          ? vocabulary.field(named: heading) : map[Array(heading.utf8)]
      }
      guard Self.areHeadings(fields, headings) else { continue }
      (self.fields, self.headings, firstRow) = (fields, headings, row + 1)
      settle(table, mapped: map)
      return
    }
    guard map.isEmpty, let fields = Self.byContents(table) else { return nil }
    (self.fields, firstRow) = (fields, 0)
    headings = fields.indices.map { "\($0 + 1)" }
  }

  private static func areHeadings(_ fields: [Field?], _ headings: [String]) -> Bool {
    let known = fields.compactMap(\.self)
    guard known.contains(where: { [.name, .familyName, .givenName].contains($0) }) else {
      return false
    }
    let filled = headings.count { !$0.isEmpty }
    // A line of a form (`Name: Anna Muster`) has a value behind the colon, and heads nothing.
    let colons = headings.count { $0.utf8.last == UInt8(ascii: ":") }
    if colons > 0, colons < filled { return false }
    // A title stands alone in its row, be it a word that is a heading, too.
    return filled >= 2 || headings.count == 1
  }
}

extension ColumnGuess {
  /// Settles what several headings may mean by the columns beside them.
  private mutating func settle(_ table: DelimitedText, mapped: [[UInt8]: Field]) {
    for column in fields.indices where fields[column] == nil {
      fields[column] = Self.unmistakable(table, column, from: firstRow)
    }
    for column in fields.indices where Self.isFlag(table, column, fields[column], firstRow) {
      fields[column] = nil
    }
    settleNames(table)
    settlePlaces()
  }

  /// Tells if a column has only digits where words belong: `Party` with 0 or 1 says what somebody
  /// is, and names no party.
  private static func isFlag(
    _ table: DelimitedText, _ column: Int, _ field: Field?, _ row: Int
  ) -> Bool {
    switch field {
    case .name, .familyName, .givenName, .country, .city, .region, .post, .organization, .capacity:
      share(table, column, from: row) { $0.utf8.allSatisfy { 0x30...0x39 ~= $0 } } >= 0.95
    case .id, .middleName, .honorific, .language, .otherName, .head, .email, .phone, .url,
      .orientation, .meeting, .date, .place, .note, nil:
      false
    }
  }

  /// A column called only `Name` or `Nom` is the family name beside one of given names, and the
  /// other way round, unless it has those names in it.
  private mutating func settleNames(_ table: DelimitedText) {
    guard let name = fields.firstIndex(of: .name) else { return }
    let (family, given) = (fields.firstIndex(of: .familyName), fields.firstIndex(of: .givenName))
    switch (family, given) {
    case (nil, let other?): if !holds(table, name, other) { fields[name] = .familyName }
    case (let other?, nil): if !holds(table, name, other) { fields[name] = .givenName }
    case (nil, nil), (.some, .some): break
    }
  }

  /// Tells if most values of a column are part of those of another.
  private func holds(_ table: DelimitedText, _ whole: Int, _ part: Int) -> Bool {
    var (held, all) = (0, 0)
    for row in firstRow..<min(table.rowCount, firstRow + Self.looked) {
      let (text, piece) = (table.text(row, whole), table.text(row, part))
      if text.isEmpty || piece.isEmpty { continue }
      all += 1
      let words = FoldedText.words(of: text.unicodeScalars).split(separator: 0x20)
      let wanted = FoldedText.words(of: piece.unicodeScalars).split(separator: 0x20)
      if wanted.allSatisfy({ words.contains($0) }) { held += 1 }
    }
    return held * 2 > all
  }

  /// A place or a date without a meeting is the person's city, or nothing.
  private mutating func settlePlaces() {
    let hasMeeting = fields.contains(.meeting)
    for column in fields.indices where !hasMeeting {
      if fields[column] == .place, !fields.contains(.city) { fields[column] = .city }
      if fields[column] == .date || fields[column] == .place { fields[column] = nil }
    }
  }

  /// Returns the two columns that are both the one thing; nil where there are none.
  var clash: (field: Field, first: Int, second: Int)? {
    for (column, field) in fields.enumerated() {
      guard let field, !field.isRepeatable, let first = fields.firstIndex(of: field) else {
        continue
      }
      if first < column { return (field, first, column) }
    }
    return nil
  }

  func columns(_ field: Field) -> [Int] { fields.indices.filter { fields[$0] == field } }
}

extension ColumnGuess {
  /// Returns the fields of a table without headings: that of addresses, numbers or countries tells
  /// that it is a table of people, and the first of what looks like names is their names.
  private static func byContents(_ table: DelimitedText) -> [Field?]? {
    guard table.rowCount >= 2 else { return nil }
    let width = table.width(0)
    guard width > 1, table.width(1) == width else { return nil }
    var fields = (0..<width).map { unmistakable(table, $0, from: 0) ?? countries(table, $0) }
    guard fields.contains(where: { $0 != nil }) else { return nil }
    let name = fields.indices.first {
      fields[$0] == nil && share(table, $0, from: 0, isName) >= 0.8
    }
    guard let name else { return nil }
    fields[name] = .name
    return fields
  }

  /// Returns the field of a column whose values can be nothing else: addresses, numbers.
  private static func unmistakable(_ table: DelimitedText, _ column: Int, from row: Int) -> Field? {
    if share(table, column, from: row, isAddress) >= 0.8 { return .email }
    if share(table, column, from: row, isLink) >= 0.8 { return .url }
    return share(table, column, from: row, isNumber) >= 0.8 ? .phone : nil
  }

  private static func countries(_ table: DelimitedText, _ column: Int) -> Field? {
    var finding = CountryFinding()
    return share(table, column, from: 0) { finding.code(of: $0) != nil } >= 0.8 ? .country : nil
  }

  /// Returns the share of a column's values that are so; 0 where it has none.
  private static func share(
    _ table: DelimitedText, _ column: Int, from row: Int, _ isSo: (String) -> Bool
  ) -> Double {
    let texts = (row..<min(table.rowCount, row + looked)).lazy.map { table.text($0, column) }
      .filter { !$0.isEmpty }
    let (so, all) = texts.reduce((0, 0)) { ($0.0 + (isSo($1) ? 1 : 0), $0.1 + 1) }
    return all == 0 ? 0 : Double(so) / Double(all)
  }

  private static func isAddress(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(UInt8(ascii: "."))
      && !text.utf8.contains(0x20)
  }

  private static func isLink(_ text: String) -> Bool {
    text.utf8.starts(with: "http://".utf8) || text.utf8.starts(with: "https://".utf8)
      || text.utf8.starts(with: "www.".utf8)
  }

  /// A number is a telephone's if it begins with a plus sign: others may be anything.
  private static func isNumber(_ text: String) -> Bool {
    text.utf8.first == UInt8(ascii: "+") && text.utf8.count >= 7
      && text.utf8.allSatisfy { "+0123456789 ().-/".utf8.contains($0) }
  }

  private static func isName(_ text: String) -> Bool {
    let words = text.unicodeScalars.split(separator: " ")
    let isSpaced = 2...6 ~= words.count
    let isLetters = text.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.isGraphemeExtend
        || " .'’-,".unicodeScalars.contains($0)
    }
    let isIdeographs =
      words.count == 1 && 2...5 ~= text.unicodeScalars.count
      && text.unicodeScalars.allSatisfy { $0.properties.isIdeographic }
    return isLetters && (isSpaced || isIdeographs)
  }
}
