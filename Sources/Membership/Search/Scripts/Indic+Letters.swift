extension Indic {
  /// Returns the letters of the common order that are read for a letter: itself where it is one of
  /// them. None for signs that are not said: the avagraha, which stands for an `a` that is left
  /// out; the addak, which doubles a consonant; the glottal stop; the aytham of Tamil, which makes
  /// an f of the p behind it.
  static func ordered(
    _ letter: Unicode.Scalar, after last: Unicode.Scalar?
  ) -> [Unicode.Scalar] {
    if Sinhala.holds(letter) { return Sinhala.devanagari(letter) }
    if letter == "ப", last == "ஃ" { return ["\u{95E}"] }
    if holds(letter), let places = shared[letter.value % 0x80] {
      return places.compactMap { Unicode.Scalar(letter.value & ~0x7F | $0) }
    }
    return outsiders[letter] ?? [letter]
  }

  /// Letters that stand at one place in all the scripts, by the places of those that they are read
  /// as: the vowels r and l, and long ones of these, most of which have no sign in the order.
  private static let shared: [UInt32: [UInt32]] = [
    0x3D: [], 0x60: [0x0B], 0x61: [0x0C], 0x62: [0x4D, 0x32, 0x3F], 0x63: [0x4D, 0x32, 0x3F],
  ]

  /// Letters of single scripts, each with those that it is read as, after the names that Unicode
  /// gives them. The r and w of Assamese are letters of their own; a khanda ta has no vowel.
  private static let outsiders: [Unicode.Scalar: [Unicode.Scalar]] = {
    let table = """
      ऀं ऄअ ऺो ऻो ॎे ॏौ ॐओम् ॕे ॖु ॗु ॱ ॲअ ॳओ ॴओ ॵऔ ॶउ ॷउ ॸड ॹझ ॺय ॻग ॼज ॽ ॾड ॿब ঀ ৎত্ ৗौ ৰর ৱव ৼं
      ੑ ੱ ੲइ ੳउ ੴइकओंकार ੵ्य ૐओम् ૹझ ૺ ૻ ૼ ୖै ୗौ ୱव ஃ ௐओम् ௗौ ఀं ఄं ౕा ౖै ౘत्स ౙद्ज़ ౚर ౝन् ಀं ೕा ೖै ೝन्
      ೞल ೱह् ೲह् ೳं ഀं ഄं ഺत ൎर् ൔम् ൕय् ൖल् ൗौ ൟई
      """
    var letters: [Unicode.Scalar: [Unicode.Scalar]] = [:]
    for entry in table.unicodeScalars.split(whereSeparator: \.properties.isWhitespace) {
      letters[entry[entry.startIndex]] = Array(entry.dropFirst())
    }
    return letters
  }()
}
