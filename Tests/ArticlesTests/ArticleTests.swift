import Articles
import Membership
import Phrases
import Testing

@Suite struct ArticleTests {
  @Test func `a person: posts, places, deeds, and then spellings, each with its sources`() throws {
    let lines = try Reading.lines { $0.delegate(id: "zoe").map(Subject.delegate) }
    #expect(
      lines.filter { !$0.isEmpty && $0 != "(hidden)" } == [
        "# Zoë Sample [1]",
        "~Miller [2]",
        "  ~The Mill",
        "  meunière du Moulin",
        "Country: France",
        "City: Inkville  (inferred: the mill)",
        "Meeting: presided, 3 Feb 2001",
        "Meeting: spoke: Blots",
        "Leads: 1 Ink",
        "Spelled: ZOË SAMPLE [3], Zoë SAMPLE [2, 3]",
        ": Zoe Smaple [2]  (a misprint)",
        "~  a rendering of this roll's own, in no source",
        "Sources",
        "1  Minutes", "  The Scribe, Feb 2001", "  https://example.org/a",
        "2  Uncited by the network",
        "3  ~A page on ink",
      ])
  }

  @Test func `who leads nothing and was only there`() throws {
    let lines = try Reading.lines { $0.delegate(id: "ying").map(Subject.delegate) }
    #expect(lines.first == "# 假名 ~Jia Ming [1]")
    #expect(lines.contains("Country: none stated"))
    #expect(lines.contains("Meeting: took part, 3 Feb 2001"))
    #expect(lines.contains("Pinyin: ~Jia Ming"))
    #expect(!lines.contains { $0.contains("Leads") })
  }

  @Test func `in French, where labels have it`() throws {
    let french = try Reading.lines({ $0.delegate(id: "zoe").map(Subject.delegate) }, ["fr", "en"])
    #expect(french.contains("Meunière [2]") && french.contains("  Le Moulin"))
    #expect(french.contains("Country: La France") && french.contains("Leads: 1 Encre"))
  }

  @Test func `the board says in a sentence what sources say, where nobody is named`() throws {
    let lines = try Reading.lines({ _ in .board }, without: true)
    #expect(lines[..<2] == ["# Orientation leaders", "Nobody says who leads [1]"])
    #expect(lines.contains("  Leader: not named") && lines.contains("  Co-leader: not named"))
  }

  @Test func `a leader without a source has none`() throws {
    let lines = try Reading.lines { _ in .board }
    #expect(lines.contains("1 orientation; 1 of 2 places are named."))
    #expect(
      lines.contains("  Leader: Zoë Sample  France · Miller, LM · since May 2000"))
    #expect(!lines.contains("Sources") && !lines.contains("Source"))
  }

  @Test func `a meeting says who invited, who was there and what was said`() throws {
    let lines = try Reading.lines { _ in .meeting }
    for line in [
      "# 3 Feb 2001  Gathering [1]", "French: Réunion", "Hosts: The Mill", "Chair: Zoë Sample",
      "1  Blots", "  Taches", "  And their removal", "  Zoë Sample", "Took part: Zoë Sample [1]",
      ": 假名 ~Jia Ming [2]",
    ] {
      #expect(lines.contains(line), "\(line)")
    }
  }

  @Test func `who invited says so`() throws {
    let lines = try Reading.lines { $0.organization(id: "mill").map(Subject.organization) }
    #expect(lines.first == "# ~The Mill  LM")
    #expect(lines.contains("French: Le Moulin"))
    #expect(lines.contains("Meeting: hosted, 3 Feb 2001"))
    #expect(lines.contains("Zoë Sample  Miller, LM"))
  }

  @Test func `a city, its spellings and the lists that have it`() throws {
    let lines = try Reading.lines { $0.city(id: "inkville").map(Subject.city) }
    #expect(lines.contains("Spelled: Inkvile [2]  (a misprint)"))
    #expect(lines.contains("Cities: The towns that were going to join [2]"))
  }

  @Test func `the network's purpose, and its lists of cities, none merged`() throws {
    let lines = try Reading.lines { _ in .network }
    #expect(lines.contains("To share ink [1]"))
    #expect(lines.contains("Cities: Inkville, Blotberg"))
    #expect(lines.contains("Cities: Quillton [2]"))
  }

  @Test func `a source, and what cites it`() throws {
    let lines = try Reading.lines { $0.source(id: "b").map(Subject.source) }
    #expect(lines.first == "# ~A page on ink")
    let citing = lines.filter { $0.hasPrefix("Cited by: ") }.map { $0.dropFirst(10) }
    #expect(
      citing == [
        "Fictional Union of Ink Towns", "3 Feb 2001  Gathering", "1 Ink", "Inkville", "Zoë Sample",
      ])
  }

  @Test func `blocks can be gone through, and gone on with later`() throws {
    let roll = try Reading.roll()
    let article = Wording(roll).article(about: .meeting)
    var blocks = article.makeIterator()
    let first = (0..<5).compactMap { _ in blocks.next() }
    var rest: [Block] = []
    while let block = blocks.next() { rest.append(block) }
    #expect(first + rest == article.map { $0 })
  }
}
