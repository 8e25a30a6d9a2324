import Cells
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
      #expect(binding.title.count > 3)
      #expect(binding.title.first?.isUppercase == true)
      #expect(!binding.title.hasSuffix("."))
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
    let hints = Keymap.bindings.compactMap(\.hint)
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
    // Where one can go back and forward.
    let help = try Pilot(80, 24).pressing("3<enter>m<bs>?").helpText
    for binding in Keymap.bindings where binding.contexts.contains(context) {
      let isListed = help.split(separator: "\n").contains {
        $0.contains(binding.label) && $0.hasSuffix(binding.title)
      }
      #expect(isListed, "\(binding.label) \(binding.title)")
    }
  }

  @Test func helpListsNothingThatDoesNothing() throws {
    let help = try Pilot(80, 24).pressing("?").helpText
    #expect(!help.contains("Go back") && !help.contains("Go forward"))
  }

  @Test func theBundledRollIsNotReadAgain() throws {
    let bundled = try Pilot(80, 24, .bundled).pressing("?").helpText
    #expect(!bundled.contains("Read the file again"))
    let file = try Pilot(80, 24).pressing("?").helpText
    #expect(file.contains("Read the file again"))
  }

  /// The keys that people bring with them from other programs.
  @Test(
    "Keys that people know",
    arguments: [
      ("j", Command.moveDown), ("<down>", .moveDown), ("k", .moveUp), ("<up>", .moveUp),
      ("g", .moveToFirst), ("<home>", .moveToFirst), ("G", .moveToLast), ("<end>", .moveToLast),
      ("<C-d>", .moveHalfPageDown), ("<C-u>", .moveHalfPageUp), ("<pgdn>", .movePageDown),
      ("<pgup>", .movePageUp), ("<tab>", .focusNext), ("<S-tab>", .focusPrevious),
      ("l", .focusNext), ("h", .focusPrevious), ("<right>", .focusNext),
      ("<left>", .focusPrevious), ("1", .focusCountries), ("2", .focusDelegates),
      ("3", .focusOrientations), ("4", .focusDetails), ("<enter>", .open), ("<bs>", .goBack),
      ("[", .goBack), ("]", .goForward), ("/", .search), ("<esc>", .leave), ("s", .sort),
      ("m", .showMeeting), ("z", .zoom), ("?", .help), ("<f1>", .help), ("r", .reload),
      ("q", .quit),
    ] as [(Key, Command)])
  func known(_ key: Key, _ command: Command) {
    #expect(Keymap.command(for: key, in: .browsing) == command)
  }
}
