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
        │  France               2 ││ [1]                           │
        │  Japan                1 ││ Form        in person         │
        │  Poland               1 ││ Place       Papierville       │
        │  Iceland              1 ││ Hosts       Papierville Mill  │
        │  Guild of Imaginary … 1 ││             Papierville       │
        │  No country           1 ││ Chair       Émile Fauxnom     │
        │                         ││                               │
        │                         ││ Agenda                        │
        │                         ││ 1  On creases [1]             │
        │                         ││    紙 試す                    │
        │                         ││    Łukasz Próbny              │
        │                         ││ 2  Drawings [1]               │
        │                         ││    Gaston Invité              │
        │                         ││                               │
        │                         ││ What comes next               │
        │                         ││ Jun 2002  planned: Second     │
        │                         ││ assembly [1]                  │
        │                         ││ Place       Iceland           │
        │                         ││                               │
        │                         ││ Fictional League of Paper     │
        │                         ││ Towns                         │
        │                         ││ Known as    Paper League      │
        │                         ││ 1999        Invented for      │
        │                         ││             tests [2]         │
        │                         ││                               │
        │                         ││ Nobody in this file exists.   │
        │                         ││                               │
        │                         ││ Sources                       │
        │                         ││ 1  Minutes that were never    │
        │                         ││    taken                      │
        ╰──────────────── 1 of 7 ─╯╰──────────────────────── 88 % ─╯
         / search   Enter open   Esc back   ? help   q quit
        """),
      Story(
        "A meeting is scrolled", 60, 12, "m<pgdn>",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 1 Countries ───────────╮╭─ 4 Meeting ───────────────────╮
        │▸ All                  7 ││ Chair       Émile Fauxnom     │
        │  France               2 ││                               │
        │  Japan                1 ││ Agenda                        │
        │  Poland               1 ││ 1  On creases [1]             │
        │  Iceland              1 ││    紙 試す                    │
        │  Guild of Imaginary … 1 ││    Łukasz Próbny              │
        │  No country           1 ││ 2  Drawings [1]               │
        ╰──────────────── 1 of 7 ─╯╰──────────────────────── 37 % ─╯
         / search   Enter open   Esc back   ? help   q quit
        """),
      Story(
        "From a speaker to the person", 60, 14, "mjjjj<enter>",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 2 Delegates ───────────╮╭─ 4 Details ───────────────────╮
        │  Zoë Sample             ││ Émile Fauxnom [1, 2]          │
        │▸ Émile Fauxnom          ││                               │
        │  Berthe Exemple         ││ Mayor                         │
        │  紙 試す                ││   Papierville Mill            │
        │  Łukasz Próbny          ││   Maire, Moulin de            │
        │  Guðrún Dæmisdóttir     ││   Papierville                 │
        │  Nemo Nusquam           ││                               │
        │  Guests                 ││ Printer                       │
        │  Gaston Invité          ││   Guild of Imaginary Printers │
        ╰──────────────── 2 of 7 ─╯╰──────────────────────── 32 % ─╯
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
        │  Japan                1 ││ Known as    Paper League      │
        │  Poland               1 ││                               │
        │  Iceland              1 ││ As of       3 Feb 2001        │
        │  Guild of Imaginary … 1 ││ Countries   4                 │
        │  No country           1 ││ Delegates   7                 │
        ╰──────────────── 1 of 7 ─╯╰──────────────────────── 31 % ─╯
         / search   Enter open   Tab pane   z zoom   ? help   q quit
        """),
      Story(
        "From a person to the meeting", 60, 24, "j24jjjjj<enter>",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 2 France ──────────────╮╭─ 4 Meeting ───────────────────╮
        │▸ Émile Fauxnom          ││ 3 Feb 2001  Sheet assembly    │
        │  Berthe Exemple         ││ [1]                           │
        │  Guests                 ││ Form        in person         │
        │  Gaston Invité          ││ Place       Papierville       │
        │                         ││ Hosts       Papierville Mill  │
        │                         ││             Papierville       │
        │                         ││ Chair       Émile Fauxnom     │
        │                         ││                               │
        │                         ││ Agenda                        │
        │                         ││ 1  On creases [1]             │
        │                         ││    紙 試す                    │
        │                         ││    Łukasz Próbny              │
        │                         ││ 2  Drawings [1]               │
        │                         ││    Gaston Invité              │
        │                         ││                               │
        │                         ││ What comes next               │
        │                         ││ Jun 2002  planned: Second     │
        │                         ││ assembly [1]                  │
        │                         ││ Place       Iceland           │
        ╰──────────────── 1 of 2 ─╯╰──────────────────────── 54 % ─╯
         / search   Enter open   Esc back   ? help   q quit
        """),
    ])
  func meetings(_ story: Story) throws {
    try story.tell()
  }
}
