import Testing

@testable import Browser

extension Stories {
  @Test(
    "The bundled roll",
    arguments: [
      Story(
        "The silk network at a glance", 100, 30, "", on: .bundled,
        """
         silkroll  International Network of Silk Cities and Metropol…  8 countries · 36 delegates · 1 guest
        ╭─ 1 Countries ────────────╮╭─ 2 Delegates ─────────────────────╮╭─ 4 Details ─────────────────────╮
        │▸ All              36 ████││▸ 張國強                           ││ International Network of Silk   │
        │  Brazil            4 ▍   ││  李啟正                           ││ Cities and Metropoles [1, 2, 3, │
        │  China             5 ▌   ││  卞幸兒                           ││ 4, 5]                           │
        │  France           10 █   ││  劉雙雙                           ││ Traditional Chinese             │
        │  Georgia           1 ▏   ││  Renata Amano                     ││  國際絲綢城市網路               │
        │  Italy             5 ▌   ││  Shigueru Taniguti                ││ Known as    Silky Cities        │
        │  Japan             2 ▏   ││  Luciana Casagrande Pereira       ││                                 │
        │  Spain             1 ▏   ││  Elietti de Souza Vilela          ││ To use silk as a carrier to     │
        │  Uzbekistan        4 ▍   ││  向峰                             ││ promote exchanges and           │
        │  International Si… 4 ▍   ││  何文明                           ││ cooperation, mutual benefit and │
        ╰──────────────── 1 of 10 ─╯│  李偉                             ││ development between cities of   │
        ╭─ 3 Orientations ─────────╮│  張平                             ││ various countries at the        │
        │  1 Silk, a driver of     ││  萬江                             ││ international level [1, 2]      │
        │    influence and         ││  Helene Dromain                   ││                                 │
        │    attractiveness as a t…││  Nathalie Perrin Gilbert          ││ As of       20 Nov 2020         │
        │  2 Silk, a driver of     ││  Sonia Zdorovtzoff                ││ Countries   8                   │
        │    innovation            ││  Xavier Lépingle                  ││ Delegates   36                  │
        │  3 Silk at the heart of  ││  Cédric Brochier                  ││ Guests      1                   │
        │    the transfer of       ││  Christophe Meunier               ││                                 │
        │    know-how and professi…││  Pierric Chalvin                  ││ Meetings    20 Nov 2020  Video  │
        │  4 Silk as a key textile ││  Anne Cecile Caschera             ││             conference          │
        │    material of           ││  Céline Pardon                    ││             2021  planned:      │
        │    sustainability and ci…││  Valérie De Rosa                  ││             First meeting of    │
        │  5 Production of quality ││  Ilia Eloshvili                   ││             2021                │
        │    silk                  ││  Stefano Vitali                   ││ 21 Nov 2019 Launch in Lyon,     │
        │                          ││  Guido Tettamanti                 ││             with the signing of │
        ╰───────────────── 1 of 5 ─╯╰───────────────────────── 1 of 36 ─╯╰────────────────────────── 12 % ─╯
         / search   Enter open   Tab pane   z zoom   ? help   q quit
        """),
      Story(
        "France in the silk network", 100, 30, "jjj2jj", on: .bundled,
        """
         silkroll  International Network of Silk Cities and Metropol…  8 countries · 36 delegates · 1 guest
        ╭─ 1 Countries ────────────╮╭─ 2 Delegates · France ────────────╮╭─ 4 Details ─────────────────────╮
        │  All              36 ████││  Helene Dromain                   ││ Sonia Zdorovtzoff [1, 2, 3]     │
        │  Brazil            4 ▍   ││  Nathalie Perrin Gilbert          ││                                 │
        │  China             5 ▌   ││▸ Sonia Zdorovtzoff                ││ Deputy Mayor                    │
        │▸ France           10 █   ││  Xavier Lépingle                  ││   City of Lyon ~                │
        │  Georgia           1 ▏   ││  Cédric Brochier                  ││   里昂市副市長                  │
        │  Italy             5 ▌   ││  Christophe Meunier               ││   deputy mayor of Lyon          │
        │  Japan             2 ▏   ││  Pierric Chalvin                  ││                                 │
        │  Spain             1 ▏   ││  Anne Cecile Caschera             ││ Country     France  (inferred:  │
        │  Uzbekistan        4 ▍   ││  Céline Pardon                    ││             the block in the    │
        │  International Si… 4 ▍   ││  Valérie De Rosa                  ││             list, which has no  │
        ╰──────────────── 4 of 10 ─╯│  Guests                           ││             heading)            │
        ╭─ 3 Orientations ─────────╮│  Isabelle Moulin                  ││ City        Lyon                │
        │  1 Silk, a driver of     ││                                   ││ Meeting     spoke: The          │
        │    influence and         ││                                   ││             importance of       │
        │    attractiveness as a t…││                                   ││             international city  │
        │  2 Silk, a driver of     ││                                   ││             networks in         │
        │    innovation            ││                                   ││             international       │
        │  3 Silk at the heart of  ││                                   ││             cooperation         │
        │    the transfer of       ││                                   ││ Note        The organiser’s     │
        │    know-how and professi…││                                   ││             page (silkinlyon),  │
        │  4 Silk as a key textile ││                                   ││             which spells the    │
        │    material of           ││                                   ││             name so, has        │
        │    sustainability and ci…││                                   ││             “adjointe au Maire  │
        │  5 Production of quality ││                                   ││             de Lyon, aux        │
        │    silk                  ││                                   ││             relations, à la     │
        │                          ││                                   ││             coopération et à la │
        ╰───────────────── 1 of 5 ─╯╰───────────────────────── 3 of 10 ─╯╰────────────────────────── 41 % ─╯
         / search   Enter open   Tab pane   z zoom   ? help   q quit
        """),
      Story(
        "A search without the accents", 100, 20, "/lepin", on: .bundled,
        """
         silkroll  International Network of Silk Cities and Metropol…  8 countries · 36 delegates · 1 guest
        ╭─ 1 Countries ────────────╮╭─ 2 Delegates · “lepin” ───────────╮╭─ 4 Details ─────────────────────╮
        │▸ All               1 ████││▸ Xavier Lépingle                  ││ Xavier Lépingle [1, 2]          │
        │  Brazil            0     ││                                   ││                                 │
        │  China             0     ││                                   ││ Vice Chairman ~                 │
        │• France            1 ████││                                   ││   International Silk Union      │
        │  Georgia           0     ││                                   ││   國際絲綢聯盟副主席            │
        │  Italy             0     ││                                   ││                                 │
        │  Japan             0     ││                                   ││ President                       │
        │  Spain             0     ││                                   ││   Intersoie France              │
        │  Uzbekistan        0     ││                                   ││   法國絲綢協會主席              │
        │  International Si… 0     ││                                   ││   president of Intersoie France │
        ╰──────────────── 1 of 10 ─╯│                                   ││                                 │
        ╭─ 3 Orientations ─────────╮│                                   ││ CEO                             │
        │  1 Silk, a driver of inf…││                                   ││   Hermès Textile Holding        │
        │  2 Silk, a driver of inn…││                                   ││   愛馬仕紡織控股CEO             │
        │  3 Silk at the heart of …││                                   ││   CEO of Hermès Textile Holding │
        │  4 Silk as a key textile…││                                   ││                                 │
        ╰───────────────── 1 of 5 ─╯╰──────────────────── 1 of 1 found ─╯╰────────────────────────── 25 % ─╯
         / lepin                                                                                    1 of 37
        """),
      Story(
        "Orientations without leaders", 80, 24, "33", on: .bundled,
        """
         silkroll  International Network of Silk Cities and Metropoles     36 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 3 Orientations ─────────────────╮╭─ 4 Leaders ──────────────────────────────╮
        │▸ 1 Silk, a driver of influence   ││ Orientation leaders                      │
        │    and attractiveness as a       ││ The sources say of the orientations      │
        │    tourist and cultural          ││ “committed to in-depth development and   │
        │    destination                   ││ communication in a certain field, every  │
        │  2 Silk, a driver of innovation  ││ orientation has the leader and           │
        │  3 Silk at the heart of the      ││ co-leader”. None that was found names a  │
        │    transfer of know-how and      ││ leader or co-leader. [1, 2]              │
        │    professional skills           ││                                          │
        │  4 Silk as a key textile material││ 1  Silk, a driver of influence and       │
        │    of sustainability and circular││    attractiveness as a tourist and       │
        │    economy                       ││    cultural destination                  │
        │  5 Production of quality silk    ││    Leader      not named                 │
        │                                  ││    Co-leader   not named                 │
        │                                  ││                                          │
        │                                  ││ 2  Silk, a driver of innovation          │
        │                                  ││    Leader      not named                 │
        │                                  ││    Co-leader   not named                 │
        │                                  ││                                          │
        │                                  ││ 3  Silk at the heart of the transfer of  │
        ╰───────────────────────── 1 of 5 ─╯╰─────────────────────────────────── 41 % ─╯
         / search   Enter open   Tab pane   z zoom   Esc back   ? help   q quit
        """),
      Story(
        "A long name counts for more than the end of a post", 40, 12, "2", on: .bundled,
        """
         silkroll  International Network of Sil…
         1  2 Delegates  3  4
        2 Delegates                      1 of 36
        ▸ 張國強                 Chairman, ISU
          李啟正                 Secretary-Gene…
          卞幸兒                 Vice Secretary…
          劉雙雙                 Secretary, ISU
          Renata Amano           Vice Chairman,…
          Shigueru Taniguti      Chief Executiv…
          Luciana Casagrande Pereira  Director …
          Elietti de Souza Vilela  Head of Cult…
         / search   Enter open   ? help   q quit
        """),
    ])
  func bundled(_ story: Story) throws {
    try story.tell()
  }
}
