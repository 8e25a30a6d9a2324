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
        ╭─ Help ───────────────────────────────────────────────────╮
        │ Keys                                                     │
        │  /                     Search by name                    │
        │  Enter                 Open, or follow a link            │
        │  Backspace [           Go back                           │
        │  m                     The meeting and the network's     │
        │                        history                           │
        │  j ↓                   Move down                         │
        │  k ↑                   Move up                           │
        │  g Home                Move to the first                 │
        │  G End                 Move to the last                  │
        │  ^D                    Half a page down                  │
        │  ^U                    Half a page up                    │
        ╰─────────────────────────────────────────────────── 21 % ─╯
         / search   Esc close
        """),
      Story(
        "The help", 70, 24, "?",
        """
         silkroll  Fictional League of Paper Towns · 3 Feb 2001   7 delegates
        ╭─ Help ─────────────────────────────────────────────────────────────╮
        │ Keys                                                               │
        │  /                     Search by name                              │
        │  Enter                 Open, or follow a link                      │
        │  s                     Sort: roll, family name, city, organization │
        │  m                     The meeting and the network's history       │
        │  j ↓                   Move down                                   │
        │  k ↑                   Move up                                     │
        │  g Home                Move to the first                           │
        │  G End                 Move to the last                            │
        │  ^D                    Half a page down                            │
        │  ^U                    Half a page up                              │
        │  PgDn Space            A page down                                 │
        │  PgUp                  A page up                                   │
        │  Tab l →               Next pane                                   │
        │  ⇧Tab h ←              Previous pane                               │
        │  1                     Countries                                   │
        │  2                     Delegates                                   │
        │  3                     Orientations; again: their leaders          │
        │  4                     Details                                     │
        │  z                     Zoom the pane, and back                     │
        ╰───────────────────────────────────────────────────────────── 40 % ─╯
         / search   Esc close
        """),
      Story(
        "The help moves on", 60, 12, "?<pgdn>",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
        ╭─ Help ───────────────────────────────────────────────────╮
        │  j ↓                   Move down                         │
        │  k ↑                   Move up                           │
        │  g Home                Move to the first                 │
        │  G End                 Move to the last                  │
        │  ^D                    Half a page down                  │
        │  ^U                    Half a page up                    │
        │  PgDn Space            A page down                       │
        │  PgUp                  A page up                         │
        ╰─────────────────────────────────────────────────── 27 % ─╯
         / search   Esc close
        """),
      Story(
        "The help is searched", 60, 12, "?/zoom",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
        ╭─ Help ───────────────────────────────────────────────────╮
        │ Keys                                                     │
        │  z                     Zoom the pane, and back           │
        │                                                          │
        │                                                          │
        │                                                          │
        │                                                          │
        │                                                          │
        │                                                          │
        ╰──────────────────────────────────────────────────────────╯
         / zoom
        """),
      Story(
        "The help keeps what was searched", 60, 12, "?/back<enter>",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
        ╭─ Help ───────────────────────────────────────────────────╮
        │ Keys                                                     │
        │  z                     Zoom the pane, and back           │
        │  ^Z                    Suspend; fg comes back            │
        │                                                          │
        │ While typing a search                                    │
        │  Backspace             Delete the character before       │
        │                                                          │
        │                                                          │
        ╰──────────────────────────────────────────────────────────╯
         / back                                        Esc clears
        """),
      Story(
        "Esc clears that too, and leaves the help open", 60, 10, "?/back<enter><esc>",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
        ╭─ Help ───────────────────────────────────────────────────╮
        │ Keys                                                     │
        │  /                     Search by name                    │
        │  Enter                 Open, or follow a link            │
        │  s                     Sort: roll, family name, city,    │
        │                        organization                      │
        │  m                     The meeting and the network's     │
        ╰─────────────────────────────────────────────────── 10 % ─╯
         / search   Esc close
        """),
      Story(
        "Esc clears the help's search", 60, 10, "?/zoom<esc>",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
        ╭─ Help ───────────────────────────────────────────────────╮
        │ Keys                                                     │
        │  /                     Search by name                    │
        │  Enter                 Open, or follow a link            │
        │  s                     Sort: roll, family name, city,    │
        │                        organization                      │
        │  m                     The meeting and the network's     │
        ╰─────────────────────────────────────────────────── 10 % ─╯
         / search   Esc close
        """),
      Story(
        "No key has that", 60, 10, "?/qqq",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
        ╭─ Help ───────────────────────────────────────────────────╮
        │ No key has this. Esc clears.                             │
        │                                                          │
        │                                                          │
        │                                                          │
        │                                                          │
        │                                                          │
        ╰──────────────────────────────────────────────────────────╯
         / qqq
        """),
      Story(
        "Esc closes the help", 60, 10, "jj?<esc>",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 1 Countries ───────────╮╭─ 4 Details ───────────────────╮
        │  All                  7 ││ Japan  JP                     │
        │  France               2 ││ Japanese    日本              │
        │▸ Japan                1 ││                               │
        │  Poland               1 ││ Delegates   1                 │
        │  Iceland              1 ││ City        Washi             │
        ╰──────────────── 3 of 7 ─╯╰──────────────────────── 55 % ─╯
         / search   Enter open   Tab pane   z zoom   ? help   q quit
        """),
      Story(
        "F1 helps while typing, and goes back to it", 60, 12, "/em<f1><esc>",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  2 Delegates  3 Orientations  4 Details
        ╭─ 2 “em” ────────────────╮╭─ 4 Details ───────────────────╮
        │▸ Émile Fauxnom          ││ Émile Fauxnom [1, 2]          │
        │  Nemo Nusquam           ││                               │
        │  Berthe Exemple         ││ Mayor                         │
        │  Guðrún Dæmisdóttir     ││   Papierville Mill            │
        │                         ││   Maire, Moulin de            │
        │                         ││   Papierville                 │
        │                         ││                               │
        ╰────────── 1 of 4 found ─╯╰──────────────────────── 25 % ─╯
         / em                                                4 of 8
        """),
      Story(
        "The help in the smallest window", 20, 6, "?j",
        """
         silkroll  Fictiona…
        Help             3 %
         /         Search by
                   name
         Enter     Open, or
         Esc close
        """),
    ])
  func help(_ story: Story) throws {
    try story.tell()
  }
}
