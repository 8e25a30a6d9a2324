import Testing

@testable import Browser

extension Stories {
  @Test(
    "Narrowing",
    arguments: [
      Story(
        "A country's people, guests last and not counted", 60, 12, "j2",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  3 Orientations  5 Organizations
        ╭━ 2 Delegates · France ━━━━━╮╭─ 4 Details ────────────────╮
        │▸ Émile Fauxnom             ││ Émile Fauxnom [1, 2]       │
        │  Berthe Exemple            ││                            │
        │Guests                      ││ Mayor                      │
        │  Gaston Invité             ││   Papierville Mill         │
        │                            ││   Maire, Moulin de         │
        │                            ││   Papierville              │
        │                            ││                            │
        ╰─────────────────── 1 of 2 ─╯╰───────────────────── 21 % ─╯
         / search   Enter open   Tab pane   ? help   q quit
        """),
      Story(
        "A guest is counted apart", 60, 12, "j2G",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  3 Orientations  5 Organizations
        ╭━ 2 Delegates · France ━━━━━╮╭─ 4 Details ────────────────╮
        │  Émile Fauxnom             ││ Gaston Invité [1]          │
        │  Berthe Exemple            ││                            │
        │Guests                      ││ Illustrator                │
        │▸ Gaston Invité             ││                            │
        │                            ││ Country     France         │
        │                            ││ Capacity    guest, not a   │
        │                            ││             delegate       │
        ╰───────────── guest 1 of 1 ─╯╰───────────────────── 46 % ─╯
         / search   Enter open   Tab pane   ? help   q quit
        """),
      Story(
        "People without a country under their organization", 60, 12, "jjjjj2",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  3 Orientations  5 Organizations
        ╭━ 2 Delegates · Guild of … ━╮╭─ 4 Details ────────────────╮
        │▸ Zoë Sample                ││ Zoë Sample [1]             │
        │                            ││                            │
        │                            ││ Warden                     │
        │                            ││   Guild of Imaginary       │
        │                            ││   Printers                 │
        │                            ││                            │
        │                            ││ Country     none stated    │
        ╰─────────────────── 1 of 1 ─╯╰───────────────────── 63 % ─╯
         / search   Enter open   Tab pane   ? help   q quit
        """),
      Story(
        "People with neither, under No country", 60, 12, "G2",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  3 Orientations  5 Organizations
        ╭━ 2 Delegates · No country ━╮╭─ 4 Details ────────────────╮
        │▸ Nemo Nusquam              ││ Nemo Nusquam [1]           │
        │                            ││                            │
        │                            ││ Observer                   │
        │                            ││                            │
        │                            ││ Country     none stated    │
        │                            ││                            │
        │                            ││ Source                     │
        ╰─────────────────── 1 of 1 ─╯╰───────────────────── 77 % ─╯
         / search   Enter open   Tab pane   ? help   q quit
        """),
      Story(
        "Who works on the orientation", 60, 12, "32",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  3 Orientations  5 Organizations
        ╭━ 2 Delegates · orientati… ━╮╭─ 4 Details ────────────────╮
        │▸ Émile Fauxnom             ││ Émile Fauxnom [1, 2]       │
        │  Berthe Exemple            ││                            │
        │  紙 試す ~Kami Tamesu      ││ Mayor                      │
        │                            ││   Papierville Mill         │
        │                            ││   Maire, Moulin de         │
        │                            ││   Papierville              │
        │                            ││                            │
        ╰─────────────────── 1 of 3 ─╯╰───────────────────── 21 % ─╯
         / search   Enter open   Esc back   ? help   q quit
        """),
      Story(
        "Nobody is named for the orientation", 60, 12, "3j2",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  3 Orientations  5 Organizations
        ╭━ 2 Delegates ━━━━━━━━━━━━━━╮╭─ 4 Details ────────────────╮
        │  Zoë Sample                ││ Émile Fauxnom [1, 2]       │
        │▸ Émile Fauxnom             ││                            │
        │  Berthe Exemple            ││ Mayor                      │
        │  紙 試す ~Kami Tamesu      ││   Papierville Mill         │
        │  Łukasz Próbny             ││   Maire, Moulin de         │
        │  Guðrún Dæmisdóttir        ││   Papierville              │
        │  Nemo Nusquam              ││                            │
        ╰─────────────────── 2 of 7 ─╯╰───────────────────── 21 % ─╯
         / search   Enter open   Tab pane   ? help   q quit
        """),
      Story(
        "Counts per country follow the orientation", 100, 16, "3",
        """
         silkroll  Fictional League of Paper Towns · as of 3 Feb 2001   4 countries · 7 delegates · 1 guest
        ╭─ 1 Countries ────────────╮╭─ 2 Delegates · orientation 1 ──────╮╭─ 4 Details ────────────────────╮
        │▸ All               3 ████││▸ Émile Fauxnom                   +1││ 1  Folding as a means of       │
        │  France            2 ██▋ ││    Mayor, Papierville Mill         ││    travel                      │
        │  Japan             1 █▎  ││  Berthe Exemple                    ││                                │
        │  Poland            0     ││    Binder, GIP                     ││ Leader      Émile Fauxnom      │
        │  Iceland           0     ││  紙 試す ~Kami Tamesu              ││             France · Mayor,    │
        │  Guild of Imagina… 0     ││    Paper maker, Archive of Blank P…││             Papierville Mill · │
        │  No country        0     ││                                    ││             since May 2000 [2] │
        ╰──────────── 4 countries ─╯│                                    ││ Co-leader   紙 試す ~Kami      │
        ╭━ 3 Orientations ━━━━━━━━━╮│                                    ││             Tamesu  Japan ·    │
        │▸ 1 Folding as a means of…││                                    ││             Paper maker,       │
        │  2 Blotting              ││                                    ││             Archive of Blank   │
        │  3 Margins, and what is …││                                    ││             Pages [2]          │
        ╰───────────────── 1 of 3 ─╯╰─────────────────────────── 1 of 3 ─╯╰───────────────────────── 46 % ─╯
         / search   s sort   t names   Enter open   m meeting   Tab pane   5 orgs   z zoom   ? help   q quit
        """),
      Story(
        "Esc widens the list again", 60, 12, "32<esc>",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  3 Orientations  5 Organizations
        ╭━ 2 Delegates ━━━━━━━━━━━━━━╮╭─ 4 Details ────────────────╮
        │  Zoë Sample                ││ Émile Fauxnom [1, 2]       │
        │▸ Émile Fauxnom             ││                            │
        │  Berthe Exemple            ││ Mayor                      │
        │  紙 試す ~Kami Tamesu      ││   Papierville Mill         │
        │  Łukasz Próbny             ││   Maire, Moulin de         │
        │  Guðrún Dæmisdóttir        ││   Papierville              │
        │  Nemo Nusquam              ││                            │
        ╰─────────────────── 2 of 7 ─╯╰───────────────────── 21 % ─╯
         / search   Enter open   Tab pane   ? help   q quit
        """),
      Story(
        "The countries widen the list again", 60, 12, "321",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         2 Delegates  3 Orientations  5 Organizations
        ╭━ 1 Countries ━━━━━━━━━━━━━━╮╭─ 4 Details ────────────────╮
        │▸ All                 7     ││ Fictional League of Paper  │
        │  France              2 █▏  ││ Towns                      │
        │  Japan               1 ▌   ││ Known as    Paper League   │
        │  Poland              1 ▌   ││                            │
        │  Iceland             1 ▌   ││ As of       3 Feb 2001     │
        │  Guild of Imaginary… 1 ▌   ││ Countries   4              │
        │  No country          1 ▌   ││ Delegates   7              │
        ╰────────────── 4 countries ─╯╰───────────────────── 29 % ─╯
         / search   Enter open   Tab pane   ? help   q quit
        """),
      Story(
        "From a country to one of its cities", 100, 16, "j4<enter>",
        """
         silkroll  Fictional League of Paper Towns · as of 3 Feb 2001   4 countries · 7 delegates · 1 guest
        ╭─ 1 Countries ────────────╮╭─ 2 Delegates · Papierville ────────╮╭━ 4 Details ━━━━━━━━━━━━━━━━━━━━╮
        │  All               7 ████││▸ Émile Fauxnom                   +1││ Papierville                    │
        │• France            2 █▏  ││    Mayor, Papierville Mill         ││ Country     France             │
        │▸   Papierville     1 ▌   ││                                    ││ Meeting     hosted, 3 Feb 2001 │
        │  Japan             1 ▌   ││                                    ││                                │
        │  Poland            1 ▌   ││                                    ││ Émile Fauxnom  Mayor,          │
        │  Iceland           1 ▌   ││                                    ││ Papierville Mill               │
        │  Guild of Imagina… 1 ▌   ││                                    ││                                │
        │  No country        1 ▌   ││                                    ││                                │
        ╰──────────── 1 of 1 city ─╯│                                    ││                                │
        ╭─ 3 Orientations ─────────╮│                                    ││                                │
        │• 1 Folding as a means of…││                                    ││                                │
        │  2 Blotting              ││                                    ││                                │
        ╰───────────────── 1 of 3 ─╯╰─────────────────────────── 1 of 1 ─╯╰────────────────────────────────╯
         / search   s sort   t names   Enter open   Esc back   m meeting   Tab pane   ? help   q quit
        """),
      Story(
        "The people of the city", 60, 12, "j4<enter>2",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  3 Orientations  5 Organizations
        ╭━ 2 Delegates · Papiervil… ━╮╭─ 4 Details ────────────────╮
        │▸ Émile Fauxnom             ││ Émile Fauxnom [1, 2]       │
        │                            ││                            │
        │                            ││ Mayor                      │
        │                            ││   Papierville Mill         │
        │                            ││   Maire, Moulin de         │
        │                            ││   Papierville              │
        │                            ││                            │
        ╰─────────────────── 1 of 1 ─╯╰───────────────────── 21 % ─╯
         / search   Enter open   Esc back   ? help   q quit
        """),
      Story(
        "Who has a post at the organization", 100, 16, "j4jj<enter>2",
        """
         silkroll  Fictional League of Paper Towns · as of 3 Feb 2001   4 countries · 7 delegates · 1 guest
        ╭─ 1 Countries ────────────╮╭━ 2 Delegates · posts at GIP ━━━━━━━╮╭─ 4 Details ────────────────────╮
        │▸ All               3 ████││  Zoë Sample                        ││ Émile Fauxnom [1, 2]           │
        │• France            2 ██▋ ││    Warden, GIP                     ││                                │
        │  Japan             0     ││▸ Émile Fauxnom                   +1││ Mayor                          │
        │  Poland            0     ││    Printer, GIP, Papierville Mill  ││   Papierville Mill             │
        │  Iceland           0     ││  Berthe Exemple                    ││   Maire, Moulin de Papierville │
        │  Guild of Imagina… 1 █▎  ││    Binder, GIP                     ││                                │
        │  No country        0     ││                                    ││ Printer                        │
        ╰──────────── 4 countries ─╯│                                    ││   Guild of Imaginary Printers  │
        ╭─ 3 Orientations ─────────╮│                                    ││   Papierville Mill             │
        │• 1 Folding as a means of…││                                    ││                                │
        │  2 Blotting              ││                                    ││ Country     France             │
        │  3 Margins, and what is …││                                    ││ City        Papierville        │
        ╰───────────────── 1 of 3 ─╯╰─────────────────────────── 2 of 3 ─╯╰───────────────────────── 46 % ─╯
         / search   s sort   t names   Enter open   Esc back   m meeting   Tab pane   ? help   q quit
        """),
    ])
  func narrowing(_ story: Story) throws {
    try story.tell()
  }
}
