import Foundation
import TestSupport
import Testing

/// `silkroll search`: who answers, in three forms, and how queries are told from options.
@Suite struct SearchCommandTests {
  private func search(_ words: String...) throws -> Run {
    try Run(["search", "--data", Fixture.paperTowns] + words)
  }

  @Test func `a table: name, country, first post, why`() throws {
    let run = try search("e")
    #expect(run.ending == .success && run.errors.isEmpty)
    #expect(
      run.output == """
        Émile Fauxnom   France  Mayor, Papierville Mill
        Berthe Exemple  France  Binder, GIP

        """)
    let wide = try search("kami")
    #expect(wide.output == "紙 試す ~Kami Tamesu  Japan  Paper maker, Archive of Blank Pages\n")
  }

  @Test func `similar names have their heading, and columns in common with the others`() throws {
    #expect(
      try search("exempel").output == """
        Similar names:
        Berthe Exemple  France  Binder, GIP

        """)
    let scratch = try Scratch()
    let people = ["Marta Muster", "Marte Beispiel"].enumerated().map { place, name in
      #"{"id": "\#(place)", "name": "\#(name)"}"#
    }
    let roll = #"{"version": 1, "network": {"name": "N"}, "delegates": [%]}"#
      .replacing("%", with: people.joined(separator: ", "))
    let file = try scratch.file("roll.json", roll)
    #expect(
      try Run("search", "marta", "--data", file).output
        == "Marta Muster\n\nSimilar names:\nMarte Beispiel\n")
  }

  @Test func `plain: id, name, tier and reason, parted by tabs`() throws {
    #expect(
      try search("fauxnm", "--plain").output
        == "emile-fauxnom\tÉmile Fauxnom\tsimilar\tspelled alike\n")
    #expect(try search("--plain", "zoe").output == "zoe-sample\tZoë Sample\tall-words\t\n")
  }

  @Test func `json: an array of objects, one a line`() throws {
    let lines = try search("kami", "--json").output.split(separator: "\n")
    #expect(lines.count == 3 && lines.first == "[" && lines.last == "]")
    #expect(
      lines[1].hasPrefix(
        """
          {"id":"kami-tamesu","name":"紙 試す","tier":"all-words",\
        "reason":"also written ~Kami Tamesu","country":"JP","city":"washi",\
        "post":"Paper maker, Archive of Blank Pages","latin":{"name":"Kami Tamesu","derived":true},\
        "country_name":"Japan","city_name":"
        """))
    #expect(
      try search("nemo", "--json").output.contains(#""reason":null,"country":null,"city":null,"#))
    let all = try Run("search", "silk", "--json")
    let people = try JSONSerialization.jsonObject(with: Data(all.outputBytes)) as? [[String: Any]]
    #expect(try #require(people).count > 5)
  }

  @Test func `json has the whole record of a person, as the roll has it`() throws {
    let roll = try JSONSerialization.jsonObject(
      with: Data(contentsOf: URL(filePath: Fixture.paperTowns)))
    let people = (roll as? [String: Any])?["delegates"] as? [[String: Any]]
    for person in try #require(people) {
      let name = try #require(person["name"] as? String)
      let run = try search("\"\(name)\"", "--json")
      let found = try JSONSerialization.jsonObject(with: Data(run.outputBytes)) as? [[String: Any]]
      let record = found?.first { $0["id"] as? String == person["id"] as? String }?["record"]
      #expect(record as? NSDictionary == person as NSDictionary)
    }
  }

  @Test(arguments: [
    ("{name} <{email}>", "Émile Fauxnom <emile@example.org>\n"),
    (#"{email}\t{name}\t{post}"#, "emile@example.org\tÉmile Fauxnom\tMayor\n"),
    (#"{{{id}}\\\n{country}"#, "{emile-fauxnom}\\\nFR\n"),
  ])
  func `format: a line as it says`(_ format: String, _ said: String) throws {
    #expect(try search("emile", "--format", format).output == said)
  }

  @Test func `format: a line for each address, none for who has none`() throws {
    let roll = """
      {"version": 1, "network": {"name": "N"}, "delegates": [
        {"id": "a", "name": "Ann Sample\\u0007\\t", "contacts": [
          {"type": "email", "value": "ann@example.org"}, {"type": "phone", "value": "+1 5"},
          {"type": "email", "value": "ann@example.com"}]},
        {"id": "b", "name": "Bo Sample"}]}
      """
    let scratch = try Scratch()
    let file = try scratch.file("roll.json", roll)
    let run = try Run("search", "sample", "--data", file, "--format", #"{email}\t{name}\t{phone}"#)
    #expect(
      run.output == "ann@example.org\tAnn Sample··\t+1 5\nann@example.com\tAnn Sample··\t+1 5\n")
  }

  @Test(arguments: [
    ("{nam}", #"no field is called "nam"; did you mean {name}?"#),
    ("{name", "this { has no }; write {{ for a brace"),
  ])
  func `64: a format with no such field`(_ format: String, _ said: String) throws {
    let run = try search("emile", "--format", format)
    #expect(run.ending == .usage)
    #expect(try #require(run.errorLines.first).hasSuffix(said))
  }

  /// So many that they are written in several portions.
  @Test(arguments: [1_000])
  func `json of many people is one array`(_ count: Int) throws {
    let people = (0..<count).map { #"{"id": "p\#($0)", "name": "Sample \"\#($0)\" 紙 \u0007"}"# }
    let roll = #"{"version": 1, "network": {"name": "N"}, "delegates": [%]}"#
      .replacing("%", with: people.joined(separator: ", "))
    let scratch = try Scratch()
    let file = try scratch.file("roll.json", roll)
    let run = try Run("search", "--json", "sample", "--data", file)
    #expect(run.output.utf8.count > 1 << 16)
    let found = try JSONSerialization.jsonObject(with: Data(run.outputBytes)) as? [[String: Any]]
    let names = (0..<count).map { "Sample \"\($0)\" 紙 \u{7}" }
    #expect(Set(try #require(found).compactMap { $0["name"] as? String }) == Set(names))
    #expect(run.output.split(separator: "\n").count == count + 2)
  }

  @Test func `1: nobody is found`() throws {
    for form in [[], ["--plain"], ["--json"]] {
      let run = try Run(["search", "xyzzyq"] + form)
      #expect(run.ending == .nothingFound)
      #expect(run.output == (form == ["--json"] ? "[]\n" : ""))
      #expect(
        run.errors == "silkroll: nobody is found for \"xyzzyq\"; "
          + "try fewer words or letters, or another spelling\n")
    }
  }

  @Test(arguments: [
    (["org:guild", "-berthe"], ["emile-fauxnom", "zoe-sample"]),
    (["-berthe", "org:guild"], ["emile-fauxnom", "zoe-sample"]),
    (["org:guild", "-hemile", "-emile", "--", "-zoe"], ["berthe-exemple"]),
    (["is:leader", "country:fr"], ["emile-fauxnom"]),
    (["\"Berthe Exemple\""], ["berthe-exemple"]),
    (["\"Exemple Berthe\""], []),
    (["exemple", "berthe"], ["berthe-exemple"]),
    (["Exemple, Berthe"], ["berthe-exemple"]),
    (["--", "zoe", "--plain"], []),
  ])
  func `operators and excluded words need no escaping`(_ words: [String], _ ids: [String]) throws {
    let run = try Run(["search", "--plain", "--data", Fixture.paperTowns] + words)
    let found = run.output.split(separator: "\n").map { String($0.prefix { $0 != "\t" }) }
    #expect(found.sorted() == ids)
    #expect(run.ending == (ids.isEmpty ? .nothingFound : .success))
  }

  @Test(arguments: [
    ["search", "silk", "--limit", "2"], ["search", "--limit", "2", "silk"],
    ["search", "--limit=2", "silk", "-nobody"], ["--limit", "2", "search", "silk"],
    ["--limit=2", "search", "-nobody", "silk"],
  ])
  func `a limit, before or after`(_ words: [String]) throws {
    let run = try Run(words)
    #expect(run.ending == .success)
    #expect(run.output.split(separator: "\n").count == 2)
  }

  @Test(arguments: [
    (["a", "--limit", "0"], "The value '0' is invalid for '--limit <n>': \(limit)"),
    (["a", "--limit", "many"], "The value 'many' is invalid for '--limit <n>': \(limit)"),
    (["a", "--limit"], "Missing value for '--limit <n>'"),
    (["a", "--data"], "Missing value for '--data <file>'"),
    ([], "Missing expected argument '<query> ...'"),
    ([" ", ""], "the query is empty; write a name or part of one"),
    (["a", "--frobnicate"], "Unknown option '--frobnicate'"),
  ])
  func `wrong usage`(_ words: [String], _ said: String) throws {
    let run = try Run(["search"] + words)
    #expect(run.ending == .usage && run.output.isEmpty)
    #expect(run.errorLines.first == "silkroll: \(said)")
  }

  private static let limit = "write a whole number from 1"

  @Test func `one form at a time, and help`() throws {
    #expect(try search("a", "--json", "--plain").ending == .usage)
    #expect(try search("a", "--json", "--format", "{id}").ending == .usage)
    #expect(try search("-h").output == Run("help", "search").output)
    #expect(try search("-hermes", "zoe").output.contains("Zoë Sample"))
  }

  @Test func `a roll from standard input`() throws {
    let run = try Run("search", "--data", "-", "zoe", input: Array(Fixture.smallest.utf8))
    #expect(run.ending == .nothingFound)
  }

  @Test func `notes are on standard error`() throws {
    let run = try search("colour:red")
    let note = "silkroll: colour:red is no condition, and is searched as text."
    #expect(run.errorLines.first == Substring(note))
    let long = try search(String(repeating: "zoe ", count: 3000))
    #expect(long.errorLines.first == "silkroll: Only the beginning of so long a text is searched.")
  }

  @Test func `a hostile name is data in JSON, and harmless elsewhere`() throws {
    let scratch = try Scratch()
    let name = #"Evil \u001b[31m\u009b1m\u202e\t\n"#
    let file = try scratch.file(
      "roll.json",
      #"{"version": 1, "network": {"name": "N"}, "delegates": [{"id": "a", "name": "\#(name)"}]}"#)
    let plain = try Run("search", "evil", "--plain", "--data", file)
    #expect(plain.output == "a\tEvil ·[31m·1m···\tall-words\t\n")
    #expect(try Run("search", "evil", "--data", file).output == "Evil ·[31m·1m···\n")
    let json = try Run("search", "evil", "--json", "--data", file)
    #expect(
      json.output.contains(#""name":"Evil \u001b[31m\#u{9B}1m\#u{202E}\u0009\u000a","#))
  }
}
