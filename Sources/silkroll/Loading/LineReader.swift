import Browser

/// Reads lines one by one, each as soon as it is there.
struct LineReader {
  /// 64 kB: of a longer line the beginning is read. No name is as long.
  static let longest = 1 << 16

  private let descriptor: Int32
  private var piece: ArraySlice<UInt8> = []
  private var isAtEnd = false
  private var isAtStart = true

  init(_ descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// The next line, without its end; nil: there is none. What is not UTF-8 is repaired.
  mutating func next() throws(LoadFailure.FileProblem) -> String? {
    var line: [UInt8] = []
    while try fill() {
      let part = piece.prefix { $0 != UInt8(ascii: "\n") }
      line += part.prefix(Self.longest - line.count)
      piece = piece[part.endIndex...]
      if piece.popFirst() != nil { return text(line) }
    }
    return line.isEmpty ? nil : text(line)
  }

  /// Reads on where all is used; whether there is anything. The end is not asked for twice: a
  /// terminal would have to be told twice.
  private mutating func fill() throws(LoadFailure.FileProblem) -> Bool {
    guard piece.isEmpty, !isAtEnd else { return !piece.isEmpty }
    piece = try ByteFile.piece(upTo: Self.longest, from: descriptor)[...]
    isAtEnd = piece.isEmpty
    return !isAtEnd
  }

  /// Without a carriage return, and the mark that some programs begin a file with.
  private mutating func text(_ line: [UInt8]) -> String {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let start = isAtStart && line.starts(with: mark) ? mark.count : 0
    isAtStart = false
    let end = line.last == UInt8(ascii: "\r") ? line.count - 1 : line.count
    return String(decoding: line[start..<end], as: UTF8.self)
  }
}
