import Testing

@testable import Browser

extension Stories {
  @Test(
    "Panes",
    arguments: [
      Story(
        "All panes on a wide screen", 100, 20, "",
        """
         silkroll  Fictional League of Paper Towns · as of 3 Feb 2001   4 countries · 7 delegates · 1 guest
        ╭━ 1 Countries ━━━━━━━━━━━━╮╭─ 2 Delegates ──────────────────────╮╭─ 4 Details ────────────────────╮
        │▸ All               7     ││▸ Zoë Sample                        ││ Fictional League of Paper      │
        │  France            2 █▏  ││    Warden, GIP                     ││ Towns                          │
        │  Japan             1 ▌   ││  Émile Fauxnom                   +1││ Known as    Paper League       │
        │  Poland            1 ▌   ││    Mayor, Papierville Mill         ││                                │
        │  Iceland           1 ▌   ││  Berthe Exemple                    ││ As of       3 Feb 2001         │
        │  Guild of Imagina… 1 ▌   ││    Binder, GIP                     ││ Countries   4                  │
        │  No country        1 ▌   ││  紙 試す ~Kami Tamesu              ││ Delegates   7                  │
        │                          ││    Paper maker, Archive of Blank P…││ Guests      1                  │
        │                          ││  Łukasz Próbny                     ││                                │
        ╰──────────── 4 countries ─╯│    Clerk, Archive of Blank Pages   ││ Meetings    3 Feb 2001  Sheet  │
        ╭─ 3 Orientations ─────────╮│  Guðrún Dæmisdóttir                ││             assembly           │
        │  1 Folding as a means of ││    Librarian                       ││             Jun 2002  planned: │
        │    travel                ││  Nemo Nusquam                      ││             Second assembly    │
        │  2 Blotting              ││    Observer                        ││ 1999        Invented for tests │
        │  3 Margins, and what is  ││Guests                              ││             [1]                │
        │    written in them       ││  Gaston Invité                     ││                                │
        ╰───────────────── 1 of 3 ─╯╰─────────────────────────── 1 of 7 ─╯╰───────────────────────── 76 % ─╯
         / search   s sort   t names   Enter open   m meeting   Tab pane   5 orgs   z zoom   ? help   q quit
        """),
      Story(
        "A person selected on a wide screen", 100, 20, "2j",
        """
         silkroll  Fictional League of Paper Towns · as of 3 Feb 2001   4 countries · 7 delegates · 1 guest
        ╭─ 1 Countries ────────────╮╭━ 2 Delegates ━━━━━━━━━━━━━━━━━━━━━━╮╭─ 4 Details ────────────────────╮
        │▸ All               7 ████││  Zoë Sample                        ││ Émile Fauxnom [1, 2]           │
        │• France            2 █▏  ││    Warden, GIP                     ││                                │
        │  Japan             1 ▌   ││▸ Émile Fauxnom                   +1││ Mayor                          │
        │  Poland            1 ▌   ││    Mayor, Papierville Mill         ││   Papierville Mill             │
        │  Iceland           1 ▌   ││  Berthe Exemple                    ││   Maire, Moulin de Papierville │
        │  Guild of Imagina… 1 ▌   ││    Binder, GIP                     ││                                │
        │  No country        1 ▌   ││  紙 試す ~Kami Tamesu              ││ Printer                        │
        │                          ││    Paper maker, Archive of Blank P…││   Guild of Imaginary Printers  │
        │                          ││  Łukasz Próbny                     ││   Papierville Mill             │
        ╰──────────── 4 countries ─╯│    Clerk, Archive of Blank Pages   ││                                │
        ╭─ 3 Orientations ─────────╮│  Guðrún Dæmisdóttir                ││ Country     France             │
        │• 1 Folding as a means of ││    Librarian                       ││ City        Papierville        │
        │    travel                ││  Nemo Nusquam                      ││ E-mail      emile@example.org  │
        │  2 Blotting              ││    Observer                        ││ Meeting     presided, 3 Feb    │
        │  3 Margins, and what is  ││Guests                              ││             2001               │
        │    written in them       ││  Gaston Invité                     ││ Leads       1 Folding as a     │
        ╰───────────────── 1 of 3 ─╯╰─────────────────────────── 2 of 7 ─╯╰───────────────────────── 61 % ─╯
         / search   s sort   t names   Enter open   m meeting   Tab pane   5 orgs   z zoom   ? help   q quit
        """),
      Story(
        "Tab goes to the next pane", 60, 12, "<tab>",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  3 Orientations  5 Organizations
        ╭━ 2 Delegates ━━━━━━━━━━━━━━╮╭─ 4 Details ────────────────╮
        │▸ Zoë Sample                ││ Zoë Sample [1]             │
        │  Émile Fauxnom             ││                            │
        │  Berthe Exemple            ││ Warden                     │
        │  紙 試す ~Kami Tamesu      ││   Guild of Imaginary       │
        │  Łukasz Próbny             ││   Printers                 │
        │  Guðrún Dæmisdóttir        ││                            │
        │  Nemo Nusquam              ││ Country     none stated    │
        ╰─────────────────── 1 of 7 ─╯╰───────────────────── 63 % ─╯
         / search   Enter open   Tab pane   ? help   q quit
        """),
      Story(
        "3 goes to the orientations", 60, 12, "3",
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
         / search   Enter open   Tab pane   ? help   q quit
        """),
      Story(
        "Shift Tab goes round to the details", 60, 12, "<S-tab>",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         2 Delegates  3 Orientations  5 Organizations
        ╭─ 1 Countries ──────────────╮╭━ 4 Details ━━━━━━━━━━━━━━━━╮
        │▸ All                 7 ████││ Fictional League of Paper  │
        │  France              2 █▏  ││ Towns                      │
        │  Japan               1 ▌   ││ Known as    Paper League   │
        │  Poland              1 ▌   ││                            │
        │  Iceland             1 ▌   ││ As of       3 Feb 2001     │
        │  Guild of Imaginary… 1 ▌   ││ Countries   4              │
        │  No country          1 ▌   ││ Delegates   7              │
        ╰────────────── 4 countries ─╯╰───────────────────── 29 % ─╯
         / search   Esc back   Tab pane   ? help   q quit
        """),
      Story(
        "Arrows go from pane to pane", 60, 12, "<right><right><left>",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  3 Orientations  5 Organizations
        ╭━ 2 Delegates ━━━━━━━━━━━━━━╮╭─ 4 Details ────────────────╮
        │▸ Zoë Sample                ││ Zoë Sample [1]             │
        │  Émile Fauxnom             ││                            │
        │  Berthe Exemple            ││ Warden                     │
        │  紙 試す ~Kami Tamesu      ││   Guild of Imaginary       │
        │  Łukasz Próbny             ││   Printers                 │
        │  Guðrún Dæmisdóttir        ││                            │
        │  Nemo Nusquam              ││ Country     none stated    │
        ╰─────────────────── 1 of 7 ─╯╰───────────────────── 63 % ─╯
         / search   Enter open   Tab pane   ? help   q quit
        """),
      Story(
        "One pane at a time on a narrow screen", 40, 12, "2",
        """
         silkroll  Fictional League of Paper To…
         1  3  4  5
        2 Delegates                       1 of 7
        ▸ Zoë Sample
            Warden, GIP
          Émile Fauxnom                       +1
            Mayor, Papierville Mill
          Berthe Exemple
            Binder, GIP
          紙 試す ~Kami Tamesu
            Paper maker, Archive of Blank Pages
         / search   Enter open   ? help   q quit
        """),
      Story(
        "Without tabs below ten rows", 30, 8, "j",
        """
         silkroll  Fictional League o…
        1 Countries             1 of 4
          All                  7 █████
        ▸ France               2
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
         silkroll  Fictional League of Paper Towns                7 delegates
        ╭━ 2 Delegates ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━╮
        │▸ Zoë Sample            Warden, GIP                                 │
        │  Émile Fauxnom         Mayor, Papierville Mill                   +1│
        │  Berthe Exemple        Binder, GIP                                 │
        │  紙 試す ~Kami Tamesu  Paper maker, Archive of Blank Pages         │
        │  Łukasz Próbny         Clerk, Archive of Blank Pages               │
        │  Guðrún Dæmisdóttir    Librarian                                   │
        │  Nemo Nusquam          Observer                                    │
        │Guests                                                              │
        ╰─────────────────────────────────────────────────────────── 1 of 7 ─╯
         / search   Enter open   Esc back   Tab pane   ? help   q quit
        """),
      Story(
        "Zoomed, Tab shows the next pane", 70, 12, "2z<tab>",
        """
         silkroll  Fictional League of Paper Towns                7 delegates
        ╭━ 3 Orientations ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━╮
        │▸ 1 Folding as a means of travel                                    │
        │  2 Blotting                                                        │
        │  3 Margins, and what is written in them                            │
        │                                                                    │
        │                                                                    │
        │                                                                    │
        │                                                                    │
        │                                                                    │
        ╰─────────────────────────────────────────────────────────── 1 of 3 ─╯
         / search   Enter open   Esc back   Tab pane   ? help   q quit
        """),
      Story(
        "A zoomed pane says how the others come back", 80, 10, "2z",
        """
         silkroll  Fictional League of Paper Towns · as of 3 Feb 2001       7 delegates
        ╭━ 2 Delegates ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━╮
        │▸ Zoë Sample            Warden, GIP                                           │
        │  Émile Fauxnom         Mayor, Papierville Mill                             +1│
        │  Berthe Exemple        Binder, GIP                                           │
        │  紙 試す ~Kami Tamesu  Paper maker, Archive of Blank Pages                   │
        │  Łukasz Próbny         Clerk, Archive of Blank Pages                         │
        │  Guðrún Dæmisdóttir    Librarian                                             │
        ╰───────────────────────────────────────────────────────────────────── 1 of 7 ─╯
         / search   Enter open   Esc back   m meeting   Tab pane   ? help   q quit
        """),
      Story(
        "Esc ends the zoom", 70, 12, "2z<esc>",
        """
         silkroll  Fictional League of Paper Towns                7 delegates
         1 Countries  3 Orientations  5 Organizations
        ╭━ 2 Delegates ━━━━━━━━━━━━━━━━━━━╮╭─ 4 Details ─────────────────────╮
        │▸ Zoë Sample                     ││ Zoë Sample [1]                  │
        │  Émile Fauxnom                  ││                                 │
        │  Berthe Exemple                 ││ Warden                          │
        │  紙 試す ~Kami Tamesu           ││   Guild of Imaginary Printers   │
        │  Łukasz Próbny                  ││                                 │
        │  Guðrún Dæmisdóttir             ││ Country     none stated         │
        │  Nemo Nusquam                   ││                                 │
        ╰──────────────────────── 1 of 7 ─╯╰────────────────────────── 70 % ─╯
         / search   Enter open   m meeting   Tab pane   ? help   q quit
        """),
    ])
  func panes(_ story: Story) throws {
    try story.tell()
  }
}
