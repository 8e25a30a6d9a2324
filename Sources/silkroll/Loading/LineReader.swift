import Membership
import System

/// Reads lines one by one, each as soon as it is there.
struct LineReader {
  /// 64 kB: of a longer line the beginning is read. No name is as long.
  static let longest = 1 << 16

  private let descriptor: Int32
  private var piece: ArraySlice<UInt8> = []
  private var isAtEnd = false
  /// The number of lines that have been read.
  private var count = 0

  init(_ descriptor: Int32) {
    self.descriptor = descriptor
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
    do {
      piece = try FileReader.piece(upTo: Self.longest, from: descriptor)[...]
    } catch {
      throw .unreadable(error)
    }
    isAtEnd = piece.isEmpty
    return !isAtEnd
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
