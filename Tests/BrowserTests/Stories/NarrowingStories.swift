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
        │▸ Émile Fauxnom          ││ Émile Fauxnom                 │
        │  Berthe Exemple         ││ written     Emile Fauxnom     │
        │  Guests                 ││             (minutes)         │
        │  Gaston Invité          ││                               │
        │                         ││ Mayor                         │
        │                         ││   Papierville Mill            │
        │                         ││   Maire, Moulin de            │
        ╰──────────────── 1 of 2 ─╯╰─ 30 % · source: made-up, mi… ─╯
         / search   Enter open   Tab pane   z zoom   ? help   q quit
        """),
      Story(
        "A guest is counted apart", 60, 12, "j2G",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 2 France ──────────────╮╭─ 4 Details ───────────────────╮
        │  Émile Fauxnom          ││ Gaston Invité                 │
        │  Berthe Exemple         ││                               │
        │  Guests                 ││ Illustrator                   │
        │▸ Gaston Invité          ││                               │
        │                         ││ Country     France            │
        │                         ││ Capacity    guest, not a      │
        │                         ││             delegate          │
        ╰────────── guest 1 of 1 ─╯╰────── 58 % · source: minutes ─╯
         / search   Enter open   Tab pane   z zoom   ? help   q quit
        """),
      Story(
        "People without a country under their organization", 60, 12, "jjjjj2",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 2 Guild of Imaginary… ─╮╭─ 4 Details ───────────────────╮
        │▸ Zoë Sample             ││ Zoë Sample                    │
        │                         ││                               │
        │                         ││ Warden                        │
        │                         ││   Guild of Imaginary Printers │
        │                         ││                               │
        │                         ││ Country     none stated       │
        │                         ││ Leads       no orientation    │
        ╰──────────────── 1 of 1 ─╯╰────── 70 % · source: made-up ─╯
         / search   Enter open   Tab pane   z zoom   ? help   q quit
        """),
      Story(
        "People with neither, under No country", 60, 12, "G2",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 2 No country ──────────╮╭─ 4 Details ───────────────────╮
        │▸ Nemo Nusquam           ││ Nemo Nusquam                  │
        │                         ││                               │
        │                         ││ Observer                      │
        │                         ││                               │
        │                         ││ Country     none stated       │
        │                         ││ Leads       no orientation    │
        │                         ││             named             │
        ╰──────────────── 1 of 1 ─╯╰────── 77 % · source: made-up ─╯
         / search   Enter open   Tab pane   z zoom   ? help   q quit
        """),
      Story(
        "Who works on the orientation", 60, 12, "32",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 2 orientation 1 ───────╮╭─ 4 Details ───────────────────╮
        │▸ Émile Fauxnom          ││ Émile Fauxnom                 │
        │  Berthe Exemple         ││ written     Emile Fauxnom     │
        │  紙 試す                ││             (minutes)         │
        │                         ││                               │
        │                         ││ Mayor                         │
        │                         ││   Papierville Mill            │
        │                         ││   Maire, Moulin de            │
        ╰──────────────── 1 of 3 ─╯╰─ 30 % · source: made-up, mi… ─╯
         / search   Enter open   Esc back   ? help   q quit
        """),
      Story(
        "Nobody is named for the orientation", 60, 12, "3j2",
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
         / search   Enter open   Tab pane   z zoom   ? help   q quit
        """),
      Story(
        "Counts per country follow the orientation", 100, 16, "3",
        """
         silkroll  Fictional League of Paper Towns · 3 Feb 2001         4 countries · 7 delegates · 1 guest
        ╭─ 1 Countries ────────────╮╭─ 2 Delegates · orientation 1 ─────╮╭─ 4 Details ─────────────────────╮
        │▸ All               3 ████││▸ Émile Fauxnom                    ││ 1  Folding as a means of travel │
        │  France            2 ██▋ ││  Berthe Exemple                   ││ fr          Le pliage, moyen de │
        │  Japan             1 █▎  ││  紙 試す                          ││             voyage              │
        │  Poland            0     ││                                   ││                                 │
        │  Iceland           0     ││                                   ││ Leader      Émile Fauxnom       │
        │  Guild of Imagina… 0     ││                                   ││             France · Mayor,     │
        │  No country        0     ││                                   ││             Papierville Mill ·  │
        ╰───────────────── 1 of 7 ─╯│                                   ││             since May 2000      │
        ╭─ 3 Orientations ─────────╮│                                   ││ Co-leader   紙 試す  Japan ·    │
        │▸ 1 Folding as a means of…││                                   ││             Paper maker,        │
        │  2 Blotting              ││                                   ││             Archive of Blank    │
        │  3 Margins, and what is …││                                   ││             Pages               │
        ╰───────────────── 1 of 3 ─╯╰────────────────────────── 1 of 3 ─╯╰─ 63 % · source: made-up, minu… ─╯
         / search   Enter open   Tab pane   z zoom   ? help   q quit
        """),
      Story(
        "Esc widens the list again", 60, 12, "32<esc>",
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
        │  Japan                1 ││ known as    Paper League      │
        │  Poland               1 ││                               │
        │  Iceland              1 ││ As of       3 Feb 2001        │
        │  Guild of Imaginary … 1 ││ Countries   4                 │
        │  No country           1 ││ Delegates   7                 │
        ╰──────────────── 1 of 7 ─╯╰────── 35 % · source: made-up ─╯
         / search   Enter open   Tab pane   z zoom   ? help   q quit
        """),
      Story(
        "From a country to one of its cities", 100, 16, "j4<enter>",
        """
         silkroll  Fictional League of Paper Towns · 3 Feb 2001         4 countries · 7 delegates · 1 guest
        ╭─ 1 Countries ────────────╮╭─ 2 Delegates · Papierville ───────╮╭─ 4 Details ─────────────────────╮
        │▸ All               1 ████││▸ Émile Fauxnom                    ││ Papierville                     │
        │• France            1 ████││                                   ││ Country     France              │
        │  Japan             0     ││                                   ││                                 │
        │  Poland            0     ││                                   ││ Émile Fauxnom  Mayor,           │
        │  Iceland           0     ││                                   ││ Papierville Mill                │
        │  Guild of Imagina… 0     ││                                   ││                                 │
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
        │▸ Émile Fauxnom          ││ Émile Fauxnom                 │
        │                         ││ written     Emile Fauxnom     │
        │                         ││             (minutes)         │
        │                         ││                               │
        │                         ││ Mayor                         │
        │                         ││   Papierville Mill            │
        │                         ││   Maire, Moulin de            │
        ╰──────────────── 1 of 1 ─╯╰─ 30 % · source: made-up, mi… ─╯
         / search   Enter open   Esc back   ? help   q quit
        """),
      Story(
        "Who has a post at the organization", 100, 16, "j4jj<enter>2",
        """
         silkroll  Fictional League of Paper Towns · 3 Feb 2001         4 countries · 7 delegates · 1 guest
        ╭─ 1 Countries ────────────╮╭─ 2 Delegates · posts at GIP ──────╮╭─ 4 Details ─────────────────────╮
        │▸ All               3 ████││  Zoë Sample                       ││ Émile Fauxnom                   │
        │• France            2 ██▋ ││▸ Émile Fauxnom                    ││ written     Emile Fauxnom       │
        │  Japan             0     ││  Berthe Exemple                   ││             (minutes)           │
        │  Poland            0     ││                                   ││                                 │
        │  Iceland           0     ││                                   ││ Mayor                           │
        │  Guild of Imagina… 1 █▎  ││                                   ││   Papierville Mill              │
        │  No country        0     ││                                   ││   Maire, Moulin de Papierville  │
        ╰───────────────── 1 of 7 ─╯│                                   ││                                 │
        ╭─ 3 Orientations ─────────╮│                                   ││ Printer                         │
        │• 1 Folding as a means of…││                                   ││   Guild of Imaginary Printers   │
        │  2 Blotting              ││                                   ││   Papierville Mill              │
        │  3 Margins, and what is …││                                   ││                                 │
        ╰───────────────── 1 of 3 ─╯╰────────────────────────── 2 of 3 ─╯╰─ 54 % · source: made-up, minu… ─╯
         / search   Enter open   Tab pane   z zoom   Esc back   ? help   q quit
        """),
    ])
  func narrowing(_ story: Story) throws {
    try story.tell()
  }
}
