import Testing

@testable import Membership

/// Simplified, traditional and Japanese forms of an ideograph are one.
@Suite("Search: Han variants")
struct SearchHanVariantsTests {
  @Test(arguments: [
    ("张国强", "張國強"), ("張國強", "张国强"), ("國強", "张国强"), ("范", "範國強"), ("斉藤", "齋藤花子"), ("斎藤", "齊藤花子"),
    ("渡辺", "渡邊花子"), ("渡邉", "渡辺花子"), ("高橋", "髙橋花子"), ("山崎", "山﨑花子"), ("沢田", "澤田花子"),
    ("泽田", "沢田花子"), ("広瀬", "廣瀨花子"), ("桜井", "櫻井花子"), ("国", "國田花子"),
  ])
  func areEqual(_ query: String, _ name: String) throws {
    #expect(try findFirst(query, name).tier < .similar)
  }
}
