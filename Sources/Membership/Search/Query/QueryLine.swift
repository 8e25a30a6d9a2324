import JSON

/// A line of a list that people keep: text in UTF-8, or an issue that says where it is not.
package enum QueryLine {
  /// Returns the text of a line, without a carriage return at its end and a byte order mark at the
  /// beginning of the list.
  /// - Parameters:
  ///   - bytes: The line, without the line feed that ends it.
  ///   - number: Its number, from 1.
  ///   - isCut: Whether more of the line follows, so that its last character may be half there.
  /// - Returns: The text.
  /// - Throws: The first thing that is not UTF-8, or the name of another encoding.
  package static func text(
    of bytes: [UInt8], number: Int, isCut: Bool
  ) throws(Issue) -> String {
    let isFirst = number == 1
    let fault = bytes.withUnsafeBufferPointer { firstFault(in: $0, isFirst) }
    let mark = isFirst ? bytes.withUnsafeBufferPointer(ByteOrderMark.length) : 0
    var line = bytes[mark...]
    if let fault {
      line = line[..<fault.place]
      guard isCut, fault.place + longestCharacter > bytes.count else {
        let column = String(decoding: line, as: UTF8.self).unicodeScalars.count + 1
        throw Issue(kind: fault.kind, path: "", line: number, column: column, nearest: nil)
      }
    }
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    return String(decoding: line, as: UTF8.self)
  }

  /// Returns the name of another encoding of the whole list, or the first byte that is not UTF-8;
  /// and its position in bytes. Nil: there is no fault.
  private static func firstFault(
    in bytes: UnsafeBufferPointer<UInt8>, _ isFirst: Bool
  ) -> (kind: Issue.Kind, place: Int)? {
    if isFirst, let name = ByteOrderMark.foreignEncoding(of: bytes) { return (.encoding(name), 0) }
    return UTF8Check.firstFault(in: bytes).map { (.notUTF8(bytes[$0]), $0) }
  }

  /// The bytes of the longest character in UTF-8.
  private static let longestCharacter = 4
}
