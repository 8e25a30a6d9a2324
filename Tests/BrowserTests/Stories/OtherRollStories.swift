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
         1 Countries  3 Orientations  5 Organizations
        ╭━ 2 Delegates ━━━━━━━━━━━━━━╮╭─ 4 Details ────────────────╮
        │                            ││ Empty League               │
        │ This roll has no           ││                            │
        │ delegates.                 ││ Countries   0              │
        │ m shows its meetings, ?    ││ Delegates   0              │
        │ all keys.                  ││                            │
        │                            ││                            │
        │                            ││                            │
        ╰───────────────────── none ─╯╰────────────────────────────╯
         / search   m meeting   Tab pane   z zoom   ? help   q quit
        """),
      Story(
        "A roll without delegates on a wide screen", 100, 16, "", on: .empty,
        """
         silkroll  Empty League                                                   0 countries · 0 delegates
        ╭━ 1 Countries ━━━━━━━━━━━━╮╭─ 2 Delegates ─────────────────────╮╭─ 4 Details ─────────────────────╮
        │▸ All               0     ││                                   ││ Empty League                    │
        │                          ││                                   ││                                 │
        │                          ││ This roll has no delegates.       ││ Countries   0                   │
        │                          ││ m shows its meetings, ? all keys. ││ Delegates   0                   │
        │                          ││                                   ││                                 │
        │                          ││                                   ││                                 │
        │                          ││                                   ││                                 │
        │                          ││                                   ││                                 │
        │                          ││                                   ││                                 │
        ╰──────────── 0 countries ─╯│                                   ││                                 │
        ╭─ 3 Orientations ─────────╮│                                   ││                                 │
        │ This roll has no         ││                                   ││                                 │
        ╰─────────────────── none ─╯╰──────────────────────────── none ─╯╰─────────────────────────────────╯
         / search   Enter open   m meeting   Tab pane   z zoom   ? help   q quit
        """),
      Story(
        "A search where nobody is", 60, 12, "/e", on: .empty,
        """
         silkroll  Empty League                         0 delegates
         1 Countries  3 Orientations  5 Organizations
        ╭━ 2 Delegates · “e” ━━━━━━━━╮╭─ 4 Details ────────────────╮
        │                            ││ Empty League               │
        │                            ││                            │
        │ Nobody is found.           ││ Countries   0              │
        │ Try fewer letters, or Esc  ││ Delegates   0              │
        │ to see everybody.          ││                            │
        │                            ││                            │
        │                            ││                            │
        ╰───────────────────── none ─╯╰────────────────────────────╯
         / e                                                 0 of 0
        """),
      Story(
        "A roll without orientations", 60, 12, "3", on: .empty,
        """
         silkroll  Empty League                         0 delegates
         1 Countries  2 Delegates  5 Organizations
        ╭━ 3 Orientations ━━━━━━━━━━━╮╭─ 4 Details ────────────────╮
        │                            ││ Empty League               │
        │ This roll has no           ││                            │
        │ orientations.              ││ Countries   0              │
        │ Tab goes on, ? shows all   ││ Delegates   0              │
        │ keys.                      ││                            │
        │                            ││                            │
        │                            ││                            │
        ╰───────────────────── none ─╯╰────────────────────────────╯
         / search   Enter open   Tab pane   ? help   q quit
        """),
      Story(
        "A board without orientations", 60, 8, "33", on: .empty,
        """
         silkroll  Empty League                         0 delegates
        4 Leaders
        Orientation leaders
        This roll has no orientations.



         / search   Esc back   Tab pane   ? help   q quit
        """),
      Story(
        "A roll without meetings", 60, 8, "m", on: .empty,
        """
         silkroll  Empty League                         0 delegates
        4 Meeting
        This roll has no meetings. Esc goes back.

        Empty League


         / search   Esc back   Tab pane   z zoom   ? help   q quit
        """),
      Story(
        "ASCII borders and marks", 60, 14, "jj", on: .ascii,
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         2 Delegates  3 Orientations  5 Organizations
        += 1 Countries ==============++- 4 Details ----------------+
        |  All                 7 ====|| Japan  JP                  |
        |  France              2 =   || Japanese    日本           |
        |> Japan               1     ||                            |
        |  Poland              1 =   || Delegates   1              |
        |  Iceland             1 =   || City        Washi          |
        |  Guild of Imaginary… 1 =   || Posts at    Archive of     |
        |  No country          1 =   ||             Blank Pages    |
        |                            || Leads       1 Folding as a |
        |                            ||             means of       |
        +------------------- 2 of 4 -++--------------------- 90 % -+
         / search   Enter open   l cities   ? help   q quit
        """),
      Story(
        "ASCII on a wide screen", 100, 16, "2", on: .ascii,
        """
         silkroll  Fictional League of Paper Towns - as of 3 Feb 2001   4 countries - 7 delegates - 1 guest
        +- 1 Countries ------------++= 2 Delegates ======================++- 4 Details --------------------+
        |> All               7 ====||> Zoë Sample                        || Zoë Sample [1]                 |
        |  France            2 =   ||    Warden, GIP                     ||                                |
        |  Japan             1 =   ||  Émile Fauxnom                   +1|| Warden                         |
        |  Poland            1 =   ||    Mayor, Papierville Mill         ||   Guild of Imaginary Printers  |
        |  Iceland           1 =   ||  Berthe Exemple                    ||                                |
        |* Guild of Imagina… 1 =   ||    Binder, GIP                     || Country     none stated        |
        |  No country        1 =   ||  紙 試す ~Kami Tamesu              ||                                |
        +------------ 4 countries -+|    Paper maker, Archive of Blank P…|| Source                         |
        +- 3 Orientations ---------+|  Łukasz Próbny                     || 1  Made up for tests           |
        |  1 Folding as a means of…||    Clerk, Archive of Blank Pages   ||    Nobody, 2001                |
        |  2 Blotting              ||  Guðrún Dæmisdóttir                ||                                |
        |  3 Margins, and what is …||    Librarian                       ||                                |
        +----------------- 1 of 3 -++--------------------------- 1 of 7 -++--------------------------------+
         / search   s sort   t names   Enter open   m meeting   Tab pane   5 orgs   z zoom   ? help   q quit
        """),
    ])
  func otherRolls(_ story: Story) throws {
    try story.tell()
  }
}
