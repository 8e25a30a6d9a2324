import Membership
import System

/// Reads lines one by one, each as soon as it is there.
struct LineReader {
  /// 64 kB: of a longer line the beginning is read. No name is as long.
  static let longest = 1 << 16

  private let descriptor: Int32
  /// Nil: nothing has been read that could tell.
  private var decoder: ListDecoder?
  /// The bytes that have been read and not decoded: the first, while they may be half of a mark.
  private var beginning: [UInt8] = []
  private var piece: ArraySlice<UInt8> = []
  private var isAtEnd = false
  /// The number of lines that have been read.
  private var count = 0

  /// Without an encoding it is UTF-8, or UTF-16 where the list begins with its mark.
  init(_ descriptor: Int32, _ encoding: ListEncoding? = nil) {
    self.descriptor = descriptor
    decoder = encoding.map(ListDecoder.init)
  }

  /// The reason why there is no next line.
  enum Fault: Error {
    case unreadable(FileError)
    /// The line is not in UTF-8.
    case content(Issue)
  }

  /// Returns the next line, without its end; nil: there is none.
  mutating func next() throws(Fault) -> String? {
    var line: [UInt8] = []
    while try fill() {
      let part = piece.prefix { $0 != UInt8(ascii: "\n") }
      line += part.prefix(Self.longest - line.count)
      piece = piece[part.endIndex...]
      if piece.popFirst() != nil { return try text(line) }
    }
    return line.isEmpty ? nil : try text(line)
  }

  /// Reads on where all is used; false at the end. The end is not asked for twice: a
  /// terminal would have to be told twice.
  private mutating func fill() throws(Fault) -> Bool {
    guard piece.isEmpty, !isAtEnd else { return !piece.isEmpty }
    if count == 0, FileReader.isFarEnd(descriptor) { throw .unreadable(.silentDevice) }
    while piece.isEmpty, !isAtEnd { piece = try nextPiece()[...] }
    return !isAtEnd
  }

  /// Reads bytes and turns them into UTF-8: nothing, where they are half of a character.
  private mutating func nextPiece() throws(Fault) -> [UInt8] {
    let count = beginning.count
    do {
      beginning += try FileReader.piece(upTo: Self.longest, from: descriptor)
    } catch {
      throw .unreadable(error)
    }
    isAtEnd = beginning.count == count
    if decoder == nil, !isAtEnd, ListEncoding.mayBeginMark(beginning) { return [] }
    var decoder = decoder ?? ListDecoder(ListEncoding(mark: beginning) ?? .utf8)
    defer { (self.decoder, beginning) = (decoder, []) }
    return decoder.utf8(beginning)
  }

  /// Returns the text of a line, without a carriage return, the mark that some programs begin a
  /// file with, and half of a character where a long line was cut.
  private mutating func text(_ line: [UInt8]) throws(Fault) -> String {
    count += 1
    do {
      let text = try QueryLine.text(of: line, number: count, isCut: line.count == Self.longest)
      return text
    } catch {
      throw .content(error)
    }
  }
}
