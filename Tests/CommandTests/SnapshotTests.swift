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
          李啟正 Li Qizheng
          卞幸兒 Bian Xinger
         ? help   q quit

        """)
  }

  @Test func `48x18 shows one pane`() throws {
    #expect(
      try Run("snapshot", "--size", "48x18").output == """
         silkroll  International Network of Silk Cities…
         1  3  4  5
        2 Delegates                              1 of 36
        ▸ 張國強 Zhang Guoqiang
            Chairman, ISU
          李啟正 Li Qizheng
            Secretary-General, ISU
          卞幸兒 Bian Xinger
            Vice Secretary-General, ISU
          劉雙雙 ~Liu Shuangshuang
            Secretary, ISU
          Renata Amano                                +1
            Vice Chairman, ISU
          Shigueru Taniguti
            Chief Executive, Bratac
          Luciana Casagrande Pereira
            Director of Culture, State of Paraná
         / search   Enter open   ? help   q quit

        """)
  }

  @Test func `80x24 is the usual size, and shows two panes`() throws {
    let run = try Run("snapshot", "--size", "80x24")
    #expect(try Run("snapshot").output == run.output)
    #expect(
      run.output == """
         silkroll  International Network of Silk Cities and Metropoles     36 delegates
         1 Countries  3 Orientations  5 Organizations
        ╭━ 2 Delegates ━━━━━━━━━━━━━━━━━━━━━━━━╮╭─ 4 Details ──────────────────────────╮
        │▸ 張國強 Zhang Guoqiang               ││ 張國強 Zhang Guoqiang [1, 2]         │
        │    Chairman, ISU                     ││                                      │
        │  李啟正 Li Qizheng                   ││ Chairman                             │
        │    Secretary-General, ISU            ││   International Silk Union           │
        │  卞幸兒 Bian Xinger                  ││   國際絲綢聯盟主席                   │
        │    Vice Secretary-General, ISU       ││   chairman of International Silk     │
        │  劉雙雙 ~Liu Shuangshuang            ││   Union(ISU)                         │
        │    Secretary, ISU                    ││                                      │
        │  Renata Amano                      +1││ Country     none stated              │
        │    Vice Chairman, ISU                ││ Meeting     spoke: Keynote Speech    │
        │  Shigueru Taniguti                   ││                                      │
        │    Chief Executive, Bratac           ││ Romanised   Zhang Guoqiang [1, 2]    │
        │  Luciana Casagrande Pereira          ││ Spelled     张国强 [3]               │
        │    Director of Culture, State of Par…││                                      │
        │  Elietti de Souza Vilela             ││ Sources                              │
        │    Head of Culture, State of Paraná  ││ 1  “國際絲綢城市網路”8國成員舉行線上 │
        │  向峰 Xiang Feng                     ││    視訊會議,聯盟主席張國強發表主旨講 │
        │    Director, Commercial Bureau of Na…││    話                                │
        │  何文明 He Wenming                   ││    楠木軒                            │
        ╰──────────────────────────── 1 of 36 ─╯╰─────────────────────────────── 52 % ─╯
         / search   s sort   Enter open   m meeting   Tab pane   ? help   q quit

        """)
  }

  @Test func `120x36 shows everything`() throws {
    let run = try Run("snapshot", "--size", "120x36")
    #expect(
      run.output == """
         silkroll  International Network of Silk Cities and Metropoles · as of 20 Nov 2020 8 countries · 36 delegates · 1 guest
        ╭─ 1 Countries ────────────╮╭━ 2 Delegates ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━╮╭─ 4 Details ──────────────────────╮
        │▸ All              36 ████││▸ 張國強 Zhang Guoqiang     Chairman, ISU             ││ 張國強 Zhang Guoqiang [1, 2]     │
        │  Brazil            4 ▍   ││  李啟正 Li Qizheng         Secretary-General, ISU    ││                                  │
        │  China             5 ▌   ││  卞幸兒 Bian Xinger        Vice Secretary-General,   ││ Chairman                         │
        │  France           10 █   ││                            ISU                       ││   International Silk Union       │
        │  Georgia           1 ▏   ││  劉雙雙 ~Liu Shuangshuang  Secretary, ISU            ││   國際絲綢聯盟主席               │
        │  Italy             5 ▌   ││  Renata Amano              Vice Chairman, ISU      +1││   chairman of International Silk │
        │  Japan             2 ▏   ││  Shigueru Taniguti         Chief Executive, Bratac   ││   Union(ISU)                     │
        │  Spain             1 ▏   ││  Luciana Casagrande Pereira                          ││                                  │
        │  Uzbekistan        4 ▍   ││                            Director of Culture, State││ Country     none stated          │
        │• International Si… 4 ▍   ││                            of Paraná                 ││ Meeting     spoke: Keynote       │
        │                          ││  Elietti de Souza Vilela   Head of Culture, State of ││             Speech               │
        │                          ││                            Paraná                    ││                                  │
        │                          ││  向峰 Xiang Feng           Director, Commercial      ││ Romanised   Zhang Guoqiang [1,   │
        ╰──────────── 8 countries ─╯│                            Bureau of Nanchong        ││             2]                   │
        ╭─ 3 Orientations ─────────╮│  何文明 He Wenming         Deputy Bureau Chief,      ││ Spelled     张国强 [3]           │
        │  1 Silk, a driver of     ││                            Commercial Bureau of      ││                                  │
        │    influence and         ││                            Nanchong                  ││ Sources                          │
        │    attractiveness as a   ││  李偉 Li Wei               Vice Secretary-General, +1││ 1  “國際絲綢城市網路”8國成員舉行 │
        │    tourist and cultural  ││                            ISU                       ││    線上視訊會議,聯盟主席張國強發 │
        │    destination           ││  張平 ~Zhang Ping          Staff Member, Cocoon and  ││    表主旨講話                    │
        │  2 Silk, a driver of     ││                            Silk Section, Commercial  ││    楠木軒                        │
        │    innovation            ││                            Bureau of Nanchong        ││    https://nanmuxuan.com/zh-tw/c │
        │  3 Silk at the heart of  ││  萬江 ~Wan Jiang           Staff Member, Cocoon and  ││    omplex/hrvitplheqe.html       │
        │    the transfer of       ││                            Silk Section, Commercial  ││ 2  Eight Countries Member Held a │
        │    know-how and          ││                            Bureau of Nanchong        ││    Video Conference of           │
        │    professional skills   ││  Helene Dromain            Vice President, Lyon      ││    International Network of Silk │
        │  4 Silk as a key textile ││                            Metropole                 ││    Cities and Metropoles, ISU    │
        │    material of           ││  Nathalie Perrin Gilbert   Vice President, Lyon      ││    Chairman Zhang Guoqiang       │
        │    sustainability and    ││                            Metropole                 ││    Delivered a Keynote Speech    │
        │    circular economy      ││  Sonia Zdorovtzoff         Deputy Mayor, City of Lyon││    ISU Secretariat, 24 Nov 2020  │
        │  5 Production of quality ││  Xavier Lépingle           Vice Chairman, ISU      +2││    http://en.worldsilk.com.cn/co │
        │    silk                  ││  Cédric Brochier           Treasurer, Intersoie    +1││    ntent/13830.html              │
        ╰───────────────── 1 of 5 ─╯╰──────────────────────────────────────────── 1 of 36 ─╯╰─────────────────────────── 84 % ─╯
         / search   s sort   t names   Enter open   m meeting   Tab pane   5 orgs   z zoom   ? help   q quit

        """)
  }

  @Test func `styles are letters, cell by cell`() throws {
    #expect(
      try Run("snapshot", "--size", "20x6", "--styles").output == """
        aaaaaaaaaa..........
        SSSSSSSSSSS..fffffff
        AA##################
        ...................
        ....................
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
