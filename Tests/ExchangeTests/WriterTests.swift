import Exchange
import Membership
import Testing

/// Writers, on a roll of people who do not exist, with values that want quoting and guarding.
@Suite struct WriterTests {
  static let roll = """
    {"version": 1, "network": {"name": "Example"},
     "countries": [{"code": "DE", "name": {"en": "Germany", "de": "Deutschland"}}],
     "cities": [{"id": "lyon", "name": "Lyon"}],
     "organizations": [{"id": "a", "name": "A; B, \\"C\\""}, {"id": "b", "name": "=1+1"}],
     "delegates": [
      {"id": "anna-muster", "name": "Anna Muster", "family_name": "Muster", "given_name": "Anna",
       "honorific_prefix": "Dr", "lang": "de", "country": "DE", "city": "lyon",
       "other_names": [{"name": "安娜", "kind": "native", "lang": "zh"}],
       "posts": [{"title": "Chair", "organizations": ["a", "b"]}, {"title": "Mayor, acting"}],
       "contacts": [{"type": "email", "value": "anna@muster.example"},
                    {"type": "phone", "value": "+49 (30) 123-456"},
                    {"type": "url", "value": "https://muster.example/a,b;c"}],
       "note": "one\\ntwo"},
      {"id": "ben", "name": "@Ben", "capacity": "guest"}],
     "orientations": [
      {"id": "z", "number": 2, "title": "Later", "leader": {"delegate": "anna-muster"}},
      {"id": "y", "number": 1, "title": "Sooner (or not)", "members": [{"delegate": "anna-muster"}]}],
     "meetings": [{"id": "m", "date": "2020-11", "title": "Talk; and more",
                   "participants": [{"delegate": "anna-muster"}]}]}
    """

  static func written(_ roll: Roll, _ format: ExportFormat, _ options: ExportOptions = .init())
    -> String
  {
    var writer = format.writer(of: roll, options)
    var bytes: [UInt8] = []
    writer.begin(&bytes)
    for person in (roll.allDelegates + roll.allGuests).sorted() { writer.add(person, to: &bytes) }
    writer.end(&bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func table() throws {
    var options = ExportOptions()
    options.fields = [.id, .name, .country, .post, .organization, .phone, .orientation]
    let text = Self.written(try Roll(json: Array(Self.roll.utf8)), .csv, options)
    #expect(
      text.utf8.elementsEqual(
        """
        id,name,country,post,organization,phone,orientation\r
        anna-muster,Anna Muster,Germany,Chair,"A\\; B, ""C""; =1+1",+49 (30) 123-456,1. Sooner (or not); 2. Later (leader)\r
        anna-muster,Anna Muster,Germany,"Mayor, acting",,+49 (30) 123-456,1. Sooner (or not); 2. Later (leader)\r
        ben,'@Ben,,,,,\r

        """.utf8), "\(text)")
  }

  @Test(arguments: [ExportFormat.csv, .tsv])
  func comesBackByteForByte(format: ExportFormat) throws {
    let first = Self.written(try Roll(json: Array(Self.roll.utf8)), format)
    let again = Self.written(try Importing(first).roll, format)
    #expect(again.utf8.elementsEqual(first.utf8), "\(first)\n\(again)")
  }

  @Test func cardsAreFoldedInsideNoCharacter() throws {
    let text = Self.written(try Roll(json: Array(Self.roll.utf8)), .vcard)
    let lines = text.utf8.split(separator: 0x0A).map { $0.dropLast() }
    #expect(lines.allSatisfy { $0.count <= 75 && String(validating: $0, as: UTF8.self) != nil })
    #expect(text.utf8.starts(with: "BEGIN:VCARD\r\nVERSION:4.0\r\nUID:anna-muster\r\n".utf8))
  }

  @Test func markdownHasNoMarkupOfTheData() throws {
    let json =
      #"{"version": 1, "network": {"name": "N"}, "delegates": [{"id": "a", "name": "<b>|[x](http://e.example)"}]}"#
    let text = Self.written(try Roll(json: Array(json.utf8)), .markdown)
    let row = #"| &#60;b&#62;\|\[x\]\(http&#58;//e\.example\) |  |  |  |  |"#
    #expect(text.utf8.split(separator: 0x0A).last?.elementsEqual(row.utf8) == true, "\(text)")
  }
}
