import Testing

@testable import Browser

extension Stories {
  @Test(
    "Panes",
    arguments: [
      Story(
        "All panes on a wide screen", 100, 20, "",
        """
         silkroll  Fictional League of Paper Towns · 3 Feb 2001         4 countries · 7 delegates · 1 guest
        ╭─ 1 Countries ────────────╮╭─ 2 Delegates ─────────────────────╮╭─ 4 Details ─────────────────────╮
        │▸ All               7 ████││▸ Zoë Sample                       ││ Fictional League of Paper Towns │
        │  France            2 █▏  ││  Émile Fauxnom                    ││ Known as    Paper League        │
        │  Japan             1 ▌   ││  Berthe Exemple                   ││                                 │
        │  Poland            1 ▌   ││  紙 試す                          ││ As of       3 Feb 2001          │
        │  Iceland           1 ▌   ││  Łukasz Próbny                    ││ Countries   4                   │
        │  Guild of Imagina… 1 ▌   ││  Guðrún Dæmisdóttir               ││ Delegates   7                   │
        │  No country        1 ▌   ││  Nemo Nusquam                     ││ Guests      1                   │
        ╰───────────────── 1 of 7 ─╯│  Guests                           ││                                 │
        ╭─ 3 Orientations ─────────╮│  Gaston Invité                    ││ Meetings    3 Feb 2001  Sheet   │
        │  1 Folding as a means of ││                                   ││             assembly            │
        │    travel                ││                                   ││             Jun 2002  planned:  │
        │  2 Blotting              ││                                   ││             Second assembly     │
        │  3 Margins, and what is  ││                                   ││ 1999        Invented for tests  │
        │    written in them       ││                                   ││             [1]                 │
        │                          ││                                   ││                                 │
        │                          ││                                   ││ Nobody in this file exists.     │
        ╰───────────────── 1 of 3 ─╯╰────────────────────────── 1 of 7 ─╯╰────────────────────────── 80 % ─╯
         / search   Enter open   Tab pane   z zoom   ? help   q quit
        """),
      Story(
        "A person selected on a wide screen", 100, 20, "2j",
        """
         silkroll  Fictional League of Paper Towns · 3 Feb 2001         4 countries · 7 delegates · 1 guest
        ╭─ 1 Countries ────────────╮╭─ 2 Delegates ─────────────────────╮╭─ 4 Details ─────────────────────╮
        │▸ All               7 ████││  Zoë Sample                       ││ Émile Fauxnom [1, 2]            │
        │• France            2 █▏  ││▸ Émile Fauxnom                    ││                                 │
        │  Japan             1 ▌   ││  Berthe Exemple                   ││ Mayor                           │
        │  Poland            1 ▌   ││  紙 試す                          ││   Papierville Mill              │
        │  Iceland           1 ▌   ││  Łukasz Próbny                    ││   Maire, Moulin de Papierville  │
        │  Guild of Imagina… 1 ▌   ││  Guðrún Dæmisdóttir               ││                                 │
        │  No country        1 ▌   ││  Nemo Nusquam                     ││ Printer                         │
        ╰───────────────── 1 of 7 ─╯│  Guests                           ││   Guild of Imaginary Printers   │
        ╭─ 3 Orientations ─────────╮│  Gaston Invité                    ││   Papierville Mill              │
        │• 1 Folding as a means of ││                                   ││                                 │
        │    travel                ││                                   ││ Country     France              │
        │  2 Blotting              ││                                   ││ City        Papierville         │
        │  3 Margins, and what is  ││                                   ││ E-mail      emile@example.org   │
        │    written in them       ││                                   ││ Meeting     presided, 3 Feb     │
        │                          ││                                   ││             2001                │
        │                          ││                                   ││ Leads       1 Folding as a      │
        ╰───────────────── 1 of 3 ─╯╰────────────────────────── 2 of 7 ─╯╰────────────────────────── 61 % ─╯
         / search   Enter open   Tab pane   z zoom   ? help   q quit
        """),
      Story(
        "Tab goes to the next pane", 60, 12, "<tab>",
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
         / search   Enter open   Tab pane   z zoom   ? help   q quit
        """),
      Story(
        "3 goes to the orientations", 60, 12, "3",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 3 Orientations ────────╮╭─ 4 Details ───────────────────╮
        │▸ 1 Folding as a means of││ 1  Folding as a means of      │
        │    travel               ││    travel                     │
        │  2 Blotting             ││                               │
        │  3 Margins, and what is ││ Leader      Émile Fauxnom     │
        │    written in them      ││             France · Mayor,   │
        │                         ││             Papierville Mill  │
        │                         ││             · since May 2000  │
        ╰──────────────── 1 of 3 ─╯╰──────────────────────── 25 % ─╯
         / search   Enter open   Tab pane   z zoom   ? help   q quit
        """),
      Story(
        "Shift Tab goes round to the details", 60, 12, "<S-tab>",
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
         / search   Tab pane   z zoom   Esc back   ? help   q quit
        """),
      Story(
        "Arrows go from pane to pane", 60, 12, "<right><right><left>",
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
        "One pane at a time on a narrow screen", 40, 12, "2",
        """
         silkroll  Fictional League of Paper To…
         1  2 Delegates  3  4
        2 Delegates                       1 of 7
        ▸ Zoë Sample             Warden, GIP
          Émile Fauxnom          Mayor, Papierv…
          Berthe Exemple         Binder, GIP
          紙 試す                Paper maker, A…
          Łukasz Próbny          Clerk, Archive…
          Guðrún Dæmisdóttir     Librarian
          Nemo Nusquam           Observer
          Guests
         / search   Enter open   ? help   q quit
        """),
      Story(
        "Without tabs below ten rows", 30, 8, "j",
        """
         silkroll  Fictional League o…
        1 Countries             2 of 7
          All                  7 █████
        ▸ France               2 █▍
          Japan                1 ▋
          Poland               1 ▋
          Iceland              1 ▋
         Enter open   ? help   q quit
        """),
      Story(
        "The smallest screen", 20, 6, "2j",
        """
         silkroll  Fictiona…
        2 Delegates   2 of 7
          Zoë Sample
        ▸ Émile Fauxnom
          Berthe Exemple
         ? help   q quit
        """),
      Story(
        "z gives the pane the whole screen", 70, 12, "2z",
        """
         silkroll  Fictional League of Paper Towns · 3 Feb 2001   7 delegates
        ╭─ 2 Delegates ──────────────────────────────────────────────────────╮
        │▸ Zoë Sample                    Warden, GIP                         │
        │  Émile Fauxnom                 Mayor, Papierville Mill             │
        │  Berthe Exemple                Binder, GIP                         │
        │  紙 試す                       Paper maker, Archive of Blank Pages │
        │  Łukasz Próbny                 Clerk, Archive of Blank Pages       │
        │  Guðrún Dæmisdóttir            Librarian                           │
        │  Nemo Nusquam                  Observer                            │
        │  Guests                                                            │
        ╰─────────────────────────────────────────────────────────── 1 of 7 ─╯
         / search   Enter open   Tab pane   Esc back   ? help   q quit
        """),
      Story(
        "Zoomed, Tab shows the next pane", 70, 12, "2z<tab>",
        """
         silkroll  Fictional League of Paper Towns · 3 Feb 2001   7 delegates
        ╭─ 3 Orientations ───────────────────────────────────────────────────╮
        │▸ 1 Folding as a means of travel                                    │
        │  2 Blotting                                                        │
        │  3 Margins, and what is written in them                            │
        │                                                                    │
        │                                                                    │
        │                                                                    │
        │                                                                    │
        │                                                                    │
        ╰─────────────────────────────────────────────────────────── 1 of 3 ─╯
         / search   Enter open   Tab pane   Esc back   ? help   q quit
        """),
      Story(
        "A zoomed pane says how the others come back", 80, 10, "2z",
        """
         silkroll  Fictional League of Paper Towns · 3 Feb 2001             7 delegates
        ╭─ 2 Delegates ────────────────────────────────────────────────────────────────╮
        │▸ Zoë Sample                    Warden, GIP                                   │
        │  Émile Fauxnom                 Mayor, Papierville Mill                       │
        │  Berthe Exemple                Binder, GIP                                   │
        │  紙 試す                       Paper maker, Archive of Blank Pages           │
        │  Łukasz Próbny                 Clerk, Archive of Blank Pages                 │
        │  Guðrún Dæmisdóttir            Librarian                                     │
        ╰───────────────────────────────────────────────────────────────────── 1 of 7 ─╯
         / search   Enter open   Tab pane   z all panes   Esc back   ? help   q quit
        """),
      Story(
        "Esc ends the zoom", 70, 12, "2z<esc>",
        """
         silkroll  Fictional League of Paper Towns · 3 Feb 2001   7 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 2 Delegates ───────────────╮╭─ 4 Details ─────────────────────────╮
        │▸ Zoë Sample                 ││ Zoë Sample [1]                      │
        │  Émile Fauxnom              ││                                     │
        │  Berthe Exemple             ││ Warden                              │
        │  紙 試す                    ││   Guild of Imaginary Printers       │
        │  Łukasz Próbny              ││                                     │
        │  Guðrún Dæmisdóttir         ││ Country     none stated             │
        │  Nemo Nusquam               ││                                     │
        ╰──────────────────── 1 of 7 ─╯╰────────────────────────────── 70 % ─╯
         / search   Enter open   Tab pane   z zoom   ? help   q quit
        """),
    ])
  func panes(_ story: Story) throws {
    try story.tell()
  }
}
