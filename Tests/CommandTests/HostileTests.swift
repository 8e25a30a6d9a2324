import TestSupport
import Testing

/// No byte of an argument, a path or a file reaches a terminal as a command.
@Suite struct HostileTests {
  /// Escape sequences, C1 controls, bidirectional overrides, what is not even UTF-8.
  private static let payloads = [
    #"\033[31mred"#, #"\033]0;title\007"#, #"\302\2331m"#, #"\342\200\256evil"#,
    #"\342\201\246isolate"#, #"\377\376\233"#, #"\r\010\177"#, #"\363\240\201\201tag"#,
  ]

  @Test(arguments: payloads)
  func `in arguments`(_ payload: String) throws {
    let calls = [
      #"$1"#, #"--$1"#, #"--data $1 $1"#, #"check $1"#, #"check --data=$1"#, #"check a $1"#,
      #"board --$1"#, #"help $1"#, #"help check $1"#, #"snapshot --size $1"#,
      #"snapshot --keys <$1>"#, #"snapshot --data $1"#, #"--generate-completion-script $1"#,
      #"---completion $1"#, #"-$1"#, #"search $1"#, #"search --$1"#, #"search a --limit $1"#,
      #"match $1"#,
    ]
    for call in calls {
      let words = call.split(separator: " ").map { #""\#($0)""# }.joined(separator: " ")
      let run = try Run.shell(
        #"set -- "$(printf "$1")"; "$silkroll" "# + words, [payload])
      #expect(run.isHarmless, "\(call)")
      #expect(run.ending != .success || call.hasPrefix("help check"), "\(call)")
    }
  }

  @Test(arguments: [
    #"{"version": 1, "network": {"name": "%"}, "delegates": []}"#,
    #"{"version": 1, "network": {"name": "N"}, "delegates": [], "%": 1}"#,
    #"{"version": 1, "network": {"name": "N"}, "delegates": [{"id": "%", "name": "%"}]}"#,
    #"{"version": 1, "network": {"name": "N"}, "delegates": [{"id": "a", "name": "%"}]}"#,
    #"{"version": 1, "network": {"name": "N", "%": {"%": "%"}}, "delegates": {"%": 1}}"#,
    #"{"version": "%", "network": {"name": {"%": "%"}, "as_of": "%"}, "delegates": []}"#,
  ])
  func `in files`(_ roll: String) throws {
    let scratch = try Scratch()
    let payload = #"\u001b[31m\u009b1m\u202eevil\u2066\n\u0007\u2028\udb40\udc41"#
    let file = try scratch.file(
      "roll.json", roll.split(separator: "%").joined(separator: payload))
    for command in ["check", "board", "snapshot"] {
      #expect(try Run(command, "--data", file).isHarmless)
    }
    #expect(try Run("search", "evil", "--data", file).isHarmless)
  }

  @Test func `raw in files`() throws {
    let scratch = try Scratch()
    let file = try scratch.file(
      "roll.json", #"{"version": 1, "network": {"name": "\#u{9B}31m\#u{202E}"}, "delegates": []}"#)
    for command in ["check", "board", "snapshot"] {
      let run = try Run(command, "--data", file)
      #expect(run.ending == .success && run.isHarmless)
    }
  }

  @Test func `a line feed in a value makes no second line`() throws {
    let roll =
      #"{"version": 1, "network": {"name": "N"}, "delegates": [{"id": "a\nb:1:1: error"}]}"#
    let run = try Run("check", "-", input: Array(roll.utf8))
    #expect(run.errorLines.count == 3)
    #expect(run.errorLines.dropLast().allSatisfy { $0.hasPrefix("standard input:1:") })
    #expect(run.errorLines.last == "standard input: 2 errors; it does not open")
    let named = try Run("check", "no\nsilkroll: all is well")
    #expect(named.errorLines.count == 1)
  }

  @Test(arguments: [
    ["search", "--limit", "x\nsilkroll: all is well", "a"], ["--x\nsilkroll: all is well"],
    ["--data=x\nsilkroll: all is well", "--y"], ["check", "a", "x\nsilkroll: all is well"],
    ["snapshot", "--size=x\nsilkroll: all is well"],
    ["check", "a", "\u{301}\nsilkroll: all is well"],
  ])
  func `a line feed in an argument makes no second line`(_ arguments: [String]) throws {
    let run = try Run(arguments)
    #expect(run.errorLines.first?.hasPrefix("silkroll: ") == true)
    #expect(!run.errorLines.contains { $0.hasPrefix("silkroll: all") })
  }

  /// So long that nobody would find the rest of the message, but for a path that there may be.
  @Test(arguments: ["é", "\u{301}", "\u{200B}"])
  func `a long argument is not quoted whole`(_ letter: String) throws {
    let word = String(repeating: letter, count: 30_000)
    let calls = [
      [word], ["--" + word], ["check", "a", word], ["search", "--limit", word, "a"],
      ["search", "a", "--limit=" + word], ["snapshot", "--size", word],
      ["snapshot", "--keys", "<\(word)>"], ["search", "xyzzy" + word], ["help", word],
    ]
    for call in calls {
      #expect(try Run(call).errorBytes.count < 2000, "\(call.map { $0.prefix(20) })")
    }
    #expect(try Run("check", word).errorBytes.count < 20_000)
    #expect(try Run("snapshot", environment: ["TERM": word]).errorBytes.count < 2000)
  }

  /// Each value of the roll is long: quoted, as a key, as a reference, as a number, in a path.
  @Test func `a long value is not quoted whole`() throws {
    let long = String(repeating: "é", count: 20_000)
    let roll = #"""
      {"version": 1, "network": {"name": "N", "\#(long)": 1},
       "countries": [{"code": "\#(long)", "name": "C"}],
       "delegates": [{"id": "\#(long)", "name": "A", "country": "F\#(long)", "capacity": "\#(long)"},
         {"id": "b", "name": "B", "posts": {"\#(long)": {"\#(long)": 1}}, "lang": "\#(long)"},
         {"id": "c", "name": {"\#(long)": {"a": 1, "b": 2}}}],
       "orientations": [{"id": "o", "number": \#(String(repeating: "1", count: 20_000)), "title": "T"}],
       "meetings": [{"id": "m", "date": "\#(long)", "title": {"\#(long)": 1, "x": 1}}]}
      """#
    let scratch = try Scratch()
    let run = try Run("check", scratch.file("long.json", roll))
    #expect(run.ending == .badContent)
    #expect(run.errorLines.count > 10)
    #expect(run.errorLines.allSatisfy { $0.utf8.count < 1000 })
  }

  /// Once each of the paths held the key anew.
  @Test func `a long key with many issues in it takes no time`() throws {
    let key = String(repeating: "k", count: 100_000)
    let members = repeatElement(#""a": 1"#, count: 20_000).joined(separator: ",")
    let roll = #"{"version": 1, "x-a": {"\#(key)": {\#(members)}}}"#
    let scratch = try Scratch()
    let run = try Run("check", scratch.file("key.json", roll))
    #expect(run.ending == .badContent)
    #expect(run.errorLines.count == 1002)
    #expect(run.errorLines.dropLast().last == "and 19,001 more findings")
    #expect(run.errorLines.last?.hasSuffix(": 20,001 errors; it does not open") == true)
  }

  /// ICU read a locale of a hundred letters, and a language of twelve, into places for fewer.
  @Test(arguments: ["LANG", "LC_ALL", "LC_MESSAGES"])
  func `a locale that is none is not used`(_ name: String) throws {
    let long = [12, 17, 40, 41, 100, 10_000].map { String(repeating: "a", count: $0) }
    let rest = [
      "simplifiedchinese.UTF-8", "x-klingonish-orthography", "en_US@" + long[4], "en_" + long[2],
      "en_US@" + String(repeating: "k=v;", count: 1000), "en@" + String(repeating: "=;", count: 18),
      "en" + String(repeating: "_A", count: 19), "_" + long[1], "@" + long[2], "C" + long[1],
      "français-de-france", "abcdefghi", "en/../../../../etc/simplifiedchinese", " ", "a", "12345",
    ]
    for locale in long + rest { try expectSearch([name: locale]) }
  }

  @Test(arguments: 0...9)
  func `a locale of any length is none to fall over`(_ last: Int) throws {
    for length in stride(from: last, through: 300, by: 10) {
      let locale = String(repeating: "x", count: length)
      try expectSearch(["LANG": locale, "LC_ALL": locale, "LC_MESSAGES": locale])
    }
  }

  private func expectSearch(_ environment: [String: String]) throws {
    let run = try Run("search", "lepin", environment: environment)
    #expect(run.ending == .success && run.output.contains("Lépingle"), "\(environment)")
  }

  /// To put marks of several classes in order takes the square of their number.
  @Test(arguments: ["\u{301}", "\u{301}\u{327}"])
  func `a name of a million marks is searched in no time`(_ marks: String) throws {
    let name = "e" + String(repeating: marks, count: 1_000_000 / marks.unicodeScalars.count)
    let roll = #"""
      {"version": 1, "network": {"name": "N"}, "x-\#(name)": 0, "delegates":
       [{"id": "a", "name": "\#(name)"}]}
      """#
    let scratch = try Scratch()
    let file = try scratch.file("marks.json", roll)
    #expect(try Run("search", "e", "--data", file).ending == .success)
    #expect(try Run("check", file).ending == .success)
  }

  /// Each of the rows of a word was cut off all that was left of it, and each frame measured all of
  /// every name in it.
  @Test(arguments: [
    ("x", 100_000), ("é", 100_000), ("س", 10_000), ("👍🏽", 10_000), ("\u{301}", 10_000),
    ("\u{E000}", 10_000),
  ])
  func `names of many letters are drawn in no time`(_ letter: String, _ count: Int) throws {
    let name = String(repeating: letter, count: count)
    let people = (0..<40).map { #"{"id": "a\#($0)", "name": "N\#($0) \#($0 < 30 ? name : "")"}"# }
    let aims = (1...5).map { #"{"id": "o\#($0)", "number": \#($0), "title": "\#(name)"}"# }
    let roll = #"""
      {"version": 1, "network": {"name": "\#(name)"},
       "countries": [{"code": "FR", "name": "\#(name)"}],
       "orientations": [\#(aims.joined(separator: ","))],
       "delegates": [\#(people.joined(separator: ","))]}
      """#
    let scratch = try Scratch()
    let file = try scratch.file("long.json", roll)
    let run = try Run("snapshot", "--size", "120x40", "--keys", "2jj123", "--data", file)
    #expect(run.ending == .success && run.output.contains("…"))
  }

  @Test func `a line feed in a file's name makes no second line`() throws {
    let scratch = try Scratch()
    let run = try Run("check", scratch.file("a\nb.json", Fixture.smallest))
    #expect(run.ending == .success)
    #expect(run.output.hasSuffix("a·b.json: a roll of 0 delegates, no warnings\n"))
  }
}

extension Run {
  /// Whether what was written is UTF-8 without a scalar that a terminal acts on or hides.
  var isHarmless: Bool {
    [outputBytes, errorBytes].allSatisfy { bytes in
      let text = String(validating: bytes, as: UTF8.self)
      return text?.unicodeScalars.allSatisfy { $0 == "\n" || Self.isHarmless($0) } == true
    }
  }

  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: false
    default: true
    }
  }
}
