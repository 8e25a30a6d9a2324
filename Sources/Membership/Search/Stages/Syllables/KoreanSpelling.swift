/// The ways in which Korean syllables are written in Latin letters: the Revised Romanization,
/// McCune–Reischauer without marks, the spellings of the north, and custom.
enum KoreanSpelling {
  /// Returns the ways of writing a syllable of Hangul.
  static func ways(_ syllable: Unicode.Scalar, isFamily: Bool) -> [Codes] {
    guard 0xAC00..<0xD7A4 ~= syllable.value else { return [] }
    let place = Int(syllable.value) - 0xAC00
    let ways = Spellings.joined(
      initials[place / 588], vowels[place % 588 / 28], finals[place % 28])
    let customary = isFamily ? families.filter { $0.syllables.contains(syllable) } : []
    return ways.filter { !$0.isEmpty }.map { Codes($0) } + customary.flatMap(\.ways)
  }

  /// Returns the syllables of Hangul, by the places of their parts, that a Latin one can be.
  static func initials(_ text: some StringProtocol) -> [Int] { places(initials, text) }
  static func vowels(_ text: some StringProtocol) -> [Int] { places(vowels, text) }
  static func finals(_ text: some StringProtocol) -> [Int] { places(finals, text) }

  private static func places(_ parts: [[String]], _ text: some StringProtocol) -> [Int] {
    parts.indices.filter { parts[$0].contains { $0 == text } }
  }

  /// Returns the family names that are written so, where families do not follow the letters.
  static func families(written text: String) -> [[Codes]] {
    let written = Codes(text)
    return families.filter { $0.ways.contains(written) }.map(\.ways)
  }

  private static let initials = split(
    "g,k kk,gg,k n,r d,t tt,dd,t r,l,n,- m b,p pp,bb,p s,sh ss,s - j,ch jj,tch,ch ch k,kh t,th p,ph h"
  )
  private static let vowels = split(
    """
    a,ah ae,ai,ay,e ya,yah yae,yai eo,o,u,er,ur,uh,ou e,eh,ae yeo,yo,you,yu,yuh ye,e,yeh o,oh,oo wa,oa wae,wai oe,we,oi,ui,oy yo,yoh \
    u,oo,ou,woo,wu wo,weo,won,wer we wi,wee,ui,we yu,yoo,you,yew eu,u,oo,e,uh ui,eui,i,ee,e,hui,ey i,ee,yi,y,ih,ie
    """)
  private static let finals = split(
    "-,h k,g,ck k k n n n t,d l,r,ll l m p t t p l m p,b p t,s t ng t t k t p t")

  private static func split(_ text: String) -> [[String]] {
    text.split(whereSeparator: \.isWhitespace).map { part in
      part.split(separator: ",").map { $0 == "-" ? "" : String($0) }
    }
  }

  /// Family names, of the syllables that write them in the south and in the north.
  private static let families: [(syllables: [Unicode.Scalar], ways: [Codes])] = {
    let table = """
      이리:lee,yi,i,rhee,ri,li,ree,rhie,yee,leigh 박:park,pak,bak,bark,pack 최:choi,choe,choy,chwe,choei 임림:lim,im,rim,yim,leem,rhim \
      유류:yoo,yu,you,ryu,ryoo,lyu,liu,rhyu,lew 노로:roh,noh,no,ro,rho,rno 나라:na,ra,la,nah,rha 양량:yang,ryang,lyang,liang \
      여려:yeo,ryeo,lyo,yuh 안:ahn,an 오:oh,o 허:heo,hur,huh,ho,her,hoh 서:seo,suh,so,sur,seoh,sur 정:jung,jeong,chung,chong,jong,cheong,joung,chueng \
      조:cho,jo,joe,choh 고:ko,koh,go,goh 구:koo,ku,gu,goo 우:woo,u,wu,ou 배:bae,pae,bai,pai 백:baek,paek,paik,baik,back,baeg \
      전:jeon,jun,chun,chon,cheon,jean 변:byun,byeon,pyon,pyun 윤:yoon,yun,youn,yune 김:kim,gim,ghim 강:kang,gang,khang 용룡:yong,ryong
      """
    return table.split(whereSeparator: \.isWhitespace).map { entry in
      let sides = entry.split(separator: ":")
      return (Array(sides[0].unicodeScalars), sides[1].split(separator: ",").map { Codes($0) })
    }
  }()
}
