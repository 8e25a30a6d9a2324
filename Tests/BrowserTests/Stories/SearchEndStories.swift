import Testing

@testable import Browser

extension Stories {
  @Test(
    "After searching",
    arguments: [
      Story(
        "From who was found back to where one searched", 60, 12, "1jj2/zoe<esc>[",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  3 Orientations  5 Organizations
        ╭━ 2 Delegates · Japan ━━━━━━╮╭─ 4 Details ────────────────╮
        │▸ 紙 試す ~Kami Tamesu      ││ 紙 試す ~Kami Tamesu [1]   │
        │                            ││                            │
        │                            ││ Paper maker                │
        │                            ││   Archive of Blank Pages   │
        │                            ││                            │
        │                            ││ Country     Japan          │
        │                            ││ City        Washi          │
        ╰─────────────────── 1 of 1 ─╯╰───────────────────── 33 % ─╯
         / search   Enter open   Tab pane   ? help   q quit
        """),
      Story(
        "Enter reads the person found", 60, 14, "/ber<enter>",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  3 Orientations  5 Organizations
        ╭─ 2 Delegates · “ber” ──────╮╭━ 4 Details ━━━━━━━━━━━━━━━━╮
        │▸ Berthe Exemple            ││ Berthe Exemple [1]         │
        │    Binder, GIP             ││                            │
        │                            ││ Binder                     │
        │                            ││   Guild of Imaginary       │
        │                            ││   Printers                 │
        │                            ││                            │
        │                            ││ Country     France         │
        │                            ││ Region      Nowhere-sur-Ri │
        │                            ││             en             │
        ╰───────────── 1 of 1 found ─╯╰───────────────────── 56 % ─╯
         / ber  1 of 8   Enter open   Esc clear   ? help   q quit
        """),
      Story(
        "A kept search says how to be rid of it in a narrow window", 40, 8, "/em<tab>",
        """
         silkroll  Fictional League of Paper To…
        4 Details                           20 %
        Émile Fauxnom [1, 2]

        Mayor
          Papierville Mill
          Maire, Moulin de Papierville
         / em   Esc clear   ? help   q quit
        """),
      Story(
        "What is typed goes before how to be rid of it", 40, 8, "/berthe nobodys of papers<tab>",
        """
         silkroll  Fictional League of Paper To…
        4 Details                           27 %
        Fictional League of Paper Towns
        Known as    Paper League

        As of       3 Feb 2001
        Countries   4
         / berthe…   Esc clear   ? help   q quit
        """),
      Story(
        "Esc keeps the person found, among everybody", 60, 12, "/ber<esc>",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  3 Orientations  5 Organizations
        ╭━ 2 Delegates ━━━━━━━━━━━━━━╮╭─ 4 Details ────────────────╮
        │  Zoë Sample                ││ Berthe Exemple [1]         │
        │  Émile Fauxnom             ││                            │
        │▸ Berthe Exemple            ││ Binder                     │
        │  紙 試す ~Kami Tamesu      ││   Guild of Imaginary       │
        │  Łukasz Próbny             ││   Printers                 │
        │  Guðrún Dæmisdóttir        ││                            │
        │  Nemo Nusquam              ││ Country     France         │
        ╰─────────────────── 3 of 7 ─╯╰───────────────────── 43 % ─╯
         / search   Enter open   Esc back   ? help   q quit
        """),
      Story(
        "Esc after nobody was found goes back to before", 60, 12, "jj/qq<esc>",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         2 Delegates  3 Orientations  5 Organizations
        ╭━ 1 Countries ━━━━━━━━━━━━━━╮╭─ 4 Details ────────────────╮
        │  All                 7 ████││ Japan  JP                  │
        │  France              2 █▏  ││ Japanese    日本           │
        │▸ Japan               1     ││                            │
        │  Poland              1 ▌   ││ Delegates   1              │
        │  Iceland             1 ▌   ││ City        Washi          │
        │  Guild of Imaginary… 1 ▌   ││ Posts at    Archive of     │
        │  No country          1 ▌   ││             Blank Pages    │
        ╰─────────────────── 2 of 4 ─╯╰───────────────────── 70 % ─╯
         / search   Enter open   l cities   ? help   q quit
        """),
      Story(
        "Down goes on in what was found", 60, 12, "/e<down><down>",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  3 Orientations  5 Organizations
        ╭━ 2 Delegates · “e” ━━━━━━━━╮╭─ 4 Details ────────────────╮
        │  Émile Fauxnom             ││ Berthe Exemple [1]         │
        │▸ Berthe Exemple            ││                            │
        │                            ││ Binder                     │
        │                            ││   Guild of Imaginary       │
        │                            ││   Printers                 │
        │                            ││                            │
        │                            ││ Country     France         │
        ╰───────────── 2 of 2 found ─╯╰───────────────────── 43 % ─╯
         / e                                                 2 of 8
        """),
      Story(
        "Tab keeps what was found", 60, 12, "/e<tab>",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  3 Orientations  5 Organizations
        ╭─ 2 Delegates · “e” ────────╮╭━ 4 Details ━━━━━━━━━━━━━━━━╮
        │▸ Émile Fauxnom             ││ Émile Fauxnom [1, 2]       │
        │  Berthe Exemple            ││                            │
        │                            ││ Mayor                      │
        │                            ││   Papierville Mill         │
        │                            ││   Maire, Moulin de         │
        │                            ││   Papierville              │
        │                            ││                            │
        ╰───────────── 1 of 2 found ─╯╰───────────────────── 21 % ─╯
         / e  2 of 8   n next   Esc clear   ? help   q quit
        """),
      Story(
        "Tab on goes to the countries of those found", 60, 12, "/e<tab><tab>",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         2 Delegates  3 Orientations  5 Organizations
        ╭━ 1 Countries ━━━━━━━━━━━━━━╮╭─ 4 Details ────────────────╮
        │▸ All                 2     ││ Fictional League of Paper  │
        │  France              2 ████││ Towns                      │
        │  Japan               0     ││ Known as    Paper League   │
        │  Poland              0     ││                            │
        │  Iceland             0     ││ As of       3 Feb 2001     │
        │  Guild of Imaginary… 0     ││ Countries   4              │
        │  No country          0     ││ Delegates   7              │
        ╰────────────── 4 countries ─╯╰───────────────────── 29 % ─╯
         / e  2 of 8   n next   Esc clear   ? help   q quit
        """),
      Story(
        "3 ends the search", 60, 12, "/e<enter>3",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  2 Delegates  5 Organizations
        ╭━ 3 Orientations ━━━━━━━━━━━╮╭─ 4 Details ────────────────╮
        │▸ 1 Folding as a means of   ││ 1  Folding as a means of   │
        │    travel                  ││    travel                  │
        │  2 Blotting                ││                            │
        │  3 Margins, and what is    ││ Leader      Émile Fauxnom  │
        │    written in them         ││             France ·       │
        │                            ││             Mayor,         │
        │                            ││             Papierville    │
        ╰─────────────────── 1 of 3 ─╯╰───────────────────── 22 % ─╯
         / search   Enter open   Esc back   ? help   q quit
        """),
      Story(
        "Tab with nothing typed ends it too", 60, 10, "/<tab>",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  2 Delegates  5 Organizations
        ╭━ 3 Orientations ━━━━━━━━━━━╮╭─ 4 Details ────────────────╮
        │▸ 1 Folding as a means of   ││ 1  Folding as a means of   │
        │    travel                  ││    travel                  │
        │  2 Blotting                ││                            │
        │  3 Margins, and what is    ││ Leader      Émile Fauxnom  │
        │    written in them         ││             France ·       │
        ╰─────────────────── 1 of 3 ─╯╰───────────────────── 16 % ─╯
         / search   Enter open   Tab pane   ? help   q quit
        """),
    ])
  func searchEnds(_ story: Story) throws {
    try story.tell()
  }
}
