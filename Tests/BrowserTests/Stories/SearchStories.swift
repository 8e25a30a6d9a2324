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
         1 Countries  3 Orientations  5 Organizations
        ╭━ 2 Delegates ━━━━━━━━━━━━━━╮╭─ 4 Details ────────────────╮
        │▸ Zoë Sample                ││ Zoë Sample [1]             │
        │  Émile Fauxnom             ││                            │
        │  Berthe Exemple            ││ Warden                     │
        │  紙 試す ~Kami Tamesu      ││   Guild of Imaginary       │
        │  Łukasz Próbny             ││   Printers                 │
        │  Guðrún Dæmisdóttir        ││                            │
        │  Nemo Nusquam              ││ Country     none stated    │
        ╰─────────────────── 1 of 7 ─╯╰───────────────────── 63 % ─╯
         /                                              type a name
        """),
      Story(
        "Who is found stands best first", 60, 12, "/e",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  3 Orientations  5 Organizations
        ╭━ 2 Delegates · “e” ━━━━━━━━╮╭─ 4 Details ────────────────╮
        │▸ Émile Fauxnom             ││ Émile Fauxnom [1, 2]       │
        │  Berthe Exemple            ││                            │
        │                            ││ Mayor                      │
        │                            ││   Papierville Mill         │
        │                            ││   Maire, Moulin de         │
        │                            ││   Papierville              │
        │                            ││                            │
        ╰───────────── 1 of 2 found ─╯╰───────────────────── 21 % ─╯
         / e                                                 2 of 8
        """),
      Story(
        "A search in a narrow window", 40, 12, "/em",
        """
         silkroll  Fictional League of Paper To…
         1  3  4  5
        2 Delegates · “em”          1 of 4 found
        ▸ Émile Fauxnom                       +1
            Mayor, Papierville Mill
          Nemo Nusquam
            Observer
          Berthe Exemple
            Binder, GIP
          Guðrún Dæmisdóttir
            Librarian
         / em                            4 of 8
        """),
      Story(
        "Another name answers, and is shown as the reason", 120, 16, "/tamesu",
        """
         silkroll  Fictional League of Paper Towns · as of 3 Feb 2001                       4 countries · 7 delegates · 1 guest
        ╭─ 1 Countries ────────────╮╭━ 2 Delegates · “tamesu” ━━━━━━━━━━━━━━━━━━━━━━━━━━━━╮╭─ 4 Details ───────────────────────╮
        │▸ All               1 ████││▸ 紙 試す ~Kami Tamesu  Paper maker, Archive of Blank││ 紙 試す ~Kami Tamesu [1]          │
        │  France            0     ││                        Pages                        ││                                   │
        │• Japan             1 ████││                                                     ││ Paper maker                       │
        │  Poland            0     ││                                                     ││   Archive of Blank Pages          │
        │  Iceland           0     ││                                                     ││                                   │
        │  Guild of Imagina… 0     ││                                                     ││ Country     Japan                 │
        │  No country        0     ││                                                     ││ City        Washi                 │
        ╰──────────── 4 countries ─╯│                                                     ││ Meeting     spoke: On creases     │
        ╭─ 3 Orientations ─────────╮│                                                     ││ Co-leads    1 Folding as a means  │
        │• 1 Folding as a means of…││                                                     ││             of travel             │
        │  2 Blotting              ││                                                     ││                                   │
        │  3 Margins, and what is …││                                                     ││ Romanised   ~Kami Tamesu          │
        ╰───────────────── 1 of 3 ─╯╰────────────────────────────────────── 1 of 1 found ─╯╰──────────────────────────── 63 % ─╯
         / tamesu                                                                                                        1 of 8
        """),
      Story(
        "Nobody is found", 60, 12, "/qq",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  3 Orientations  5 Organizations
        ╭━ 2 Delegates · “qq” ━━━━━━━╮╭─ 4 Details ────────────────╮
        │                            ││ Fictional League of Paper  │
        │                            ││ Towns                      │
        │ Nobody is found.           ││ Known as    Paper League   │
        │ Try fewer letters, or Esc  ││                            │
        │ to see everybody.          ││ As of       3 Feb 2001     │
        │                            ││ Countries   4              │
        │                            ││ Delegates   7              │
        ╰───────────────────── none ─╯╰───────────────────── 29 % ─╯
         / qq                                                0 of 8
        """),
      Story(
        "Counts per country follow the search", 100, 16, "/e",
        """
         silkroll  Fictional League of Paper Towns · as of 3 Feb 2001   4 countries · 7 delegates · 1 guest
        ╭─ 1 Countries ────────────╮╭━ 2 Delegates · “e” ━━━━━━━━━━━━━━━━╮╭─ 4 Details ────────────────────╮
        │▸ All               2 ████││▸ Émile Fauxnom                   +1││ Émile Fauxnom [1, 2]           │
        │• France            2 ████││    Mayor, Papierville Mill         ││                                │
        │  Japan             0     ││  Berthe Exemple                    ││ Mayor                          │
        │  Poland            0     ││    Binder, GIP                     ││   Papierville Mill             │
        │  Iceland           0     ││                                    ││   Maire, Moulin de Papierville │
        │  Guild of Imagina… 0     ││                                    ││                                │
        │  No country        0     ││                                    ││ Printer                        │
        ╰──────────── 4 countries ─╯│                                    ││   Guild of Imaginary Printers  │
        ╭─ 3 Orientations ─────────╮│                                    ││   Papierville Mill             │
        │• 1 Folding as a means of…││                                    ││                                │
        │  2 Blotting              ││                                    ││ Country     France             │
        │  3 Margins, and what is …││                                    ││ City        Papierville        │
        ╰───────────────── 1 of 3 ─╯╰───────────────────── 1 of 2 found ─╯╰───────────────────────── 46 % ─╯
         / e                                                                                         2 of 8
        """),
      Story(
        "A guest is found and counted among those found", 60, 12, "/inv",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  3 Orientations  5 Organizations
        ╭━ 2 Delegates · “inv” ━━━━━━╮╭─ 4 Details ────────────────╮
        │▸ Gaston Invité             ││ Gaston Invité [1]          │
        │                            ││                            │
        │                            ││ Illustrator                │
        │                            ││                            │
        │                            ││ Country     France         │
        │                            ││ Capacity    guest, not a   │
        │                            ││             delegate       │
        ╰───────────── 1 of 1 found ─╯╰───────────────────── 46 % ─╯
         / inv                                               1 of 8
        """),
    ])
  func searching(_ story: Story) throws {
    try story.tell()
  }
}
