import Membership

/// The words of a search.
extension English {
  /// Returns the reason why a person answers, in few words, to stand beside the name: `pinyin zhang
  /// guo qiang`.
  static func words(_ reason: Reason) -> String {
    switch reason {
    case .otherName(let other): "also written \(other.form.marked)"
    case .fullName(let name): "in full \(name)"
    case .reading(let kind, let text): "\(words(kind)) \(text)"
    case .initials(let text): "initials \(text)"
    case .organization(let text), .post(let text), .city(let text), .country(let text): text
    case .orientation(let number, let part): "\(words(part)) Orientation \(number)"
    case .guest: "guest"
    case .soundsAlike: "sounds alike"
    case .spelledAlike: "spelled alike"
    case .sameConsonants: "same consonants"
    case .sameSyllables: "same syllables"
    case .pasted(let text): "read as \(text.excerpt())"
    case .inputMethod(let text): "typed for \(text.excerpt())"
    case .keyboard(let text): "typed on another keyboard: \(text.excerpt())"
    case .givenName(let name, let other): "\(name.excerpt()) is a form of \(other)"
    case .without(let text): "without \(text.excerpt())"
    }
  }

  /// Returns the name of a way to read another script.
  private static func words(_ kind: Reason.ReadingKind) -> String {
    switch kind {
    case .pinyin: "pinyin"
    case .wadeGiles: "Wade–Giles"
    case .romaji: "romaji"
    case .korean, .romanization, .consonants: "read"
    }
  }

  private static func words(_ part: Reason.Part) -> String {
    switch part {
    case .leads: "leads"
    case .coLeads: "co-leads"
    case .worksOn: "works on"
    }
  }

  static func words(_ note: Query.Note) -> String {
    switch note {
    case .unknownOperator(let text): "\(text.excerpt()) is no condition, and is searched as text."
    case .missingValue(let text): "\(text) wants a value right after it."
    case .shortened: "Only the beginning of so long a text is searched."
    }
  }
}
