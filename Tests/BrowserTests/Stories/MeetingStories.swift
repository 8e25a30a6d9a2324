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
         2 Delegates  3 Orientations  5 Organizations
        ╭─ 1 Countries ──────────────╮╭━ 4 Meeting ━━━━━━━━━━━━━━━━╮
        │▸ All                 7 ████││ 3 Feb 2001  Sheet assembly │
        │  France              2 █▏  ││ [1]                        │
        │  Japan               1 ▌   ││ Form        in person      │
        │  Poland              1 ▌   ││ Place       Papierville    │
        │  Iceland             1 ▌   ││ Hosts       Papierville    │
        │  Guild of Imaginary… 1 ▌   ││             Mill           │
        │  No country          1 ▌   ││             Papierville    │
        │                            ││ Chair       Émile Fauxnom  │
        │                            ││                            │
        │                            ││ Agenda                     │
        │                            ││ 1  On creases [1]          │
        │                            ││    紙 試す ~Kami Tamesu    │
        │                            ││    Łukasz Próbny           │
        │                            ││ 2  Drawings [1]            │
        │                            ││    Gaston Invité           │
        │                            ││                            │
        │                            ││ What comes next            │
        │                            ││ Jun 2002  planned: Second  │
        │                            ││ assembly [1]               │
        │                            ││ Place       Iceland        │
        │                            ││                            │
        │                            ││ Fictional League of Paper  │
        │                            ││ Towns                      │
        │                            ││ Known as    Paper League   │
        │                            ││ 1999        Invented for   │
        │                            ││             tests [2]      │
        │                            ││                            │
        │                            ││ Nobody in this file        │
        │                            ││ exists.                    │
        │                            ││                            │
        │                            ││ Sources                    │
        ╰────────────── 4 countries ─╯╰───────────────────── 83 % ─╯
         / search   Enter open   Esc back   ? help   q quit
        """),
      Story(
        "A meeting is scrolled", 60, 12, "m<pgdn>",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         2 Delegates  3 Orientations  5 Organizations
        ╭─ 1 Countries ──────────────╮╭━ 4 Meeting ━━━━━━━━━━━━━━━━╮
        │▸ All                 7 ████││             Papierville    │
        │  France              2 █▏  ││ Chair       Émile Fauxnom  │
        │  Japan               1 ▌   ││                            │
        │  Poland              1 ▌   ││ Agenda                     │
        │  Iceland             1 ▌   ││ 1  On creases [1]          │
        │  Guild of Imaginary… 1 ▌   ││    紙 試す ~Kami Tamesu    │
        │  No country          1 ▌   ││    Łukasz Próbny           │
        ╰────────────── 4 countries ─╯╰───────────────────── 35 % ─╯
         / search   Enter open   Esc back   ? help   q quit
        """),
      Story(
        "From a speaker to the person", 60, 14, "mjjjj<enter>",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  3 Orientations  5 Organizations
        ╭─ 2 Delegates ──────────────╮╭━ 4 Details ━━━━━━━━━━━━━━━━╮
        │  Zoë Sample                ││ Émile Fauxnom [1, 2]       │
        │    Warden, GIP             ││                            │
        │▸ Émile Fauxnom           +1││ Mayor                      │
        │    Mayor, Papierville Mill ││   Papierville Mill         │
        │  Berthe Exemple            ││   Maire, Moulin de         │
        │    Binder, GIP             ││   Papierville              │
        │  紙 試す ~Kami Tamesu      ││                            │
        │    Paper maker, Archive of…││ Printer                    │
        │  Łukasz Próbny             ││   Guild of Imaginary       │
        ╰─────────────────── 2 of 7 ─╯╰───────────────────── 28 % ─╯
         / search   Enter open   Esc back   ? help   q quit
        """),
      Story(
        "Esc goes back to the meeting, first to the list", 60, 12, "mjjjj<enter><esc><esc>",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         2 Delegates  3 Orientations  5 Organizations
        ╭━ 1 Countries ━━━━━━━━━━━━━━╮╭─ 4 Details ────────────────╮
        │▸ All                 7     ││ Fictional League of Paper  │
        │  France              2 █▏  ││ Towns                      │
        │  Japan               1 ▌   ││ Known as    Paper League   │
        │  Poland              1 ▌   ││                            │
        │  Iceland             1 ▌   ││ As of       3 Feb 2001     │
        │  Guild of Imaginary… 1 ▌   ││ Countries   4              │
        │  No country          1 ▌   ││ Delegates   7              │
        ╰────────────── 4 countries ─╯╰───────────────────── 29 % ─╯
         / search   Enter open   Tab pane   ? help   q quit
        """),
      Story(
        "From a person to the meeting", 60, 24, "j24jjjjj<enter>",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  3 Orientations  5 Organizations
        ╭─ 2 Delegates · France ─────╮╭━ 4 Meeting ━━━━━━━━━━━━━━━━╮
        │▸ Émile Fauxnom           +1││ 3 Feb 2001  Sheet assembly │
        │    Mayor, Papierville Mill ││ [1]                        │
        │  Berthe Exemple            ││ Form        in person      │
        │    Binder, GIP             ││ Place       Papierville    │
        │Guests                      ││ Hosts       Papierville    │
        │  Gaston Invité             ││             Mill           │
        │    Illustrator             ││             Papierville    │
        │                            ││ Chair       Émile Fauxnom  │
        │                            ││                            │
        │                            ││ Agenda                     │
        │                            ││ 1  On creases [1]          │
        │                            ││    紙 試す ~Kami Tamesu    │
        │                            ││    Łukasz Próbny           │
        │                            ││ 2  Drawings [1]            │
        │                            ││    Gaston Invité           │
        │                            ││                            │
        │                            ││ What comes next            │
        │                            ││ Jun 2002  planned: Second  │
        │                            ││ assembly [1]               │
        ╰─────────────────── 1 of 2 ─╯╰───────────────────── 51 % ─╯
         / search   Enter open   Esc back   ? help   q quit
        """),
    ])
  func meetings(_ story: Story) throws {
    try story.tell()
  }
}
