import Membership
import Testing

/// The ways in which a name can be written.
@Suite struct NameFormTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    /// The members of the person's object beside the name.
    var rest = ""
    let latin: String?
    let familyFirst: String

    var testDescription: String { "\(name) \(rest)" }
  }

  private static func other(_ name: String, _ kind: String, _ more: String = "") -> String {
    #""other_names": [{"name": "\#(name)", "kind": "\#(kind)"\#(more)}]"#
  }

  private static func parts(_ family: String, _ given: String) -> String {
    #""family_name": "\#(family)", "given_name": "\#(given)""#
  }

  static let cases = [
    // Latin names have no other Latin form, and are ordered by what the roll calls the family name.
    Case(name: "Ann Made", latin: nil, familyFirst: "Ann Made"),
    Case(
      name: "Émile Fauxnom", rest: parts("Fauxnom", "Émile"), latin: nil,
      familyFirst: "FAUXNOM Émile"),
    Case(
      name: "Ana da Costa", rest: parts("da Costa", "Ana"), latin: nil, familyFirst: "DA COSTA Ana"),
    Case(name: "Okaname", rest: #""family_name": "Okaname""#, latin: nil, familyFirst: "OKANAME"),
    Case(
      name: "Ana da Costa", rest: #""family_name": "da Costa""#, latin: nil,
      familyFirst: "DA COSTA Ana"),
    Case(name: "Ana Costa", rest: #""family_name": "Other""#, latin: nil, familyFirst: "Ana Costa"),
    Case(name: "Ann Made", rest: other("An Made", "spelling"), latin: nil, familyFirst: "Ann Made"),
    // A name in ideographs: which word is the family name is known by how it is read.
    Case(
      name: "張假名", rest: parts("張", "假名") + "," + other("Zhang Jiaming", "romanization"),
      latin: "Zhang Jiaming", familyFirst: "ZHANG Jiaming"),
    Case(
      name: "張假名", rest: parts("張", "假名") + "," + other("Jiaming Zhang", "romanization"),
      latin: "Jiaming Zhang", familyFirst: "ZHANG Jiaming"),
    Case(
      name: "張假名", rest: parts("張", "假名") + "," + other("Chang Chia-ming", "romanization"),
      latin: "Chang Chia-ming", familyFirst: "CHANG Chia-ming"),
    Case(
      name: "歐陽假", rest: parts("歐陽", "假") + "," + other("Ouyang Jia", "romanization"),
      latin: "Ouyang Jia", familyFirst: "OUYANG Jia"),
    Case(
      name: "呂假", rest: parts("呂", "假") + "," + other("Lü Jia", "romanization"),
      latin: "Lü Jia", familyFirst: "LÜ Jia"),
    Case(
      name: "紙試", rest: parts("紙", "試") + "," + other("Kami Tamesu", "romanization"),
      latin: "Kami Tamesu", familyFirst: "Kami Tamesu"),
    Case(name: "張假名", rest: parts("張", "假名"), latin: nil, familyFirst: "張 假名"),
    // A name in another alphabet: the words stand where they stand in the name.
    Case(
      name: "Иван Выдуманный",
      rest: parts("Выдуманный", "Иван") + "," + other("Ivan Vydumannyi", "romanization"),
      latin: "Ivan Vydumannyi", familyFirst: "VYDUMANNYI Ivan"),
    Case(
      name: "Выдуманный Иван",
      rest: parts("Выдуманный", "Иван") + "," + other("Vydumannyi Ivan", "romanization"),
      latin: "Vydumannyi Ivan", familyFirst: "VYDUMANNYI Ivan"),
    Case(
      name: "გამოგონილი", rest: #""family_name": "გამოგონილი""#, latin: nil,
      familyFirst: "გამოგონილი"),
    // What is derived says so; what a source has comes first; what is no form of the name is none.
    Case(
      name: "張假名",
      rest: parts("張", "假名") + "," + other("Zhang Jiaming", "romanization", #", "derived": true"#),
      latin: "~Zhang Jiaming", familyFirst: "~ZHANG Jiaming"),
    Case(
      name: "張假",
      rest: #"""
        "other_names": [{"name": "Zhang Jia", "kind": "romanization", "derived": true},
          {"name": "Chang Chia", "kind": "spelling"}]
        """#,
      latin: "Chang Chia", familyFirst: "Chang Chia"),
    Case(
      name: "張假",
      rest: #"""
        "other_names": [{"name": "Zhangg Jia", "kind": "spelling", "misprint": true},
          {"name": "Johnny", "kind": "alias"}, {"name": "张假", "kind": "spelling"},
          {"name": "Zhang Jia", "kind": "romanization", "derived": true}]
        """#,
      latin: "~Zhang Jia", familyFirst: "~Zhang Jia"),
    Case(name: "張假", rest: other("Johnny", "alias"), latin: nil, familyFirst: "張假"),
    Case(name: " ", latin: nil, familyFirst: " "),
  ]

  @Test(arguments: cases) func forms(_ example: Case) throws {
    let roll = try read(
      RollText.with(delegates: "[\(RollText.person(example.rest, name: example.name))]"))
    let person = try #require(roll.delegates.first)
    #expect(person.latinForm?.marked == example.latin)
    #expect(person.familyFirstForm.marked == example.familyFirst)
  }
}
