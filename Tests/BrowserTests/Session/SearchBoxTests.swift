import Cells
import Testing

@testable import Browser

/// What a screen's text does not show: what is lit, and where the cursor stands.
@Suite struct SearchBoxTests {
  @Test(
    "What was typed is lit in the name",
    arguments: [
      ("/em", "│▸ Émile Fauxnom ", "bAAMM###########"),
      ("/fauxnom", "│▸ Émile Fauxnom ", "bAA######MMMMMMM#"),
      ("/em fau", "│▸ Émile Fauxnom ", "bAAMM####MMM####"),
      // Only another name answers, which stands beside it.
      ("/tamesu", "│▸ 紙 試す ~Kami Tamesu ", "bAA########MMMMMMMMMMMM#"),
    ])
  func lit(_ keys: String, _ row: String, _ letters: String) throws {
    let frame = try Pilot(60, 12).pressing(keys).session.frame
    #expect(frame.text.split(separator: "\n")[3].hasPrefix(row))
    #expect(frame.styles.split(separator: "\n")[3].hasPrefix(letters))
  }

  @Test(
    "The cursor stands at the caret",
    arguments: [
      ("/", 3), ("/ab", 5), ("/ab<left>", 4), ("/ab<home>", 3), ("/日本", 7), ("/e\u{301}", 4),
    ])
  func caret(_ keys: String, _ column: Int) throws {
    #expect(try Pilot(60, 12).pressing(keys).session.frame.cursor == Point(column, 11))
  }

  /// What does not fit scrolls: the caret and what is before it are seen.
  @Test func aLongQueryShowsItsEnd() throws {
    let query = (0..<80).map { String($0 % 10) }.joined()
    let frame = try Pilot(40, 12).pressing("/" + query).session.frame
    let foot = try #require(frame.text.split(separator: "\n").last)
    #expect(foot.contains("56789 "))
    #expect(frame.cursor?.y == 11)
  }

  @Test(
    "What is pasted is searched for, and commands nothing",
    arguments: [
      ("Fauxnom", "“Fauxnom”"), ("fau\nxnom", "“fau xnom”"), ("q", "“q”"), ("\u{1B}q", "“ q”"),
    ])
  func paste(_ text: String, _ title: String) throws {
    var pilot = try Pilot(100, 16).pressing("/")
    pilot.paste(text)
    #expect(pilot.screen.contains("2 Delegates · \(title)"))
  }

  @Test func aPasteOutsideTheBoxDoesNothing() throws {
    var pilot = try Pilot(80, 24)
    let before = pilot.panes
    pilot.paste("jjq/em\n")
    #expect(pilot.panes == before)
    #expect(pilot.screen.contains("Paste does nothing here"))
  }

  @Test(
    "The cursor stands at the selected row",
    arguments: [("", Point(1, 3)), ("jj", Point(1, 5)), ("2j", Point(1, 4)), ("3j", Point(1, 5))])
  func row(_ keys: String, _ place: Point) throws {
    #expect(try Pilot(60, 12).pressing(keys).session.frame.cursor == place)
  }
}
