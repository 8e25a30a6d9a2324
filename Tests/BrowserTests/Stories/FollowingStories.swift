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
        ╭─ Leaders ────────────────────────────────────────────────╮
        │    Leader      Papierowo                                 │
        │    Co-leader   not named in the sources                  │
        │    source: made-up                                       │
        │                                                          │
        │ 3  Margins, and what is written in them                  │
        │    Leader      not named in the sources                  │
        │    Co-leader   not named in the sources                  │
        │    source: made-up                                       │
        ╰────────────────────────────────────────────────── 100 % ─╯
         / search   Enter open   Esc back   ? help   q quit
        """),
      Story(
        "A city leads", 60, 14, "3j<enter>j<enter>",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 2 Delegates · Papier… ─╮╭─ 4 Details ───────────────────╮
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
         / search   Enter open   Tab pane   z zoom   ? help   q quit
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
        ╰──────────────── 2 of 7 ─╯╰──── source: made-up, minutes ─╯
         / search   Enter open   Tab pane   z zoom   ? help   q quit
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
        ╰──────────────── 4 of 7 ─╯╰───────────── source: made-up ─╯
         / search   Enter open   Tab pane   z zoom   ? help   q quit
        """),
      Story(
        "Enter on the empty list of an orientation", 60, 14, "3j2<enter>",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
        ╭─ Leaders ────────────────────────────────────────────────╮
        │                                                          │
        │ 2  Blotting                                              │
        │    Leader      Papierowo                                 │
        │    Co-leader   not named in the sources                  │
        │    source: made-up                                       │
        │                                                          │
        │ 3  Margins, and what is written in them                  │
        │    Leader      not named in the sources                  │
        │    Co-leader   not named in the sources                  │
        │    source: made-up                                       │
        ╰────────────────────────────────────────────────── 100 % ─╯
         / search   Enter open   Esc back   ? help   q quit
        """),
      Story(
        "The leaders' board", 60, 24, "3<enter>",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
        ╭─ Leaders ────────────────────────────────────────────────╮
        │ Orientation leaders                                      │
        │ 3 orientations; 3 of 6 places named, 3 vacant            │
        │                                                          │
        │ 1  Folding as a means of travel                          │
        │    Leader      Émile Fauxnom  France · Mayor,            │
        │                Papierville Mill · since May 2000         │
        │    Co-leader   紙 試す  Japan · Paper maker, Archive of  │
        │                Blank Pages                               │
        │    source: made-up, minutes                              │
        │                                                          │
        │ 2  Blotting                                              │
        │    Leader      Papierowo                                 │
        │    Co-leader   not named in the sources                  │
        │    source: made-up                                       │
        │                                                          │
        │ 3  Margins, and what is written in them                  │
        │    Leader      not named in the sources                  │
        │    Co-leader   not named in the sources                  │
        │    source: made-up                                       │
        │                                                          │
        ╰──────────────────────────────────────────────────────────╯
         / search   Enter open   Esc back   ? help   q quit
        """),
      Story(
        "The board at the orientation chosen", 60, 10, "3j<enter>",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
        ╭─ Leaders ────────────────────────────────────────────────╮
        │                                                          │
        │ 2  Blotting                                              │
        │    Leader      Papierowo                                 │
        │    Co-leader   not named in the sources                  │
        │    source: made-up                                       │
        │                                                          │
        ╰─────────────────────────────────────────────────── 78 % ─╯
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
        ╰──────────────── 2 of 7 ─╯╰──── source: made-up, minutes ─╯
         / search   Enter open   Tab pane   z zoom   ? help   q quit
        """),
    ])
  func following(_ story: Story) throws {
    try story.tell()
  }
}
