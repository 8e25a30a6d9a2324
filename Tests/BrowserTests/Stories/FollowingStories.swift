import Testing

@testable import Browser

extension Stories {
  @Test(
    "Following links",
    arguments: [
      Story(
        "Places that are vacant", 60, 12, "3G<enter>G",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 3 Orientations ────────╮╭─ 4 Leaders ───────────────────╮
        │  1 Folding as a means of││    Co-leader   not named      │
        │    travel               ││                               │
        │  2 Blotting             ││ Source                        │
        │▸ 3 Margins, and what is ││ 1  Minutes that were never    │
        │    written in them      ││    taken                      │
        │                         ││    https://example.org/minute │
        │                         ││    s                          │
        ╰──────────────── 3 of 3 ─╯╰─────────────────────── 100 % ─╯
         / search   Enter open   Esc back   ? help   q quit
        """),
      Story(
        "A city leads", 60, 14, "3j<enter>j<enter>",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 2 Papierowo ───────────╮╭─ 4 Details ───────────────────╮
        │▸ Łukasz Próbny          ││ Papierowo                     │
        │                         ││ Country     Poland            │
        │                         ││                               │
        │                         ││ Łukasz Próbny  Clerk, Archive │
        │                         ││ of Blank Pages                │
        │                         ││                               │
        │                         ││                               │
        │                         ││                               │
        │                         ││                               │
        ╰──────────────── 1 of 1 ─╯╰───────────────────────────────╯
         / search   Enter open   Esc back   ? help   q quit
        """),
      Story(
        "From a leader to the person", 60, 20, "3<enter>j<enter>",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 2 Delegates ───────────╮╭─ 4 Details ───────────────────╮
        │  Zoë Sample             ││ Émile Fauxnom [1, 2]          │
        │▸ Émile Fauxnom          ││                               │
        │  Berthe Exemple         ││ Mayor                         │
        │  紙 試す                ││   Papierville Mill            │
        │  Łukasz Próbny          ││   Maire, Moulin de            │
        │  Guðrún Dæmisdóttir     ││   Papierville                 │
        │  Nemo Nusquam           ││                               │
        │  Guests                 ││ Printer                       │
        │  Gaston Invité          ││   Guild of Imaginary Printers │
        │                         ││   Papierville Mill            │
        │                         ││                               │
        │                         ││ Country     France            │
        │                         ││ City        Papierville       │
        │                         ││ E-mail      emile@example.org │
        │                         ││ Meeting     presided, 3 Feb   │
        ╰──────────────── 2 of 7 ─╯╰──────────────────────── 53 % ─╯
         / search   Enter open   Esc back   ? help   q quit
        """),
      Story(
        "From a co-leader to the person", 60, 12, "33jj<enter>",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 2 Delegates ───────────╮╭─ 4 Details ───────────────────╮
        │  Zoë Sample             ││ 紙 試す [1]                   │
        │  Émile Fauxnom          ││                               │
        │  Berthe Exemple         ││ Paper maker                   │
        │▸ 紙 試す                ││   Archive of Blank Pages      │
        │  Łukasz Próbny          ││                               │
        │  Guðrún Dæmisdóttir     ││ Country     Japan             │
        │  Nemo Nusquam           ││ City        Washi             │
        ╰──────────────── 4 of 7 ─╯╰──────────────────────── 36 % ─╯
         / search   Enter open   Esc back   ? help   q quit
        """),
      Story(
        "Enter on the empty list of an orientation", 60, 14, "3j2<enter>",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 2 Delegates ───────────╮╭─ 4 Details ───────────────────╮
        │  Zoë Sample             ││ Émile Fauxnom [1, 2]          │
        │▸ Émile Fauxnom          ││                               │
        │  Berthe Exemple         ││ Mayor                         │
        │  紙 試す                ││   Papierville Mill            │
        │  Łukasz Próbny          ││   Maire, Moulin de            │
        │  Guðrún Dæmisdóttir     ││   Papierville                 │
        │  Nemo Nusquam           ││                               │
        │  Guests                 ││ Printer                       │
        │  Gaston Invité          ││   Guild of Imaginary Printers │
        ╰──────────────── 2 of 7 ─╯╰──────────────────────── 32 % ─╯
         / search   Enter open   Esc back   ? help   q quit
        """),
      Story(
        "The leaders' board", 60, 24, "3<enter>",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 3 Orientations ────────╮╭─ 4 Leaders ───────────────────╮
        │▸ 1 Folding as a means of││ Orientation leaders           │
        │    travel               ││ 3 orientations; 3 of 6 places │
        │  2 Blotting             ││ are named.                    │
        │  3 Margins, and what is ││                               │
        │    written in them      ││ 1  Folding as a means of      │
        │                         ││    travel                     │
        │                         ││    Leader      Émile Fauxnom  │
        │                         ││                France ·       │
        │                         ││                Mayor,         │
        │                         ││                Papierville    │
        │                         ││                Mill · since   │
        │                         ││                May 2000 [1]   │
        │                         ││    Co-leader   紙 試す  Japan │
        │                         ││                · Paper maker, │
        │                         ││                Archive of     │
        │                         ││                Blank Pages    │
        │                         ││                [1]            │
        │                         ││                               │
        │                         ││ 2  Blotting                   │
        ╰──────────────── 1 of 3 ─╯╰──────────────────────── 57 % ─╯
         / search   Enter open   Esc back   ? help   q quit
        """),
      Story(
        "The board at the orientation chosen", 60, 10, "3j<enter>",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 3 Orientations ────────╮╭─ 4 Leaders ───────────────────╮
        │  1 Folding as a means of││                               │
        │    travel               ││ 2  Blotting                   │
        │▸ 2 Blotting             ││    Leader      Papierowo      │
        │  3 Margins, and what is ││                Poland         │
        │    written in them      ││    Co-leader   not named      │
        ╰──────────────── 2 of 3 ─╯╰──────────────────────── 66 % ─╯
         / search   Enter open   Esc back   ? help   q quit
        """),
      Story(
        "] goes forward to the person", 60, 12, "3<enter>j<enter>[]",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 2 Delegates ───────────╮╭─ 4 Details ───────────────────╮
        │  Zoë Sample             ││ Émile Fauxnom [1, 2]          │
        │▸ Émile Fauxnom          ││                               │
        │  Berthe Exemple         ││ Mayor                         │
        │  紙 試す                ││   Papierville Mill            │
        │  Łukasz Próbny          ││   Maire, Moulin de            │
        │  Guðrún Dæmisdóttir     ││   Papierville                 │
        │  Nemo Nusquam           ││                               │
        ╰──────────────── 2 of 7 ─╯╰──────────────────────── 25 % ─╯
         / search   Enter open   Esc back   ? help   q quit
        """),
    ])
  func following(_ story: Story) throws {
    try story.tell()
  }
}
