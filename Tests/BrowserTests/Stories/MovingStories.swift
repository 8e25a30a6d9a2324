import Testing

@testable import Browser

extension Stories {
  @Test(
    "Moving",
    arguments: [
      Story(
        "The countries, and the network beside them", 60, 14, "",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 1 Countries ───────────╮╭─ 4 Details ───────────────────╮
        │▸ All                  7 ││ Fictional League of Paper     │
        │  France               2 ││ Towns                         │
        │  Japan                1 ││ known as    Paper League      │
        │  Poland               1 ││                               │
        │  Iceland              1 ││ As of       3 Feb 2001        │
        │  Guild of Imaginary … 1 ││ Countries   4                 │
        │  No country           1 ││ Delegates   7                 │
        │                         ││ Guests      1                 │
        │                         ││                               │
        ╰──────────────── 1 of 7 ─╯╰────── 45 % · source: made-up ─╯
         / search   Enter open   Tab pane   z zoom   ? help   q quit
        """),
      Story(
        "j goes down the countries, the details follow", 60, 14, "jj",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 1 Countries ───────────╮╭─ 4 Details ───────────────────╮
        │  All                  7 ││ Japan                         │
        │  France               2 ││ code        JP                │
        │▸ Japan                1 ││ ja          日本              │
        │  Poland               1 ││                               │
        │  Iceland              1 ││ Delegates   1                 │
        │  Guild of Imaginary … 1 ││ City        Washi             │
        │  No country           1 ││ Posts at    Archive of Blank  │
        │                         ││             Pages             │
        │                         ││ Leads       1 Folding as a    │
        ╰──────────────── 3 of 7 ─╯╰──────────────────────── 90 % ─╯
         / search   Enter open   Tab pane   z zoom   ? help   q quit
        """),
      Story(
        "G goes to the last, where nobody has a country", 60, 14, "G",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 1 Countries ───────────╮╭─ 4 Details ───────────────────╮
        │  All                  7 ││ No country                    │
        │  France               2 ││ People with neither country   │
        │  Japan                1 ││ nor organization.             │
        │  Poland               1 ││                               │
        │  Iceland              1 ││ Delegates   1                 │
        │  Guild of Imaginary … 1 ││ Leads       no orientation    │
        │▸ No country           1 ││             named             │
        │                         ││                               │
        │                         ││                               │
        ╰──────────────── 7 of 7 ─╯╰───────────────────────────────╯
         / search   Enter open   Tab pane   z zoom   ? help   q quit
        """),
      Story(
        "g goes back to everybody", 60, 14, "Gg",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 1 Countries ───────────╮╭─ 4 Details ───────────────────╮
        │▸ All                  7 ││ Fictional League of Paper     │
        │  France               2 ││ Towns                         │
        │  Japan                1 ││ known as    Paper League      │
        │  Poland               1 ││                               │
        │  Iceland              1 ││ As of       3 Feb 2001        │
        │  Guild of Imaginary … 1 ││ Countries   4                 │
        │  No country           1 ││ Delegates   7                 │
        │                         ││ Guests      1                 │
        │                         ││                               │
        ╰──────────────── 1 of 7 ─╯╰────── 45 % · source: made-up ─╯
         / search   Enter open   Tab pane   z zoom   ? help   q quit
        """),
      Story(
        "k at the first stays there", 60, 10, "kk",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 1 Countries ───────────╮╭─ 4 Details ───────────────────╮
        │▸ All                  7 ││ Fictional League of Paper     │
        │  France               2 ││ Towns                         │
        │  Japan                1 ││ known as    Paper League      │
        │  Poland               1 ││                               │
        │  Iceland              1 ││ As of       3 Feb 2001        │
        ╰──────────────── 1 of 7 ─╯╰────── 25 % · source: made-up ─╯
         / search   Enter open   Tab pane   z zoom   ? help   q quit
        """),
      Story(
        "A long list scrolls, the next row in sight", 60, 12, "2<pgdn><pgdn>", on: .bundled,
        """
         silkroll  International Network of Silk Cit…  36 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 2 Delegates ───────────╮╭─ 4 Details ───────────────────╮
        │  Elietti de Souza Vilela││ 萬江                          │
        │  向峰                   ││ in Latin    Wan Jiang         │
        │  何文明                 ││             (derived, in no   │
        │  李偉                   ││             source)           │
        │  張平                   ││                               │
        │▸ 萬江                   ││ Staff Member, Cocoon and Silk │
        │  Helene Dromain         ││ Section                       │
        ╰────────────── 13 of 36 ─╯╰──── 36 % · source: nanmuxuan ─╯
         / search   Enter open   Tab pane   z zoom   ? help   q quit
        """),
      Story(
        "Up again, the row before is in sight", 60, 12, "2G<pgup>kkkk", on: .bundled,
        """
         silkroll  International Network of Silk Cit…  36 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 2 Delegates ───────────╮╭─ 4 Details ───────────────────╮
        │  Livia Cioffi           ││ Maria Antonietta Marciano     │
        │▸ Maria Antonietta Marci…││                               │
        │  Anna Pastore           ││ Representative                │
        │  Okamoto                ││   City of Como                │
        │  Shimada Asako          ││   科莫市政府代表              │
        │  Vicente Haba           ││   (in English by this roll)   │
        │  Sardor Salimov         ││                               │
        ╰────────────── 28 of 36 ─╯╰──── 53 % · source: nanmuxuan ─╯
         / search   Enter open   Tab pane   z zoom   ? help   q quit
        """),
      Story(
        "The heading of the guests is stepped over", 60, 14, "2Gk",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 2 Delegates ───────────╮╭─ 4 Details ───────────────────╮
        │  Zoë Sample             ││ Nemo Nusquam                  │
        │  Émile Fauxnom          ││                               │
        │  Berthe Exemple         ││ Observer                      │
        │  紙 試す                ││                               │
        │  Łukasz Próbny          ││ Country     none stated       │
        │  Guðrún Dæmisdóttir     ││ Leads       no orientation    │
        │▸ Nemo Nusquam           ││             named             │
        │  Guests                 ││                               │
        │  Gaston Invité          ││ Source      made-up           │
        ╰──────────────── 7 of 7 ─╯╰───────────── source: made-up ─╯
         / search   Enter open   Tab pane   z zoom   ? help   q quit
        """),
      Story(
        "The details scroll where they are longer than the pane", 60, 10, "2j4jjj",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 2 Delegates ───────────╮╭─ 4 Details ───────────────────╮
        │  Zoë Sample             ││                               │
        │▸ Émile Fauxnom          ││ Mayor                         │
        │  Berthe Exemple         ││   Papierville Mill            │
        │  紙 試す                ││   Maire, Moulin de            │
        │  Łukasz Próbny          ││   Papierville                 │
        ╰──────────────── 2 of 7 ─╯╰─ 34 % · source: made-up, mi… ─╯
         / search   Enter open   Esc back   ? help   q quit
        """),
    ])
  func moving(_ story: Story) throws {
    try story.tell()
  }
}
