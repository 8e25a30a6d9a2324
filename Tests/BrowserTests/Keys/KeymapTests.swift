import Cells
import Phrases
import Testing

@testable import Browser

/// The one table: dispatch, help and hints all read it, so that it must be right.
@Suite struct KeymapTests {
  @Test(arguments: Command.allCases)
  func everyCommandIsBoundAndTitled(_ command: Command) {
    let bindings = Keymap.bindings.filter { $0.command == command }
    #expect(!bindings.isEmpty)
    for binding in bindings {
      #expect(!binding.keys.isEmpty)
      #expect(!binding.contexts.isEmpty)
      #expect(binding.words.count > 1)
      #expect(binding.words.first?.isUppercase == true)
      #expect(!binding.words.hasSuffix("."))
    }
  }

  /// Availability cannot tell two commands on one key apart: the first one found answers for both.
  @Test(arguments: Context.each)
  func noKeyIsBoundTwice(in context: Context) {
    let keys = Keymap.bindings.filter { $0.contexts.contains(context) }.flatMap(\.keys)
    let twice = Dictionary(grouping: keys, by: \.self).filter { $1.count > 1 }.keys
    #expect(twice.isEmpty)
  }

  /// What is typed belongs into the search box; only keys without a character command there.
  @Test func noLetterIsBoundWhileTyping() {
    let keys = Keymap.bindings.filter { $0.contexts.contains(.typing) }.flatMap(\.keys)
    #expect(
      keys.filter { if case .text = $0 { true } else { false } }.isEmpty)
  }

  @Test func hintsAreShort() {
    let hints = Keymap.bindings.compactMap { $0.hint.map { Phrases.english(.hint($0)) } }
    #expect(hints.count > 8)
    #expect(hints.filter { !(3...10).contains($0.count) }.isEmpty)
  }

  @Test func escapeNeverQuits() {
    let quitting = Keymap.bindings.filter { [.quit, .interrupt, .suspend].contains($0.command) }
    #expect(quitting.flatMap(\.keys).contains(.escape) == false)
  }

  @Test(arguments: Context.each)
  func controlCQuitsAnywhere(in context: Context) {
    #expect(Keymap.command(for: "<C-c>", in: context) == .interrupt)
    #expect(Keymap.command(for: "<C-l>", in: context) == .redraw)
    #expect(Keymap.command(for: "<C-z>", in: context) == .suspend)
  }

  @Test(arguments: [Context.browsing, .typing])
  func helpListsEveryKeyOf(_ context: Context) throws {
    let help = try Pilot(80, 24).pressing("?").help
    for binding in Keymap.bindings where binding.contexts.contains(context) {
      let isListed = help.contains { $0.keys == binding.label && $0.text == binding.words }
      #expect(isListed, "\(binding.label) \(binding.words)")
    }
  }

  @Test func helpSaysWhatDoesNothingNow() throws {
    let help = try Pilot(120, 36).pressing("?/back")
    #expect(help.help.first { $0.text == "Go back" }?.applies == false)
    #expect(help.screen.contains("(Go back)"))
    let other = try Pilot(120, 36).pressing("3<enter>?/back")
    #expect(other.help.first { $0.text == "Go back" }?.applies == true)
    #expect(!other.screen.contains("(Go back)"))
  }

  @Test func theBundledRollIsNotReadAgain() throws {
    func applies(_ stage: Stage) throws -> Bool? {
      try Pilot(80, 24, stage).pressing("?").help.first { $0.text == "Read the file again" }?
        .applies
    }
    #expect(try applies(.bundled) == false)
    #expect(try applies(.paperTowns) == true)
  }

  /// The keys that people bring with them from other programs.
  @Test(
    "Keys that people know",
    arguments: [
      ("j", Command.moveDown), ("<down>", .moveDown), ("k", .moveUp), ("<up>", .moveUp),
      ("g", .moveToFirst), ("<home>", .moveToFirst), ("G", .moveToLast), ("<end>", .moveToLast),
      ("<C-d>", .moveHalfPageDown), ("<C-u>", .moveHalfPageUp), ("<pgdn>", .movePageDown),
      ("<pgup>", .movePageUp), ("<tab>", .focusNext), ("<S-tab>", .focusPrevious),
      ("l", .stepIn), ("h", .stepOut), ("<right>", .stepIn),
      ("<left>", .stepOut), ("5", .focusOrganizations), ("t", .showNames), ("1", .focusCountries),
      ("2", .focusDelegates),
      ("3", .focusOrientations), ("4", .focusDetails), ("<enter>", .open), ("<bs>", .goBack),
      ("[", .goBack), ("]", .goForward), ("/", .search), ("<esc>", .leave), ("s", .sort),
      ("m", .showMeeting), ("z", .zoom), ("?", .help), ("<f1>", .help), ("r", .reload),
      ("q", .quit),
    ] as [(Key, Command)])
  func known(_ key: Key, _ command: Command) {
    #expect(Keymap.command(for: key, in: .browsing) == command)
  }
}
