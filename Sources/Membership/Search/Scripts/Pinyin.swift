/// Hanyu Pinyin, as names are written in it.
enum Pinyin {
  /// A syllable without its tone, as codes of `Sounds`: ü is both u and v (lǚ, lu, lv). Nil for what
  /// is no syllable.
  static func syllable(_ text: some StringProtocol) -> [UInt8]? {
    let codes = text.unicodeScalars.drop { $0 == " " }.compactMap {
      letters[$0] ?? ($0.isASCII ? UInt8($0.value) : nil)
    }
    let isSyllable = codes.allSatisfy { 0x61...0x7A ~= $0 || $0 == UInt8(ascii: "V") }
    return isSyllable && !codes.isEmpty ? codes : nil
  }

  private static let letters: [Unicode.Scalar: UInt8] = {
    var letters: [Unicode.Scalar: UInt8] = [:]
    for row in ["aāáǎà", "eēéěèê", "iīíǐì", "oōóǒò", "uūúǔù", "Vüǖǘǚǜ", "nńňǹ", "mḿ"] {
      guard let letter = row.utf8.first else { continue }
      for scalar in row.unicodeScalars { letters[scalar] = letter }
    }
    return letters
  }()

  /// The other readings that an ideograph has as a surname or in given names, where there are two
  /// in use: nothing in the name tells which.
  static func others(_ ideograph: Unicode.Scalar) -> [UInt8]? {
    secondReadings[ideograph]
  }

  private static let secondReadings: [Unicode.Scalar: [UInt8]] = {
    let table = """
      单shan 曾zeng 解xie 任ren 仇qiu 区ou 查zha 朴piao 翟zhai 覃qin 繆miao 缪miao 盖ge 乐yue 召shao \
      员yun 葛ge 华hua 纪ji 宁ning 车che 折she 宓mi 贾jia 薄bo 石shi 种chong 尉wei 柏bo 祭zhai 晟sheng \
      盛cheng 行hang 朝zhao 长zhang 重zhong 茜xi 莘xin 娜nuo 传zhuan 强jiang 夏jia 咸xian 埔pu 都du 楠nan \
      朱zhu 钭tou 谌chen 冼xian 乜nie 洗xian 过guo 令ling 应ying 要yao 燕yan 哈ha 那na 黑he 沈shen 卜bu \
      便pian 率lv 调diao 中zhong 兴xing 冠guan 凯kai 涌chong 参shen 会kuai 琢zuo 铭ming 佟tong 俞yu 隽jun \
      骆luo 蕾lei 禅shan 稽ji 赁ren 省xing 斌bin 颉xie 伽jia 秘bi 芾fu 於yu 亓qi 妫gui 逄pang 郗xi 郇xun
      """
    var readings: [Unicode.Scalar: [UInt8]] = [:]
    for entry in table.split(whereSeparator: \.isWhitespace) {
      guard let ideograph = entry.unicodeScalars.first else { continue }
      readings[ideograph] = Array(entry.utf8.dropFirst(UTF8.width(ideograph)))
    }
    return readings
  }()
}
