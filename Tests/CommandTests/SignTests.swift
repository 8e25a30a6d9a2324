import Cells
import Foundation
import TestSupport
import Testing

/// Signs that belong to the numbers of Arabic, Syriac and Kaithi have the category of what nobody
/// sees, and are seen: there is one answer to that everywhere.
@Suite struct SignTests {
  @Test(arguments: ["\u{600}", "\u{605}", "\u{6DD}", "\u{70F}", "\u{890}", "\u{8E2}", "\u{110BD}"])
  func `a sign of numbers is a letter everywhere`(_ sign: String) throws {
    let scratch = try Scratch()
    let roll = try scratch.file("sign.json", Self.roll("Ann \(sign)12"))
    #expect(try Run("check", roll).ending == .success)
    #expect(try Run("check", roll).errors == "")
    for words in [["snapshot"], ["search", "ann"], ["search", "--json", "ann"]] {
      let terminal = try PseudoTerminal(words + ["--data", roll])
      #expect(try terminal.waitForEnd() == .exited(0))
      #expect(terminal.text.contains("\(sign)12"), "\(words)")
    }
  }

  @Test(arguments: [("\u{FFF9}", "fff9"), ("\u{2800}", "2800"), ("\u{200D}", "200d")])
  func `what is not shown is escaped`(_ letter: String, _ digits: String) throws {
    let scratch = try Scratch()
    let roll = try scratch.file("sign.json", Self.roll("Ann \(letter)12"))
    #expect(try Run("check", roll).errorLines.count == 1)
    let terminal = try PseudoTerminal(["search", "--json", "ann", "--data", roll])
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(terminal.text.contains("Ann \\u\(digits)12"))
    #expect(!terminal.text.contains(letter))
  }

  /// What the screen does not show is escaped, and nothing else; a program reads the same either way.
  @Test func `a terminal gets of JSON what the screen shows`() throws {
    var generator = SeededGenerator(state: 3)
    let names =
      (0..<300).map { _ in randomText(&generator) }
      + [
        "Zed" + String(repeating: "\u{1161}", count: 500), "\u{1161}\u{11A8}", "가\u{11A8}",
        "\u{301}\u{302}",
      ]
    let people = try names.enumerated().map { number, name in
      let name = String(decoding: try JSONEncoder().encode("Zed " + name), as: UTF8.self)
      return #"{"id": "z\#(number)", "name": \#(name)}"#
    }
    let scratch = try Scratch()
    let roll = try scratch.file(
      "any.json",
      #"{"version": 1, "network": {"name": "N"}, "delegates": [\#(people.joined(separator: ","))]}"#
    )
    let terminal = try PseudoTerminal(["search", "--json", "zed", "--data", roll])
    #expect(try terminal.waitForEnd() == .exited(0))
    let text = terminal.text.unicodeScalars.split { $0 == "\r" || $0 == "\n" }.map { String($0) }
    for line in text {
      #expect(Array(TextFilter.filtered(line).unicodeScalars) == Array(line.unicodeScalars))
    }
    let found = try JSONDecoder().decode([Found].self, from: Data(terminal.output))
    #expect(found.count == names.count)
    for person in found {
      let number = try #require(Int(person.id.dropFirst()))
      #expect(Array(person.name.unicodeScalars) == Array("Zed \(names[number])".unicodeScalars))
    }
  }

  private struct Found: Decodable {
    let id, name: String
  }

  private static func roll(_ name: String) -> String {
    #"""
    {"version": 1, "network": {"name": "N"},
     "delegates": [{"id": "a", "name": "\#(name)", "posts": [{"title": "Mayor"}]}]}
    """#
  }
}
