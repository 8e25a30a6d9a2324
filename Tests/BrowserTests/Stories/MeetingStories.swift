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
        ╭─ Meeting ────────────────────────────────────────────────╮
        │ 3 Feb 2001  Sheet assembly                               │
        │ Form        in person                                    │
        │ Place       Papierville                                  │
        │ Hosts       Papierville Mill                             │
        │             Papierville                                  │
        │ Chair       Émile Fauxnom                                │
        │                                                          │
        │ Agenda                                                   │
        │  1  On creases                                           │
        │     紙 試す                                              │
        │     Łukasz Próbny                                        │
        │  2  Drawings                                             │
        │     Gaston Invité                                        │
        │                                                          │
        │ What comes next                                          │
        │ Jun 2002  planned: Second assembly                       │
        │ Place       Iceland                                      │
        │                                                          │
        │ The network                                              │
        │ known as    Paper League                                 │
        │ 1999        Invented for tests                           │
        │                                                          │
        │ Nobody in this file exists.                              │
        │                                                          │
        │ Sources                                                  │
        │  minutes: Minutes that were never taken                  │
        │    https://example.org/minutes                           │
        │  made-up: Made up for tests · Nobody · 2001              │
        │                                                          │
        │                                                          │
        │                                                          │
        │                                                          │
        ╰──────────────────────────────────────────────────────────╯
         / search   Enter open   Esc back   ? help   q quit
        """),
      Story(
        "A meeting is scrolled", 60, 12, "m<pgdn>",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
        ╭─ Meeting ────────────────────────────────────────────────╮
        │ Agenda                                                   │
        │  1  On creases                                           │
        │     紙 試す                                              │
        │     Łukasz Próbny                                        │
        │  2  Drawings                                             │
        │     Gaston Invité                                        │
        │                                                          │
        │ What comes next                                          │
        ╰─────────────────────────────────────────────────── 53 % ─╯
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
        ╰──────────────── 4 of 7 ─╯╰───────────── source: made-up ─╯
         / search   Enter open   Tab pane   z zoom   ? help   q quit
        """),
      Story(
        "Esc goes back to the meeting, first to the list", 60, 12, "mjjjj<enter><esc><esc>",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
        ╭─ Meeting ────────────────────────────────────────────────╮
        │ Form        in person                                    │
        │ Place       Papierville                                  │
        │ Hosts       Papierville Mill                             │
        │             Papierville                                  │
        │ Chair       Émile Fauxnom                                │
        │                                                          │
        │ Agenda                                                   │
        │  1  On creases                                           │
        ╰─────────────────────────────────────────────────── 32 % ─╯
         / search   Enter open   Esc back   ? help   q quit
        """),
      Story(
        "From a person to the meeting", 60, 24, "j24jjjjj<enter>",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
        ╭─ Meeting ────────────────────────────────────────────────╮
        │ 3 Feb 2001  Sheet assembly                               │
        │ Form        in person                                    │
        │ Place       Papierville                                  │
        │ Hosts       Papierville Mill                             │
        │             Papierville                                  │
        │ Chair       Émile Fauxnom                                │
        │                                                          │
        │ Agenda                                                   │
        │  1  On creases                                           │
        │     紙 試す                                              │
        │     Łukasz Próbny                                        │
        │  2  Drawings                                             │
        │     Gaston Invité                                        │
        │                                                          │
        │ What comes next                                          │
        │ Jun 2002  planned: Second assembly                       │
        │ Place       Iceland                                      │
        │                                                          │
        │ The network                                              │
        │ known as    Paper League                                 │
        ╰─────────────────────────────────────────────────── 71 % ─╯
         / search   Enter open   Esc back   ? help   q quit
        """),
    ])
  func meetings(_ story: Story) throws {
    try story.tell()
  }
}
