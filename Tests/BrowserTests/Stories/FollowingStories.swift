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
         1 Countries  2 Delegates  5 Organizations
        ╭─ 3 Orientations ───────────╮╭━ 4 Leaders ━━━━━━━━━━━━━━━━╮
        │  1 Folding as a means of   ││     not named              │
        │    travel                  ││                            │
        │  2 Blotting                ││ Source                     │
        │▸ 3 Margins, and what is    ││ 1  Minutes that were never │
        │    written in them         ││    taken                   │
        │                            ││    https://example.org/min │
        │                            ││    utes                    │
        ╰─────────────────── 3 of 3 ─╯╰──────────────────── 100 % ─╯
         / search   Enter open   Esc back   ? help   q quit
        """),
      Story(
        "A city leads", 60, 14, "3j<enter>j<enter>",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  3 Orientations  5 Organizations
        ╭─ 2 Delegates · Papierowo ──╮╭━ 4 Details ━━━━━━━━━━━━━━━━╮
        │▸ Łukasz Próbny             ││ Papierowo                  │
        │    Clerk, Archive of Blank…││ Country     Poland         │
        │                            ││                            │
        │                            ││ Łukasz Próbny  Clerk,      │
        │                            ││ Archive of Blank Pages     │
        │                            ││                            │
        │                            ││                            │
        │                            ││                            │
        │                            ││                            │
        ╰─────────────────── 1 of 1 ─╯╰────────────────────────────╯
         / search   Enter open   Esc back   ? help   q quit
        """),
      Story(
        "From a leader to the person", 60, 20, "3<enter>j<enter>",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  3 Orientations  5 Organizations
        ╭─ 2 Delegates ──────────────╮╭━ 4 Details ━━━━━━━━━━━━━━━━╮
        │  Zoë Sample                ││ Émile Fauxnom [1, 2]       │
        │    Warden, GIP             ││                            │
        │▸ Émile Fauxnom           +1││ Mayor                      │
        │    Mayor, Papierville Mill ││   Papierville Mill         │
        │  Berthe Exemple            ││   Maire, Moulin de         │
        │    Binder, GIP             ││   Papierville              │
        │  紙 試す ~Kami Tamesu      ││                            │
        │    Paper maker, Archive of…││ Printer                    │
        │  Łukasz Próbny             ││   Guild of Imaginary       │
        │    Clerk, Archive of Blank…││   Printers                 │
        │  Guðrún Dæmisdóttir        ││   Papierville Mill         │
        │    Librarian               ││                            │
        │  Nemo Nusquam              ││ Country     France         │
        │    Observer                ││ City        Papierville    │
        │Guests                      ││ E-mail      emile@example. │
        ╰─────────────────── 2 of 7 ─╯╰───────────────────── 46 % ─╯
         / search   Enter open   Esc back   ? help   q quit
        """),
      Story(
        "From a co-leader to the person", 60, 12, "33jj<enter>",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  3 Orientations  5 Organizations
        ╭─ 2 Delegates ──────────────╮╭━ 4 Details ━━━━━━━━━━━━━━━━╮
        │  Zoë Sample                ││ Émile Fauxnom [1, 2]       │
        │▸ Émile Fauxnom             ││                            │
        │  Berthe Exemple            ││ Mayor                      │
        │  紙 試す ~Kami Tamesu      ││   Papierville Mill         │
        │  Łukasz Próbny             ││   Maire, Moulin de         │
        │  Guðrún Dæmisdóttir        ││   Papierville              │
        │  Nemo Nusquam              ││                            │
        ╰─────────────────── 2 of 7 ─╯╰───────────────────── 21 % ─╯
         / search   Enter open   Esc back   ? help   q quit
        """),
      Story(
        "Enter on the empty list of an orientation", 60, 14, "3j2<enter>",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  3 Orientations  5 Organizations
        ╭─ 2 Delegates ──────────────╮╭━ 4 Details ━━━━━━━━━━━━━━━━╮
        │  Zoë Sample                ││ Émile Fauxnom [1, 2]       │
        │    Warden, GIP             ││                            │
        │▸ Émile Fauxnom           +1││ Mayor                      │
        │    Mayor, Papierville Mill ││   Papierville Mill         │
        │  Berthe Exemple            ││   Maire, Moulin de         │
        │    Binder, GIP             ││   Papierville              │
        │  紙 試す ~Kami Tamesu      ││                            │
        │    Paper maker, Archive of…││ Printer                    │
        │  Łukasz Próbny             ││   Guild of Imaginary       │
        ╰─────────────────── 2 of 7 ─╯╰───────────────────── 28 % ─╯
         / search   Enter open   Esc back   ? help   q quit
        """),
      Story(
        "The leaders' board", 60, 24, "3<enter>",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  2 Delegates  5 Organizations
        ╭─ 3 Orientations ───────────╮╭━ 4 Leaders ━━━━━━━━━━━━━━━━╮
        │▸ 1 Folding as a means of   ││ Orientation leaders        │
        │    travel                  ││ 3 orientations; 3 of 6     │
        │  2 Blotting                ││ places are named.          │
        │  3 Margins, and what is    ││                            │
        │    written in them         ││ 1  Folding as a means of   │
        │                            ││    travel                  │
        │                            ││    Leader                  │
        │                            ││     Émile Fauxnom  France  │
        │                            ││     · Mayor, Papierville   │
        │                            ││     Mill · since May 2000  │
        │                            ││     [1]                    │
        │                            ││    Co-leader               │
        │                            ││     紙 試す ~Kami Tamesu   │
        │                            ││     Japan · Paper maker,   │
        │                            ││     Archive of Blank Pages │
        │                            ││     [1]                    │
        │                            ││                            │
        │                            ││ 2  Blotting                │
        │                            ││    Leader                  │
        ╰─────────────────── 1 of 3 ─╯╰───────────────────── 54 % ─╯
         / search   Enter open   Esc back   ? help   q quit
        """),
      Story(
        "The board at the orientation chosen", 60, 10, "3j<enter>",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  2 Delegates  5 Organizations
        ╭─ 3 Orientations ───────────╮╭━ 4 Leaders ━━━━━━━━━━━━━━━━╮
        │  1 Folding as a means of   ││                            │
        │    travel                  ││ 2  Blotting                │
        │▸ 2 Blotting                ││    Leader                  │
        │  3 Margins, and what is    ││     Papierowo  Poland      │
        │    written in them         ││    Co-leader               │
        ╰─────────────────── 2 of 3 ─╯╰───────────────────── 60 % ─╯
         / search   Enter open   Esc back   ? help   q quit
        """),
      Story(
        "] goes forward to the person", 60, 12, "3<enter>j<enter>[]",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  3 Orientations  5 Organizations
        ╭─ 2 Delegates ──────────────╮╭━ 4 Details ━━━━━━━━━━━━━━━━╮
        │  Zoë Sample                ││ Émile Fauxnom [1, 2]       │
        │▸ Émile Fauxnom             ││                            │
        │  Berthe Exemple            ││ Mayor                      │
        │  紙 試す ~Kami Tamesu      ││   Papierville Mill         │
        │  Łukasz Próbny             ││   Maire, Moulin de         │
        │  Guðrún Dæmisdóttir        ││   Papierville              │
        │  Nemo Nusquam              ││                            │
        ╰─────────────────── 2 of 7 ─╯╰───────────────────── 21 % ─╯
         / search   Enter open   Esc back   ? help   q quit
        """),
    ])
  func following(_ story: Story) throws {
    try story.tell()
  }
}
