import Cells

/// The keys that letters of other keyboard layouts, and those of input methods, stand for.
///
/// A legend of the tables: in each pair of lines the letter below stands on the key above, as it is
/// engraved on a keyboard for English. A blank is a key without a letter of that script. Where the
/// layouts of one script disagree, the first that is listed has the letter: the Russian one before
/// those of its neighbours, which add the letters that it lacks.
enum KeyboardLayout {
  /// Returns the key that another one stands for; nil: it stands for itself.
  static func key(for key: Key) -> Key? {
    switch key {
    case .controlLeft: .left
    case .controlRight: .right
    case .text(let scalar): engraved(scalar).map(Key.text)
    default: nil
    }
  }

  private static func engraved(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard !scalar.isASCII else { return nil }
    if let symbol = symbols[scalar] ?? narrow(scalar) ?? letters[scalar] { return symbol }
    // A capital stands on the key of its small letter, with Shift.
    let small = scalar.properties.lowercaseMapping.unicodeScalars
    guard small.count == 1, let first = small.first, first != scalar, let key = letters[first],
      (0x61...0x7A).contains(key.value)
    else { return nil }
    return Unicode.Scalar(key.value - 0x20)
  }

  /// Returns the narrow form of a full-width character: Unicode has them in one order.
  private static func narrow(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    (0xFF01...0xFF5E).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0xFEE0) : nil
  }

  /// The signs that input methods put in place of others.
  private static let symbols: [Unicode.Scalar: Unicode.Scalar] = [
    "、": "/", "・": "/", "。": ".", "「": "[", "」": "]", "【": "[", "】": "]", "　": " ",
  ]

  private static let letters: [Unicode.Scalar: Unicode.Scalar] = layouts.reduce(into: [:]) {
    letters, layout in
    for (key, letter) in zip(layout.keys.unicodeScalars, layout.letters.unicodeScalars)
    where letter != " " && !letter.isASCII && letters[letter] == nil {
      letters[letter] = key
    }
  }

  private static let layouts: [(keys: String, letters: String)] = [
    // Russian, ЙЦУКЕН
    (
      "qwertyuiop[]asdfghjkl;'zxcvbnm,.",
      "йцукенгшщзхъфывапролджэячсмитьбю"
    ),
    // The letters that Ukrainian, and those that Serbian and Macedonian keyboards have beside it
    ("s]'\\", "іїєґ"),
    ("qwyj]x'", "љњѕјђџћ"),
    // Greek
    (
      "wertyuiopasdfghjklzxcvbnm",
      "ςερτυθιοπασδφγηξκλζχψωβνμ"
    ),
    // Georgian, and its second letters, with Shift
    (
      "qwertyuiopasdfghjklzxcvbnm",
      "ქწერტყუიოპასდფგჰჯკლზხცვბნმ"
    ),
    ("WRTSJZC", "ჭღთშჟძჩ"),
    // Hebrew, SI 1452
    (
      "ertyuiopasdfghjkl;zxcvbnm,.",
      "קראטוןםפשדגכעיחלךףזסבהנמצתץ"
    ),
    // Arabic, and the letters that Persian keyboards have beside it
    (
      "qwertyuiop[]asdfghjkl;'zxcvnm,./",
      "ضصثقفغعهخحجدشسيبلاتنمكطئءؤرىةوزظ"
    ),
    ("d;'", "یکگ"),
    // Korean, in two sets
    (
      "qwertyuiopasdfghjklzxcvbnm",
      "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ"
    ),
  ]
}
