import TestSupport
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
          Luciana Casagrande Pereira  Director of Cultu…
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
    #expect(
      run.output == """
         silkroll  International Network of Silk Cities and Metropoles     36 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 2 Delegates ────────────────────╮╭─ 4 Details ──────────────────────────────╮
        │▸ 張國強                          ││ 張國強 [1, 2]                            │
        │  李啟正                          ││                                          │
        │  卞幸兒                          ││ Chairman                                 │
        │  劉雙雙                          ││   International Silk Union               │
        │  Renata Amano                    ││   國際絲綢聯盟主席                       │
        │  Shigueru Taniguti               ││   chairman of International Silk         │
        │  Luciana Casagrande Pereira      ││   Union(ISU)                             │
        │  Elietti de Souza Vilela         ││                                          │
        │  向峰                            ││ Country     none stated                  │
        │  何文明                          ││ Meeting     spoke: Keynote Speech        │
        │  李偉                            ││                                          │
        │  張平                            ││ Romanised   Zhang Guoqiang [1, 2]        │
        │  萬江                            ││ Spelled     张国强 [3]                   │
        │  Helene Dromain                  ││                                          │
        │  Nathalie Perrin Gilbert         ││ Sources                                  │
        │  Sonia Zdorovtzoff               ││ 1  “國際絲綢城市網路”8國成員舉行線上視訊 │
        │  Xavier Lépingle                 ││    會議,聯盟主席張國強發表主旨講話       │
        │  Cédric Brochier                 ││    楠木軒                                │
        │  Christophe Meunier              ││    https://nanmuxuan.com/zh-tw/complex/h │
        ╰──────────────────────── 1 of 36 ─╯╰─────────────────────────────────── 55 % ─╯
         / search   Enter open   Tab pane   z zoom   ? help   q quit

        """)
  }

  @Test func `120x36 shows everything`() throws {
    let run = try Run("snapshot", "--size", "120x36")
    #expect(
      run.output == """
         silkroll  International Network of Silk Cities and Metropoles · 20 Nov 2020       8 countries · 36 delegates · 1 guest
        ╭─ 1 Countries ──────────────╮╭─ 2 Delegates ────────────────────────────────╮╭─ 4 Details ────────────────────────────╮
        │▸ All                36 ████││▸ 張國強                    Chairman, ISU     ││ 張國強 [1, 2]                          │
        │  Brazil              4 ▍   ││  李啟正                    Secretary-General…││                                        │
        │  China               5 ▌   ││  卞幸兒                    Vice Secretary-Ge…││ Chairman                               │
        │  France             10 █   ││  劉雙雙                    Secretary, ISU    ││   International Silk Union             │
        │  Georgia             1 ▏   ││  Renata Amano              Vice Chairman, ISU││   國際絲綢聯盟主席                     │
        │  Italy               5 ▌   ││  Shigueru Taniguti         Chief Executive, …││   chairman of International Silk       │
        │  Japan               2 ▏   ││  Luciana Casagrande Pereira  Director of Cul…││   Union(ISU)                           │
        │  Spain               1 ▏   ││  Elietti de Souza Vilela   Head of Culture, …││                                        │
        │  Uzbekistan          4 ▍   ││  向峰                      Director, Commerc…││ Country     none stated                │
        │• International Silk… 4 ▍   ││  何文明                    Deputy Bureau Chi…││ Meeting     spoke: Keynote Speech      │
        │                            ││  李偉                      Vice Secretary-Ge…││                                        │
        │                            ││  張平                      Staff Member, Coc…││ Romanised   Zhang Guoqiang [1, 2]      │
        │                            ││  萬江                      Staff Member, Coc…││ Spelled     张国强 [3]                 │
        │                            ││  Helene Dromain            Vice President, L…││                                        │
        │                            ││  Nathalie Perrin Gilbert   Vice President, L…││ Sources                                │
        ╰────────────────── 1 of 10 ─╯│  Sonia Zdorovtzoff         Deputy Mayor, Cit…││ 1  “國際絲綢城市網路”8國成員舉行線上視 │
        ╭─ 3 Orientations ───────────╮│  Xavier Lépingle           Vice Chairman, ISU││    訊會議,聯盟主席張國強發表主旨講話   │
        │  1 Silk, a driver of       ││  Cédric Brochier           Treasurer, Inters…││    楠木軒                              │
        │    influence and           ││  Christophe Meunier        Head of the Exter…││    https://nanmuxuan.com/zh-tw/complex │
        │    attractiveness as a     ││  Pierric Chalvin           Director General,…││    /hrvitplheqe.html                   │
        │    tourist and cultural de…││  Anne Cecile Caschera      Secretary-General…││ 2  Eight Countries Member Held a Video │
        │  2 Silk, a driver of       ││  Céline Pardon             Representative, S…││    Conference of International Network │
        │    innovation              ││  Valérie De Rosa           Head of the Inter…││    of Silk Cities and Metropoles, ISU  │
        │  3 Silk at the heart of the││  Ilia Eloshvili            Deputy Mayor, Cit…││    Chairman Zhang Guoqiang Delivered a │
        │    transfer of know-how and││  Stefano Vitali            Vice Chairman, ISU││    Keynote Speech                      │
        │    professional skills     ││  Guido Tettamanti          Vice Secretary-Ge…││    ISU Secretariat, 24 Nov 2020        │
        │  4 Silk as a key textile   ││  Livia Cioffi              Council Member fo…││    http://en.worldsilk.com.cn/content/ │
        │    material of             ││  Maria Antonietta Marciano  Representative, …││    13830.html                          │
        │    sustainability and      ││  Anna Pastore              Director, Italian…││ 3  Page 6707, on the general meeting   │
        │    circular economy        ││  Okamoto                   Executive Directo…││    of the International Silk Union in  │
        │  5 Production of quality   ││  Shimada Asako             Representative, I…││    December 2019 ~                     │
        │    silk                    ││  Vicente Haba              Head of Tourism a…││    Zhejiang Sci-Tech University        │
        ╰─────────────────── 1 of 5 ─╯╰──────────────────────────────────── 1 of 36 ─╯╰───────────────────────────────── 94 % ─╯
         / search   Enter open   Tab pane   z zoom   ? help   q quit

        """)
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
    ("3<enter>", ["Leaders", "Leader      not named"]),
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
    expect(run, height: 24, "Émile Fauxnom", "紙 試す", "Papierowo", "not named")
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

  @Test func `of many errors screen and standard error show the first, and how many there are`()
    throws
  {
    let scratch = try Scratch()
    let delegates = repeatElement("{}", count: 1000).joined(separator: ", ")
    let roll = #"{"version": 1, "network": {"name": "N"}, "delegates": [\#(delegates)]}"#
    let run = try Run(
      "snapshot", "--keys", "G", "--data", scratch.file("roll.json", roll))
    #expect(run.output.contains("and 1,000 more findings"))
    #expect(run.errorLines.count == 1001 && run.errorLines.last == "and 1,000 more findings")
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
