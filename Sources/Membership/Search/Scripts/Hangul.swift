/// Korean syllables in Latin letters.
enum Hangul {
  /// Returns a syllable after the Revised Romanization of 2000, as names are written: each syllable
  /// by itself. The codes leave open the letters that McCune–Reischauer and custom write otherwise
  /// (k for g).
  static func codes(for scalar: Unicode.Scalar) -> Codes? {
    guard 0xAC00..<0xD7A4 ~= scalar.value else { return nil }
    let index = Int(scalar.value) - 0xAC00
    return initials[index / 588].joined(to: vowels[index % 588 / 28]).joined(to: finals[index % 28])
  }

  /// The codes of the 19 initials, the 21 vowels and the 28 finals of Unicode's order; `-` is
  /// silent.
  private static let initials = split("Q kk n D tt L m B pp s ss - M jj ch k t p h")
  private static let vowels = split(
    "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu Ii i")
  private static let finals = split(
    "- k k k n n n t l k m p t t p l m p p t t ng t t k t p t")

  private static func split(_ text: String) -> [Codes] {
    text.split(separator: " ").map { $0 == "-" ? .none : Codes($0) }
  }

  /// Returns the ways in which families write their name, where no system gives them. After the
  /// spellings on passports that the National Institute of Korean Language found most often (survey
  /// of 2007).
  static func surnames(_ scalar: Unicode.Scalar) -> [Codes] {
    customary[scalar] ?? []
  }

  private static let customary: [Unicode.Scalar: [Codes]] = {
    let table = """
      이:lee,yi,rhee 박:park,pak 최:choi 정:jung,chung 조:cho 윤:yoon 임:lim,rim,yim 오:oh 신:shin \
      서:suh,seo 안:ahn 류:ryu,yoo 유:yoo,yu,ryu 전:jun,chun 홍:hong 고:koh 문:moon 손:sohn 배:pae \
      백:paik,baik 허:hur,huh 노:roh,noh 로:roh 심:shim 곽:kwak 성:sung 주:joo,chu 우:woo 구:koo \
      나:na,ra 라:ra,na 엄:um,uhm 천:chun 현:hyun 여:yeo,lyo 석:suk 설:sul,seol 선:sun 위:wee \
      명:myung 부:boo 변:byun 경:kyung 양:yang,ryang 염:yum 독:dok 승:seung 어:uh 편:pyun 옹:ong
      """
    var surnames: [Unicode.Scalar: [Codes]] = [:]
    for entry in table.split(whereSeparator: \.isWhitespace) {
      guard let surname = entry.unicodeScalars.first else { continue }
      surnames[surname] = entry.dropFirst(2).split(separator: ",").map { Codes($0) }
    }
    return surnames
  }()
}
