/// The spellings of many owners, one after the other in few arrays: to go through a hundred
/// thousand of them must not touch as many objects.
///
/// An owner (a person, or a fact) has forms, a form has words, a word has letters. What stands
/// together is stored together, and every end is the next one's beginning.
struct SpellingTable: Sendable {
  /// What a form is of, in eight bytes.
  struct Form: Hashable, Sendable {
    let firstWord: UInt32
    private let name: UInt16
    /// 0 for the name itself; else what reading of it it is, counted from 1.
    private let reading: UInt8
    let letters: Letters

    init(firstWord: Int, source: Source, letters: Letters) {
      self.firstWord = UInt32(firstWord)
      self.letters = letters
      switch source {
      case .name(let number): (name, reading) = (number, 0)
      case .reading(let kind, of: let number): (name, reading) = (number, kind.rawValue + 1)
      }
    }

    /// Where the form comes from.
    var source: Source {
      guard reading > 0, let kind = Reason.ReadingKind(rawValue: reading - 1) else {
        return .name(name)
      }
      return .reading(kind, of: name)
    }
  }

  /// Where a form comes from.
  enum Source: Hashable, Sendable {
    /// The owner's name or other names, counted from 0 in the order that they were added.
    case name(UInt16)
    /// A reading of one of these.
    case reading(Reason.ReadingKind, of: UInt16)

    /// Whether it is a reading of Chinese.
    var isChinese: Bool {
      switch self {
      case .reading(.pinyin, _), .reading(.wadeGiles, _): true
      default: false
      }
    }

    /// The name that the form is, or is a reading of.
    var name: Int {
      switch self {
      case .name(let number), .reading(_, of: let number): Int(number)
      }
    }
  }

  /// What the letters of a form can be compared with.
  enum Letters: UInt8, Sendable {
    /// Equal letters.
    case plain
    /// Codes that share a sound.
    case loose
    /// Both: the loose spelling has the same letters.
    case both
    /// Consonants alone.
    case skeleton
  }

  private(set) var letters: [UInt8] = []
  /// For each of `letters`, the grapheme of the name; nil where nobody asks for them: everybody's
  /// would take as much room as the letters.
  private(set) var graphemes: [UInt8]?
  /// Where words begin in `letters`; one more for the end.
  private(set) var words: [UInt32] = [0]
  private(set) var forms: [Form] = []
  /// Where owners begin in `forms`; one more for the end.
  private(set) var owners: [UInt32] = [0]
  /// The traces of each owner's letters.
  private(set) var traces: [Traces] = []

  init(keepingGraphemes: Bool = false) {
    graphemes = keepingGraphemes ? [] : nil
  }

  /// The forms of an owner.
  func forms(of owner: Int) -> Range<Int> {
    Int(owners[owner])..<Int(owners[owner + 1])
  }

  /// The words of a form.
  func words(of form: Int) -> Range<Int> {
    let end = form + 1 < forms.count ? Int(forms[form + 1].firstWord) : words.count - 1
    return Int(forms[form].firstWord)..<end
  }

  /// Where a form's letters are.
  func letters(of form: Int) -> Range<Int> {
    let words = words(of: form)
    return Int(self.words[words.lowerBound])..<Int(self.words[words.upperBound])
  }
}

extension SpellingTable {
  /// Adds a spelling of the owner to come, and its loose ones.
  mutating func add(_ spelling: Spelling, from source: Source) {
    guard !spelling.isEmpty else { return }
    let table = Sounds.plain
    let plain = spelling.letters.map { table[Int($0)] }
    let loose = spelling.loosened()
    let isBoth = loose.letters == plain
    append(
      spelling, plain, Form(firstWord: nextWord, source: source, letters: isBoth ? .both : .plain))
    if !isBoth { addLoose(loose, from: source) }
    if plain.contains(UInt8(ascii: "j")) {
      addLoose(spelling.loosened(readingJAsY: true), from: source)
    }
  }

  /// Adds the consonants of a name of the owner to come.
  mutating func add(skeleton: Spelling, from source: Source) {
    append(
      skeleton, skeleton.letters, Form(firstWord: nextWord, source: source, letters: .skeleton))
  }

  private mutating func addLoose(_ spelling: Spelling, from source: Source) {
    guard !spelling.isEmpty else { return }
    append(spelling, spelling.letters, Form(firstWord: nextWord, source: source, letters: .loose))
  }

  /// Ends the owner that spellings were added for.
  mutating func endOwner() {
    var traces = Traces()
    for form in Int(owners[owners.count - 1])..<forms.count {
      traces.insert(letters[letters(of: form)])
      for word in words(of: form) { traces.insert(beginning: letters[Int(words[word])]) }
    }
    self.traces.append(traces)
    owners.append(UInt32(forms.count))
  }

  private var nextWord: Int { words.count - 1 }

  private mutating func append(_ spelling: Spelling, _ letters: [UInt8], _ form: Form) {
    forms.append(form)
    let start = self.letters.count
    self.letters += letters
    graphemes? += spelling.graphemes
    words += spelling.words.map { UInt32(start + $0.upperBound) }
  }
}

/// Tables that are made of others.
extension SpellingTable {
  /// Adds owners of another table in their order. Graphemes stay behind.
  mutating func append(_ owners: Range<Int>, of other: SpellingTable) {
    let forms = Int(other.owners[owners.lowerBound])..<Int(other.owners[owners.upperBound])
    let words = other.firstWord(of: forms.lowerBound)..<other.firstWord(of: forms.upperBound)
    let letters = Int(other.words[words.lowerBound])..<Int(other.words[words.upperBound])
    let nextForm = self.forms.count - forms.lowerBound
    let nextWord = self.words.count - 1 - words.lowerBound
    let nextLetter = self.letters.count - letters.lowerBound
    self.letters += other.letters[letters]
    self.words += other.words[words.lowerBound + 1..<words.upperBound + 1].moved(by: nextLetter)
    self.forms += other.forms[forms].map { form in
      Form(
        firstWord: Int(form.firstWord) + nextWord, source: form.source, letters: form.letters)
    }
    let ends = owners.lowerBound + 1..<owners.upperBound + 1
    self.owners += other.owners[ends].moved(by: nextForm)
    traces += other.traces[owners]
  }

  private func firstWord(of form: Int) -> Int {
    form < forms.count ? Int(forms[form].firstWord) : words.count - 1
  }
}

extension ArraySlice<UInt32> {
  fileprivate func moved(by distance: Int) -> [UInt32] { map { UInt32(Int($0) + distance) } }
}
