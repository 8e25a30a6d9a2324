/// Characters that another program wrote with signs of its own: `%C3%A9`, `&eacute;`, `&#233;`,
/// `\u00e9`, `\xe9`.
enum Escapes {
  /// Returns a text with the characters that are meant; as it stands where there are none such.
  static func decoded(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let marks: Set<Unicode.Scalar> = ["%", "&", "\\"]
    guard text.contains(where: marks.contains) else { return text }
    let isAddress = text.contains("%") && !text.contains(" ")
    var decoded: [Unicode.Scalar] = []
    var rest = text[...]
    while let first = rest.first {
      if let (scalars, count) = escape(rest) {
        decoded += scalars
        rest = rest.dropFirst(count)
      } else {
        decoded.append(isAddress && first == "+" ? " " : first)
        rest = rest.dropFirst()
      }
    }
    return decoded
  }

  private typealias Escape = (scalars: [Unicode.Scalar], count: Int)

  /// Returns the characters that an escape at the beginning of a text is for, and its length.
  private static func escape(_ text: ArraySlice<Unicode.Scalar>) -> Escape? {
    switch text.first {
    case "%": bytes(text, after: ["%"], digits: 2, radix: 16)
    case "&": entity(text.dropFirst())
    case "\\":
      bytes(text, after: ["\\", "x"], digits: 2, radix: 16)
        ?? bytes(text, after: ["\\"], digits: 3, radix: 8) ?? unicode(text)
    default: nil
    }
  }

  /// Returns the characters of all escaped bytes in a row: of UTF-8, else of Latin-1.
  private static func bytes(
    _ text: ArraySlice<Unicode.Scalar>, after mark: [Unicode.Scalar], digits: Int, radix: Int
  ) -> Escape? {
    var (rest, bytes): (ArraySlice<Unicode.Scalar>, [UInt8]) = (text, [])
    while rest.starts(with: mark) {
      let number = rest.dropFirst(mark.count).prefix(digits)
      guard number.count == digits, let byte = UInt8(String(number), radix: radix) else { break }
      bytes.append(byte)
      rest = rest.dropFirst(mark.count + digits)
    }
    if bytes.isEmpty { return nil }
    let whole = String(validating: bytes, as: UTF8.self).map { Array($0.unicodeScalars) }
    return (whole ?? bytes.map { Unicode.Scalar($0) }, text.count - rest.count)
  }

  /// Reads `\u00e9`, `\u{e9}` and `\U000000e9`.
  private static func unicode(_ text: ArraySlice<Unicode.Scalar>) -> Escape? {
    let rest = text.dropFirst()
    guard let mark = rest.first, mark == "u" || mark == "U" else { return nil }
    let digits =
      rest.dropFirst().first == "{"
      ? rest.dropFirst(2).prefix { $0 != "}" } : rest.dropFirst().prefix(mark == "u" ? 4 : 8)
    let isBraced = rest.dropFirst().first == "{"
    return scalar(digits, radix: 16).map { ([$0], digits.count + (isBraced ? 4 : 2)) }
  }

  /// Reads an entity of HTML behind its `&`: by number, or by a letter and the name of its accent.
  private static func entity(_ text: ArraySlice<Unicode.Scalar>) -> Escape? {
    let name = text.prefix(longestEntity).prefix { $0 != ";" }
    guard text.dropFirst(name.count).first == ";" else { return nil }
    if name.first == "#" {
      let isHexadecimal = name.dropFirst().first.map { $0 == "x" || $0 == "X" } ?? false
      let digits = name.dropFirst(isHexadecimal ? 2 : 1)
      return scalar(digits, radix: isHexadecimal ? 16 : 10).map { ([$0], name.count + 2) }
    }
    if let letter = letters[String(name)] { return ([letter], name.count + 2) }
    guard let first = name.first, let accent = accents[String(name.dropFirst())] else { return nil }
    return ([first, accent], name.count + 2)
  }

  private static func scalar(
    _ digits: ArraySlice<Unicode.Scalar>, radix: Int
  ) -> Unicode.Scalar? {
    UInt32(String(digits), radix: radix).flatMap(Unicode.Scalar.init)
  }

  /// The most characters of an entity's name.
  private static let longestEntity = 10

  private static let letters: [String: Unicode.Scalar] = [
    "amp": "&", "quot": "\"", "apos": "'", "lt": "<", "gt": ">", "nbsp": " ", "shy": "\u{AD}",
    "szlig": "ß", "aelig": "æ", "AElig": "Æ", "oelig": "œ", "OElig": "Œ", "oslash": "ø",
    "Oslash": "Ø", "eth": "ð", "ETH": "Ð", "thorn": "þ", "THORN": "Þ", "dstrok": "đ", "Dstrok": "Đ",
    "lstrok": "ł", "Lstrok": "Ł", "inodot": "ı", "imath": "ı", "ndash": "–", "mdash": "—",
    "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "middot": "·",
  ]

  private static let accents: [String: Unicode.Scalar] = [
    "acute": "\u{301}", "grave": "\u{300}", "circ": "\u{302}", "uml": "\u{308}",
    "tilde": "\u{303}", "cedil": "\u{327}", "ring": "\u{30A}", "caron": "\u{30C}",
    "dot": "\u{307}", "ogon": "\u{328}", "macr": "\u{304}", "breve": "\u{306}",
    "dblac": "\u{30B}",
  ]
}

extension String {
  /// A text of scalars.
  init(_ scalars: some Sequence<Unicode.Scalar>) {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    self = String(view)
  }
}
