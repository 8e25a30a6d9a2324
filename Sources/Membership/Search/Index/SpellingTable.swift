/// The spellings of many owners, one after the other in few arrays: to go through a hundred
/// thousand of them must not touch as many objects.
///
/// An owner (a person, or a fact) has forms, a form has words, a word has letters. What stands
/// together is stored together, and every end is the next one's beginning.
struct SpellingTable: Sendable {
  /// A form: a spelling of a name, or of a reading of it. In eight bytes.
  struct Form: Hashable, Sendable {
    let firstWord: UInt32
    private let name: UInt16
    /// 0 for the name itself; else the kind of its reading, counted from 1.
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

    /// The source of the form.
    var source: Source {
      guard reading > 0, let kind = Reason.ReadingKind(rawValue: reading - 1) else {
        return .name(name)
      }
      return .reading(kind, of: name)
    }
  }

  /// The source of a form: a name, or a reading of one.
  enum Source: Hashable, Sendable {
    /// The owner's name or other names, counted from 0 in the order that they were added.
    case name(UInt16)
    /// A reading of one of these.
    case reading(Reason.ReadingKind, of: UInt16)

    /// True for a reading of Chinese.
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

  /// The needles that the letters of a form can be compared with.
  enum Letters: UInt8, Sendable {
    /// Equal letters.
    case plain
    /// Codes that share a sound.
    case loose
    /// Equal letters or sounds: the loose spelling has the same letters.
    case both
    /// Consonants alone.
    case skeleton
  }

  private(set) var letters: [UInt8] = []
  /// For each of `letters`, the grapheme of the name; nil where nobody asks for them: everybody's
  /// would take as much room as the letters.
  private(set) var graphemes: [UInt8]?
  /// The starts of words in `letters`; one more for the end.
  private(set) var words: [UInt32] = [0]
  private(set) var forms: [Form] = []
  /// The starts of owners in `forms`; one more for the end.
  private(set) var owners: [UInt32] = [0]
  /// The signature of each owner's letters.
  private(set) var signature: [NameSignature] = []

  init(keepingGraphemes: Bool = false) {
    graphemes = keepingGraphemes ? [] : nil
  }

  /// Returns the forms of an owner.
  func forms(of owner: Int) -> Range<Int> {
    Int(owners[owner])..<Int(owners[owner + 1])
  }

  /// Returns the words of a form.
  func words(of form: Int) -> Range<Int> {
    let end = form + 1 < forms.count ? Int(forms[form + 1].firstWord) : words.count - 1
    return Int(forms[form].firstWord)..<end
  }

  /// Returns the range of a form's letters.
  func letters(of form: Int) -> Range<Int> {
    let words = words(of: form)
    return Int(self.words[words.lowerBound])..<Int(self.words[words.upperBound])
  }
}

/// The making of tables.
extension SpellingTable {
  /// Adds a spelling of the owner to come, and its loose ones; `loose` is memory to make these in.
  mutating func add(_ spelling: Spelling, from source: Source, _ loose: inout Spelling) {
    guard !spelling.isEmpty else { return }
    loose.removeAll()
    spelling.addLoosened(to: &loose)
    let start = letters.count
    letters += spelling.letters
    let hasJ = makePlain(from: start)
    let isBoth = letters[start...].elementsEqual(loose.letters)
    endForm(spelling, Form(firstWord: nextWord, source: source, letters: isBoth ? .both : .plain))
    if !isBoth { add(loose, .loose, from: source) }
    guard hasJ else { return }
    loose.removeAll()
    spelling.addLoosened(to: &loose, readingJAsY: true)
    add(loose, .loose, from: source)
  }

  /// Adds a spelling of the owner to come as it stands.
  mutating func add(_ spelling: Spelling, _ kind: Letters, from source: Source) {
    guard !spelling.isEmpty else { return }
    letters += spelling.letters
    endForm(spelling, Form(firstWord: nextWord, source: source, letters: kind))
  }

  /// Ends the owner that spellings were added for.
  mutating func endOwner() {
    owners.append(UInt32(forms.count))
    signature.append(withView { $0.signature(ofNew: owners.count - 2) })
  }

  /// This table in no more memory than it needs.
  var shrunk: SpellingTable {
    var table = self
    table.letters = letters.withUnsafeBufferPointer(Array.init)
    table.words = words.withUnsafeBufferPointer(Array.init)
    table.forms = forms.withUnsafeBufferPointer(Array.init)
    table.owners = owners.withUnsafeBufferPointer(Array.init)
    table.signature = signature.withUnsafeBufferPointer(Array.init)
    return table
  }

  private var nextWord: Int { words.count - 1 }

  /// Turns codes into the letters that they are in plain spellings; returns true if there is a j.
  private mutating func makePlain(from start: Int) -> Bool {
    var hasJ = false
    letters.withUnsafeMutableBufferPointer { letters in
      for place in start..<letters.count {
        letters[place] = Sounds.plain[Int(letters[place])]
        hasJ = hasJ || letters[place] == UInt8(ascii: "j")
      }
    }
    return hasJ
  }

  /// Ends a form whose letters are there.
  private mutating func endForm(_ spelling: Spelling, _ form: Form) {
    forms.append(form)
    let start = letters.count - spelling.letters.count
    graphemes? += spelling.graphemes
    for word in spelling.wordStarts.dropFirst() { words.append(UInt32(start + word)) }
    words.append(UInt32(letters.count))
  }
}
