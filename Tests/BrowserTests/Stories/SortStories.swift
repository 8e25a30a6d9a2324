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
        ╭  2 Delegates · by family name        ╮╭─ 4 Details ──────────────────────────╮
        │  ~KAMI Tamesu 紙 試す                ││ Zoë Sample [1]                       │
        │    Paper maker, Archive of Blank Pag…││                                      │
        │  Nemo Nusquam                        ││ Warden                               │
        │    Observer                          ││   Guild of Imaginary Printers        │
        │  PRÓBNY Łukasz                       ││                                      │
        │    Clerk, Archive of Blank Pages     ││ Country     none stated              │
        │▸ SAMPLE Zoë                          ││                                      │
        │    Warden, GIP                       ││ Source                               │
        │Guests                                ││ 1  Made up for tests                 │
        ╰───────────────────────────── 7 of 7 ─╯╰─────────────────────────────── 90 % ─╯
         / search   s sort   Enter open   m meeting   Tab pane   ? help   q quit
        """),
      Story(
        "ss sorts by city, those without one last", 80, 14, "2ss",
        """
         silkroll  Fictional League of Paper Towns · as of 3 Feb 2001       7 delegates
         1 Countries  3 Orientations  5 Organizations
        ╭  2 Delegates · by city               ╮╭─ 4 Details ──────────────────────────╮
        │  紙 試す ~Kami Tamesu                ││ Zoë Sample [1]                       │
        │    Paper maker, Archive of Blank Pag…││                                      │
        │▸ Zoë Sample                          ││ Warden                               │
        │    Warden, GIP                       ││   Guild of Imaginary Printers        │
        │  Berthe Exemple                      ││                                      │
        │    Binder, GIP                       ││ Country     none stated              │
        │  Guðrún Dæmisdóttir                  ││                                      │
        │    Librarian                         ││ Source                               │
        │  Nemo Nusquam                        ││ 1  Made up for tests                 │
        ╰───────────────────────────── 4 of 7 ─╯╰─────────────────────────────── 90 % ─╯
         / search   s sort   Enter open   m meeting   Tab pane   ? help   q quit
        """),
      Story(
        "sss sorts by organization", 80, 14, "2sss",
        """
         silkroll  Fictional League of Paper Towns · as of 3 Feb 2001       7 delegates
         1 Countries  3 Orientations  5 Organizations
        ╭  2 Delegates · by organization       ╮╭─ 4 Details ──────────────────────────╮
        │  Łukasz Próbny                       ││ Zoë Sample [1]                       │
        │    Clerk, Archive of Blank Pages     ││                                      │
        │▸ Zoë Sample                          ││ Warden                               │
        │    Warden, GIP                       ││   Guild of Imaginary Printers        │
        │  Berthe Exemple                      ││                                      │
        │    Binder, GIP                       ││ Country     none stated              │
        │  Émile Fauxnom                     +1││                                      │
        │    Mayor, Papierville Mill           ││ Source                               │
        │  Guðrún Dæmisdóttir                  ││ 1  Made up for tests                 │
        ╰───────────────────────────── 3 of 7 ─╯╰─────────────────────────────── 90 % ─╯
         / search   s sort   Enter open   m meeting   Tab pane   ? help   q quit
        """),
      Story(
        "ssss is the roll's order again", 80, 14, "2ssss",
        """
         silkroll  Fictional League of Paper Towns · as of 3 Feb 2001       7 delegates
         1 Countries  3 Orientations  5 Organizations
        ╭  2 Delegates                         ╮╭─ 4 Details ──────────────────────────╮
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
        "Sorting keeps the person selected", 60, 10, "2jjs",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  3 Orientations  5 Organizations
        ╭  2 Delegates · by family…  ╮╭─ 4 Details ────────────────╮
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
