import Testing

@testable import Membership

/// Thai and Lao names asked for in Latin letters.
@Suite("Search: Thai and Lao")
struct SearchThaiTests {
  @Test(arguments: [
    ("somchai", "สมชาย"), ("somsak", "สมศักดิ์"), ("siriphon", "ศิริพร"), ("jaidee", "ใจดี"),
    ("somchai jaidee", "สมชาย ใจดี"), ("malee", "มาลี"), ("thongchai", "ธงชัย"),
    ("anong", "อนงค์"), ("charn", "ชาญ"), ("banharn", "บรรหาร"), ("phannika", "พรรณิการ์"),
    ("pannika", "พรรณิการ์"), ("thaksin", "ทักษิณ"), ("chanocha", "จันทร์โอชา"),
    ("vejjajiva", "เวชชาชีวะ"), ("sudarat", "สุดารัตน์"), ("charnvirakul", "ชาญวีรกูล"),
    ("khamdee", "คำดี"), ("somphon", "สมพร"),
  ])
  func thai(_ query: String, _ name: String) throws {
    #expect(try findFirst(query, name).isGuess)
  }

  /// Its letters stand like the Thai ones.
  @Test(arguments: [
    ("somsavat", "ສົມສະຫວາດ"), ("thongloun", "ທອງລຸນ"), ("sisoulith", "ສີສຸລິດ"),
    ("kaysone", "ໄກສອນ"), ("vorachith", "ວໍລະຈິດ"), ("phankham", "ພັນຄໍາ"),
  ])
  func lao(_ query: String, _ name: String) throws {
    #expect(try findFirst(query, name).isGuess)
  }
}
