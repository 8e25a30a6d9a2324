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
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 2 France ──────────────╮╭─ 4 Details ───────────────────╮
        │▸ Émile Fauxnom          ││ Émile Fauxnom [1, 2]          │
        │  Berthe Exemple         ││                               │
        │  Guests                 ││ Mayor                         │
        │  Gaston Invité          ││   Papierville Mill            │
        │                         ││   Maire, Moulin de            │
        │                         ││   Papierville                 │
        │                         ││                               │
        ╰──────────────── 1 of 2 ─╯╰──────────────────────── 25 % ─╯
         / search   Enter open   Tab pane   z zoom   ? help   q quit
        """),
      Story(
        "A guest is counted apart", 60, 12, "j2G",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 2 France ──────────────╮╭─ 4 Details ───────────────────╮
        │  Émile Fauxnom          ││ Gaston Invité [1]             │
        │  Berthe Exemple         ││                               │
        │  Guests                 ││ Illustrator                   │
        │▸ Gaston Invité          ││                               │
        │                         ││ Country     France            │
        │                         ││ Capacity    guest, not a      │
        │                         ││             delegate          │
        ╰────────── guest 1 of 1 ─╯╰──────────────────────── 50 % ─╯
         / search   Enter open   Tab pane   z zoom   ? help   q quit
        """),
      Story(
        "People without a country under their organization", 60, 12, "jjjjj2",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 2 Guild of Imaginary… ─╮╭─ 4 Details ───────────────────╮
        │▸ Zoë Sample             ││ Zoë Sample [1]                │
        │                         ││                               │
        │                         ││ Warden                        │
        │                         ││   Guild of Imaginary Printers │
        │                         ││                               │
        │                         ││ Country     none stated       │
        │                         ││                               │
        ╰──────────────── 1 of 1 ─╯╰──────────────────────── 70 % ─╯
         / search   Enter open   Tab pane   z zoom   ? help   q quit
        """),
      Story(
        "People with neither, under No country", 60, 12, "G2",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 2 No country ──────────╮╭─ 4 Details ───────────────────╮
        │▸ Nemo Nusquam           ││ Nemo Nusquam [1]              │
        │                         ││                               │
        │                         ││ Observer                      │
        │                         ││                               │
        │                         ││ Country     none stated       │
        │                         ││                               │
        │                         ││ Source                        │
        ╰──────────────── 1 of 1 ─╯╰──────────────────────── 77 % ─╯
         / search   Enter open   Tab pane   z zoom   ? help   q quit
        """),
      Story(
        "Who works on the orientation", 60, 12, "32",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 2 orientation 1 ───────╮╭─ 4 Details ───────────────────╮
        │▸ Émile Fauxnom          ││ Émile Fauxnom [1, 2]          │
        │  Berthe Exemple         ││                               │
        │  紙 試す                ││ Mayor                         │
        │                         ││   Papierville Mill            │
        │                         ││   Maire, Moulin de            │
        │                         ││   Papierville                 │
        │                         ││                               │
        ╰──────────────── 1 of 3 ─╯╰──────────────────────── 25 % ─╯
         / search   Enter open   Esc back   ? help   q quit
        """),
      Story(
        "Nobody is named for the orientation", 60, 12, "3j2",
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
         / search   Enter open   Tab pane   z zoom   ? help   q quit
        """),
      Story(
        "Counts per country follow the orientation", 100, 16, "3",
        """
         silkroll  Fictional League of Paper Towns · 3 Feb 2001         4 countries · 7 delegates · 1 guest
        ╭─ 1 Countries ────────────╮╭─ 2 Delegates · orientation 1 ─────╮╭─ 4 Details ─────────────────────╮
        │▸ All               3 ████││▸ Émile Fauxnom                    ││ 1  Folding as a means of travel │
        │  France            2 ██▋ ││  Berthe Exemple                   ││                                 │
        │  Japan             1 █▎  ││  紙 試す                          ││ Leader      Émile Fauxnom       │
        │  Poland            0     ││                                   ││             France · Mayor,     │
        │  Iceland           0     ││                                   ││             Papierville Mill ·  │
        │  Guild of Imagina… 0     ││                                   ││             since May 2000 [2]  │
        │  No country        0     ││                                   ││ Co-leader   紙 試す  Japan ·    │
        ╰───────────────── 1 of 7 ─╯│                                   ││             Paper maker,        │
        ╭─ 3 Orientations ─────────╮│                                   ││             Archive of Blank    │
        │▸ 1 Folding as a means of…││                                   ││             Pages [2]           │
        │  2 Blotting              ││                                   ││                                 │
        │  3 Margins, and what is …││                                   ││ Works on    Berthe Exemple      │
        ╰───────────────── 1 of 3 ─╯╰────────────────────────── 1 of 3 ─╯╰────────────────────────── 50 % ─╯
         / search   Enter open   Tab pane   z zoom   ? help   q quit
        """),
      Story(
        "Esc widens the list again", 60, 12, "32<esc>",
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
         / search   Enter open   Tab pane   z zoom   ? help   q quit
        """),
      Story(
        "The countries widen the list again", 60, 12, "321",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 1 Countries ───────────╮╭─ 4 Details ───────────────────╮
        │▸ All                  7 ││ Fictional League of Paper     │
        │  France               2 ││ Towns                         │
        │  Japan                1 ││ Known as    Paper League      │
        │  Poland               1 ││                               │
        │  Iceland              1 ││ As of       3 Feb 2001        │
        │  Guild of Imaginary … 1 ││ Countries   4                 │
        │  No country           1 ││ Delegates   7                 │
        ╰──────────────── 1 of 7 ─╯╰──────────────────────── 31 % ─╯
         / search   Enter open   Tab pane   z zoom   ? help   q quit
        """),
      Story(
        "From a country to one of its cities", 100, 16, "j4<enter>",
        """
         silkroll  Fictional League of Paper Towns · 3 Feb 2001         4 countries · 7 delegates · 1 guest
        ╭─ 1 Countries ────────────╮╭─ 2 Delegates · Papierville ───────╮╭─ 4 Details ─────────────────────╮
        │▸ All               1 ████││▸ Émile Fauxnom                    ││ Papierville                     │
        │• France            1 ████││                                   ││ Country     France              │
        │  Japan             0     ││                                   ││ Meeting     hosted, 3 Feb 2001  │
        │  Poland            0     ││                                   ││                                 │
        │  Iceland           0     ││                                   ││ Émile Fauxnom  Mayor,           │
        │  Guild of Imagina… 0     ││                                   ││ Papierville Mill                │
        │  No country        0     ││                                   ││                                 │
        ╰───────────────── 1 of 7 ─╯│                                   ││                                 │
        ╭─ 3 Orientations ─────────╮│                                   ││                                 │
        │• 1 Folding as a means of…││                                   ││                                 │
        │  2 Blotting              ││                                   ││                                 │
        │  3 Margins, and what is …││                                   ││                                 │
        ╰───────────────── 1 of 3 ─╯╰────────────────────────── 1 of 1 ─╯╰─────────────────────────────────╯
         / search   Enter open   Tab pane   z zoom   Esc back   ? help   q quit
        """),
      Story(
        "The people of the city", 60, 12, "j4<enter>2",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 2 Papierville ─────────╮╭─ 4 Details ───────────────────╮
        │▸ Émile Fauxnom          ││ Émile Fauxnom [1, 2]          │
        │                         ││                               │
        │                         ││ Mayor                         │
        │                         ││   Papierville Mill            │
        │                         ││   Maire, Moulin de            │
        │                         ││   Papierville                 │
        │                         ││                               │
        ╰──────────────── 1 of 1 ─╯╰──────────────────────── 25 % ─╯
         / search   Enter open   Esc back   ? help   q quit
        """),
      Story(
        "Who has a post at the organization", 100, 16, "j4jj<enter>2",
        """
         silkroll  Fictional League of Paper Towns · 3 Feb 2001         4 countries · 7 delegates · 1 guest
        ╭─ 1 Countries ────────────╮╭─ 2 Delegates · posts at GIP ──────╮╭─ 4 Details ─────────────────────╮
        │▸ All               3 ████││  Zoë Sample                       ││ Émile Fauxnom [1, 2]            │
        │• France            2 ██▋ ││▸ Émile Fauxnom                    ││                                 │
        │  Japan             0     ││  Berthe Exemple                   ││ Mayor                           │
        │  Poland            0     ││                                   ││   Papierville Mill              │
        │  Iceland           0     ││                                   ││   Maire, Moulin de Papierville  │
        │  Guild of Imagina… 1 █▎  ││                                   ││                                 │
        │  No country        0     ││                                   ││ Printer                         │
        ╰───────────────── 1 of 7 ─╯│                                   ││   Guild of Imaginary Printers   │
        ╭─ 3 Orientations ─────────╮│                                   ││   Papierville Mill              │
        │• 1 Folding as a means of…││                                   ││                                 │
        │  2 Blotting              ││                                   ││ Country     France              │
        │  3 Margins, and what is …││                                   ││ City        Papierville         │
        ╰───────────────── 1 of 3 ─╯╰────────────────────────── 2 of 3 ─╯╰────────────────────────── 46 % ─╯
         / search   Enter open   Tab pane   z zoom   Esc back   ? help   q quit
        """),
    ])
  func narrowing(_ story: Story) throws {
    try story.tell()
  }
}
