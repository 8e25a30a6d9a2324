import Cells
import Testing

@testable import Browser

/// Letters of other keyboards act as the key they stand on, where letters are commands.
@Suite struct KeyboardLayoutTests {
  @Test(
    arguments: [
      ("о", "j"), ("л", "k"), ("я", "z"), ("П", "G"), ("т", "n"), ("Т", "N"), ("р", "h"),
      ("д", "l"),
      ("х", "["), ("і", "s"), ("ј", "j"), ("џ", "x"), ("ξ", "j"), ("κ", "k"), ("Γ", "G"),
      ("ζ", "z"),
      ("ჯ", "j"), ("კ", "k"), ("ზ", "z"), ("ח", "j"), ("ל", "k"), ("ז", "z"), ("ت", "j"),
      ("ن", "k"),
      ("ئ", "z"), ("ㅓ", "j"), ("ㅋ", "z"), ("／", "/"), ("、", "/"), ("ｊ", "j"), ("Ｇ", "G"),
      ("？", "?"), ("「", "["), ("　", " "),
    ] as [(Key, Key)])
  func standsOn(_ letter: Key, _ key: Key) {
    #expect(KeyboardLayout.key(for: letter) == key)
    #expect(
      Keymap.command(for: letter, in: .browsing) == Keymap.command(for: key, in: .browsing))
  }

  @Test(arguments: ["й", "ض", "ქ", "ㅂ", "ｑ", "Ｑ"] as [Key], Context.each)
  func neverQuits(_ letter: Key, in context: Context) {
    let command = Keymap.command(for: letter, in: context)
    #expect(command != .quit && command != .suspend && command != .interrupt)
  }

  @Test(arguments: ["о", "、", "ｊ", "ת"] as [Key])
  func lettersAreTyped(_ letter: Key) throws {
    #expect(Keymap.command(for: letter, in: .typing) == nil)
  }

  @Test func aKeyThatDoesNothingSaysSoOnce() throws {
    let pilot = try Pilot(80, 24).pressing("й")
    #expect(pilot.screen.hasSuffix(" й does nothing here; ? shows all keys."))
    #expect(try pilot.pressing("й").screen == pilot.screen)
    #expect(try !pilot.pressing("j").screen.contains("does nothing"))
    #expect(try !Pilot(80, 24).pressing("<esc>").screen.contains("does nothing"))
  }
}
