import Testing

@testable import Browser

extension Stories {
  @Test(
    "The bundled roll",
    arguments: [
      Story(
        "The silk network at a glance", 100, 30, "", on: .bundled,
        """
         silkroll  International Network of Silk Cities and Metropoles 8 countries · 36 delegates · 1 guest
        ╭━ 1 Countries ━━━━━━━━━━━━╮╭─ 2 Delegates ──────────────────────╮╭─ 4 Details ────────────────────╮
        │▸ All              36     ││▸ 張國強 Zhang Guoqiang             ││ International Network of Silk  │
        │  Brazil            4 ▍   ││    Chairman, ISU                   ││ Cities and Metropoles [1, 2,   │
        │  China             5 ▌   ││  李啟正 Li Qizheng                 ││ 3, 4, 5]                       │
        │  France           10 █   ││    Secretary-General, ISU          ││ Traditional Chinese            │
        │  Georgia           1 ▏   ││  卞幸兒 Bian Xinger                ││  國際絲綢城市網路              │
        │  Italy             5 ▌   ││    Vice Secretary-General, ISU     ││ Known as    Silky Cities       │
        │  Japan             2 ▏   ││  劉雙雙 ~Liu Shuangshuang          ││                                │
        │  Spain             1 ▏   ││    Secretary, ISU                  ││ To use silk as a carrier to    │
        │  Uzbekistan        4 ▍   ││  Renata Amano                    +1││ promote exchanges and          │
        │  International Si… 4 ▍   ││    Vice Chairman, ISU              ││ cooperation, mutual benefit    │
        ╰──────────── 8 countries ─╯│  Shigueru Taniguti                 ││ and development between cities │
        ╭─ 3 Orientations ─────────╮│    Chief Executive, Bratac         ││ of various countries at the    │
        │  1 Silk, a driver of     ││  Luciana Casagrande Pereira        ││ international level [1, 2]     │
        │    influence and         ││    Director of Culture, State of P…││                                │
        │    attractiveness as a t…││  Elietti de Souza Vilela           ││ As of       20 Nov 2020        │
        │  2 Silk, a driver of     ││    Head of Culture, State of Paraná││ Countries   8                  │
        │    innovation            ││  向峰 Xiang Feng                   ││ Delegates   36                 │
        │  3 Silk at the heart of  ││    Director, Commercial Bureau of …││ Guests      1                  │
        │    the transfer of       ││  何文明 He Wenming                 ││                                │
        │    know-how and professi…││    Deputy Bureau Chief, Commercial…││ Meetings    20 Nov 2020  Video │
        │  4 Silk as a key textile ││  李偉 Li Wei                     +1││             conference         │
        │    material of           ││    Vice Secretary-General, ISU     ││             2021  planned:     │
        │    sustainability and ci…││  張平 ~Zhang Ping                  ││             First meeting of   │
        │  5 Production of quality ││    Staff Member, Cocoon and Silk S…││             2021               │
        │    silk                  ││  萬江 ~Wan Jiang                   ││ 21 Nov 2019 Launch in Lyon,    │
        │                          ││    Staff Member, Cocoon and Silk S…││             with the signing   │
        ╰───────────────── 1 of 5 ─╯╰────────────────────────── 1 of 36 ─╯╰───────────────────────── 11 % ─╯
         / search   s sort   t names   Enter open   m meeting   Tab pane   5 orgs   z zoom   ? help   q quit
        """),
      Story(
        "France in the silk network", 100, 30, "jjj2jj", on: .bundled,
        """
         silkroll  International Network of Silk Cities and Metropoles 8 countries · 36 delegates · 1 guest
        ╭─ 1 Countries ────────────╮╭━ 2 Delegates · France ━━━━━━━━━━━━━╮╭─ 4 Details ────────────────────╮
        │  All              36 ████││  Helene Dromain                    ││ Sonia Zdorovtzoff [1, 2, 3]    │
        │  Brazil            4 ▍   ││    Vice President, Lyon Metropole  ││                                │
        │  China             5 ▌   ││  Nathalie Perrin Gilbert           ││ Deputy Mayor                   │
        │▸ France           10 █   ││    Vice President, Lyon Metropole  ││   ~City of Lyon                │
        │  Georgia           1 ▏   ││▸ Sonia Zdorovtzoff                 ││   里昂市副市長                 │
        │  Italy             5 ▌   ││    Deputy Mayor, City of Lyon      ││   deputy mayor of Lyon         │
        │  Japan             2 ▏   ││  Xavier Lépingle                 +2││                                │
        │  Spain             1 ▏   ││    Vice Chairman, ISU              ││ Country     France  (inferred: │
        │  Uzbekistan        4 ▍   ││  Cédric Brochier                 +1││             the block in the   │
        │  International Si… 4 ▍   ││    Treasurer, Intersoie France     ││             list, which has no │
        ╰───────────────── 3 of 8 ─╯│  Christophe Meunier                ││             heading)           │
        ╭─ 3 Orientations ─────────╮│    Head of the External Relations …││ City        Lyon               │
        │  1 Silk, a driver of     ││  Pierric Chalvin                   ││ Meeting     spoke: The         │
        │    influence and         ││    Director General, UNITEX        ││             importance of      │
        │    attractiveness as a t…││  Anne Cecile Caschera            +1││             international city │
        │  2 Silk, a driver of     ││    Secretary-General, Intersoie Fr…││             networks in        │
        │    innovation            ││  Céline Pardon                     ││             international      │
        │  3 Silk at the heart of  ││    Representative, Silk in Lyon, U…││             cooperation        │
        │    the transfer of       ││  Valérie De Rosa                   ││ Note        The organiser’s    │
        │    know-how and professi…││    Head of the International Depar…││             page (silkinlyon), │
        │  4 Silk as a key textile ││Guests                              ││             which spells the   │
        │    material of           ││  Isabelle Moulin                   ││             name so, has       │
        │    sustainability and ci…││    Silk Designer                   ││             “adjointe au Maire │
        │  5 Production of quality ││                                    ││             de Lyon, aux       │
        │    silk                  ││                                    ││             relations, à la    │
        │                          ││                                    ││             coopération et à   │
        ╰───────────────── 1 of 5 ─╯╰────────────────────────── 3 of 10 ─╯╰───────────────────────── 40 % ─╯
         / search   s sort   t names   Enter open   m meeting   Tab pane   5 orgs   z zoom   ? help   q quit
        """),
      Story(
        "A search without the accents", 100, 20, "/lepin", on: .bundled,
        """
         silkroll  International Network of Silk Cities and Metropoles 8 countries · 36 delegates · 1 guest
        ╭─ 1 Countries ────────────╮╭━ 2 Delegates · “lepin” ━━━━━━━━━━━━╮╭─ 4 Details ────────────────────╮
        │▸ All               1 ████││▸ Xavier Lépingle                 +2││ Xavier Lépingle [1, 2]         │
        │  Brazil            0     ││    Vice Chairman, ISU              ││                                │
        │  China             0     ││                                    ││ ~Vice Chairman                 │
        │• France            1 ████││                                    ││   International Silk Union     │
        │  Georgia           0     ││                                    ││   國際絲綢聯盟副主席           │
        │  Italy             0     ││                                    ││                                │
        │  Japan             0     ││                                    ││ President                      │
        │  Spain             0     ││                                    ││   Intersoie France             │
        │  Uzbekistan        0     ││                                    ││   法國絲綢協會主席             │
        │  International Si… 0     ││                                    ││   president of Intersoie       │
        ╰──────────── 8 countries ─╯│                                    ││   France                       │
        ╭─ 3 Orientations ─────────╮│                                    ││                                │
        │  1 Silk, a driver of inf…││                                    ││ CEO                            │
        │  2 Silk, a driver of inn…││                                    ││   Hermès Textile Holding       │
        │  3 Silk at the heart of …││                                    ││   愛馬仕紡織控股CEO            │
        │  4 Silk as a key textile…││                                    ││   CEO of Hermès Textile        │
        ╰───────────────── 1 of 5 ─╯╰───────────────────── 1 of 1 found ─╯╰───────────────────────── 24 % ─╯
         / lepin                                                                                    1 of 37
        """),
      Story(
        "Orientations without leaders", 80, 24, "33", on: .bundled,
        """
         silkroll  International Network of Silk Cities and Metropoles     36 delegates
         1 Countries  2 Delegates  5 Organizations
        ╭─ 3 Orientations ─────────────────────╮╭━ 4 Leaders ━━━━━━━━━━━━━━━━━━━━━━━━━━╮
        │▸ 1 Silk, a driver of influence and   ││                                      │
        │    attractiveness as a tourist and   ││ 1  Silk, a driver of influence and   │
        │    cultural destination              ││    attractiveness as a tourist and   │
        │  2 Silk, a driver of innovation      ││    cultural destination              │
        │  3 Silk at the heart of the transfer ││    Leader      not named             │
        │    of know-how and professional      ││    Co-leader   not named             │
        │    skills                            ││                                      │
        │  4 Silk as a key textile material of ││ 2  Silk, a driver of innovation      │
        │    sustainability and circular       ││    Leader      not named             │
        │    economy                           ││    Co-leader   not named             │
        │  5 Production of quality silk        ││                                      │
        │                                      ││ 3  Silk at the heart of the transfer │
        │                                      ││    of know-how and professional      │
        │                                      ││    skills                            │
        │                                      ││    Leader      not named             │
        │                                      ││    Co-leader   not named             │
        │                                      ││                                      │
        │                                      ││ 4  Silk as a key textile material of │
        │                                      ││    sustainability and circular       │
        ╰───────────────────────────── 1 of 5 ─╯╰─────────────────────────────── 52 % ─╯
         / search   Enter open   Esc back   m meeting   Tab pane   ? help   q quit
        """),
      Story(
        "A long name counts for more than the end of a post", 40, 12, "2", on: .bundled,
        """
         silkroll  International Network of Sil…
         1  3  4  5
        2 Delegates                      1 of 36
        ▸ 張國強 Zhang Guoqiang
            Chairman, ISU
          李啟正 Li Qizheng
            Secretary-General, ISU
          卞幸兒 Bian Xinger
            Vice Secretary-General, ISU
          劉雙雙 ~Liu Shuangshuang
            Secretary, ISU
         / search   Enter open   ? help   q quit
        """),
    ])
  func bundled(_ story: Story) throws {
    try story.tell()
  }
}
