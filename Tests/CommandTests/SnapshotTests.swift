import Testing

/// Screens as text, without a terminal: what bug reports and pictures are made of.
@Suite struct SnapshotTests {
  @Test func `20x6 has room for a list`() throws {
    #expect(
      try Run("snapshot", "--size", "20x6").output == """
         silkroll  Internat…
        2 Delegates  1 of 36
        ▸ 張國強
          李啟正
          卞幸兒
         ? help   q quit

        """)
  }

  @Test func `48x18 shows one pane`() throws {
    #expect(
      try Run("snapshot", "--size", "48x18").output == """
         silkroll  International Network of Silk Cities…
         1  2 Delegates  3  4
        2 Delegates                              1 of 36
        ▸ 張國強                     Chairman, ISU
          李啟正                     Secretary-General,…
          卞幸兒                     Vice Secretary-Gen…
          劉雙雙                     Secretary, ISU
          Renata Amano               Vice Chairman, ISU
          Shigueru Taniguti          Chief Executive, B…
          Luciana Casagrande Perei…  Director of Cultur…
          Elietti de Souza Vilela    Head of Culture, S…
          向峰                       Director, Commerci…
          何文明                     Deputy Bureau Chie…
          李偉                       Vice Secretary-Gen…
          張平                       Staff Member, Coco…
          萬江                       Staff Member, Coco…
          Helene Dromain             Vice President, Ly…
         / search   Enter open   ? help   q quit

        """)
  }

  @Test func `80x24 is the usual size, and shows two panes`() throws {
    let run = try Run("snapshot", "--size", "80x24")
    #expect(try Run("snapshot").output == run.output)
    expect(run, height: 24, "1 Countries", "4 Details", "36 delegates", "張國強", "Chairman")
  }

  @Test func `120x36 shows everything`() throws {
    let run = try Run("snapshot", "--size", "120x36")
    expect(
      run, height: 36, "1 Countries", "2 Delegates", "3 Orientations", "4 Details", "1 guest",
      "Xavier Lépingle", "張國強", "5 Production of quality")
  }

  @Test func `styles are letters, cell by cell`() throws {
    #expect(
      try Run("snapshot", "--size", "20x6", "--styles").output == """
        aaaaaaaaaa..........
        SSSSSSSSSSS..fffffff
        AA##################
        ........
        ........
        .kfffff...kfffff

        """)
  }

  @Test func `in ASCII, only data is not`() throws {
    let run = try Run("snapshot", "--size", "120x36", "--ascii")
    let drawn = run.output.unicodeScalars.filter { (0x2190..<0x2C00).contains($0.value) }
    #expect(run.ending == .success)
    #expect(drawn.isEmpty)
  }

  @Test(arguments: [
    ("3<enter>", ["Leaders", "Leader      not named in the sources"]),
    ("m", ["Meeting", "20 Nov 2020", "Xavier Lépingle", "Agenda"]),
    ("/lepin<enter>", ["Xavier Lépingle", "1 of 1 found", "Vice Chairman"]),
    ("/LEPINGLE", ["Xavier Lépingle", "1 of 1 found"]),
    ("/nobody-at-all", ["Nobody is found."]),
    ("?", ["search"]),
  ])
  func `keys lead to a screen`(_ keys: String, _ facts: [String]) throws {
    let run = try Run("snapshot", "--keys", keys)
    #expect(run.ending == .success && run.errors.isEmpty)
    for fact in facts { #expect(run.output.contains(fact), "\(keys): \(fact)") }
  }

  @Test func `leaders are named where a roll names them`() throws {
    let run = try Run("--data", Fixture.paperTowns, "snapshot", "--keys", "3<enter>")
    expect(run, height: 24, "Émile Fauxnom", "紙 試す", "Papierowo", "not named in the sources")
  }

  @Test func `keys that end the browser leave its last screen`() throws {
    #expect(try Run("snapshot", "--keys", "q").output == Run("snapshot").output)
  }

  @Test func `a roll that cannot be read is a screen and an error`() throws {
    let run = try Run("snapshot", "--size", "60x10", "--data", "/no/such.json")
    #expect(run.ending == .noInput)
    #expect(run.output.contains("/no/such.json: there is no such file; check its name"))
    #expect(run.errors == "silkroll: /no/such.json: there is no such file; check its name\n")
  }

  @Test func `of many errors a screen shows the first, standard error all`() throws {
    let scratch = try Scratch()
    let delegates = repeatElement("{}", count: 1000).joined(separator: ", ")
    let roll = #"{"version": 1, "network": {"name": "N"}, "delegates": [\#(delegates)]}"#
    let run = try Run(
      "snapshot", "--keys", "G", "--data", scratch.file("roll.json", roll))
    #expect(run.output.contains("and 1,500 more; silkroll check lists them all"))
    #expect(run.errorLines.count == 2000)
  }

  @Test(arguments: ["1x1", "2x1", "1x40", "1000x1", "19x5"])
  func `sizes that hold next to nothing`(_ size: String) throws {
    let run = try Run("snapshot", "--size", size, "--keys", "jjk/x<esc>m?q")
    #expect(run.ending == .success && run.errors.isEmpty)
  }

  private func expect(_ run: Run, height: Int, _ facts: String...) {
    #expect(run.ending == .success && run.errors.isEmpty)
    #expect(run.output.count { $0 == "\n" } == height)
    for fact in facts { #expect(run.output.contains(fact), "\(fact)") }
  }
}
