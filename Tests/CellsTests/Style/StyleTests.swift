import Testing

@testable import Cells

struct StyleTests {
  @Test func everyStyleHasItsOwnLetter() {
    let styles = Style.Role.allCases.flatMap { [Style($0), Style($0).selected()] }
    #expect(Set(styles.map(\.letter)).count == styles.count)
  }

  @Test(
    arguments: [
      (Style.plain, "."), (.plain.selected(), "#"), (.match.selected(), "M"),
    ] as [(Style, Character)])
  func lettersTellTheSelectedRow(style: Style, letter: Character) {
    #expect(style.letter == letter)
  }
}

struct LookTests {
  @Test(arguments: [Style.Role.strong, .faint, .match, .link, .warning, .key])
  func nothingIsToldByColourAlone(role: Style.Role) {
    #expect(Look(Style(role), colours: false) != Look(.plain))
  }

  @Test func aMatchDiffersWithoutColours() {
    #expect(Look(.match, colours: false) != Look(.strong, colours: false))
    #expect(Look(.match, colours: false) != Look(.link, colours: false))
  }

  @Test(arguments: Style.Role.allCases)
  func theSelectedRowIsOneEvenReversedBar(role: Style.Role) {
    let look = Look(Style(role).selected())
    #expect(look.attributes.contains(.reverse))
    #expect(!look.attributes.contains(.dim))
    #expect(look.colour == nil)
  }

  @Test(arguments: Style.Role.allCases)
  func noColoursMeansNone(role: Style.Role) {
    #expect(Look(Style(role), colours: false).colour == nil)
  }
}
