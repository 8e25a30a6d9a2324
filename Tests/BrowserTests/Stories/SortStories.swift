import Testing

@testable import Browser

extension Stories {
  @Test(
    "Sorting",
    arguments: [
      Story(
        "s sorts by family name", 80, 14, "2s",
        """
         silkroll  Fictional League of Paper Towns · as of 3 Feb 2001       7 delegates
         1 Countries  3 Orientations  5 Organizations
        ╭━ 2 Delegates · by family name ━━━━━━━╮╭─ 4 Details ──────────────────────────╮
        │▸ EXEMPLE Berthe                      ││ Berthe Exemple [1]                   │
        │    Binder, GIP                       ││                                      │
        │  FAUXNOM Émile                     +1││ Binder                               │
        │    Mayor, Papierville Mill           ││   Guild of Imaginary Printers        │
        │  Guðrún Dæmisdóttir                  ││                                      │
        │    Librarian                         ││ Country     France                   │
        │  ~KAMI Tamesu 紙 試す                ││ Region      Nowhere-sur-Rien         │
        │    Paper maker, Archive of Blank Pag…││ Works on    1 Folding as a means of  │
        │  Nemo Nusquam                        ││             travel                   │
        ╰───────────────────────────── 1 of 7 ─╯╰─────────────────────────────── 69 % ─╯
         / search   s sort   Enter open   m meeting   Tab pane   ? help   q quit
        """),
      Story(
        "ss sorts by city, those without one last", 80, 14, "2ss",
        """
         silkroll  Fictional League of Paper Towns · as of 3 Feb 2001       7 delegates
         1 Countries  3 Orientations  5 Organizations
        ╭━ 2 Delegates · by city ━━━━━━━━━━━━━━╮╭─ 4 Details ──────────────────────────╮
        │Papierowo                             ││ Łukasz Próbny [1]                    │
        │▸ Łukasz Próbny                       ││                                      │
        │    Clerk, Archive of Blank Pages     ││ Clerk                                │
        │Papierville                           ││   Archive of Blank Pages             │
        │  Émile Fauxnom                     +1││                                      │
        │    Mayor, Papierville Mill           ││ Country     Poland                   │
        │Washi                                 ││ City        Papierowo                │
        │  紙 試す ~Kami Tamesu                ││ Meeting     spoke: On creases        │
        │    Paper maker, Archive of Blank Pag…││                                      │
        ╰───────────────────────────── 1 of 7 ─╯╰─────────────────────────────── 75 % ─╯
         / search   s sort   Enter open   m meeting   Tab pane   ? help   q quit
        """),
      Story(
        "sss sorts by organization", 80, 14, "2sss",
        """
         silkroll  Fictional League of Paper Towns · as of 3 Feb 2001       7 delegates
         1 Countries  3 Orientations  5 Organizations
        ╭━ 2 Delegates · by organization ━━━━━━╮╭─ 4 Details ──────────────────────────╮
        │Archive of Blank Pages                ││ 紙 試す ~Kami Tamesu [1]             │
        │▸ 紙 試す ~Kami Tamesu                ││                                      │
        │    Paper maker, Archive of Blank Pag…││ Paper maker                          │
        │  Łukasz Próbny                       ││   Archive of Blank Pages             │
        │    Clerk, Archive of Blank Pages     ││                                      │
        │Guild of Imaginary Printers           ││ Country     Japan                    │
        │  Zoë Sample                          ││ City        Washi                    │
        │    Warden, GIP                       ││ Meeting     spoke: On creases        │
        │  Berthe Exemple                      ││ Co-leads    1 Folding as a means of  │
        ╰───────────────────────────── 1 of 7 ─╯╰─────────────────────────────── 47 % ─╯
         / search   s sort   Enter open   m meeting   Tab pane   ? help   q quit
        """),
      Story(
        "ssss is the roll's order again", 80, 14, "2ssss",
        """
         silkroll  Fictional League of Paper Towns · as of 3 Feb 2001       7 delegates
         1 Countries  3 Orientations  5 Organizations
        ╭━ 2 Delegates ━━━━━━━━━━━━━━━━━━━━━━━━╮╭─ 4 Details ──────────────────────────╮
        │▸ Zoë Sample                          ││ Zoë Sample [1]                       │
        │    Warden, GIP                       ││                                      │
        │  Émile Fauxnom                     +1││ Warden                               │
        │    Mayor, Papierville Mill           ││   Guild of Imaginary Printers        │
        │  Berthe Exemple                      ││                                      │
        │    Binder, GIP                       ││ Country     none stated              │
        │  紙 試す ~Kami Tamesu                ││                                      │
        │    Paper maker, Archive of Blank Pag…││ Source                               │
        │  Łukasz Próbny                       ││ 1  Made up for tests                 │
        ╰───────────────────────────── 1 of 7 ─╯╰─────────────────────────────── 90 % ─╯
         / search   s sort   Enter open   m meeting   Tab pane   ? help   q quit
        """),
      Story(
        "Sorting shows the top of the order", 60, 10, "2jjs",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  3 Orientations  5 Organizations
        ╭━ 2 Delegates · by family… ━╮╭─ 4 Details ────────────────╮
        │▸ EXEMPLE Berthe            ││ Berthe Exemple [1]         │
        │  FAUXNOM Émile             ││                            │
        │  Guðrún Dæmisdóttir        ││ Binder                     │
        │  ~KAMI Tamesu 紙 試す      ││   Guild of Imaginary       │
        │  Nemo Nusquam              ││   Printers                 │
        ╰─────────────────── 1 of 7 ─╯╰───────────────────── 31 % ─╯
         / search   Enter open   Tab pane   ? help   q quit
        """),
    ])
  func sorting(_ story: Story) throws {
    try story.tell()
  }
}
