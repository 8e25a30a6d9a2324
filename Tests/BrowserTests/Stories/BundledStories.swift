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
        │  Brazil            4 ▍   ││  李啟正                           ││ Cities and Metropoles           │
        │  China             5 ▌   ││  卞幸兒                           ││ zh-Hant     國際絲綢城市網路    │
        │  France           10 █   ││  劉雙雙                           ││ known as    Silky Cities        │
        │  Georgia           1 ▏   ││  Renata Amano                     ││                                 │
        │  Italy             5 ▌   ││  Shigueru Taniguti                ││ As of       20 Nov 2020         │
        │  Japan             2 ▏   ││  Luciana Casagrande Pereira       ││ Countries   8                   │
        │  Spain             1 ▏   ││  Elietti de Souza Vilela          ││ Delegates   36                  │
        │  Uzbekistan        4 ▍   ││  向峰                             ││ Guests      1                   │
        │  International Si… 4 ▍   ││  何文明                           ││                                 │
        ╰──────────────── 1 of 10 ─╯│  李偉                             ││ Meetings    20 Nov 2020  Video  │
        ╭─ 3 Orientations ─────────╮│  張平                             ││             conference          │
        │  1 Silk, a driver of     ││  萬江                             ││             2021  planned:      │
        │    influence and         ││  Helene Dromain                   ││             First meeting of    │
        │    attractiveness as a t…││  Nathalie Perrin Gilbert          ││             2021                │
        │  2 Silk, a driver of     ││  Sonia Zdorovtzoff                ││ 21 Nov 2019 Launch in Lyon,     │
        │    innovation            ││  Xavier Lépingle                  ││             with the signing of │
        │  3 Silk at the heart of  ││  Cédric Brochier                  ││             the charter, as     │
        │    the transfer of       ││  Christophe Meunier               ││             “Silk Cities”       │
        │    know-how and professi…││  Pierric Chalvin                  ││ 20 Nov 2020 Video conference;   │
        │  4 Silk as a key textile ││  Anne Cecile Caschera             ││             the organiser’s     │
        │    material of           ││  Céline Pardon                    ││             page about it calls │
        │    sustainability and ci…││  Valérie De Rosa                  ││             the network “Silky  │
        │  5 Production of quality ││  Ilia Eloshvili                   ││             Cities”             │
        │    silk                  ││  Stefano Vitali                   ││                                 │
        │                          ││  Guido Tettamanti                 ││ The text of the charter, the    │
        ╰───────────────── 1 of 5 ─╯╰───────────────────────── 1 of 36 ─╯╰─ 61 % · source: lyon-capitale… ─╯
         / search   Enter open   Tab pane   z zoom   ? help   q quit
        """),
      Story(
        "France in the silk network", 100, 30, "jjj2jj", on: .bundled,
        """
         silkroll  International Network of Silk Cities and Metropol…  8 countries · 36 delegates · 1 guest
        ╭─ 1 Countries ────────────╮╭─ 2 Delegates · France ────────────╮╭─ 4 Details ─────────────────────╮
        │  All              36 ████││  Helene Dromain                   ││ Sonia Zdorovtzoff               │
        │  Brazil            4 ▍   ││  Nathalie Perrin Gilbert          ││ written     Sonia ZDOROVTZOFF   │
        │  China             5 ▌   ││▸ Sonia Zdorovtzoff                ││             (nanmuxuan)         │
        │▸ France           10 █   ││  Xavier Lépingle                  ││ written     Sonia Zdorovtzof    │
        │  Georgia           1 ▏   ││  Cédric Brochier                  ││             (nanmuxuan, isu)    │
        │  Italy             5 ▌   ││  Christophe Meunier               ││                                 │
        │  Japan             2 ▏   ││  Pierric Chalvin                  ││ Deputy Mayor                    │
        │  Spain             1 ▏   ││  Anne Cecile Caschera             ││   City of Lyon                  │
        │  Uzbekistan        4 ▍   ││  Céline Pardon                    ││   里昂市副市長                  │
        │  International Si… 4 ▍   ││  Valérie De Rosa                  ││   deputy mayor of Lyon          │
        ╰──────────────── 4 of 10 ─╯│  Guests                           ││                                 │
        ╭─ 3 Orientations ─────────╮│  Isabelle Moulin                  ││ Country     France              │
        │  1 Silk, a driver of     ││                                   ││ City        Lyon                │
        │    influence and         ││                                   ││ Meeting     spoke: The          │
        │    attractiveness as a t…││                                   ││             importance of       │
        │  2 Silk, a driver of     ││                                   ││             international city  │
        │    innovation            ││                                   ││             networks in         │
        │  3 Silk at the heart of  ││                                   ││             international       │
        │    the transfer of       ││                                   ││             cooperation         │
        │    know-how and professi…││                                   ││ Leads       no orientation      │
        │  4 Silk as a key textile ││                                   ││             named               │
        │    material of           ││                                   ││ Note        The organiser’s     │
        │    sustainability and ci…││                                   ││             page (silkinlyon),  │
        │  5 Production of quality ││                                   ││             which spells the    │
        │    silk                  ││                                   ││             name so, has        │
        │                          ││                                   ││             “adjointe au Maire  │
        ╰───────────────── 1 of 5 ─╯╰───────────────────────── 3 of 10 ─╯╰─ 74 % · source: nanmuxuan, is… ─╯
         / search   Enter open   Tab pane   z zoom   ? help   q quit
        """),
      Story(
        "A search without the accents", 100, 20, "/lepin", on: .bundled,
        """
         silkroll  International Network of Silk Cities and Metropol…  8 countries · 36 delegates · 1 guest
        ╭─ 1 Countries ────────────╮╭─ 2 Delegates · “lepin” ───────────╮╭─ 4 Details ─────────────────────╮
        │▸ All               1 ████││▸ Xavier Lépingle                  ││ Xavier Lépingle                 │
        │  Brazil            0     ││                                   ││ written     Xavier Lepingle     │
        │  China             0     ││                                   ││             (nanmuxuan, isu)    │
        │• France            1 ████││                                   ││ written     Xavier Épingle      │
        │  Georgia           0     ││                                   ││             (lyon-entreprises)  │
        │  Italy             0     ││                                   ││                                 │
        │  Japan             0     ││                                   ││ Vice Chairman                   │
        │  Spain             0     ││                                   ││   International Silk Union      │
        │  Uzbekistan        0     ││                                   ││   國際絲綢聯盟副主席            │
        │  International Si… 0     ││                                   ││   (in English by this roll)     │
        ╰──────────────── 1 of 10 ─╯│                                   ││                                 │
        ╭─ 3 Orientations ─────────╮│                                   ││ President                       │
        │  1 Silk, a driver of inf…││                                   ││   Intersoie France              │
        │  2 Silk, a driver of inn…││                                   ││   法國絲綢協會主席              │
        │  3 Silk at the heart of …││                                   ││   president of Intersoie France │
        │  4 Silk as a key textile…││                                   ││                                 │
        ╰───────────────── 1 of 5 ─╯╰──────────────────── 1 of 1 found ─╯╰─ 43 % · source: nanmuxuan, is… ─╯
         / lepin                                                                                    1 of 37
        """),
      Story(
        "Orientations without leaders", 80, 24, "33", on: .bundled,
        """
         silkroll  International Network of Silk Cities and Metropoles     36 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 3 Orientations ─────────────────╮╭─ 4 Leaders ──────────────────────────────╮
        │▸ 1 Silk, a driver of influence   ││ Orientation leaders                      │
        │    and attractiveness as a       ││ 5 orientations; no leader or co-leader   │
        │    tourist and cultural          ││ is named in the sources                  │
        │    destination                   ││                                          │
        │  2 Silk, a driver of innovation  ││ 1  Silk, a driver of influence and       │
        │  3 Silk at the heart of the      ││    attractiveness as a tourist and       │
        │    transfer of know-how and      ││    cultural destination                  │
        │    professional skills           ││    Leader      not named in the sources  │
        │  4 Silk as a key textile material││    Co-leader   not named in the sources  │
        │    of sustainability and circular││    source: nanmuxuan, isu, silkinlyon    │
        │    economy                       ││                                          │
        │  5 Production of quality silk    ││ 2  Silk, a driver of innovation          │
        │                                  ││    Leader      not named in the sources  │
        │                                  ││    Co-leader   not named in the sources  │
        │                                  ││    source: nanmuxuan, isu, silkinlyon    │
        │                                  ││                                          │
        │                                  ││ 3  Silk at the heart of the transfer of  │
        │                                  ││    know-how and professional skills      │
        │                                  ││    Leader      not named in the sources  │
        ╰───────────────────────── 1 of 5 ─╯╰─────────────────────────────────── 59 % ─╯
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
