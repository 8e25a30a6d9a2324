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
struct NameFolder: Sendable {
  var han: HanTable
  private var known: [Character: FoldedGrapheme] = [:]
  /// The same for graphemes of one scalar, by the scalar, which is quicker. Made when it is needed.
  private var knownScalars: [FoldedGrapheme?] = []

  init(han: HanTable) {
    self.han = han
  }

  /// Reads what has been folded.
  var reader: Reader { Reader(han: han) }

  mutating func fold(_ name: String) -> FoldedName {
    var folded = FoldedName()
    folded.native.reserve(name.utf8.count)
    if name.utf8.allSatisfy({ $0 < 0x80 }) {
      for (position, byte) in name.utf8.enumerated() { folded.native.append(ascii: byte, position) }
      return folded
    }
    if name.unicodeScalars.allSatisfy(\.isAlone) {
      for (position, scalar) in name.unicodeScalars.enumerated() {
        append(scalar, position, to: &folded)
      }
    } else {
      let title = ThaiTitle.length(name)
      for (position, grapheme) in name.enumerated() {
        if position == title { folded.native.endWord() }
        append(grapheme, position, to: &folded)
      }
    }
    if folded.native.letters.allSatisfy({ $0 < 0x80 }) { folded.scalars = [] }
    return folded
  }

  private mutating func append(_ grapheme: Character, _ position: Int, to name: inout FoldedName) {
    if let byte = grapheme.asciiValue { return name.append(ascii: byte, position) }
    name.append(folded(grapheme), position)
  }

  /// Appends a scalar that is a grapheme.
  private mutating func append(
    _ scalar: Unicode.Scalar, _ position: Int, to name: inout FoldedName
  ) {
    if scalar.isASCII { return name.append(ascii: UInt8(scalar.value), position) }
    let place = Int(scalar.value)
    if place < knownScalars.count, let folded = knownScalars[place] {
      return name.append(folded, position)
    }
    let folded = self.folded(Character(scalar))
    if place < 0x600 { remember(folded, at: place) }
    name.append(folded, position)
  }

  private mutating func remember(_ folded: FoldedGrapheme, at place: Int) {
    if knownScalars.isEmpty { knownScalars = Array(repeating: nil, count: 0x600) }
    knownScalars[place] = folded
  }

  private mutating func folded(_ grapheme: Character) -> FoldedGrapheme {
    if let folded = known[grapheme] { return folded }
    let folded = FoldedGrapheme(grapheme, han)
    known[grapheme] = folded
    return folded
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is a grapheme by itself beside any other of which that is true: what most
  /// names are made of. To find the graphemes of a text takes longer than to fold them.
  var isAlone: Bool {
    switch value {
    case 0x20..<0x7F, 0xA0..<0x300, 0x370..<0x483, 0x48A..<0x530, 0x531..<0x590, 0x5D0..<0x5EB,
      0x620..<0x64B, 0x671..<0x6D6, 0x10A0..<0x1100, 0x1E00..<0x2000, 0x2010..<0x2028,
      0x3041..<0x3097, 0x30A1..<0x30FF, 0x3400..<0xA000, 0xAC00..<0xD7A4:
      true
    default: false
    }
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
