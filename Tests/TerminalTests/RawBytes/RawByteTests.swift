import Foundation
import TestSupport
import Testing

extension TerminalTests {
  /// No byte of the data can drive the terminal: everything that the program writes there, on rolls
  /// whose every field tries to, is held against the description of the terminal's type.
  @Suite struct RawBytes {
    private static let types = ["xterm-256color", "screen", "tmux-256color", "linux", "vt100"]
    private static let described = types.filter { Terminfo($0) != nil }

    /// Where a description is missing there is nothing to hold the bytes against.
    @Test(
      .enabled(
        if: described == types, "types that infocmp does not know are left out: ncurses-base"))
    func everyTypeIsDescribed() throws {
      for type in Self.types { #expect(try #require(Terminfo(type))["cup"] != nil) }
    }

    @Test(arguments: described)
    func ofTheBrowser(type: String) throws {
      try walk(environment: ["TERM": type])
    }

    @Test(arguments: [["LANG": "C"], ["LC_ALL": "xx_YY.UTF-8"], ["NO_COLOR": "1"]])
    func inEveryLocale(environment: [String: String]) throws {
      try walk(environment: environment)
    }

    private func walk(environment: [String: String]) throws {
      let scratch = try Scratch()
      let file = try scratch.file("roll.json", HostileRoll.text)
      let terminal = try PseudoTerminal(
        ["--data", file], width: 120, height: 40, environment: environment)
      try terminal.wait(for: "League")
      for keys in Self.keys { try terminal.show(keys) }
      let seen = Data(terminal.output)
      #expect(Self.seen.filter { seen.range(of: Data($0.utf8)) == nil }.isEmpty)
      terminal.type("q")
      #expect(try terminal.waitForEnd() == .exited(0))
      try expectHarmless(terminal, environment)
    }

    /// Every pane and every kind of page, from top to bottom; the search and the help.
    private static let keys: [String] = [
      "1 j j j \r 1 g \r", "2 g \r _ _ _ _ _ _ G k \r _ \u{7F}",
      "2 j \r 2 j \r 2 j \r 2 j \r s s s s",
      "3 \r _ \r 3 j m _ _ _ z _ z 4 g \r _", "2 g 4 j \r _ \u{7F} j j \r _ 1 2",
      "/ann \r / \(paste(HostileRoll.pasted)) \u{15}zzzzqqqq \u{15} job \u{15}",
      "\u{1B}OP _ /\(paste("\u{9B}m\u{202E}")) \r ? \t 2",
    ].flatMap { $0.split(separator: " ").map { $0 == "_" ? " " : String($0) } }

    private static func paste(_ text: String) -> String { "\u{1B}[200~\(text)\u{1B}[201~" }

    /// What shows that the keys have led there.
    private static let seen = [
      "Leaders", "Meeting", "Source", "Help", "Nobody is found", "contains",
      "U+202E right-to-left override", "U+001B escape", "(no visible name)", "·]52;c;",
      "·[31;31;31m",
      "League·", "Land·", "Town·", "Body·", "Aim·", "Session·", "Item·", "Paper·", "Press·",
      "Event·",
      "Remark·", "Memo·", "Imprime·", "mail·", "Area·", "Anna·", "Dr·",
    ]

    /// A roll that cannot be opened, in a file whose name tries, too.
    @Test(arguments: ["xterm-256color", "linux", "vt100"].filter(described.contains))
    func ofErrorScreens(type: String) throws {
      let scratch = try Scratch()
      let name = "\(scratch.path)/r\u{1B}]0;pwned\u{7}\u{9B}31m\u{202E}\n.json"
      for text in [HostileRoll.brokenText, "[\u{9B}31m", "", nil] {
        if let text { try Data(text.utf8).write(to: URL(filePath: name)) } else { unlink(name) }
        let terminal = try PseudoTerminal(
          ["--data", name], width: 120, height: 40, environment: ["TERM": type])
        try terminal.wait(for: "cannot be read")
        for keys in [" ", " ", "G", "?", " ", "?", "r"] { try terminal.show(keys) }
        terminal.type("q")
        #expect(try terminal.waitForEnd() != .exited(0))
        try expectHarmless(terminal, ["TERM": type])
      }
    }

    /// What commands print on a terminal: tables, JSON, warnings, errors; usage and help, whatever
    /// stands among the words.
    @Test(arguments: ["C", "C.UTF-8"])
    func ofCommands(locale: String) throws {
      let scratch = try Scratch()
      let roll = try scratch.file("roll.json", HostileRoll.text)
      let broken = try scratch.file("broken.json", HostileRoll.brokenText)
      for words in Self.commands(roll, broken) + Self.hostileWords {
        let terminal = try PseudoTerminal(words, width: 120, environment: ["LANG": locale])
        let end = try terminal.waitForEnd()
        let fault = ScreenGrammar.faultInLines(terminal.output)
        #expect(fault == nil && !terminal.output.isEmpty, "\(words.first ?? "")")
        if case .killed = end { Issue.record("\(words) ends with \(end)") }
      }
    }

    private static func commands(_ roll: String, _ broken: String) -> [[String]] {
      let commands = [
        ["check"], ["board"], ["snapshot"], ["snapshot", "--keys", "2\r ", "--size", "200x60"],
        ["snapshot", "--styles"], ["search", "ann"], ["search", "--plain", "ann"],
        ["search", "--json", "ann"], ["search", "--json", "job"],
        ["search", "--json", "e"], ["search", HostileRoll.words],
      ]
      return commands.flatMap { [$0 + ["--data", roll], $0 + ["--data", broken]] }
    }

    private static let hostileWords: [[String]] = {
      let word = HostileRoll.words
      return [
        [word], ["--help", word], [word, "--help"], ["help", word], ["check", "--help", word],
        ["search", "--help", word], ["--" + word], ["--data=" + word, "check"], ["check", word],
        ["check", "a", word], ["snapshot", "--size", word], ["snapshot", "--keys", "<\(word)>"],
        ["search", "--limit", word, "a"], ["search", "xyzzy" + word], ["match", "--" + word],
        ["--generate-completion-script", word], ["board", "--data", "/" + word], ["-" + word],
      ]
    }()

    private func expectHarmless(_ terminal: PseudoTerminal, _ environment: [String: String]) throws
    {
      let type = environment["TERM"] ?? "xterm-256color"
      let grammar = ScreenGrammar(try #require(Terminfo(type)))
      #expect(grammar.fault(in: terminal.output) == nil)
    }
  }
}

extension HostileRoll {
  /// The payload as a word of a command line can hold it.
  static let words = String(String.UnicodeScalarView(payload.unicodeScalars.filter { $0 != "\0" }))

  /// And as a paste can: without what ends one, and blanks.
  static let pasted = String(String.UnicodeScalarView(payload.unicodeScalars.filter { $0 != " " }))
}

extension PseudoTerminal {
  /// Types keys, and reads the whole of the screen that they lead to.
  fileprivate func show(_ keys: String) throws {
    type(keys + "\u{C}")
    try wait(for: "silkroll")
    while read(milliseconds: 20) {}
  }
}
