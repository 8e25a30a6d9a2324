/// The parts of a line of a list: a name, and what stands beside it.
struct ListLine {
  /// The words of the name.
  private(set) var name: [[Unicode.Scalar]] = []

  init(_ words: [[Unicode.Scalar]]) {
    let parts = Self.parts(words.map(Self.withoutMarks)).map(Self.bare).filter { !$0.isEmpty }
    name = Self.name(among: parts)
  }

  /// Returns the name among the parts between commas and other separators: the first of two words,
  /// else the first two, as a surname before a comma.
  private static func name(among parts: [Part]) -> [[Unicode.Scalar]] {
    guard let first = parts.first else { return [] }
    if first.words.count > 1 || parts.count == 1 {
      let rest = parts.dropFirst().first
      // Del Sample, Anna: a surname of several words.
      let isSurname = first.endsAtComma && rest.map { !$0.hadRole && $0.words.count < 3 } ?? false
      return first.words + (isSurname ? rest?.words ?? [] : [])
    }
    return first.words + parts[1].words
  }

  /// Words between separators.
  private struct Part {
    var words: [[Unicode.Scalar]]
    let endsAtComma: Bool
    var hadRole = false

    var isEmpty: Bool { words.isEmpty }
  }

  private static func parts(_ words: [[Unicode.Scalar]]) -> [Part] {
    var parts: [Part] = []
    var open: [[Unicode.Scalar]] = []
    for word in words {
      if word.isEmpty { continue }
      if word.count == 1, separators.contains(word[0]) {
        parts.append(Part(words: open, endsAtComma: word[0] == ","))
        open = []
      } else if let last = word.last, separators.contains(last) {
        open.append(word.dropLast())
        // A label stands before what it is for: contact: Anna Sample.
        if last == ":" {
          open = []
        } else {
          parts.append(Part(words: open, endsAtComma: last == ","))
        }
        open = []
      } else {
        open.append(word)
      }
    }
    return parts + [Part(words: open, endsAtComma: false)]
  }

  private static let separators = Set(",;:|/–—-·•،、".unicodeScalars)

  /// Returns a part without titles, numbers, and what follows a word for another name.
  private static func bare(_ part: Part) -> Part {
    var part = part
    let words = part.words.filter { $0.contains(where: \.properties.isAlphabetic) }
    let end = words.indices.dropFirst().first { FormsOfAddress.beginsOtherName(words[$0]) }
    part.words = FormsOfAddress.without(Array(words[..<(end ?? words.endIndex)]))
    part.hadRole = part.words.count < words.count
    return part
  }

  /// Returns a word without the marks and numbers around it.
  private static func withoutMarks(_ word: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var word = word[...]
    while let first = word.first, ignored.contains(first) { word.removeFirst() }
    while let last = word.last, ignored.contains(last), last != "." { word.removeLast() }
    return Array(word)
  }

  private static let ignored = Set("*†‡§#<>=~^+?!0123456789¹²³⁰⁴⁵⁶⁷⁸⁹@".unicodeScalars)
}
