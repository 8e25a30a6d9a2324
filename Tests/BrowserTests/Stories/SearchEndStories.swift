import Testing

@testable import Browser

extension Stories {
  @Test(
    "After searching",
    arguments: [
      Story(
        "From who was found back to where one searched", 60, 12, "1jj2/zoe<esc>[",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 2 Japan ───────────────╮╭─ 4 Details ───────────────────╮
        │▸ 紙 試す                ││ 紙 試す                       │
        │                         ││ in Latin    Kami Tamesu       │
        │                         ││             (derived, in no   │
        │                         ││             source)           │
        │                         ││                               │
        │                         ││ Paper maker                   │
        │                         ││   Archive of Blank Pages      │
        ╰──────────────── 1 of 1 ─╯╰────── 46 % · source: made-up ─╯
         / search   Enter open   Tab pane   z zoom   ? help   q quit
        """),
      Story(
        "Enter reads the person found", 60, 14, "/ber<enter>",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 2 “ber” ───────────────╮╭─ 4 Details ───────────────────╮
        │▸ Berthe Exemple         ││ Berthe Exemple                │
        │                         ││                               │
        │                         ││ Binder                        │
        │                         ││   Guild of Imaginary Printers │
        │                         ││                               │
        │                         ││ Country     France            │
        │                         ││ Region      Nowhere-sur-Rien  │
        │                         ││ Works on    1 Folding as a    │
        │                         ││             means of travel   │
        ╰────────── 1 of 1 found ─╯╰────── 69 % · source: made-up ─╯
         / ber                                   Esc clears  1 of 8
        """),
      Story(
        "A kept search says how to be rid of it in a narrow window", 40, 8, "/em<tab>",
        """
         silkroll  Fictional League of Paper To…
        4 Details                           25 %
        Émile Fauxnom
        written     Emile Fauxnom  (minutes)

        Mayor
          Papierville Mill
         / em                Esc clears  4 of 8
        """),
      Story(
        "What is typed goes before how to be rid of it", 40, 8, "/berthe exemple of papers<tab>",
        """
         silkroll  Fictional League of Paper To…
        4 Details                           31 %
        Fictional League of Paper Towns
        known as    Paper League

        As of       3 Feb 2001
        Countries   4
         / berthe exemple of papers      0 of 8
        """),
      Story(
        "Esc keeps the person found, among everybody", 60, 12, "/ber<esc>",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 2 Delegates ───────────╮╭─ 4 Details ───────────────────╮
        │  Zoë Sample             ││ Berthe Exemple                │
        │  Émile Fauxnom          ││                               │
        │▸ Berthe Exemple         ││ Binder                        │
        │  紙 試す                ││   Guild of Imaginary Printers │
        │  Łukasz Próbny          ││                               │
        │  Guðrún Dæmisdóttir     ││ Country     France            │
        │  Nemo Nusquam           ││ Region      Nowhere-sur-Rien  │
        ╰──────────────── 3 of 7 ─╯╰────── 53 % · source: made-up ─╯
         / search   Enter open   Esc back   ? help   q quit
        """),
      Story(
        "Esc after nobody was found goes back to before", 60, 12, "jj/qq<esc>",
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
        ╰──────────────── 3 of 7 ─╯╰──────────────────────── 70 % ─╯
         / search   Enter open   Tab pane   z zoom   ? help   q quit
        """),
      Story(
        "Down goes on in what was found", 60, 12, "/e<down><down>",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 2 “e” ─────────────────╮╭─ 4 Details ───────────────────╮
        │  Émile Fauxnom          ││ Berthe Exemple                │
        │▸ Berthe Exemple         ││                               │
        │                         ││ Binder                        │
        │                         ││   Guild of Imaginary Printers │
        │                         ││                               │
        │                         ││ Country     France            │
        │                         ││ Region      Nowhere-sur-Rien  │
        ╰────────── 2 of 2 found ─╯╰────── 53 % · source: made-up ─╯
         / e                                                 2 of 8
        """),
      Story(
        "Tab keeps what was found", 60, 12, "/e<tab>",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 2 “e” ─────────────────╮╭─ 4 Details ───────────────────╮
        │▸ Émile Fauxnom          ││ Émile Fauxnom                 │
        │  Berthe Exemple         ││ written     Emile Fauxnom     │
        │                         ││             (minutes)         │
        │                         ││                               │
        │                         ││ Mayor                         │
        │                         ││   Papierville Mill            │
        │                         ││   Maire, Moulin de            │
        ╰────────── 1 of 2 found ─╯╰─ 30 % · source: made-up, mi… ─╯
         / e                                     Esc clears  2 of 8
        """),
      Story(
        "Tab on goes to the countries of those found", 60, 12, "/e<tab><tab>",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 1 Countries ───────────╮╭─ 4 Details ───────────────────╮
        │▸ All                  2 ││ Fictional League of Paper     │
        │  France               2 ││ Towns                         │
        │  Japan                0 ││ known as    Paper League      │
        │  Poland               0 ││                               │
        │  Iceland              0 ││ As of       3 Feb 2001        │
        │  Guild of Imaginary … 0 ││ Countries   4                 │
        │  No country           0 ││ Delegates   7                 │
        ╰──────────────── 1 of 7 ─╯╰────── 35 % · source: made-up ─╯
         / e                                     Esc clears  2 of 8
        """),
      Story(
        "3 ends the search", 60, 12, "/e<enter>3",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 3 Orientations ────────╮╭─ 4 Details ───────────────────╮
        │▸ 1 Folding as a means of││ 1  Folding as a means of      │
        │    travel               ││    travel                     │
        │  2 Blotting             ││ fr          Le pliage, moyen  │
        │  3 Margins, and what is ││             de voyage         │
        │    written in them      ││                               │
        │                         ││ Leader      Émile Fauxnom     │
        │                         ││             France · Mayor,   │
        ╰──────────────── 1 of 3 ─╯╰─ 35 % · source: made-up, mi… ─╯
         / search   Enter open   Esc back   ? help   q quit
        """),
      Story(
        "Tab with nothing typed ends it too", 60, 10, "/<tab>",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 3 Orientations ────────╮╭─ 4 Details ───────────────────╮
        │▸ 1 Folding as a means of││ 1  Folding as a means of      │
        │    travel               ││    travel                     │
        │  2 Blotting             ││ fr          Le pliage, moyen  │
        │  3 Margins, and what is ││             de voyage         │
        │    written in them      ││                               │
        ╰──────────────── 1 of 3 ─╯╰─ 25 % · source: made-up, mi… ─╯
         / search   Enter open   Tab pane   z zoom   ? help   q quit
        """),
    ])
  func searchEnds(_ story: Story) throws {
    try story.tell()
  }
}
