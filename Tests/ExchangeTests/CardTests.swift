import Exchange
import Membership
import Testing

@Suite struct CardTests {
  @Test func olderVersions() throws {
    let read = try Importing(
      """
      BEGIN:VCARD\r
      VERSION:2.1\r
      N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCster;Anna;;Dr.;\r
      FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Anna M=C3=\r
      =BCster\r
      TEL;CELL;VOICE:+49 30 1234\r
      ADR;WORK:;;Beispielweg 1;Berlin;;10115;Germany\r
      END:VCARD\r
      BEGIN:VCARD\r
      VERSION:3.0\r
      N:Probe;Ben;;;\r
      FN:Ben Probe\r
      item1.ORG:Example\\, Ltd;Sales\r
      TITLE:Head of a very long\r
        department\r
      PHOTO;ENCODING=b:AAAA\r
      X-PHONETIC-LAST-NAME:PRO-beh\r
      END:VCARD\r

      """)
    #expect(
      read.people == [
        "Anna Müster | DE",
        "Ben Probe | - | Head of a very long department at Example, Ltd at Sales",
      ])
    #expect(read.roll.delegates[0].contacts.map(\.value) == ["+49 30 1234"])
    #expect(read.roll.delegates[1].otherNames.map(\.name) == ["PRO-beh"])
    #expect(read.remarks.contains(ForeignRemark(.property("PHOTO"), row: 9, unit: .line)))
  }

  @Test func anOpenCardIsNamed() {
    #expect(throws: ForeignFault.openCard(line: 4)) {
      try Importing("BEGIN:VCARD\nFN:Anna\nEND:VCARD\nBEGIN:VCARD\nFN:Ben\n")
    }
  }

  @Test(arguments: [false, true])
  func comesBackByteForByte(isOld: Bool) throws {
    var options = ExportOptions()
    options.isOldCard = isOld
    let roll = try Roll(json: Array(WriterTests.roll.utf8))
    let first = WriterTests.written(roll, .vcard, options)
    let again = WriterTests.written(try Importing(first).roll, .vcard, options)
    #expect(again.utf8.elementsEqual(first.utf8), "\(first)\n\(again)")
  }
}

@Suite struct JSONListTests {
  @Test func popolo() throws {
    let text = """
      {"persons": [{"id": "p1", "name": "Anna Muster", "email": "anna@muster.example",
        "other_names": [{"name": "Anna M.", "lang": "de"}], "gender": "female"}],
       "organizations": [{"id": "o", "name": "Assembly"}, {"id": "b", "name": "Party"}],
       "areas": [{"id": "a", "name": "North"}],
       "memberships": [{"person_id": "p1", "organization_id": "o", "on_behalf_of_id": "b",
         "role": "member", "area_id": "a"}]}
      """
    let read = try Importing(text)
    #expect(read.people == ["Anna Muster | - | member at Assembly at Party"])
    #expect(read.roll.delegates[0].region?.texts == ["North"])
    #expect(read.remarks == [ForeignRemark(.property("gender"), row: 1, unit: .entry)])
  }

  @Test func danglingMemberships() {
    let fault = ForeignFault.dangling(
      list: "memberships", entry: 1, key: "organization_id", id: "nowhere")
    #expect(throws: fault) {
      try Importing(
        """
        {"persons": [{"id": "p", "name": "Anna"}],
         "memberships": [{"person_id": "p", "organization_id": "nowhere"}]}
        """)
    }
  }

  @Test func flatObjects() throws {
    let read = try Importing(
      """
      [{"Full name": "Anna Muster", "country": "Germany", "emails": ["a@muster.example"], "extra": {"x": 1}},
       {"Full name": "Ben Probe", "country": "Atlantis"}]
      """)
    #expect(read.people == ["Anna Muster | DE", "Ben Probe | - | Delegate at Atlantis"])
    #expect(read.remarks.contains(ForeignRemark(.property("extra"), row: 1, unit: .entry)))
    let noCountry = ForeignRemark.Kind.noCountry("Atlantis", heading: "country")
    #expect(read.remarks.contains(ForeignRemark(noCountry, row: 2, unit: .entry)))
  }
}
