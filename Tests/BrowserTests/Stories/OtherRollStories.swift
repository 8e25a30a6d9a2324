import Testing

@testable import Browser

extension Stories {
  @Test(
    "Other rolls",
    arguments: [
      Story(
        "A roll without delegates", 60, 12, "2", on: .empty,
        """
         silkroll  Empty League                         0 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 2 Delegates ───────────╮╭─ 4 Details ───────────────────╮
        │                         ││ Empty League                  │
        │ This roll has no        ││                               │
        │ delegates.              ││ Countries   0                 │
        │ m shows its meetings, ? ││ Delegates   0                 │
        │ all keys.               ││                               │
        │                         ││                               │
        │                         ││                               │
        ╰────────────────── none ─╯╰───────────────────────────────╯
         / search   Tab pane   z zoom   ? help   q quit
        """),
      Story(
        "A roll without delegates on a wide screen", 100, 16, "", on: .empty,
        """
         silkroll  Empty League                                                   0 countries · 0 delegates
        ╭─ 1 Countries ────────────╮╭─ 2 Delegates ─────────────────────╮╭─ 4 Details ─────────────────────╮
        │▸ All               0     ││                                   ││ Empty League                    │
        │                          ││                                   ││                                 │
        │                          ││ This roll has no delegates.       ││ Countries   0                   │
        │                          ││ m shows its meetings, ? all keys. ││ Delegates   0                   │
        │                          ││                                   ││                                 │
        │                          ││                                   ││                                 │
        │                          ││                                   ││                                 │
        ╰───────────────── 1 of 1 ─╯│                                   ││                                 │
        ╭─ 3 Orientations ─────────╮│                                   ││                                 │
        │ This roll has no         ││                                   ││                                 │
        │ orientations.            ││                                   ││                                 │
        │ Tab goes on, ? shows all ││                                   ││                                 │
        ╰─────────────────── none ─╯╰──────────────────────────── none ─╯╰─────────────────────────────────╯
         / search   Enter open   Tab pane   z zoom   ? help   q quit
        """),
      Story(
        "A search where nobody is", 60, 12, "/e", on: .empty,
        """
         silkroll  Empty League                         0 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 2 “e” ─────────────────╮╭─ 4 Details ───────────────────╮
        │                         ││ Empty League                  │
        │                         ││                               │
        │ Nobody is found.        ││ Countries   0                 │
        │ Try fewer letters, or   ││ Delegates   0                 │
        │ Esc to see everybody.   ││                               │
        │                         ││                               │
        │                         ││                               │
        ╰────────────────── none ─╯╰───────────────────────────────╯
         / e                                                 0 of 0
        """),
      Story(
        "A roll without orientations", 60, 12, "3", on: .empty,
        """
         silkroll  Empty League                         0 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 3 Orientations ────────╮╭─ 4 Details ───────────────────╮
        │                         ││ Empty League                  │
        │ This roll has no        ││                               │
        │ orientations.           ││ Countries   0                 │
        │ Tab goes on, ? shows    ││ Delegates   0                 │
        │ all keys.               ││                               │
        │                         ││                               │
        │                         ││                               │
        ╰────────────────── none ─╯╰───────────────────────────────╯
         / search   Enter open   Tab pane   z zoom   ? help   q quit
        """),
      Story(
        "A board without orientations", 60, 8, "33", on: .empty,
        """
         silkroll  Empty League                         0 delegates
        4 Leaders
        Orientation leaders
        This roll has no orientations.



         / search   Tab pane   z zoom   Esc back   ? help   q quit
        """),
      Story(
        "A roll without meetings", 60, 8, "m", on: .empty,
        """
         silkroll  Empty League                         0 delegates
        4 Meeting
        This roll has no meetings. Esc goes back.

        Empty League


         / search   Tab pane   z zoom   Esc back   ? help   q quit
        """),
      Story(
        "ASCII borders and marks", 60, 14, "jj", on: .ascii,
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        +- 1 Countries -----------++- 4 Details -------------------+
        |  All                  7 || Japan  JP                     |
        |  France               2 || Japanese    日本              |
        |> Japan                1 ||                               |
        |  Poland               1 || Delegates   1                 |
        |  Iceland              1 || City        Washi             |
        |  Guild of Imaginary … 1 || Posts at    Archive of Blank  |
        |  No country           1 ||             Pages             |
        |                         || Leads       1 Folding as a    |
        |                         ||             means of travel   |
        +---------------- 3 of 7 -++-------------------------------+
         / search   Enter open   Tab pane   z zoom   ? help   q quit
        """),
      Story(
        "ASCII on a wide screen", 100, 16, "2", on: .ascii,
        """
         silkroll  Fictional League of Paper Towns - 3 Feb 2001         4 countries - 7 delegates - 1 guest
        +- 1 Countries ------------++- 2 Delegates ---------------------++- 4 Details ---------------------+
        |> All               7 ====||> Zoë Sample                       || Zoë Sample [1]                  |
        |  France            2 =   ||  Émile Fauxnom                    ||                                 |
        |  Japan             1 =   ||  Berthe Exemple                   || Warden                          |
        |  Poland            1 =   ||  紙 試す                          ||   Guild of Imaginary Printers   |
        |  Iceland           1 =   ||  Łukasz Próbny                    ||                                 |
        |* Guild of Imagina… 1 =   ||  Guðrún Dæmisdóttir               || Country     none stated         |
        |  No country        1 =   ||  Nemo Nusquam                     ||                                 |
        +----------------- 1 of 7 -+|  Guests                           || Source                          |
        +- 3 Orientations ---------+|  Gaston Invité                    || 1  Made up for tests            |
        |  1 Folding as a means of…||                                   ||    Nobody, 2001                 |
        |  2 Blotting              ||                                   ||                                 |
        |  3 Margins, and what is …||                                   ||                                 |
        +----------------- 1 of 3 -++-------------------------- 1 of 7 -++---------------------------------+
         / search   Enter open   Tab pane   z zoom   ? help   q quit
        """),
    ])
  func otherRolls(_ story: Story) throws {
    try story.tell()
  }
}
