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
        ╰──────────────── 1 of 7 ─╯╰────── 70 % · source: made-up ─╯
         /                                              type a name
        """),
      Story(
        "Who is found stands best first", 60, 12, "/e",
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
        │▸ All                 1 ████││▸ 紙 試す             also written Kami Tamesu││ 紙 試す                                │
        │  France              0     ││                                              ││ in Latin    Kami Tamesu  (derived, in  │
        │• Japan               1 ████││                                              ││             no source)                 │
        │  Poland              0     ││                                              ││                                        │
        │  Iceland             0     ││                                              ││ Paper maker                            │
        │  Guild of Imaginary… 0     ││                                              ││   Archive of Blank Pages               │
        │  No country          0     ││                                              ││                                        │
        ╰─────────────────── 1 of 7 ─╯│                                              ││ Country     Japan                      │
        ╭─ 3 Orientations ───────────╮│                                              ││ City        Washi                      │
        │• 1 Folding as a means of t…││                                              ││ Meeting     spoke: On creases          │
        │  2 Blotting                ││                                              ││ Co-leads    1 Folding as a means of    │
        │  3 Margins, and what is wr…││                                              ││             travel                     │
        ╰─────────────────── 1 of 3 ─╯╰─────────────────────────────── 1 of 1 found ─╯╰─────────────── 85 % · source: made-up ─╯
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
        │ Nobody is found.        ││ known as    Paper League      │
        │ Try fewer letters, or   ││                               │
        │ Esc to see everybody.   ││ As of       3 Feb 2001        │
        │                         ││ Countries   4                 │
        │                         ││ Delegates   7                 │
        ╰────────────────── none ─╯╰────── 35 % · source: made-up ─╯
         / qq                                                0 of 8
        """),
      Story(
        "Counts per country follow the search", 100, 16, "/e",
        """
         silkroll  Fictional League of Paper Towns · 3 Feb 2001         4 countries · 7 delegates · 1 guest
        ╭─ 1 Countries ────────────╮╭─ 2 Delegates · “e” ───────────────╮╭─ 4 Details ─────────────────────╮
        │▸ All               2 ████││▸ Émile Fauxnom                    ││ Émile Fauxnom                   │
        │• France            2 ████││  Berthe Exemple                   ││ written     Emile Fauxnom       │
        │  Japan             0     ││                                   ││             (minutes)           │
        │  Poland            0     ││                                   ││                                 │
        │  Iceland           0     ││                                   ││ Mayor                           │
        │  Guild of Imagina… 0     ││                                   ││   Papierville Mill              │
        │  No country        0     ││                                   ││   Maire, Moulin de Papierville  │
        ╰───────────────── 1 of 7 ─╯│                                   ││                                 │
        ╭─ 3 Orientations ─────────╮│                                   ││ Printer                         │
        │• 1 Folding as a means of…││                                   ││   Guild of Imaginary Printers   │
        │  2 Blotting              ││                                   ││   Papierville Mill              │
        │  3 Margins, and what is …││                                   ││                                 │
        ╰───────────────── 1 of 3 ─╯╰──────────────────── 1 of 2 found ─╯╰─ 54 % · source: made-up, minu… ─╯
         / e                                                                                         2 of 8
        """),
      Story(
        "A guest is found and counted among those found", 60, 12, "/inv",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 2 “inv” ───────────────╮╭─ 4 Details ───────────────────╮
        │▸ Gaston Invité          ││ Gaston Invité                 │
        │                         ││                               │
        │                         ││ Illustrator                   │
        │                         ││                               │
        │                         ││ Country     France            │
        │                         ││ Capacity    guest, not a      │
        │                         ││             delegate          │
        ╰────────── 1 of 1 found ─╯╰────── 58 % · source: minutes ─╯
         / inv                                               1 of 8
        """),
    ])
  func searching(_ story: Story) throws {
    try story.tell()
  }
}
