internal import Letters

/// A person's name in one of the ways in which it can be written.
public struct NameForm: Hashable, Sendable {
  /// The name.
  public let text: String
  /// True where no source has the form: it is derived by a rule, as pinyin is.
  public let isDerived: Bool

  package init(text: String, isDerived: Bool) {
    (self.text, self.isDerived) = (text, isDerived)
  }

  /// The sign before derived names, in ASCII, so that every terminal has it.
  public static let derivationMark = "~"

  /// The name, behind the sign where it is derived.
  public var marked: String { isDerived ? Self.derivationMark + text : text }
}

extension Delegate {
  /// The name as the roll writes it.
  public var printedForm: NameForm { NameForm(text: name, isDerived: false) }

  /// The name in Latin letters; nil where it is in such anyway, or the roll does not say how it is
  /// read. What a source writes comes before what is derived; misprints and other names do not
  /// count.
  public var latinForm: NameForm? {
    if name.isLatin { return nil }
    let latin = otherNames.filter { $0.isFormOfName && $0.name.isLatin }
    let isRomanization = { (other: OtherName) in other.kind == .romanization }
    let best =
      latin.first { isRomanization($0) && !$0.isDerived } ?? latin.first { !$0.isDerived }
      ?? latin.first(where: isRomanization) ?? latin.first
    return best?.form
  }

  /// The form that people are ordered by: the family name in capitals, then the given name, in
  /// Latin letters where the roll has them. The name as it is where the roll does not say which
  /// part is which.
  public var familyFirstForm: NameForm {
    let form = latinForm ?? printedForm
    let parts = latinForm.map { latinParts(of: $0.text) } ?? printedParts
    guard let parts else { return form }
    let words = [parts.family.inCapitals, parts.given].filter { !$0.isEmpty }
    return NameForm(text: words.joined(separator: " "), isDerived: form.isDerived)
  }
}

extension OtherName {
  /// The name, and whether it is derived.
  public var form: NameForm { NameForm(text: name, isDerived: isDerived) }

  /// True where this is the name itself, rightly written.
  fileprivate var isFormOfName: Bool {
    switch kind {
    case .spelling, .native, .romanization, .reading, nil: !isMisprint
    case .alias: false
    }
  }
}

/// A name's two parts. The given one may be empty.
private struct NameParts {
  let family: String
  let given: String
}

extension Delegate {
  private var printedParts: NameParts? {
    guard let familyName, !familyName.isEmpty else { return nil }
    if let givenName { return NameParts(family: familyName, given: givenName) }
    return parts(of: name) { $0 == familyName.words }
  }

  /// Returns the parts of a Latin form, which the roll does not tell apart: the family name is the
  /// words that stand where it stands in the name itself, else the word that its ideographs are
  /// read as.
  private func latinParts(of form: String) -> NameParts? {
    guard let familyName else { return nil }
    let (own, words, family) = (name.words, form.words, familyName.words)
    if own.count == words.count, own.count > 1 {
      guard let start = own.start(of: family) else { return nil }
      return parts(of: form, start..<start + family.count)
    }
    let readings = familyName.readings
    return parts(of: form) { $0.count == 1 && readings.contains($0[0].comparedLetters) }
  }

  /// Returns the parts of a name that begins or ends with the family name.
  private func parts(of name: String, where isFamily: ([Substring]) -> Bool) -> NameParts? {
    let words = name.words
    for count in 1..<max(2, words.count + 1) {
      if isFamily(Array(words.prefix(count))) { return parts(of: name, 0..<count) }
      let start = max(0, words.count - count)
      if isFamily(Array(words[start...])) { return parts(of: name, start..<words.count) }
    }
    return nil
  }

  private func parts(of name: String, _ family: Range<Int>) -> NameParts? {
    let words = name.words
    guard family.upperBound <= words.count, !family.isEmpty else { return nil }
    let given = words[..<family.lowerBound] + words[family.upperBound...]
    return NameParts(
      family: words[family].joined(separator: " "), given: given.joined(separator: " "))
  }
}

extension String {
  /// True where the first letter is a Latin one.
  var isLatin: Bool {
    unicodeScalars.first { $0.properties.isAlphabetic }?.traits.contains(.latin) ?? true
  }

  /// The parts between blanks, of no more scalars than any name has.
  fileprivate var words: [Substring] {
    unicodeScalars.prefix(400).split { $0.properties.isWhitespace }.map(Substring.init)
  }

  /// The words that a family name in ideographs is read as.
  fileprivate var readings: [[UInt8]] {
    let ideographs = Array(unicodeScalars)
    guard 1...3 ~= ideographs.count, ideographs.allSatisfy({ $0.traits.contains(.ideograph) })
    else { return [] }
    let pinyin = ideographs.map { Han.pinyin($0, beginsName: true).map(Array.init) ?? [] }
    let others = ideographs.map { Han.secondPinyin($0).map(Array.init) ?? [] }
    let cantonese = ideographs.map { Han.cantonese($0).map(Array.init) ?? [] }
    let taiwanese = [WadeGiles.syllable, WadeGiles.passportSyllable].map { read in
      pinyin.map { Array(read(Codes($0))) }
    }
    return ([pinyin, others, cantonese] + taiwanese).filter { !$0.contains([]) }
      .map { $0.joined().map { $0 == UInt8(ascii: "V") ? UInt8(ascii: "u") : $0 } }
  }

  /// The text in capitals, but for Georgian, whose capitals few fonts have.
  fileprivate var inCapitals: String {
    unicodeScalars.reduce(into: "") { text, scalar in
      text += 0x10D0...0x10FF ~= scalar.value ? String(scalar) : scalar.properties.uppercaseMapping
    }
  }
}

extension Substring {
  fileprivate var comparedLetters: [UInt8] {
    var letters: [UInt8] = []
    Letters.appendWords(of: unicodeScalars, to: &letters)
    return letters
  }
}

extension [Substring] {
  /// Returns the position of some words among these, one after the other.
  fileprivate func start(of words: [Substring]) -> Int? {
    guard !words.isEmpty, words.count <= count else { return nil }
    return (0...count - words.count).first { self[$0..<$0 + words.count].elementsEqual(words) }
  }
}
