import Foundation
import TestSupport
import Testing

/// Files that are read by two threads in pieces are the same files.
@Suite struct LargeFileTests {
  /// So many people of whom nobody exists, a kilobyte for each, on lines of their own; the last one's
  /// city is nowhere.
  private static func roll(_ count: Int) -> String {
    let filler = String(repeating: "silk ", count: 180)
    let people = (0..<count).map { number in
      let city = number + 1 == count ? #", "city": "nowhere""# : ""
      return #"{"id": "p\#(number)", "name": "Sample \#(number)"\#(city), "note": "\#(filler)"}"#
    }
    return "{\"version\": 1, \"network\": {\"name\": \"Fictional\"}, \"delegates\": [\n"
      + people.joined(separator: ",\n") + "\n]}\n"
  }

  /// So large a file is also judged by its beginning before the rest is read.
  @Test(arguments: [17_000])
  func `every way of reading finds the last mistake in its place`(_ count: Int) throws {
    let scratch = try Scratch()
    let file = try scratch.file("large.json", Self.roll(count))
    let junk = try scratch.file("behind.json", "13 bytes here" + Self.roll(count))
    let column =
      #"{"id": "p\#(count - 1)", "name": "Sample \#(count - 1)", "city": "#.utf8.count + 1
    for (script, name) in [
      (#""$silkroll" check "$1""#, file), (#""$silkroll" check - <"$1""#, "standard input"),
      (#"cat "$1" | "$silkroll" check -"#, "standard input"),
      (
        #"exec <"$2"; dd bs=13 count=1 status=none >/dev/null; "$silkroll" check -"#,
        "standard input"
      ),
    ] {
      let run = try Run.shell(script, [file, junk])
      #expect(run.ending == .badContent, "\(script)")
      let place = "\(name):\(count + 1):\(column): error: delegates[\(count - 1)].city: "
      let problem = #"no city is called "nowhere"; add it to cities or correct the reference"#
      #expect(run.errors == place + problem + "\n")
    }
  }

  /// A byte that is no UTF-8 is told where it stands, wherever pieces end.
  @Test func `a wrong byte is found in any piece`() throws {
    let scratch = try Scratch()
    let text = Array(Self.roll(9_000).utf8)
    for place in [1 << 20, (1 << 22) + 1] {
      var bytes = text
      bytes[place] = 0xFF
      let file = scratch.path + "/wrong.json"
      try #require(FileManager.default.createFile(atPath: file, contents: Data(bytes)))
      let before = bytes[..<place]
      let line = before.count { $0 == UInt8(ascii: "\n") } + 1
      let column = before.count - ((before.lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1) + 1
      let run = try Run("check", file)
      #expect(run.errors.contains(":\(line):\(column): error: byte 0xFF is not UTF-8 here"))
    }
  }
}
