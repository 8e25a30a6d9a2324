internal import Membership

/// A table of people: its rows, and what its columns stand for.
struct DelimitedTable {
  let text: DelimitedText
  let columns: ColumnGuess

  /// The separators that tables have.
  private static let separators = ",;\t|".utf8.map { $0 }
  /// Rows that are looked at to find the separator.
  private static let looked = 60

  /// Reads a table whose separator is the one that parts most of the first rows alike.
  init(
    _ bytes: [UInt8], map: [(field: Field, heading: String)] = [], separator: UInt8? = nil
  ) throws(ForeignFault) {
    let (hint, start) = Self.announced(bytes)
    let separator = separator ?? hint ?? Self.separator(of: bytes)
    text = try DelimitedText(
      bytes, separator: separator, quote: Self.quote(of: bytes, separator), from: start)
    let mapped = Dictionary(map.map { (Array($0.heading.utf8), $0.field) }) { first, _ in first }
    let text = text
    guard let guess = ColumnGuess(text, Vocabulary(), map: mapped) else {
      throw .noNameColumn(
        headings: text.rowCount > 0 ? (0..<text.width(0)).map { text.text(0, $0) } : [])
    }
    columns = guess
    for entry in map
    where !guess.headings.contains(where: { $0.utf8.elementsEqual(entry.heading.utf8) }) {
      throw .unknownHeading(
        entry.heading, nearest: Nearest.value(to: entry.heading, among: guess.headings))
    }
    if let clash = guess.clash {
      throw .twoColumns(
        field: clash.field.rawValue, first: clash.first + 1, second: clash.second + 1,
        row: max(1, guess.firstRow))
    }
  }

  /// Tells if bytes, or the first of them, are a table of people: two rows of one width at the
  /// least, and a column of names.
  static func isOne(_ bytes: some Sequence<UInt8>) -> Bool {
    // 64 kB: more is not needed to tell.
    let beginning = Array(bytes.prefix(1 << 16))
    let (hint, start) = announced(beginning)
    let separator = hint ?? Self.separator(of: beginning)
    let text = DelimitedText.beginning(
      of: beginning, separator: separator, quote: quote(of: beginning, separator), from: start,
      rows: looked)
    guard let text, text.rowCount >= 2, let guess = ColumnGuess(text, Vocabulary()) else {
      return false
    }
    let heading = max(guess.firstRow - 1, 0)
    return (heading + 1..<text.rowCount).contains { text.width($0) == text.width(heading) }
      && (text.width(heading) > 1 || guess.firstRow > 0)
  }

  /// Returns the separator that a first line of Excel's names (`sep=;`), and the offset behind it.
  private static func announced(_ bytes: [UInt8]) -> (UInt8?, start: Int) {
    guard bytes.starts(with: "sep=".utf8), bytes.count > 5 else { return (nil, 0) }
    let end = bytes.dropFirst(5).prefix(2).prefix { $0 == 0x0D || $0 == 0x0A }
    return end.isEmpty ? (nil, 0) : (bytes[4], end.endIndex)
  }

  private static func separator(of bytes: [UInt8]) -> UInt8 {
    // 64 kB hold some rows of any table.
    let beginning = Array(bytes.prefix(1 << 16))
    let scores = separators.map { (score(of: $0, beginning), $0) }
    let best = scores.reduce(scores[0]) { $1.0 > $0.0 ? $1 : $0 }
    return best.1
  }

  /// Returns how well a separator parts the rows: how many have the commonest width above one, then
  /// that width.
  private static func score(of separator: UInt8, _ bytes: [UInt8]) -> Int {
    let text = DelimitedText.beginning(
      of: bytes, separator: separator, quote: quote(of: bytes, separator), from: 0, rows: looked)
    guard let text else { return 0 }
    var widths: [Int: Int] = [:]
    for row in 0..<text.rowCount where text.width(row) > 1 {
      widths[text.width(row), default: 0] += 1
    }
    // A width that wins over another in fewer rows must do so by rows, not by columns.
    return widths.map { $0.value * 1000 + min($0.key, 999) }.max() ?? 0
  }

  /// Returns the quotation mark: the double one, unless every heading stands in single ones.
  private static func quote(of bytes: [UInt8], _ separator: UInt8) -> UInt8 {
    let line = bytes.prefix(1 << 12).prefix { $0 != 0x0A && $0 != 0x0D }
    let single = UInt8(ascii: "'")
    let isSingle = line.split(separator: separator).allSatisfy {
      $0.count >= 2 && $0.first == single && $0.last == single
    }
    return isSingle && !line.isEmpty ? single : UInt8(ascii: "\"")
  }
}
