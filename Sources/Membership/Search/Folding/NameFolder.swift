/// A name made comparable: its letters without case and accents, and the scalars for readings.
struct FoldedName: Sendable {
  /// Letters in their own script.
  var native = Spelling()
  /// The lower-case scalars, accents and all, of a name that is not all in Latin letters.
  var scalars: [Scalar] = []

  /// A letter that a reading can be made of.
  struct Scalar: Hashable, Sendable {
    let value: Unicode.Scalar
    let grapheme: UInt8
    let startsWord: Bool
  }
}

/// Folds names grapheme by grapheme; remembers each grapheme, for tables of scalars are slow.
struct NameFolder {
  let han: HanTable
  private var known: [Character: FoldedGrapheme] = [:]

  init(han: HanTable) {
    self.han = han
  }

  mutating func fold(_ name: String) -> FoldedName {
    var folded = FoldedName()
    if name.utf8.allSatisfy({ $0 < 0x80 }) {
      for (position, byte) in name.utf8.enumerated() { folded.native.append(ascii: byte, position) }
      return folded
    }
    let title = ThaiTitle.length(name)
    for (position, grapheme) in name.enumerated() {
      if position == title { folded.native.endWord() }
      if let byte = grapheme.asciiValue {
        folded.append(ascii: byte, position)
      } else {
        folded.append(self.folded(grapheme), position)
      }
    }
    if folded.native.letters.allSatisfy({ $0 < 0x80 }) { folded.scalars = [] }
    return folded
  }

  private mutating func folded(_ grapheme: Character) -> FoldedGrapheme {
    if let folded = known[grapheme] { return folded }
    let folded = FoldedGrapheme(grapheme, han)
    known[grapheme] = folded
    return folded
  }
}

extension FoldedName {
  fileprivate mutating func append(ascii byte: UInt8, _ position: Int) {
    let words = native.wordStarts.count
    guard let letter = native.append(ascii: byte, position) else { return }
    scalars.append(
      Scalar(
        value: Unicode.Scalar(letter), grapheme: UInt8(clamping: position),
        startsWord: native.wordStarts.count > words))
  }

  fileprivate mutating func append(_ grapheme: FoldedGrapheme, _ position: Int) {
    if grapheme.isSilent { return }
    if grapheme.letters.isEmpty || grapheme.isWord { native.endWord() }
    append(grapheme.letters, grapheme.scalars, position)
    if grapheme.isWord { native.endWord() }
  }

  private mutating func append(
    _ letters: [UInt8], _ scalars: [Unicode.Scalar], _ position: Int
  ) {
    let words = native.wordStarts.count
    native.append(letters, position)
    for (index, scalar) in scalars.enumerated() {
      self.scalars.append(
        Scalar(
          value: scalar, grapheme: UInt8(clamping: position),
          startsWord: index == 0 && native.wordStarts.count > words))
    }
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
