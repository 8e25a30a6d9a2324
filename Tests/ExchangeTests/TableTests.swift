import Exchange
import Membership
import Testing

@Suite struct TableTests {
  @Test(arguments: [
    ("Name,Country\nAnna Muster,Germany\nBen Probe,FRA\n", ["Anna Muster | DE", "Ben Probe | FR"]),
    ("Nom;Prénom;Pays\r\nMuster;Anna;Allemagne\r\n", ["Anna Muster | DE"]),
    ("Nombre\tApellidos\tPaís\nAnna\tMuster\tAlemania\n", ["Anna Muster | DE"]),
    ("Nome completo,País\nAnna Muster,Brasil\n", ["Anna Muster | BR"]),
    (
      "Vorname;Nachname;Land;Funktion\nAnna;Muster;Deutschland;Leiterin\n",
      ["Anna Muster | DE | Leiterin"]
    ),
    ("Cognome,Nome,Paese\nMuster,Anna,Italia\n", ["Anna Muster | IT"]),
    ("ФИО;Страна;Должность\nАнна Пример;Россия;Министр\n", ["Анна Пример | RU | Министр"]),
    ("姓名,国家,职务\n张样例,中国,主任\n", ["张样例 | CN | 主任"]),
    ("姓,名,国家\n张,样例,中国\n", ["张样例 | CN"]),
    ("'Name','Country'\n'Muster, Anna','DE'\n", ["Anna Muster | DE"]),
    ("sep=;\nName;Country\nAnna Muster;DE\n", ["Anna Muster | DE"]),
    ("List of participants,\n,\nName,Country\nAnna Muster,DE\n", ["Anna Muster | DE"]),
    (
      "Anna Muster,anna@muster.example\nBen Probe,ben@probe.example\n",
      ["Anna Muster | -", "Ben Probe | -"]
    ),
    ("Name,Country\n\"Anna \"\"Ann\"\" Muster\",DE\n", ["Anna \"Ann\" Muster | DE"]),
    ("Name,Country\n\"Anna\nMuster\",DE\n", ["Anna\nMuster | DE"]),
    ("Name,Country\n\"Anna\" Muster,DE\n", ["Anna Muster | DE"]),
    (
      "Name,Country,Post\nAnna Muster,DE,Mayor\nAnna Muster,DE,Chair\n",
      ["Anna Muster | DE | Mayor | Chair"]
    ),
    (
      "Name,Country,Post\nAnna Muster,DE,Mayor\nAnna Muster,FR,Chair\n",
      ["Anna Muster | DE | Mayor", "Anna Muster | FR | Chair"]
    ),
    (
      "Name,Country,Head of delegation\nAnna Muster,DE,yes\nBen Probe,DE,no\n",
      ["Anna Muster | DE | Head of delegation", "Ben Probe | DE"]
    ),
    ("Name,Organisation\nAnna Muster,Example Ltd\n", ["Anna Muster | - | Delegate at Example Ltd"]),
    (
      "Name,Country\nAnna Muster,Weltverband\nBen Probe,\"Korea, Republic of\"\n",
      ["Anna Muster | - | Delegate at Weltverband", "Ben Probe | KR"]
    ),
  ])
  func people(text: String, people: [String]) throws {
    #expect(try Importing(text).people == people)
  }

  @Test func encodings() throws {
    let text = "Name;Country\r\nJörg Müßig – “Probe”;Österreich\r\n"
    let utf16 = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let windows = text.unicodeScalars.map { scalar -> UInt8 in
      switch scalar {
      case "–": 0x96
      case "“": 0x93
      case "”": 0x94
      default: UInt8(scalar.value)
      }
    }
    let name = ["Jörg Müßig – “Probe” | AT"]
    #expect(try Importing(text).people == name)
    #expect(try Importing(bytes: [0xEF, 0xBB, 0xBF] + text.utf8).people == name)
    #expect(try Importing(bytes: [0xFF, 0xFE] + utf16).people == name)
    #expect(try Importing(bytes: utf16).people == name)
    let swapped = stride(from: 0, to: utf16.count, by: 2).flatMap { [utf16[$0 + 1], utf16[$0]] }
    #expect(try Importing(bytes: [0xFE, 0xFF] + swapped).people == name)
    let read = try Importing(bytes: windows)
    #expect(read.people == name)
    #expect(read.remarks.first?.kind == .encoding(.windows1252))
  }

  @Test(
    arguments: [
      ("Name,Country\nAnna Muster,DE\n\"Ben Probe,FR\n", .openQuote(row: 3, column: 1, line: 3)),
      (
        "Name,Name\nAnna Muster,Ben Probe\n",
        .twoColumns(field: "name", first: 1, second: 2, row: 1)
      ),
      ("Colour,Size\nred,12\n", .unknownFormat),
      ("Name,Country\n,DE\n", .nobody),
      ("hello\nworld\n", .unknownFormat),
    ] as [(String, ForeignFault)])
  func faults(text: String, fault: ForeignFault) {
    #expect(throws: fault) { try Importing(text) }
  }

  @Test func saysWhatHasNoPlace() throws {
    let read = try Importing(
      "Name,Country,Shoe size\nAnna Muster,Atlantis,38\nBen Probe,Atlantis,40,x\n,DE,\n")
    #expect(read.remarks.contains(ForeignRemark(.column("Shoe size"), row: 1)))
    #expect(
      read.remarks.contains(
        ForeignRemark(.noCountry("Atlantis", heading: "Country"), row: 2, count: 2)))
    #expect(read.remarks.contains(ForeignRemark(.extra("x"), row: 3)))
    #expect(read.remarks.contains(ForeignRemark(.noName, row: 4)))
  }

  @Test func meetings() throws {
    let read = try Importing(
      "Name,Country,Meeting,Year,Location\nAnna Muster,DE,Session 1,1991,Geneva\nAnna Muster,DE,Session 2,1992,Rome\nBen Probe,DE,Session 2,1992,Rome\n"
    )
    #expect(read.people == ["Anna Muster | DE", "Ben Probe | DE"])
    #expect(
      read.roll.meetings.map { "\($0.date) \($0.title.texts[0]) \($0.participants.count)" } == [
        "1991 Session 1 1", "1992 Session 2 2",
      ])
  }

  @Test func mapsColumnsByHand() throws {
    let read = try Importing(
      "Wer,Woher\nAnna Muster,DE\n", map: [(.name, "Wer"), (.country, "Woher")])
    #expect(read.people == ["Anna Muster | DE"])
    #expect(throws: ForeignFault.unknownHeading("Were", nearest: "Wer")) {
      try Importing("Name,Wer\nAnna Muster,DE\n", map: [(.name, "Were")])
    }
  }

  @Test func idsAreStable() throws {
    let text = "Name,Country\nÉléonore Müster,FR\n张样例,CN\nAnna Muster,DE\nAnna Muster,FR\nАнна,RU\n"
    let ids = try Importing(text).roll.delegates.map(\.id)
    #expect(ids.prefix(4) == ["eleonore-muster", "zhang-yang-li", "anna-muster", "anna-muster-2"])
    #expect(try Importing(text).roll.delegates.map(\.id) == ids)
  }
}
