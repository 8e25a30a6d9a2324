import Testing

@testable import Cells

struct SizeTests {
  @Test(arguments: [
    ("120x36", Size(120, 36)), ("0x0", Size(0, 0)), ("1000x1000", Size(1000, 1000)),
  ])
  func readsColumnsAndRows(text: String, size: Size) {
    #expect(Size(text) == size)
    #expect(size.description == text)
  }

  @Test(arguments: ["", "x", "80", "80x", "x24", "80x24x2", "+80x24", "-1x2", "80X24", "1001x1", "８0x24"])
  func refusesEverythingElse(text: String) {
    #expect(Size(text) == nil)
  }
}
