/// What the letters of a name can sound like.
///
/// One name is spelled in many ways: Жалилов is Zhalilov and Jalilov, Сергій is Serhiy and Sergii.
/// A loose spelling writes each as a row of codes, and each code is a set of sounds: two codes
/// agree when they share one. So `j` agrees with `zh` and with `y`, which do not agree with each
/// other.
enum Sounds {
  /// A row for each code: the code, the letter that it is in a plain spelling, its sounds.
  ///
  /// A code for several letters shares a sound with the first of them (`S` for `sh` with `s`), so
  /// that a name is also found while it is still being typed.
  private static let table = """
    aaa bbb cckTCsJ ddd eee fff ggg hhh iii jjZJiz kkk lll mmm nnn ooo ppp qqk rrr sss ttt uuu \
    vvv wwvu xxXh yyi zzzT \
    SsSs CcChk ZzZz JdJZdz TtTt KkhkX XkXk Ppfp #cC \
    Aaae Eeei Ooou Uueu Weeou Yyeoiu \
    @eae Gggh Vuuv ^oouv %jiZJ \
    Qggk Dddt Bbbp MjJCZz Lrrl +aao !jJZgz $sst &ddz )ppb >ttd =kkg <rrn \
    (bbv Fvvb ~mmn Iuu RcCJZzS |rrd
    """

  /// For each code a bit for each of its sounds; nothing for what is no code.
  static let masks: [UInt32] = {
    var masks = [UInt32](repeating: 0, count: 256)
    for row in rows { masks[Int(row[0])] = row.dropFirst(2).reduce(0) { $0 | bit(of: $1) } }
    return masks
  }()

  /// For each code the letter that it is in a plain spelling; what is no code is itself.
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
