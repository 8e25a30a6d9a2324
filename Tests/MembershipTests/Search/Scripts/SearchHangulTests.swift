import Testing

@testable import Membership

/// Korean names asked for in Latin letters.
@Suite("Search: Hangul")
struct SearchHangulTests {
  @Test(arguments: [
    ("kim min su", "김민수"), ("gim minsu", "김민수"), ("lee min su", "이민수"), ("yi minsu", "이민수"),
    ("rhee min-su", "이민수"), ("park ji young", "박지영"), ("choi ji-yeong", "최지영"),
    ("jung ji young", "정지영"), ("ahn hee-young", "안희영"), ("an hui jeong", "안희정"), ("kang", "강민수"),
    ("yoon", "윤민수"), ("shin", "신민수"), ("roh", "노민수"), ("ryu min su", "유민수"),
  ])
  func isFound(_ query: String, _ name: String) throws {
    #expect(try findFirst(query, name).tier < .similar)
  }

  @Test(arguments: [
    ("김", "gim"), ("민", "min"), ("박", "bak"), ("최", "choe"), ("영", "yeong"), ("희", "hui"),
    ("욱", "uk"),
    ("현", "hyeon"), ("값", "gap"), ("뷁", "bwek"),
  ])
  func syllables(_ syllable: String, _ text: String) throws {
    let codes = try #require(syllable.unicodeScalars.first.flatMap(Hangul.codes))
    #expect(String(decoding: codes.map { Sounds.plain[Int($0)] }, as: UTF8.self) == text)
  }
}
