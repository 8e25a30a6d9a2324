import TestSupport
import Testing

/// Two states of a roll compared.
@Suite struct DiffTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
  }

  private func roll(_ name: String, _ people: String, leader: String = "null") throws -> String {
    try scratch.file(
      name,
      #"{"version": 1, "network": {"name": "N"}, "cities": [{"id": "c", "name": "Paperton"}], "#
        + #""delegates": [\#(people)], "orientations": [{"id": "o", "number": 1, "title": "T", "#
        + #""leader": \#(leader)}]}"#)
  }

  private func files() throws -> [String] {
    let old = try roll(
      "old.json",
      #"{"id": "a", "name": "Ann Example", "posts": [{"title": "Mayor"}]}, "#
        + #"{"id": "b", "name": "Bo Example"}, {"id": "d", "name": "Dee", "#
        + #""other_names": [{"name": "Di"}]}"#)
    let new = try roll(
      "new.json",
      #"{"id": "c", "name": "Cy Example"}, {"id": "d", "name": "Deé", "#
        + #""other_names": [{"name": "Dee"}]}, "#
        + #"{"id": "a", "name": "Ann Example", "posts": [{"title": "Clerk"}]}"#,
      leader: #"{"city": "c"}"#)
    return [old, new]
  }

  @Test func `each kind of difference in a line`() throws {
    let run = try Run(["diff"] + files())
    #expect(run.ending == .success)
    #expect(
      run.output == """
        came: Cy Example
        name: Dee is now Deé
        spelled: Deé, added Dee, dropped Di
        posts: Ann Example: Mayor is now Clerk
        left: Bo Example
        orientation 1: the leader not named is now Paperton

        """)
  }

  @Test func `and for programs`() throws {
    let lines = try Run(["diff", "--json"] + files()).output.split(separator: "\n")
    #expect(lines.first == "[" && lines.last == "]" && lines.count == 8)
    #expect(lines[1] == #"  {"change":"came","id":"c","name":"Cy Example"},"#)
    #expect(lines[6].contains(#""change":"leader","orientation":1,"from":null,"to":"Paperton""#))
  }

  @Test func `the same roll has none`() throws {
    let file = try files()[0]
    #expect(try Run("diff", file, file).output == "no difference\n")
    #expect(try Run("diff", "--json", file, file).output == "[]\n")
    #expect(try Run("diff", "--bundled").output == "no difference\n")
  }

  @Test func `two rolls are named`() throws {
    let file = try files()[0]
    for words in [
      ["diff"], ["diff", file], ["diff", file, file, "--bundled"], ["diff", file, ""],
    ] {
      #expect(try Run(words).ending == .usage)
    }
    #expect(try Run("diff", file, scratch.path + "/none").ending == .noInput)
    #expect(try Run("diff", "--bundled", file).output.contains("left: Xavier Lépingle"))
  }
}
