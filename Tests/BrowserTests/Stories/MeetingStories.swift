import Testing

@testable import Browser

extension Stories {
  @Test(
    "The meeting",
    arguments: [
      Story(
        "The meeting's agenda and the network's history", 60, 36, "m",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 1 Countries ───────────╮╭─ 4 Meeting ───────────────────╮
        │▸ All                  7 ││ 3 Feb 2001  Sheet assembly    │
        │  France               2 ││ Form        in person         │
        │  Japan                1 ││ Place       Papierville       │
        │  Poland               1 ││ Hosts       Papierville Mill  │
        │  Iceland              1 ││             Papierville       │
        │  Guild of Imaginary … 1 ││ Chair       Émile Fauxnom     │
        │  No country           1 ││                               │
        │                         ││ Agenda                        │
        │                         ││  1  On creases                │
        │                         ││     紙 試す                   │
        │                         ││     Łukasz Próbny             │
        │                         ││  2  Drawings                  │
        │                         ││     Gaston Invité             │
        │                         ││                               │
        │                         ││ What comes next               │
        │                         ││ Jun 2002  planned: Second     │
        │                         ││ assembly                      │
        │                         ││ Place       Iceland           │
        │                         ││                               │
        │                         ││ Fictional League of Paper     │
        │                         ││ Towns                         │
        │                         ││ known as    Paper League      │
        │                         ││ 1999        Invented for      │
        │                         ││             tests             │
        │                         ││                               │
        │                         ││ Nobody in this file exists.   │
        │                         ││                               │
        │                         ││ Sources     minutes           │
        │                         ││             made-up           │
        │                         ││                               │
        │                         ││                               │
        ╰──────────────── 1 of 7 ─╯╰──── source: minutes, made-up ─╯
         / search   Enter open   Esc back   ? help   q quit
        """),
      Story(
        "A meeting is scrolled", 60, 12, "m<pgdn>",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 1 Countries ───────────╮╭─ 4 Meeting ───────────────────╮
        │▸ All                  7 ││                               │
        │  France               2 ││ Agenda                        │
        │  Japan                1 ││  1  On creases                │
        │  Poland               1 ││     紙 試す                   │
        │  Iceland              1 ││     Łukasz Próbny             │
        │  Guild of Imaginary … 1 ││  2  Drawings                  │
        │  No country           1 ││     Gaston Invité             │
        ╰──────────────── 1 of 7 ─╯╰─ 44 % · source: minutes, ma… ─╯
         / search   Enter open   Esc back   ? help   q quit
        """),
      Story(
        "From a speaker to the person", 60, 14, "mjjjj<enter>",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 2 Delegates ───────────╮╭─ 4 Details ───────────────────╮
        │  Zoë Sample             ││ 紙 試す                       │
        │  Émile Fauxnom          ││ in Latin    Kami Tamesu       │
        │  Berthe Exemple         ││             (derived, in no   │
        │▸ 紙 試す                ││             source)           │
        │  Łukasz Próbny          ││                               │
        │  Guðrún Dæmisdóttir     ││ Paper maker                   │
        │  Nemo Nusquam           ││   Archive of Blank Pages      │
        │  Guests                 ││                               │
        │  Gaston Invité          ││ Country     Japan             │
        ╰──────────────── 4 of 7 ─╯╰────── 60 % · source: made-up ─╯
         / search   Enter open   Esc back   ? help   q quit
        """),
      Story(
        "Esc goes back to the meeting, first to the list", 60, 12, "mjjjj<enter><esc><esc>",
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
        "From a person to the meeting", 60, 24, "j24jjjjj<enter>",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 2 France ──────────────╮╭─ 4 Meeting ───────────────────╮
        │▸ Émile Fauxnom          ││ 3 Feb 2001  Sheet assembly    │
        │  Berthe Exemple         ││ Form        in person         │
        │  Guests                 ││ Place       Papierville       │
        │  Gaston Invité          ││ Hosts       Papierville Mill  │
        │                         ││             Papierville       │
        │                         ││ Chair       Émile Fauxnom     │
        │                         ││                               │
        │                         ││ Agenda                        │
        │                         ││  1  On creases                │
        │                         ││     紙 試す                   │
        │                         ││     Łukasz Próbny             │
        │                         ││  2  Drawings                  │
        │                         ││     Gaston Invité             │
        │                         ││                               │
        │                         ││ What comes next               │
        │                         ││ Jun 2002  planned: Second     │
        │                         ││ assembly                      │
        │                         ││ Place       Iceland           │
        │                         ││                               │
        ╰──────────────── 1 of 2 ─╯╰─ 65 % · source: minutes, ma… ─╯
         / search   Enter open   Esc back   ? help   q quit
        """),
    ])
  func meetings(_ story: Story) throws {
    try story.tell()
  }
}
