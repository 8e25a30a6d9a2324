/// A name made ready to be found: its words, folded, each letter knowing the grapheme it is from.
struct FoldedName: Sendable {
  /// A word, or two that stand so close that people run them together.
  struct Word: Sendable {
    /// The folded letters, in UTF-8.
    private(set) var letters: [UInt8] = []
    /// For each of `letters`, the grapheme of the name.
    private(set) var graphemes: [Int] = []

    mutating func append(_ text: String, grapheme: Int) {
      letters.append(contentsOf: text.utf8)
      graphemes.append(contentsOf: repeatElement(grapheme, count: text.utf8.count))
    }

    mutating func append(_ word: Word) {
      letters += word.letters
      graphemes += word.graphemes
    }

    /// The graphemes that a beginning of the word is from; nil when it begins otherwise.
    func graphemes(ofPrefix prefix: [UInt8]) -> Range<Int>? {
      guard !prefix.isEmpty, letters.starts(with: prefix) else { return nil }
      return graphemes[0]..<graphemes[prefix.count - 1] + 1
    }
  }

  let graphemes: [Character]
  /// Runs of letters between white space, each the words that it consists of.
  let runs: [[Word]]

  init(_ name: String, _ folder: inout Folder) {
    graphemes = Array(name)
    var splitter = WordSplitter()
    for (position, grapheme) in graphemes.enumerated() {
      splitter.take(grapheme, at: position, &folder)
    }
    runs = splitter.finished()
  }

  /// Every word, and from each word of a run on all that follow it run together.
  var words: [Word] {
    runs.flatMap { run in
      run + run.indices.dropLast().map { run[$0...].reduce(into: Word()) { $0.append($1) } }
    }
  }
}

/// Cuts a name into runs of words.
struct WordSplitter {
  private var runs: [[FoldedName.Word]] = [[]]
  private var word = FoldedName.Word()

  mutating func take(_ grapheme: Character, at position: Int, _ folder: inout Folder) {
    if grapheme.isIdeograph { endWord() }
    let folded = folder.fold(grapheme)
    if folded.isEmpty {
      endWord()
      if grapheme.isWhitespace { endRun() }
    } else {
      word.append(folded, grapheme: position)
      if grapheme.isIdeograph { endWord() }
    }
  }

  mutating func finished() -> [[FoldedName.Word]] {
    endWord()
    endRun()
    return runs.filter { !$0.isEmpty }
  }

  private mutating func endWord() {
    guard !word.letters.isEmpty else { return }
    runs[runs.count - 1].append(word)
    word = FoldedName.Word()
  }

  private mutating func endRun() {
    runs.append([])
  }
}

extension Character {
  /// Whether the character is a word by itself.
  var isIdeograph: Bool {
    unicodeScalars.first?.properties.isIdeographic ?? false
  }

  /// Whether the character is Chinese, Japanese or Korean, where a part of a word can be looked for.
  var isEastAsian: Bool {
    switch unicodeScalars.first?.value ?? 0 {
    case 0x3040..<0x3100, 0x31F0..<0x3200, 0xAC00..<0xD7B0, 0xFF66..<0xFFA0: true
    default: isIdeograph
    }
  }
}
