/// The reason why a person answers to a query, where the lit name does not say it.
public enum Reason: Hashable, Sendable {
  /// Another form of the name answers.
  case otherName(OtherName)
  /// The family and given name answer, which `name` leaves out.
  case fullName(String)
  /// The name as it is read answers; the reading is made by rule and is no fact of the roll.
  case reading(kind: ReadingKind, text: String)
  /// These initials of the name answer.
  case initials(text: String)
  /// An organization of the person's posts answers.
  case organization(text: String)
  /// The title of a post answers.
  case post(text: String)
  /// The person's city answers.
  case city(text: String)
  /// The person's country answers.
  case country(text: String)
  /// The person has this part in the orientation of that number.
  case orientation(Int, Part)
  /// The person is a guest.
  case guest
  /// The name has the sounds of the query, but too few of its letters to be sure.
  case soundsAlike
  /// The name has the letters of the query, but for typing errors.
  case spelledAlike
  /// The name is in a script that leaves vowels out, and has the consonants of the query.
  case sameConsonants

  /// The name has the syllables of the query, in another way to write them.
  case sameSyllables
  /// The name that a pasted text holds answers.
  case pasted(String)
  /// The text that the keys or their letters stand for answers.
  case inputMethod(String)
  /// The keys that were struck are those of this text on another keyboard.
  case keyboard(String)
  /// A given name of the query is a form of this other one.
  case givenName(String, formOf: String)
  /// All but these words of the query answer.
  case without(String)

  /// The part that somebody has in an orientation.
  public enum Part: String, CaseIterable, Hashable, Sendable {
    case leads
    case coLeads = "co-leads"
    case worksOn = "works on"
  }

  /// The ways in which a name in another script is read.
  public enum ReadingKind: UInt8, CaseIterable, Hashable, Sendable {
    /// Chinese in Hanyu Pinyin.
    case pinyin
    /// Chinese in Wade–Giles.
    case wadeGiles
    /// Japanese kana in Hepburn's romaji.
    case romaji
    /// Korean in the Revised Romanization or a customary spelling.
    case korean
    /// Any other alphabet in Latin letters.
    case romanization
    /// The consonants of a name whose script leaves vowels out: nothing that can be shown.
    case consonants
  }
}

extension Reason.ReadingKind {
  /// The kind that a scalar's script is read in, when it has one of its own.
  init?(script scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x3041..<0x3100: self = .romaji
    case 0xAC00..<0xD7A4: self = .korean
    default: return nil
    }
  }
}
