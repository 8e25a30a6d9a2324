/// Letters that no decomposition of Unicode's makes plain.
enum SpecialLetters {
  /// A letter in UTF-8, or what it is in plain letters.
  static func folded(_ scalar: Unicode.Scalar) -> [UInt8] {
    if scalar.isASCII { return [UInt8(scalar.value)] }
    return table[scalar] ?? Array(UTF8.encode(scalar) ?? .init())
  }

  private static let table: [Unicode.Scalar: [UInt8]] = {
    var table: [Unicode.Scalar: [UInt8]] = [:]
    for entry in (latin + " " + arabic + " " + others).split(separator: " ") {
      guard let scalar = entry.unicodeScalars.first else { continue }
      table[scalar] = Array(entry.unicodeScalars.dropFirst().map(String.init).joined().utf8)
    }
    return table
  }()

  /// After ICAO Doc 9303 part 3 section 6, but with a single letter where that gives two for one
  /// (ø, å, ö, ü): loose spellings make these two agree. `@` is a code of `Sounds`: Əliyev is both
  /// Aliyev and Eliyev.
  private static let latin = """
    łl øo đd ðd þth æae œoe ßss ıi ħh ŧt ŋng ĸk ſs ə@ ǝ@ ɓb ɗd ɛe ɔo ƙk ƴy ɲn ʋv ƒf ɣg ɩi ʊu ɖd \
    ƥp ƭt ɵo ƶz ȥz ŀl ɂ ʔ ʕ ꞌ
    """

  /// Alef without hamza, teh marbuta as heh, yeh and kaf of Persian, Urdu and Uyghur as of Arabic.
  private static let arabic = """
    ٱا ىي یي ېي ەه ةه ۀه ہه ھه ۃه ۂه ےي ۓي کك ڪك گگ ؤو ئي ء ٶو ۋو ۆو ۇو ٲا ٳا
    """

  /// The final sigma, and the final letters of Hebrew.
  private static let others = "ςσ ךכ םמ ןנ ףפ ץצ ױוי ײיי װוו"
}
