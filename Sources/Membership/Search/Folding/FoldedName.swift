internal import Letters

/// The scalars of a name, as bare memory for as long as they are read.
typealias NameScalars = UnsafeBufferPointer<FoldedName.Scalar>

/// A name made comparable: its letters without case and accents, and the scalars for readings. Made
/// again and again in the same memory.
struct FoldedName: Sendable {
  /// Letters in their own script.
  private(set) var native = Spelling()
  /// The lower-case scalars, accents and all, of a name that is not all in Latin letters.
  private(set) var scalars: [Scalar] = []

  /// A letter that a reading can be made of.
  struct Scalar: Hashable, Sendable {
    var value: Unicode.Scalar
    let grapheme: UInt8
    let startsWord: Bool
  }

  init() {}

  /// A name made comparable; some tens of nanoseconds a letter.
  init(_ name: String) {
    var name = name
    name.withUTF8 { fold($0) }
  }

  /// The most letters of a name that are searched: longer ones are no names, and some of the work
  /// on a name takes the square of its length.
  private static let longest = 1000

  /// Becomes a name that is written in UTF-8.
  mutating func fold(_ name: UnsafeBufferPointer<UInt8>) {
    native.removeAll()
    scalars.removeAll(keepingCapacity: true)
    if !appendASCII(name), !appendScalars(name) {
      native.removeAll()
      scalars.removeAll(keepingCapacity: true)
      append(String(decoding: name, as: UTF8.self).unicodeScalars.prefix(Self.longest))
    }
    if native.isASCII { scalars.removeAll(keepingCapacity: true) }
  }
}

extension FoldedName {
  /// Appends a name of nothing but ASCII; false for another one.
  private mutating func appendASCII(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    for byte in name where byte >= 0x80 { return false }
    for (position, byte) in name.prefix(Self.longest).enumerated() {
      _ = native.append(ascii: byte, position)
    }
    return true
  }

  /// Appends a name whose scalars are graphemes, each by itself; false for another one, of which
  /// something may have been appended. To find the graphemes of a text takes longer than to fold
  /// them.
  private mutating func appendScalars(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    var (place, position) = (0, 0)
    while position < Self.longest, let scalar = name.scalar(at: &place) {
      let traits = scalar.traits
      guard traits.contains(.alone), position > 0 || !ThaiTitle.mayBegin(with: scalar) else {
        return false
      }
      if scalar.isASCII {
        append(ascii: UInt8(scalar.value), position)
      } else {
        append(scalar, traits, position)
      }
      position += 1
    }
    return true
  }

  private mutating func append(_ name: Substring.UnicodeScalarView) {
    let name = String(name)
    let title = ThaiTitle.length(name)
    for (position, grapheme) in name.enumerated() {
      if position == title { native.endWord() }
      append(grapheme, position)
    }
  }

  /// Appends a scalar that is a grapheme.
  private mutating func append(_ scalar: Unicode.Scalar, _ traits: LetterTraits, _ position: Int) {
    let isWord = traits.contains(.word)
    if isWord { native.endWord() }
    let (count, words) = (native.letters.count, native.wordStarts.count)
    Letters.forEachByte(ofBase: scalar) { native.append($0, position) }
    if native.letters.count == count, !traits.contains(.modifier) { native.endWord() }
    var startsWord = native.wordStarts.count > words
    Letters.forEachReading(of: scalar) { append(reading: $0, position, &startsWord) }
    if isWord { native.endWord() }
  }

  /// Appends a grapheme, which may be several scalars.
  private mutating func append(_ grapheme: Character, _ position: Int) {
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
    scalars.append(
      Scalar(
        value: Unicode.Scalar(letter), grapheme: UInt8(clamping: position),
        startsWord: native.wordStarts.count > words))
  }

  /// Appends a scalar that readings are made of; only the first of a word begins it.
  private mutating func append(
    reading scalar: Unicode.Scalar, _ position: Int, _ startsWord: inout Bool
  ) {
    guard scalar.traits.contains(someOf: .read) || Indic.isDot(scalar) else { return }
    scalars.append(
      Scalar(value: scalar, grapheme: UInt8(clamping: position), startsWord: startsWord))
    startsWord = false
  }
}

extension Spelling {
  /// True where all letters are Latin ones.
  fileprivate var isASCII: Bool { letters.allSatisfy { $0 < 0x80 } }

  /// Appends a letter or digit in lower case, which is returned; all else ends a word.
  @inline(__always)
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
