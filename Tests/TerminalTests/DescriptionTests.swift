import Foundation
import TestSupport
import Testing

extension TerminalTests {
  /// The file that describes the terminal's type is damaged: that is said in a line, whatever ncurses
  /// would make of it, and the terminal is left alone.
  @Suite(.enabled(if: DescriptionFile.usual != nil, "there is no tic here: ncurses-bin"))
  struct Descriptions {
    @Test(arguments: Damage.all)
    func damagedIsRefused(damage: Damage) throws {
      let file = try #require(DescriptionFile.usual)
      try expectRefusal(damage.change(file))
    }

    /// Wherever it is cut, as by a full disk.
    @Test func cutOffIsRefused() throws {
      let bytes = try #require(DescriptionFile.usual).bytes
      for count in stride(from: 0, to: bytes.count, by: 61) + [1, 11, 12, 13, bytes.count - 1] {
        try expectRefusal(Array(bytes.prefix(count)))
      }
    }

    @Test func whatIsNoFileIsRefused() throws {
      try expectRefusal(of: "mkfifo")
      try expectRefusal(of: "mkdir")
    }

    /// With any byte changed it is refused, or drawn with: in neither case does anything crash.
    @Test func oneByteChanged() throws {
      let bytes = try #require(DescriptionFile.usual).bytes
      var generator = SeededGenerator(state: 12)
      for _ in 0..<60 {
        var changed = bytes
        let place = Int.random(in: bytes.indices, using: &generator)
        changed[place] = UInt8.random(in: 0...255, using: &generator)
        try expectNoCrash(changed, "byte \(place) is \(changed[place])")
      }
    }

    @Test func whatIsWholeIsOpened() throws {
      let scratch = try DescriptionFile.folder(try #require(DescriptionFile.usual).bytes)
      let terminal = try PseudoTerminal(environment: ["TERMINFO": scratch.path])
      try terminal.wait(for: "36 delegates")
      terminal.type("q")
      #expect(try terminal.waitForEnd() == .exited(0))
    }

    /// Nobody checks it, so it does not count: the system's is used.
    @Test(arguments: ["TERMINFO", "TERMINFO_DIRS"])
    func oneInTheEnvironmentIsNotUsed(_ variable: String) throws {
      let file = try #require(DescriptionFile.usual)
      for damage in Damage.all {
        let digits = damage.change(file).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
        let terminal = try PseudoTerminal(environment: [variable: "hex:" + digits.joined()])
        try terminal.wait(for: "36 delegates")
        terminal.type("q")
        #expect(try terminal.waitForEnd() == .exited(0))
      }
    }

    private func expectRefusal(_ bytes: [UInt8]) throws {
      try expectRefusal(in: DescriptionFile.folder(bytes))
    }

    private func expectRefusal(of maker: String) throws {
      let scratch = try DescriptionFile.folder(nil)
      _ = try Child.output(of: maker, scratch.path + DescriptionFile.place)
      try expectRefusal(in: scratch)
    }

    private func expectRefusal(in scratch: Scratch) throws {
      let terminal = try PseudoTerminal(
        script: #"exec "$silkroll" 2>"$1""#, [scratch.path + "/errors"],
        environment: ["TERMINFO": scratch.path])
      #expect(try terminal.waitForEnd() == .noTerminal)
      let lines = scratch.text("errors").split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count == 2 && lines[0].contains("is damaged: \(scratch.path)/"))
      #expect(terminal.output.isEmpty)
      #expect(terminal.isRestored)
    }

    private func expectNoCrash(_ bytes: [UInt8], _ comment: Comment) throws {
      let scratch = try DescriptionFile.folder(bytes)
      let terminal = try PseudoTerminal(environment: ["TERMINFO": scratch.path])
      while !terminal.isOver, !terminal.text.contains("delegates") {
        terminal.read(milliseconds: 5)
      }
      terminal.type("q")
      let ending = try terminal.waitForEnd()
      #expect(ending == .exited(0) || ending == .noTerminal, comment)
      #expect(terminal.isRestored, comment)
    }
  }
}
