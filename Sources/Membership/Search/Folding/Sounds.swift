/// The sounds that the letters of a name can have.
///
/// One name is spelled in many ways: Жалилов is Zhalilov and Jalilov, Сергій is Serhiy and Sergii.
/// A loose spelling writes each as a row of codes, and each code is a set of sounds: two codes
/// agree when they share one. So `j` agrees with `zh` and with `y`, which do not agree with each
/// other.
enum Sounds {
  /// A row for each code: the code, the letter that it is in a plain spelling, its sounds.
  ///
  /// A sound is named by the letter that mostly stands for it; `S` is sh, `Z` zh, `C` ch, `J` the j
  /// of John, `T` ts, `X` ks. The codes, by the lines of the table:
  /// - The small letters.
  /// - Consonants that are written with several letters: `S` sh, `C` ch, `Z` zh, `J` dz and dj,
  ///   `T` ts, `K` kh, `X` ks, `P` ph, `#` tch. They share a sound with the first of these, so that
  ///   a name is also found while it is still being typed.
  /// - Vowels that are written with several: `A` ae, `E` ee and ie, `O` ou and oo, `U` eu, `W` eo,
  ///   `Y` yo and yu.
  /// - Letters that languages read differently: `@` the first vowel of Ethiopic, `G` г, `V` the u
  ///   of -εύς and of lü, `^` ў, `%` ј.
  /// - Letters of two readings, mostly voiced and not, by language or position: `Q` g or k (ㄱ, ق),
  ///   `D` d or t (ㄷ), `B` b or p (ㅂ), `M` j or ch (ㅈ, จ), `L` r or l (ㄹ, ລ), `+` the inherent
  ///   vowel of Bengali, `!` ج, `$` ث and ซ, `&` ذ, `)` a last บ and պ, `>` a last ด and տ, `=` կ,
  ///   `<` a last ร.
  /// - The rest: `(` the b of Bengali, `F` व, `~` an m before p or b, `I` the u of 의, `R` ช, `|` ड़.
  private static let table = """
    aaa bbb cckTCsJ ddd eee fff ggg hhh iii jjZJiz kkk lll mmm nnn ooo ppp qqk rrr sss ttt uuu \
    vvv wwvu xxXh yyi zzzT \
    SsSs CcChk ZzZz JdJZdz TtTt KkhkX XkXk Ppfp #cC \
    Aaae Eeei Ooou Uueu Weeou Yyeoiu \
    @eae Gggh Vuuv ^oouv %jiZJ \
    Qggk Dddt Bbbp MjJCZz Lrrl +aao !jJZgz $sst &ddz )ppb >ttd =kkg <rrn \
    (bbv Fvvb ~mmn Iuu RcCJZzS |rrd
    """

  /// For each code a bit for each of its sounds; none for other bytes.
  static let masks: [UInt32] = {
    var masks = [UInt32](repeating: 0, count: 256)
    for row in rows { masks[Int(row[0])] = row.dropFirst(2).reduce(0) { $0 | bit(of: $1) } }
    return masks
  }()

  /// For each code the letter that it is in a plain spelling; other bytes are themselves.
  static let plain: [UInt8] = {
    var plain = (0...UInt8.max).map(\.self)
    for row in rows { plain[Int(row[0])] = row[1] }
    return plain
  }()

  private static let rows = table.utf8.split(separator: UInt8(ascii: " ")).map(Array.init)
  private static let sounds = Array("aeioubpmfvtdnlrszSZCJTXkgh".utf8)

  private static func bit(of sound: UInt8) -> UInt32 {
    sounds.firstIndex(of: sound).map { 1 << UInt32($0) } ?? 0
  }
}
