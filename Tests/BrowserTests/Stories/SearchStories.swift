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
        │▸ Zoë Sample             ││ Zoë Sample [1]                │
        │  Émile Fauxnom          ││                               │
        │  Berthe Exemple         ││ Warden                        │
        │  紙 試す                ││   Guild of Imaginary Printers │
        │  Łukasz Próbny          ││                               │
        │  Guðrún Dæmisdóttir     ││ Country     none stated       │
        │  Nemo Nusquam           ││                               │
        ╰──────────────── 1 of 7 ─╯╰──────────────────────── 70 % ─╯
         /                                              type a name
        """),
      Story(
        "Who is found stands best first", 60, 12, "/e",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 2 “e” ─────────────────╮╭─ 4 Details ───────────────────╮
        │▸ Émile Fauxnom          ││ Émile Fauxnom [1, 2]          │
        │  Berthe Exemple         ││                               │
        │                         ││ Mayor                         │
        │                         ││   Papierville Mill            │
        │                         ││   Maire, Moulin de            │
        │                         ││   Papierville                 │
        │                         ││                               │
        ╰────────── 1 of 2 found ─╯╰──────────────────────── 25 % ─╯
         / e                                                 2 of 8
        """),
      Story(
        "A search in a narrow window", 40, 12, "/em",
        """
         silkroll  Fictional League of Paper To…
         1  2 Delegates  3  4
        2 “em”                      1 of 4 found
        ▸ Émile Fauxnom          Mayor, Papierv…
          Nemo Nusquam           Observer
          Berthe Exemple         Binder, GIP
          Guðrún Dæmisdóttir     Librarian




         / em                            4 of 8
        """),
      Story(
        "Another name answers, and is shown as the reason", 120, 16, "/tamesu",
        """
         silkroll  Fictional League of Paper Towns · 3 Feb 2001                             4 countries · 7 delegates · 1 guest
        ╭─ 1 Countries ──────────────╮╭─ 2 Delegates · “tamesu” ─────────────────────╮╭─ 4 Details ────────────────────────────╮
        │▸ All                 1 ████││▸ 紙 試す             also written Kami Tamesu││ 紙 試す [1]                            │
        │  France              0     ││                                              ││                                        │
        │• Japan               1 ████││                                              ││ Paper maker                            │
        │  Poland              0     ││                                              ││   Archive of Blank Pages               │
        │  Iceland             0     ││                                              ││                                        │
        │  Guild of Imaginary… 0     ││                                              ││ Country     Japan                      │
        │  No country          0     ││                                              ││ City        Washi                      │
        ╰─────────────────── 1 of 7 ─╯│                                              ││ Meeting     spoke: On creases          │
        ╭─ 3 Orientations ───────────╮│                                              ││ Co-leads    1 Folding as a means of    │
        │• 1 Folding as a means of t…││                                              ││             travel                     │
        │  2 Blotting                ││                                              ││                                        │
        │  3 Margins, and what is wr…││                                              ││ Romanised   Kami Tamesu ~              │
        ╰─────────────────── 1 of 3 ─╯╰─────────────────────────────── 1 of 1 found ─╯╰───────────────────────────────── 63 % ─╯
         / tamesu                                                                                                        1 of 8
        """),
      Story(
        "Nobody is found", 60, 12, "/qq",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 2 “qq” ────────────────╮╭─ 4 Details ───────────────────╮
        │                         ││ Fictional League of Paper     │
        │                         ││ Towns                         │
        │ Nobody is found.        ││ Known as    Paper League      │
        │ Try fewer letters, or   ││                               │
        │ Esc to see everybody.   ││ As of       3 Feb 2001        │
        │                         ││ Countries   4                 │
        │                         ││ Delegates   7                 │
        ╰────────────────── none ─╯╰──────────────────────── 31 % ─╯
         / qq                                                0 of 8
        """),
      Story(
        "Counts per country follow the search", 100, 16, "/e",
        """
         silkroll  Fictional League of Paper Towns · 3 Feb 2001         4 countries · 7 delegates · 1 guest
        ╭─ 1 Countries ────────────╮╭─ 2 Delegates · “e” ───────────────╮╭─ 4 Details ─────────────────────╮
        │▸ All               2 ████││▸ Émile Fauxnom                    ││ Émile Fauxnom [1, 2]            │
        │• France            2 ████││  Berthe Exemple                   ││                                 │
        │  Japan             0     ││                                   ││ Mayor                           │
        │  Poland            0     ││                                   ││   Papierville Mill              │
        │  Iceland           0     ││                                   ││   Maire, Moulin de Papierville  │
        │  Guild of Imagina… 0     ││                                   ││                                 │
        │  No country        0     ││                                   ││ Printer                         │
        ╰───────────────── 1 of 7 ─╯│                                   ││   Guild of Imaginary Printers   │
        ╭─ 3 Orientations ─────────╮│                                   ││   Papierville Mill              │
        │• 1 Folding as a means of…││                                   ││                                 │
        │  2 Blotting              ││                                   ││ Country     France              │
        │  3 Margins, and what is …││                                   ││ City        Papierville         │
        ╰───────────────── 1 of 3 ─╯╰──────────────────── 1 of 2 found ─╯╰────────────────────────── 46 % ─╯
         / e                                                                                         2 of 8
        """),
      Story(
        "A guest is found and counted among those found", 60, 12, "/inv",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 2 “inv” ───────────────╮╭─ 4 Details ───────────────────╮
        │▸ Gaston Invité          ││ Gaston Invité [1]             │
        │                         ││                               │
        │                         ││ Illustrator                   │
        │                         ││                               │
        │                         ││ Country     France            │
        │                         ││ Capacity    guest, not a      │
        │                         ││             delegate          │
        ╰────────── 1 of 1 found ─╯╰──────────────────────── 50 % ─╯
         / inv                                               1 of 8
        """),
    ])
  func searching(_ story: Story) throws {
    try story.tell()
  }
}
