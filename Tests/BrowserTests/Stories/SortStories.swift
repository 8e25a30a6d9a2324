import Testing

@testable import Browser

extension Stories {
  @Test(
    "Sorting",
    arguments: [
      Story(
        "s sorts by family name", 80, 14, "2s",
        """
         silkroll  Fictional League of Paper Towns · 3 Feb 2001             7 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 2 by family name ───────────────╮╭─ 4 Details ──────────────────────────────╮
        │  Berthe Exemple                  ││ Zoë Sample [1]                           │
        │  Émile Fauxnom                   ││                                          │
        │  Guðrún Dæmisdóttir              ││ Warden                                   │
        │  紙 試す                         ││   Guild of Imaginary Printers            │
        │  Nemo Nusquam                    ││                                          │
        │  Łukasz Próbny                   ││ Country     none stated                  │
        │▸ Zoë Sample                      ││                                          │
        │  Guests                          ││ Source                                   │
        │  Gaston Invité                   ││ 1  Made up for tests                     │
        ╰───────────────────────── 7 of 7 ─╯╰─────────────────────────────────── 90 % ─╯
         / search   Enter open   Tab pane   z zoom   ? help   q quit
        """),
      Story(
        "ss sorts by city, those without one last", 80, 14, "2ss",
        """
         silkroll  Fictional League of Paper Towns · 3 Feb 2001             7 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 2 by city ──────────────────────╮╭─ 4 Details ──────────────────────────────╮
        │  Łukasz Próbny                   ││ Zoë Sample [1]                           │
        │  Émile Fauxnom                   ││                                          │
        │  紙 試す                         ││ Warden                                   │
        │▸ Zoë Sample                      ││   Guild of Imaginary Printers            │
        │  Berthe Exemple                  ││                                          │
        │  Guðrún Dæmisdóttir              ││ Country     none stated                  │
        │  Nemo Nusquam                    ││                                          │
        │  Guests                          ││ Source                                   │
        │  Gaston Invité                   ││ 1  Made up for tests                     │
        ╰───────────────────────── 4 of 7 ─╯╰─────────────────────────────────── 90 % ─╯
         / search   Enter open   Tab pane   z zoom   ? help   q quit
        """),
      Story(
        "sss sorts by organization", 80, 14, "2sss",
        """
         silkroll  Fictional League of Paper Towns · 3 Feb 2001             7 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 2 by organization ──────────────╮╭─ 4 Details ──────────────────────────────╮
        │  紙 試す                         ││ Zoë Sample [1]                           │
        │  Łukasz Próbny                   ││                                          │
        │▸ Zoë Sample                      ││ Warden                                   │
        │  Berthe Exemple                  ││   Guild of Imaginary Printers            │
        │  Émile Fauxnom                   ││                                          │
        │  Guðrún Dæmisdóttir              ││ Country     none stated                  │
        │  Nemo Nusquam                    ││                                          │
        │  Guests                          ││ Source                                   │
        │  Gaston Invité                   ││ 1  Made up for tests                     │
        ╰───────────────────────── 3 of 7 ─╯╰─────────────────────────────────── 90 % ─╯
         / search   Enter open   Tab pane   z zoom   ? help   q quit
        """),
      Story(
        "ssss is the roll's order again", 80, 14, "2ssss",
        """
         silkroll  Fictional League of Paper Towns · 3 Feb 2001             7 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 2 Delegates ────────────────────╮╭─ 4 Details ──────────────────────────────╮
        │▸ Zoë Sample                      ││ Zoë Sample [1]                           │
        │  Émile Fauxnom                   ││                                          │
        │  Berthe Exemple                  ││ Warden                                   │
        │  紙 試す                         ││   Guild of Imaginary Printers            │
        │  Łukasz Próbny                   ││                                          │
        │  Guðrún Dæmisdóttir              ││ Country     none stated                  │
        │  Nemo Nusquam                    ││                                          │
        │  Guests                          ││ Source                                   │
        │  Gaston Invité                   ││ 1  Made up for tests                     │
        ╰───────────────────────── 1 of 7 ─╯╰─────────────────────────────────── 90 % ─╯
         / search   Enter open   Tab pane   z zoom   ? help   q quit
        """),
      Story(
        "Sorting keeps the person selected", 60, 10, "2jjs",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 2 by family name ──────╮╭─ 4 Details ───────────────────╮
        │▸ Berthe Exemple         ││ Berthe Exemple [1]            │
        │  Émile Fauxnom          ││                               │
        │  Guðrún Dæmisdóttir     ││ Binder                        │
        │  紙 試す                ││   Guild of Imaginary Printers │
        │  Nemo Nusquam           ││                               │
        ╰──────────────── 1 of 7 ─╯╰──────────────────────── 38 % ─╯
         / search   Enter open   Tab pane   z zoom   ? help   q quit
        """),
    ])
  func sorting(_ story: Story) throws {
    try story.tell()
  }
}
