/// Letters in the order of a name, cut into words; each knows the grapheme that it is from.
///
/// Latin letters are codes of `Sounds`: small letters are themselves, other ASCII codes stand for
/// letters that are read in more than one way. Letters of other scripts are in UTF-8.
struct Spelling: Hashable, Sendable {
  private(set) var letters: [UInt8] = []
  /// For each of `letters`, the grapheme of the name, from 0; 255 for all that are beyond it.
  private(set) var graphemes: [UInt8] = []
  /// The starts of words in `letters`.
  private(set) var wordStarts: [Int] = []
  private var isInsideWord = false

  var isEmpty: Bool { letters.isEmpty }

  /// The range of each word in `letters`.
  var words: some RandomAccessCollection<Range<Int>> {
    wordStarts.indices.lazy.map(word)
  }

  /// Returns the range of a word in `letters`.
  func word(_ index: Int) -> Range<Int> {
    wordStarts[index]..<(index + 1 < wordStarts.count ? wordStarts[index + 1] : letters.count)
  }

  /// Takes everything out; the memory stays.
  mutating func removeAll() {
    letters.removeAll(keepingCapacity: true)
    graphemes.removeAll(keepingCapacity: true)
    wordStarts.removeAll(keepingCapacity: true)
    isInsideWord = false
  }

  @inline(__always)
  mutating func append(_ letter: UInt8, _ grapheme: Int) {
    if !isInsideWord { wordStarts.append(letters.count) }
    isInsideWord = true
    letters.append(letter)
    graphemes.append(UInt8(clamping: grapheme))
  }

  mutating func append(_ text: some Sequence<UInt8>, _ grapheme: Int) {
    for letter in text { append(letter, grapheme) }
  }

  /// Puts another letter in the place of the last one.
  mutating func replaceLast(by letter: UInt8) {
    letters[letters.count - 1] = letter
  }

  mutating func endWord() {
    isInsideWord = false
  }
}
