/// Commands whose output is hostile, by the roll or by a word among theirs.
enum HostileWords {
  /// The payload as a word of a command line can hold it.
  private static let word = HostileRoll.payload.without("\0")

  /// Tables, JSON, warnings, errors.
  static func commands(_ roll: String, _ broken: String) -> [[String]] {
    let commands = [
      ["check"], ["board"], ["snapshot"], ["snapshot", "--keys", "2\r ", "--size", "200x60"],
      ["snapshot", "--styles"], ["search", "ann"], ["search", "--plain", "ann"],
      ["search", "--plain", "e"], ["search", "--json", "e"], ["search", "--json", "ann"],
      ["search", "--json", "job"], ["search", word],
    ]
    return commands.flatMap { [$0 + ["--data", roll], $0 + ["--data", broken]] }
  }

  /// Usage and help, whatever stands among the words.
  static let usage: [[String]] = [
    ["--help"], ["help", "search"], ["--version"],
    [word], ["--help", word], [word, "--help"], ["help", word], ["check", "--help", word],
    ["search", "--help", word], ["--" + word], ["--data=" + word, "check"], ["check", word],
    ["check", "a", word], ["snapshot", "--size", word], ["snapshot", "--keys", "<\(word)>"],
    ["search", "--limit", word, "a"], ["search", "xyzzy" + word], ["match", "--" + word],
    ["--generate-completion-script", word], ["board", "--data", "/" + word], ["-" + word],
  ]
}

extension String {
  func without(_ unwanted: Unicode.Scalar) -> String {
    String(String.UnicodeScalarView(unicodeScalars.filter { $0 != unwanted }))
  }
}
