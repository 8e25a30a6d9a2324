/// Wade–Giles, the romanisation of Taiwan's passports: rules over pinyin.
///
/// After H. A. Giles, A Chinese-English Dictionary (1912), without the marks that passports leave
/// out as well: ch'iang and hsü are chiang and hsu.
enum WadeGiles {
  /// A syllable of pinyin, as codes of `Sounds`.
  static func syllable(_ pinyin: [UInt8]) -> [UInt8] {
    let text = String(decoding: pinyin, as: UTF8.self)
    if let whole = wholes[text] { return Array(whole.utf8) }
    let start = initials.first { text.hasPrefix($0.pinyin) }
    let rest = String(text.dropFirst(start?.pinyin.count ?? 0))
    let initial = start?.wade ?? ""
    return Array((initial + final(rest, after: start?.pinyin ?? "")).utf8)
  }

  /// The same as most passports have it: ssu is szu there, and lü is lyu.
  static func passportSyllable(_ pinyin: [UInt8]) -> [UInt8] {
    switch String(decoding: pinyin, as: UTF8.self) {
    case "si": Array("szu".utf8)
    case "lV": Array("lyu".utf8)
    case "nV": Array("nyu".utf8)
    default: syllable(pinyin)
    }
  }

  private static let initials: [(pinyin: String, wade: String)] = [
    ("zh", "ch"), ("ch", "ch"), ("sh", "sh"), ("b", "p"), ("p", "p"), ("d", "t"), ("t", "t"),
    ("g", "k"), ("k", "k"), ("j", "ch"), ("q", "ch"), ("x", "hs"), ("z", "ts"), ("c", "ts"),
    ("r", "j"), ("m", "m"), ("f", "f"), ("n", "n"), ("l", "l"), ("h", "h"), ("s", "s"),
  ]

  private static let wholes = [
    "zhi": "chih", "chi": "chih", "shi": "shih", "ri": "jih", "zi": "tzu", "ci": "tzu",
    "si": "ssu", "ge": "ko", "ke": "ko", "he": "ho", "e": "o", "er": "erh", "you": "yu",
    "yan": "yen", "ye": "yeh", "yong": "yung", "yue": "yueh", "yi": "i", "gui": "kuei",
    "kui": "kuei",
    "ju": "chu", "qu": "chu", "xu": "hsu", "shuo": "shuo",
    "guo": "kuo", "kuo": "kuo", "huo": "huo",
  ]

  private static func final(_ final: String, after initial: String) -> String {
    switch final {
    case "ian": "ien"
    case "ie", "ue", "Ve": final + "h"
    case "ong": "ung"
    case "iong": "iung"
    case "uo": "o"
    case "iu": "iu"
    default: final
    }
  }
}
