/// Wade–Giles, the romanisation of Taiwan's passports: rules over pinyin.
///
/// After H. A. Giles, A Chinese-English Dictionary (1912), without the marks that passports leave
/// out as well: ch'iang and hsü are chiang and hsu.
enum WadeGiles {
  /// Returns the syllable for one of pinyin, as codes of `Sounds`.
  static func syllable(_ pinyin: Codes) -> Codes {
    for whole in wholes where whole.pinyin == pinyin { return whole.wade }
    for initial in initials where pinyin.starts(with: initial.pinyin) {
      return initial.wade.joined(to: final(pinyin.dropping(initial.pinyin.count)))
    }
    return final(pinyin)
  }

  /// Returns the syllable as most passports have it: ssu is szu there, and lü is lyu.
  static func passportSyllable(_ pinyin: Codes) -> Codes {
    for exception in passports where exception.pinyin == pinyin { return exception.wade }
    return syllable(pinyin)
  }

  private typealias Pair = (pinyin: Codes, wade: Codes)

  private static let initials = pairs(
    "zh:ch ch:ch sh:sh b:p p:p d:t t:t g:k k:k j:ch q:ch x:hs z:ts c:ts r:j m:m f:f n:n l:l h:h s:s"
  )

  private static let wholes = pairs(
    """
    zhi:chih chi:chih shi:shih ri:jih zi:tzu ci:tzu si:ssu ge:ko ke:ko he:ho e:o er:erh you:yu \
    yan:yen ye:yeh yong:yung yue:yueh yi:i gui:kuei kui:kuei ju:chu qu:chu xu:hsu shuo:shuo \
    guo:kuo kuo:kuo huo:huo
    """)

  private static let passports = pairs("si:szu lV:lyu nV:nyu")

  private static let finals = pairs("ian:ien ie:ieh ue:ueh Ve:Veh ong:ung iong:iung uo:o")

  private static func final(_ final: Codes) -> Codes {
    for pair in finals where pair.pinyin == final { return pair.wade }
    return final
  }

  private static func pairs(_ text: String) -> [Pair] {
    text.split(separator: " ").map { pair in
      let sides = pair.split(separator: ":")
      return (Codes(sides[0]), Codes(sides[1]))
    }
  }
}
