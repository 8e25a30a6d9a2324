/// The countries' codes of ISO 3166-1 alpha-2.
package enum ISO3166 {
  /// The second letters of the codes that are assigned, by the first; `XK` is Kosovo's in practice.
  private static let secondLetters: [StaticString] = [
    "DEFGILMOQRSTUWXZ", "ABDEFGHIJLMNOQRSTVWYZ", "ACDFGHIKLMNORUVWXYZ", "EJKMOZ", "CEGHRST",
    "IJKMOR", "ABDEFGHILMNPQRSTUWY", "KMNRTU", "DELMNOQRST", "EMOP", "EGHIMNPRWYZ",
    "ABCIKRSTUVY", "ACDEFGHKLMNOPQRSTUVWXYZ", "ACEFGILOPRUZ", "M", "AEFGHKLMNRSTWY", "A",
    "EOSUW", "ABCDEGHIJKLMNORSTVXYZ", "CDFGHJKLMNORTVWZ", "AGMSYZ", "ACEGINU", "FS", "K", "ET",
    "AMW",
  ]

  /// Tells if text is a code: an assigned one, or one that users may assign (AA, QM–QZ, XA–XZ,
  /// ZZ).
  package static func isCode(_ text: String) -> Bool {
    let letters = Array(text.utf8.prefix(3))
    guard letters.count == 2, letters.allSatisfy(isCapital) else { return false }
    let second = secondLetters[Int(letters[0] - UInt8(ascii: "A"))]
    return second.withUTF8Buffer { $0.contains(letters[1]) } || isForUsers(letters)
  }

  private static func isCapital(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
  }

  private static func isForUsers(_ letters: [UInt8]) -> Bool {
    switch letters[0] {
    case UInt8(ascii: "A"): letters[1] == UInt8(ascii: "A")
    case UInt8(ascii: "Q"): letters[1] >= UInt8(ascii: "M")
    case UInt8(ascii: "X"): true
    case UInt8(ascii: "Z"): letters[1] == UInt8(ascii: "Z")
    default: false
    }
  }

  /// Returns the code of a country that is often given another one: the European Union writes UK
  /// and EL.
  package static func meant(by text: String) -> String? {
    switch text {
    case "UK": "GB"
    case "EL": "GR"
    default: nil
    }
  }

  /// Every assigned code, in alphabetical order. Made anew each time: for suggestions only.
  static var assigned: [String] {
    zip(UInt8(ascii: "A")...UInt8(ascii: "Z"), secondLetters).flatMap { first, second in
      second.withUTF8Buffer { $0.map { String(decoding: [first, $0], as: UTF8.self) } }
    }
  }
}
