import Foundation
import TestSupport
import Testing

/// No byte of the data can drive the terminal: everything that the program writes there, on rolls
/// whose every field tries to, is held against the description of the terminal's type.
@Suite(
  .enabled(if: Terminfo.knowsAll, "infocmp does not know every type: ncurses-bin, ncurses-base"))
struct RawBytes {
  /// A sanitizer takes minutes for each walk, and the bytes are the same under it.
  private static let locales = Binary.isSanitized ? ["C"] : ["C.UTF-8", "C"]
  private static let manyMarks = Binary.isSanitized ? 100 : 10_000

  @Test(arguments: Terminfo.types, locales)
  func ofTheBrowser(type: String, locale: String) throws {
    try walk(["TERM": type, "LANG": locale])
  }

  @Test(arguments: [["LC_ALL": "xx_YY.UTF-8"], ["NO_COLOR": "1"]])
  func inEveryLocale(environment: [String: String]) throws {
    try walk(environment, marks: Self.manyMarks)
  }

  private func walk(_ environment: [String: String], marks: Int = 100) throws {
    let type = environment["TERM"] ?? "xterm-256color"
    let scratch = try Scratch()
    let file = try scratch.file("roll.json", HostileRoll.text(marks: marks))
    let terminal = try PseudoTerminal(
      ["--data", file], width: 120, height: 40, environment: environment)
    try terminal.wait(for: "League")
    try terminal.show(HostileWalk.keys, on: type)
    let seen = Data(terminal.output)
    #expect(HostileWalk.seen.filter { seen.range(of: Data($0.utf8)) == nil }.isEmpty)
    terminal.type("q")
    #expect(try terminal.waitForEnd() == .exited(0))
    try terminal.expectOrder(type: type)
  }

  /// A roll that cannot be opened, in a file whose name tries, too.
  @Test(arguments: Terminfo.types, locales)
  func ofErrorScreens(type: String, locale: String) throws {
    let scratch = try Scratch()
    let name = "\(scratch.path)/r\u{1B}]0;pwned\u{7}\u{9B}31m\u{202E}\n.json"
    for text in [HostileRoll.brokenText, "[\u{9B}31m", "", nil] {
      if let text { try Data(text.utf8).write(to: URL(filePath: name)) } else { unlink(name) }
      let terminal = try PseudoTerminal(
        script: #"exec "$silkroll" --data "$1" 2>"$2""#, [name, scratch.path + "/errors"],
        width: 120, height: 40, environment: ["TERM": type, "LANG": locale])
      try terminal.wait(for: "cannot be read")
      try terminal.show(HostileWalk.keysAfterFailure, on: type)
      terminal.type("q")
      #expect(try terminal.waitForEnd() != .exited(0))
      try terminal.expectOrder(type: type)
      #expect(PrintedLines.fault(in: scratch.bytes("errors")) == nil)
    }
  }

  /// What commands print on a terminal.
  @Test(arguments: Terminfo.types, locales)
  func ofCommands(type: String, locale: String) throws {
    let scratch = try Scratch()
    let roll = try scratch.file("roll.json", HostileRoll.text())
    let broken = try scratch.file("broken.json", HostileRoll.brokenText)
    for words in HostileWords.commands(roll, broken) + HostileWords.usage {
      let terminal = try PseudoTerminal(
        words, width: 120, environment: ["TERM": type, "LANG": locale])
      let end = try terminal.waitForEnd()
      let fault = PrintedLines.fault(in: terminal.output)
      #expect(fault == nil && !terminal.output.isEmpty, "\(words.first ?? "")")
      if case .killed = end { Issue.record("\(words) ends with \(end)") }
    }
  }
}

/// What Swift's runtime would say of the environment, before the program is asked.
extension RawBytes {
  static let runtimeSettings = [
    "SWIFT_DEBUG_HELP": "YES",
    "SWIFT_BACKTRACE": "pwned\u{1B}]0;pwned\u{7}\u{9B}31m=1,enable=\u{1B}[31m,cache=\u{1B}c",
    "SWIFT_DEBUG_IMPLICIT_OBJC_ENTRYPOINT": "\u{1B}]0;pwned\u{7}",
    "SWIFT_DEBUG_CONCURRENCY_ENABLE_COOPERATIVE_QUEUES": "\u{1B}[31;31;31m",
    "SWIFT_DETERMINISTIC_HASHING": "\u{1B}[?1049l", "SWIFT_ROOT": "\u{1B}c",
  ]

  @Test(arguments: runtimeSettings.keys.sorted() + [""])
  func ofTheEnvironment(name: String) throws {
    let settings = Self.runtimeSettings.filter { name.isEmpty || $0.key == name }
    let usual = try PseudoTerminal(["--version"])
    let told = try PseudoTerminal(["--version"], environment: settings)
    #expect(try told.waitForEnd() == usual.waitForEnd())
    #expect(told.text == usual.text)
    let browser = try PseudoTerminal(environment: settings)
    try browser.wait(for: "36 delegates")
    browser.type("q")
    #expect(try browser.waitForEnd() == .exited(0))
    try browser.expectOrder()
  }
}

extension PseudoTerminal {
  /// Types keys one by one, each when the screen that the one before has led to is being drawn.
  fileprivate func show(_ allKeys: [String], on type: String) throws {
    let clear = try #require(Terminfo(type)?["clear"]).prefix { $0 != UInt8(ascii: "$") }
    for keys in allKeys {
      self.type(keys + "\u{C}")
      try wait(for: String(decoding: clear, as: UTF8.self))
    }
    try waitForRest()
  }
}
