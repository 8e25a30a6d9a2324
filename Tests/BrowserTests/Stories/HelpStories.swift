import Testing

@testable import Browser

extension Stories {
  @Test(
    "Help",
    arguments: [
      Story(
        "In a search the help leaves out what does nothing there", 60, 16, "/l<enter>?",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
        ╭━ Help ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━╮
        │ Find                                                     │
        │ /   Search by name                                       │
        │ n   (Next person found, from anywhere)                   │
        │ N   (The one found before)                               │
        │ ^T  (Search only what was chosen; and back)              │
        │ s   (Order: roll, family name, city, organization)       │
        │ t   Names: both, as printed, Latin first, FAMILY Given   │
        │                                                          │
        │ What can be searched for                                 │
        │ name           In any script and order                   │
        │ country:fr     A country, name or code                   │
        │ city:lyon      A city                                    │
        ╰─────────────────────────────────────────────────── 13 % ─╯
         / search   Esc close
        """),
      Story(
        "The help", 70, 24, "?",
        """
         silkroll  Fictional League of Paper Towns                7 delegates
        ╭━ Help ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━╮
        │ Find                                                               │
        │ /   Search by name                                                 │
        │ n   (Next person found, from anywhere)                             │
        │ N   (The one found before)                                         │
        │ ^T  (Search only what was chosen; and back)                        │
        │ s   (Order: roll, family name, city, organization)                 │
        │ t   Names: both, as printed, Latin first, FAMILY Given             │
        │                                                                    │
        │ What can be searched for                                           │
        │ name           In any script and order                             │
        │ country:fr     A country, name or code                             │
        │ city:lyon      A city                                              │
        │ org:isu        An organization                                     │
        │ post:mayor     A post                                              │
        │ orientation:3  Who has to do with it                               │
        │ is:leader      Who leads; or is:guest                              │
        │ -word          Not that: -city:lyon                                │
        │ "two words"    As they stand                                       │
        │                                                                    │
        │ Open and go back                                                   │
        ╰───────────────────────────────────────────────────────────── 21 % ─╯
         / search   Esc close
        """),
      Story(
        "The help moves on", 60, 12, "?<pgdn>",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
        ╭━ Help ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━╮
        │                                                          │
        │ What can be searched for                                 │
        │ name           In any script and order                   │
        │ country:fr     A country, name or code                   │
        │ city:lyon      A city                                    │
        │ org:isu        An organization                           │
        │ post:mayor     A post                                    │
        │ orientation:3  Who has to do with it                     │
        ╰─────────────────────────────────────────────────── 16 % ─╯
         / search   Esc close
        """),
      Story(
        "The help is searched", 60, 12, "?/zoom",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         2 Delegates  3 Orientations  5 Organizations
        ╭─ 1 Countries ──────────────╮╭─ 4 Details ────────────────╮
        │▸ All                 7 ████││ Fictional League of Paper  │
        │  France              2 █▏  ││ Towns                      │
        │  Japan               1 ▌   ││ Known as    Paper League   │
        ╭━ Help ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━╮
        │ Panes                                                    │
        │ z  Zoom the pane, and back                               │
        │                                                          │
        ╰──────────────────────────────────────────────────────────╯
         / zoom
        """),
      Story(
        "The help keeps what was searched", 60, 12, "?/back<enter>",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
        ╭━ Help ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━╮
        │ Find                                                     │
        │ ^T  (Search only what was chosen; and back)              │
        │                                                          │
        │ Open and go back                                         │
        │ Esc          (Clear the search; go back)                 │
        │ Backspace [  (Go back)                                   │
        │                                                          │
        │ Panes                                                    │
        ╰─────────────────────────────────────────────────── 50 % ─╯
         / back                                        Esc clears
        """),
      Story(
        "Esc clears that too, and leaves the help open", 60, 10, "?/back<enter><esc>",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
        ╭━ Help ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━╮
        │ Find                                                     │
        │ /   Search by name                                       │
        │ n   (Next person found, from anywhere)                   │
        │ N   (The one found before)                               │
        │ ^T  (Search only what was chosen; and back)              │
        │ s   (Order: roll, family name, city, organization)       │
        ╰──────────────────────────────────────────────────── 6 % ─╯
         / search   Esc close
        """),
      Story(
        "Esc clears the help's search", 60, 10, "?/zoom<esc>",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
        ╭━ Help ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━╮
        │ Find                                                     │
        │ /   Search by name                                       │
        │ n   (Next person found, from anywhere)                   │
        │ N   (The one found before)                               │
        │ ^T  (Search only what was chosen; and back)              │
        │ s   (Order: roll, family name, city, organization)       │
        ╰──────────────────────────────────────────────────── 6 % ─╯
         / search   Esc close
        """),
      Story(
        "No key has that", 60, 10, "?/qqq",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         2 Delegates  3 Orientations  5 Organizations
        ╭─ 1 Countries ──────────────╮╭─ 4 Details ────────────────╮
        │▸ All                 7 ████││ Fictional League of Paper  │
        │  France              2 █▏  ││ Towns                      │
        ╭━ Help ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━╮
        │ No key has this. Esc clears.                             │
        │                                                          │
        ╰──────────────────────────────────────────────────────────╯
         / qqq
        """),
      Story(
        "Esc closes the help", 60, 10, "jj?<esc>",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         2 Delegates  3 Orientations  5 Organizations
        ╭━ 1 Countries ━━━━━━━━━━━━━━╮╭─ 4 Details ────────────────╮
        │  All                 7 ████││ Japan  JP                  │
        │  France              2 █▏  ││ Japanese    日本           │
        │▸ Japan               1     ││                            │
        │  Poland              1 ▌   ││ Delegates   1              │
        │  Iceland             1 ▌   ││ City        Washi          │
        ╰─────────────────── 2 of 4 ─╯╰───────────────────── 50 % ─╯
         / search   Enter open   l cities   ? help   q quit
        """),
      Story(
        "F1 helps while typing, and goes back to it", 60, 12, "/em<f1><esc>",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  3 Orientations  5 Organizations
        ╭━ 2 Delegates · “em” ━━━━━━━╮╭─ 4 Details ────────────────╮
        │▸ Émile Fauxnom             ││ Émile Fauxnom [1, 2]       │
        │  Nemo Nusquam              ││                            │
        │  Berthe Exemple            ││ Mayor                      │
        │  Guðrún Dæmisdóttir        ││   Papierville Mill         │
        │                            ││   Maire, Moulin de         │
        │                            ││   Papierville              │
        │                            ││                            │
        ╰───────────── 1 of 4 found ─╯╰───────────────────── 21 % ─╯
         / em                                                4 of 8
        """),
      Story(
        "The help in the smallest window", 20, 6, "?j",
        """
         silkroll  Fictiona…
        Help             2 %
        /   Search by name
        n   (Next person
            found, from
         Esc close
        """),
    ])
  func help(_ story: Story) throws {
    try story.tell()
  }
}
