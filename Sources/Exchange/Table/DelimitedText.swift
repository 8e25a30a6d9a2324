internal import Membership

/// A text in rows of cells, as RFC 4180 has them, with the separator and the quotation mark that it
/// has; a view of its bytes.
///
/// One pass over the bytes. CR, LF and CRLF end rows. A quotation mark in a cell that does not begin
/// with one is a letter like any other.
struct DelimitedText {
  let bytes: [UInt8]
  let separator: UInt8
  let quote: UInt8
  private(set) var cells: [Cell] = []
  /// The position of the first cell of each row, and behind the last one of the end.
  private(set) var starts: [Int] = []
  /// The line that each row begins in, from 1.
  private(set) var lines: [Int] = []

  /// A part of the bytes: inside the quotation marks where it has such.
  struct Cell {
    var start: Int
    var end: Int
    var isQuoted = false
    /// Quotation marks in it are doubled.
    var hasDoubled = false
    /// Something follows the closing quotation mark; the opening one is the first byte.
    var hasTail = false
  }

  var rowCount: Int { lines.count }

  /// Reads the whole text, from an offset on.
  init(
    _ bytes: [UInt8], separator: UInt8, quote: UInt8, from start: Int
  ) throws(ForeignFault) {
    try self.init(bytes, separator, quote, start, most: .max)
  }

  /// Returns some of the first rows, up to a quotation that does not end; nil where that is in the
  /// first.
  static func beginning(
    of bytes: [UInt8], separator: UInt8, quote: UInt8, from start: Int, rows: Int
  ) -> DelimitedText? {
    do {
      return try DelimitedText(bytes, separator, quote, start, most: rows)
    } catch {
      guard case .openQuote(let row, _, _) = error, row > 1 else { return nil }
      return try? DelimitedText(bytes, separator, quote, start, most: row - 1)
    }
  }

  private init(
    _ bytes: [UInt8], _ separator: UInt8, _ quote: UInt8, _ start: Int, most: Int
  ) throws(ForeignFault) {
    (self.bytes, self.separator, self.quote) = (bytes, separator, quote)
    var (offset, line) = (start, start == 0 ? 1 : 2)
    while offset < bytes.count, lines.count < most {
      starts.append(cells.count)
      lines.append(line)
      try readRow(&offset, &line)
    }
    starts.append(cells.count)
  }

  private mutating func readRow(_ offset: inout Int, _ line: inout Int) throws(ForeignFault) {
    let first = cells.count
    while true {
      let opening = (offset, line)
      guard let cell = readCell(&offset, &line) else {
        throw .openQuote(row: lines.count, column: cells.count - first + 1, line: opening.1)
      }
      cells.append(cell)
      guard offset < bytes.count else { return }
      let end = bytes[offset]
      offset += 1
      if end == separator { continue }
      if end == 0x0D, isLineFeed(offset) { offset += 1 }
      line += 1
      return
    }
  }

  /// Reads a cell up to the separator or the row's end; nil where its quotation does not end.
  private func readCell(_ offset: inout Int, _ line: inout Int) -> Cell? {
    var cell = Cell(start: offset, end: offset)
    if offset < bytes.count, bytes[offset] == quote {
      guard readQuotation(&offset, &line, &cell) else { return nil }
      if isEnd(offset) { return cell }
      cell.hasTail = true
      cell.start -= 1
    }
    while !isEnd(offset) { offset += 1 }
    cell.end = offset
    return cell
  }

  private func isEnd(_ offset: Int) -> Bool {
    offset >= bytes.count || bytes[offset] == separator || bytes[offset] == 0x0A
      || bytes[offset] == 0x0D
  }

  private func readQuotation(_ offset: inout Int, _ line: inout Int, _ cell: inout Cell) -> Bool {
    cell.isQuoted = true
    offset += 1
    cell.start = offset
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == quote {
        guard offset + 1 < bytes.count, bytes[offset + 1] == quote else {
          cell.end = offset
          offset += 1
          return true
        }
        cell.hasDoubled = true
        offset += 1
      } else if byte == 0x0A || byte == 0x0D && !isLineFeed(offset + 1) {
        line += 1
      }
      offset += 1
    }
    return false
  }

  private func isLineFeed(_ offset: Int) -> Bool { offset < bytes.count && bytes[offset] == 0x0A }
}

extension DelimitedText {
  func width(_ row: Int) -> Int { starts[row + 1] - starts[row] }

  func cell(_ row: Int, _ column: Int) -> Cell? {
    column < width(row) ? cells[starts[row] + column] : nil
  }

  /// Returns the text of a cell, without blanks around it; empty where the row is too short.
  func text(_ row: Int, _ column: Int) -> String {
    guard let cell = cell(row, column) else { return "" }
    if cell.hasDoubled || cell.hasTail { return unquoted(cell) }
    return String(decoding: trimmed(bytes[cell.start..<cell.end]), as: UTF8.self)
  }

  func isBlank(_ row: Int) -> Bool {
    (0..<width(row)).allSatisfy { text(row, $0).isEmpty }
  }

  private func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var text = text
    while let first = text.first, isSpace(first) { text.removeFirst() }
    while let last = text.last, isSpace(last) { text.removeLast() }
    // A no-break space is no part of a name either.
    while text.starts(with: [0xC2, 0xA0]) { text = text.dropFirst(2) }
    while text.suffix(2).elementsEqual([0xC2, 0xA0]) { text = text.dropLast(2) }
    return text
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }

  private func unquoted(_ cell: Cell) -> String {
    var text: [UInt8] = []
    var isInside = !cell.hasTail
    var offset = cell.start
    while offset < cell.end {
      let byte = bytes[offset]
      if byte == quote {
        if isInside, offset + 1 < cell.end, bytes[offset + 1] == quote {
          text.append(byte)
          offset += 1
        } else {
          isInside.toggle()
        }
      } else {
        text.append(byte)
      }
      offset += 1
    }
    return String(decoding: trimmed(text[...]), as: UTF8.self)
  }
}
