internal import Letters

/// Ids made from names: small letters of ASCII, digits and hyphens, each given once.
///
/// Names in the same order get the same ids each time. In a name of another script the ideographs
/// are read in pinyin; where nothing can be read, the id is a number made from the name, which is
/// the name's wherever it stands.
struct Slugs {
  private var given: Set<[UInt8]> = []
  /// The last number that was tried behind each that was wanted twice.
  private var numbers: [[UInt8]: Int] = [:]
  private let fallback: String

  /// `fallback` begins the ids of names that cannot be read.
  init(fallback: String) {
    self.fallback = fallback
  }

  /// 60 letters: longer ids are of no use to people who write them.
  private static let longest = 60

  mutating func slug(of name: String) -> String {
    unique(Self.letters(of: name) ?? Array("\(fallback)-\(Self.number(of: name))".utf8))
  }

  /// Returns an id that is well formed, with a number behind it where it was given before.
  mutating func unique(_ slug: [UInt8]) -> String {
    var candidate = slug
    while !given.insert(candidate).inserted {
      // Each number of a slug is tried once, be it given already.
      numbers[slug, default: 1] += 1
      candidate = slug + Array("-\(numbers[slug, default: 1])".utf8)
    }
    return String(decoding: candidate, as: UTF8.self)
  }

  private static func letters(of name: String) -> [UInt8]? {
    var slug: [UInt8] = []
    for scalar in Normalization.composed(name).unicodeScalars.prefix(longest) {
      append(scalar, to: &slug)
    }
    while slug.last == hyphen { slug.removeLast() }
    return slug.isEmpty ? nil : slug
  }

  private static let hyphen = UInt8(ascii: "-")

  private static func append(_ scalar: Unicode.Scalar, to slug: inout [UInt8]) {
    if scalar.traits.contains(.ideograph) {
      guard let syllable = Han.pinyin(scalar, beginsName: slug.isEmpty) else { return }
      if !slug.isEmpty, slug.last != hyphen { slug.append(hyphen) }
      slug += syllable.filter(isLetter)
      return slug.append(hyphen)
    }
    var base: [UInt8] = []
    Letters.appendBase(of: scalar, to: &base)
    if base.isEmpty || !base.allSatisfy({ $0 < 0x80 }) {
      let isMark = scalar.traits.contains(.modifier) || scalar == "'" || scalar == "’"
      if !isMark, base.isEmpty, !slug.isEmpty, slug.last != hyphen { slug.append(hyphen) }
    } else {
      slug += base.filter(isLetter)
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    0x61...0x7A ~= byte || 0x30...0x39 ~= byte
  }

  /// Returns a number of eight hexadecimal digits, by FNV-1a.
  private static func number(of name: String) -> String {
    let hash = name.utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
    return String(hash, radix: 16)
  }
}
