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
        │  1 Folding as a means of││ 3  Margins, and what is       │
        │    travel               ││    written in them            │
        │  2 Blotting             ││    Leader      not named in   │
        │▸ 3 Margins, and what is ││                the sources    │
        │    written in them      ││    Co-leader   not named in   │
        │                         ││                the sources    │
        │                         ││    source: made-up            │
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
        │  Zoë Sample             ││ Émile Fauxnom                 │
        │▸ Émile Fauxnom          ││ written     Emile Fauxnom     │
        │  Berthe Exemple         ││             (minutes)         │
        │  紙 試す                ││                               │
        │  Łukasz Próbny          ││ Mayor                         │
        │  Guðrún Dæmisdóttir     ││   Papierville Mill            │
        │  Nemo Nusquam           ││   Maire, Moulin de            │
        │  Guests                 ││   Papierville                 │
        │  Gaston Invité          ││                               │
        │                         ││ Printer                       │
        │                         ││   Guild of Imaginary Printers │
        │                         ││   Papierville Mill            │
        │                         ││                               │
        │                         ││ Country     France            │
        │                         ││ City        Papierville       │
        ╰──────────────── 2 of 7 ─╯╰─ 65 % · source: made-up, mi… ─╯
         / search   Enter open   Esc back   ? help   q quit
        """),
      Story(
        "From a co-leader to the person", 60, 12, "33jj<enter>",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 2 Delegates ───────────╮╭─ 4 Details ───────────────────╮
        │  Zoë Sample             ││ 紙 試す                       │
        │  Émile Fauxnom          ││ in Latin    Kami Tamesu       │
        │  Berthe Exemple         ││             (derived, in no   │
        │▸ 紙 試す                ││             source)           │
        │  Łukasz Próbny          ││                               │
        │  Guðrún Dæmisdóttir     ││ Paper maker                   │
        │  Nemo Nusquam           ││   Archive of Blank Pages      │
        ╰──────────────── 4 of 7 ─╯╰────── 46 % · source: made-up ─╯
         / search   Enter open   Esc back   ? help   q quit
        """),
      Story(
        "Enter on the empty list of an orientation", 60, 14, "3j2<enter>",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 2 Delegates ───────────╮╭─ 4 Details ───────────────────╮
        │  Zoë Sample             ││ Émile Fauxnom                 │
        │▸ Émile Fauxnom          ││ written     Emile Fauxnom     │
        │  Berthe Exemple         ││             (minutes)         │
        │  紙 試す                ││                               │
        │  Łukasz Próbny          ││ Mayor                         │
        │  Guðrún Dæmisdóttir     ││   Papierville Mill            │
        │  Nemo Nusquam           ││   Maire, Moulin de            │
        │  Guests                 ││   Papierville                 │
        │  Gaston Invité          ││                               │
        ╰──────────────── 2 of 7 ─╯╰─ 39 % · source: made-up, mi… ─╯
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
        │  2 Blotting             ││ named, 3 vacant               │
        │  3 Margins, and what is ││                               │
        │    written in them      ││ 1  Folding as a means of      │
        │                         ││    travel                     │
        │                         ││    Leader      Émile Fauxnom  │
        │                         ││                France ·       │
        │                         ││                Mayor,         │
        │                         ││                Papierville    │
        │                         ││                Mill · since   │
        │                         ││                May 2000       │
        │                         ││    Co-leader   紙 試す  Japan │
        │                         ││                · Paper maker, │
        │                         ││                Archive of     │
        │                         ││                Blank Pages    │
        │                         ││    source: made-up, minutes   │
        │                         ││                               │
        │                         ││ 2  Blotting                   │
        ╰──────────────── 1 of 3 ─╯╰──────────────────────── 59 % ─╯
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
        │    written in them      ││    Co-leader   not named in   │
        ╰──────────────── 2 of 3 ─╯╰──────────────────────── 68 % ─╯
         / search   Enter open   Esc back   ? help   q quit
        """),
      Story(
        "] goes forward to the person", 60, 12, "3<enter>j<enter>[]",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 2 Delegates ───────────╮╭─ 4 Details ───────────────────╮
        │  Zoë Sample             ││ Émile Fauxnom                 │
        │▸ Émile Fauxnom          ││ written     Emile Fauxnom     │
        │  Berthe Exemple         ││             (minutes)         │
        │  紙 試す                ││                               │
        │  Łukasz Próbny          ││ Mayor                         │
        │  Guðrún Dæmisdóttir     ││   Papierville Mill            │
        │  Nemo Nusquam           ││   Maire, Moulin de            │
        ╰──────────────── 2 of 7 ─╯╰─ 30 % · source: made-up, mi… ─╯
         / search   Enter open   Esc back   ? help   q quit
        """),
    ])
  func following(_ story: Story) throws {
    try story.tell()
  }
}
