import Testing

@testable import Browser

extension Stories {
  @Test(
    "Searching",
    arguments: [
      Story(
        "The search box before anything is typed", 60, 12, "/",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 2 Delegates ───────────╮╭─ 4 Details ───────────────────╮
        │▸ Zoë Sample             ││ Zoë Sample                    │
        │  Émile Fauxnom          ││                               │
        │  Berthe Exemple         ││ Warden                        │
        │  紙 試す                ││   Guild of Imaginary Printers │
        │  Łukasz Próbny          ││                               │
        │  Guðrún Dæmisdóttir     ││ Country     none stated       │
        │  Nemo Nusquam           ││ Leads       no orientation    │
        ╰──────────────── 1 of 7 ─╯╰───────────── source: made-up ─╯
         /                                              type a name
        """),
      Story(
        "Who is found stands best first", 60, 12, "/e",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 2 Delegates · “e” ─────╮╭─ 4 Details ───────────────────╮
        │▸ Émile Fauxnom          ││ Émile Fauxnom                 │
        │  Berthe Exemple         ││ written     Emile Fauxnom     │
        │                         ││             (minutes)         │
        │                         ││                               │
        │                         ││ Mayor                         │
        │                         ││   Papierville Mill            │
        │                         ││   Maire, Moulin de            │
        ╰────────── 1 of 2 found ─╯╰──── source: made-up, minutes ─╯
         / e                                                 2 of 8
        """),
      Story(
        "A search in a narrow window", 40, 12, "/em",
        """
         silkroll  Fictional League of Paper To…
         1  2 Delegates  3  4
        2 Delegates · “em”          1 of 1 found
        ▸ Émile Fauxnom          Mayor, Papierv…







         / em                            1 of 8
        """),
      Story(
        "Another name answers, and is shown as the reason", 120, 16, "/tamesu",
        """
         silkroll  Fictional League of Paper Towns · 3 Feb 2001                             4 countries · 7 delegates · 1 guest
        ╭─ 1 Countries ──────────────╮╭─ 2 Delegates · “tamesu” ────────────────────╮╭─ 4 Details ─────────────────────────────╮
        │▸ All                 1 ████││▸ 紙 試す                   in Latin Kami Ta…││ 紙 試す                                 │
        │  France              0     ││                                             ││ in Latin    Kami Tamesu  (derived, in   │
        │• Japan               1 ████││                                             ││             no source)                  │
        │  Poland              0     ││                                             ││                                         │
        │  Iceland             0     ││                                             ││ Paper maker                             │
        │  Guild of Imaginary… 0     ││                                             ││   Archive of Blank Pages                │
        │  No country          0     ││                                             ││                                         │
        ╰─────────────────── 1 of 7 ─╯│                                             ││ Country     Japan                       │
        ╭─ 3 Orientations ───────────╮│                                             ││ City        Washi                       │
        │• 1 Folding as a means of…  ││                                             ││ Meeting     spoke: On creases           │
        │  2 Blotting                ││                                             ││ Co-leads    1 Folding as a means of     │
        │  3 Margins, and what is…   ││                                             ││             travel                      │
        ╰─────────────────── 1 of 3 ─╯╰────────────────────────────── 1 of 1 found ─╯╰─────────────────────── source: made-up ─╯
         / tamesu                                                                                                        1 of 8
        """),
      Story(
        "Nobody is found", 60, 12, "/qq",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 2 Delegates · “qq” ────╮╭─ 4 Details ───────────────────╮
        │                         ││ Fictional League of Paper     │
        │                         ││ Towns                         │
        │ Nobody is found.        ││ known as    Paper League      │
        │ Try fewer letters, or   ││                               │
        │ Esc to see everybody.   ││ As of       3 Feb 2001        │
        │                         ││ Countries   4                 │
        │                         ││ Delegates   7                 │
        ╰────────────────── none ─╯╰───────────── source: made-up ─╯
         / qq                                                0 of 8
        """),
      Story(
        "Counts per country follow the search", 100, 16, "/e",
        """
         silkroll  Fictional League of Paper Towns · 3 Feb 2001         4 countries · 7 delegates · 1 guest
        ╭─ 1 Countries ────────────╮╭─ 2 Delegates · “e” ──────────────╮╭─ 4 Details ──────────────────────╮
        │▸ All               2 ████││▸ Émile Fauxnom                   ││ Émile Fauxnom                    │
        │• France            2 ████││  Berthe Exemple                  ││ written     Emile Fauxnom        │
        │  Japan             0     ││                                  ││             (minutes)            │
        │  Poland            0     ││                                  ││                                  │
        │  Iceland           0     ││                                  ││ Mayor                            │
        │  Guild of Imagina… 0     ││                                  ││   Papierville Mill               │
        │  No country        0     ││                                  ││   Maire, Moulin de Papierville   │
        ╰───────────────── 1 of 7 ─╯│                                  ││                                  │
        ╭─ 3 Orientations ─────────╮│                                  ││ Printer                          │
        │• 1 Folding as a means of…││                                  ││   Guild of Imaginary Printers    │
        │  2 Blotting              ││                                  ││   Papierville Mill               │
        │  3 Margins, and what is… ││                                  ││                                  │
        ╰───────────────── 1 of 3 ─╯╰─────────────────── 1 of 2 found ─╯╰─────── source: made-up, minutes ─╯
         / e                                                                                         2 of 8
        """),
      Story(
        "A guest is found and counted among those found", 60, 12, "/inv",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 2 Delegates · “inv” ───╮╭─ 4 Details ───────────────────╮
        │▸ Gaston Invité          ││ Gaston Invité                 │
        │                         ││                               │
        │                         ││ Illustrator                   │
        │                         ││                               │
        │                         ││ Country     France            │
        │                         ││ Capacity    guest, not a      │
        │                         ││             delegate          │
        ╰────────── 1 of 1 found ─╯╰───────────── source: minutes ─╯
         / inv                                               1 of 8
        """),
      Story(
        "Enter reads the person found", 60, 14, "/ber<enter>",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 2 Delegates · “ber” ───╮╭─ 4 Details ───────────────────╮
        │▸ Berthe Exemple         ││ Berthe Exemple                │
        │                         ││                               │
        │                         ││ Binder                        │
        │                         ││   Guild of Imaginary Printers │
        │                         ││                               │
        │                         ││ Country     France            │
        │                         ││ Region      Nowhere-sur-Rien  │
        │                         ││ Works on    1 Folding as a    │
        │                         ││             means of travel   │
        ╰────────── 1 of 1 found ─╯╰───────────── source: made-up ─╯
         / ber                                   Esc clears  1 of 8
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
        ╰──────────────── 3 of 7 ─╯╰───────────── source: made-up ─╯
         / search   Enter open   Tab pane   z zoom   ? help   q quit
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
        ╰──────────────── 3 of 7 ─╯╰───────────────────────────────╯
         / search   Enter open   Tab pane   z zoom   ? help   q quit
        """),
      Story(
        "Down goes on in what was found", 60, 12, "/e<down><down>",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 2 Delegates · “e” ─────╮╭─ 4 Details ───────────────────╮
        │  Émile Fauxnom          ││ Berthe Exemple                │
        │▸ Berthe Exemple         ││                               │
        │                         ││ Binder                        │
        │                         ││   Guild of Imaginary Printers │
        │                         ││                               │
        │                         ││ Country     France            │
        │                         ││ Region      Nowhere-sur-Rien  │
        ╰────────── 2 of 2 found ─╯╰───────────── source: made-up ─╯
         / e                                                 2 of 8
        """),
      Story(
        "Tab keeps what was found", 60, 12, "/e<tab>",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 2 Delegates · “e” ─────╮╭─ 4 Details ───────────────────╮
        │▸ Émile Fauxnom          ││ Émile Fauxnom                 │
        │  Berthe Exemple         ││ written     Emile Fauxnom     │
        │                         ││             (minutes)         │
        │                         ││                               │
        │                         ││ Mayor                         │
        │                         ││   Papierville Mill            │
        │                         ││   Maire, Moulin de            │
        ╰────────── 1 of 2 found ─╯╰──── source: made-up, minutes ─╯
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
        ╰──────────────── 1 of 7 ─╯╰───────────── source: made-up ─╯
         / e                                     Esc clears  2 of 8
        """),
      Story(
        "3 ends the search", 60, 12, "/e<enter>3",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 3 Orientations ────────╮╭─ 4 Details ───────────────────╮
        │▸ 1 Folding as a means of││ 1  Folding as a means of      │
        │    travel               ││ travel                        │
        │  2 Blotting             ││ fr          Le pliage, moyen  │
        │  3 Margins, and what is ││             de voyage         │
        │    written in them      ││                               │
        │                         ││ Leader      Émile Fauxnom     │
        │                         ││             France · Mayor,   │
        ╰──────────────── 1 of 3 ─╯╰──── source: made-up, minutes ─╯
         / search   Enter open   Tab pane   z zoom   ? help   q quit
        """),
      Story(
        "Tab with nothing typed ends it too", 60, 10, "/<tab>",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 3 Orientations ────────╮╭─ 4 Details ───────────────────╮
        │▸ 1 Folding as a means of││ 1  Folding as a means of      │
        │    travel               ││ travel                        │
        │  2 Blotting             ││ fr          Le pliage, moyen  │
        │  3 Margins, and what is ││             de voyage         │
        │    written in them      ││                               │
        ╰──────────────── 1 of 3 ─╯╰──── source: made-up, minutes ─╯
         / search   Enter open   Tab pane   z zoom   ? help   q quit
        """),
    ])
  func searching(_ story: Story) throws {
    try story.tell()
  }
}
