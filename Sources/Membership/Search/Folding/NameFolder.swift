internal import Letters

/// A name made comparable: its letters without case and accents, and the scalars for readings.
struct FoldedName: Sendable {
  /// Letters in their own script.
  var native = Spelling()
  /// The lower-case scalars, accents and all, of a name that is not all in Latin letters.
  var scalars: [Scalar] = []

  /// A letter that a reading can be made of.
  struct Scalar: Hashable, Sendable {
    var value: Unicode.Scalar
    let grapheme: UInt8
    let startsWord: Bool
  }
}

/// Folds names grapheme by grapheme.
enum NameFolder {
  /// A name made comparable; some tens of nanoseconds a letter.
  static func fold(_ name: String) -> FoldedName {
    var folded = FoldedName()
    folded.native.reserve(name.utf8.count)
    if name.utf8.allSatisfy({ $0 < 0x80 }) {
      for (position, byte) in name.utf8.enumerated() { folded.native.append(ascii: byte, position) }
      return folded
    }
    let title = ThaiTitle.length(name)
    if title == nil, name.unicodeScalars.allSatisfy({ $0.traits.contains(.alone) }) {
      for (position, scalar) in name.unicodeScalars.enumerated() {
        folded.append(scalar, position)
      }
    } else {
      for (position, grapheme) in name.enumerated() {
        if position == title { folded.native.endWord() }
        folded.append(grapheme, position)
      }
    }
    if folded.native.letters.allSatisfy({ $0 < 0x80 }) { folded.scalars = [] }
    return folded
  }
}

extension FoldedName {
  /// Appends a scalar that is a grapheme.
  fileprivate mutating func append(_ scalar: Unicode.Scalar, _ position: Int) {
    if scalar.isASCII { return append(ascii: UInt8(scalar.value), position) }
    let traits = scalar.traits
    let isWord = traits.contains(.word)
    if isWord { native.endWord() }
    let (count, words) = (native.letters.count, native.wordStarts.count)
    Letters.forEachByte(ofBase: scalar) { native.append($0, position) }
    if native.letters.count == count, !traits.contains(.modifier) { native.endWord() }
    var startsWord = native.wordStarts.count > words
    Letters.forEachReading(of: scalar) { append(reading: $0, position, &startsWord) }
    if isWord { native.endWord() }
  }

  /// Appends what may be several scalars.
  fileprivate mutating func append(_ grapheme: Character, _ position: Int) {
    if let byte = grapheme.asciiValue { return append(ascii: byte, position) }
    let wholes = Letters.readings(of: grapheme.unicodeScalars)
    let isWord = wholes.contains { $0.traits.contains(.word) }
    if isWord { native.endWord() }
    let (count, words) = (native.letters.count, native.wordStarts.count)
    for whole in wholes { Letters.forEachByte(ofBase: whole) { native.append($0, position) } }
    if native.letters.count == count, !wholes.allSatisfy({ $0.traits.contains(.modifier) }) {
      native.endWord()
    }
    var startsWord = native.wordStarts.count > words
    for whole in wholes { append(reading: whole, position, &startsWord) }
    if isWord { native.endWord() }
  }

  private mutating func append(ascii byte: UInt8, _ position: Int) {
    let words = native.wordStarts.count
    guard let letter = native.append(ascii: byte, position) else { return }
    var startsWord = native.wordStarts.count > words
    append(reading: Unicode.Scalar(letter), position, &startsWord)
  }

  /// Appends a scalar that readings are made of; only the first of a word begins it.
  private mutating func append(
    reading scalar: Unicode.Scalar, _ position: Int, _ startsWord: inout Bool
  ) {
    if scalar.traits.isDisjoint(with: [.letter, .silencer]) { return }
    scalars.append(
      Scalar(value: scalar, grapheme: UInt8(clamping: position), startsWord: startsWord))
    startsWord = false
  }
}

extension Spelling {
  /// Appends a letter or digit in lower case, which is returned; all else ends a word.
  @discardableResult
  fileprivate mutating func append(ascii byte: UInt8, _ position: Int) -> UInt8? {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A:
      append(byte | 0x20, position)
      return byte | 0x20
    case 0x30...0x39:
      append(byte, position)
      return byte
    default:
      endWord()
      return nil
    }
  }
}
