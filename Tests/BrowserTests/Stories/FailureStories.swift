import Membership
import Testing

@testable import Browser

extension Stories {
  @Test(
    "Failures",
    arguments: [
      Story(
        "There is no such file", 60, 12, "", on: .failing(.file(.missing)),
        """
         silkroll  paper-towns.json
        ╭━ The roll cannot be read ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━╮
        │ paper-towns.json: there is no such file; check its name  │
        │                                                          │
        │                                                          │
        │                                                          │
        │                                                          │
        │                                                          │
        │                                                          │
        │                                                          │
        ╰──────────────────────────────────────────────────────────╯
         ? help   r read again   q quit
        """),
      Story(
        "Help covers the whole failure", 100, 16, "?", on: .broken,
        """
         silkroll  paper-towns.json
        ╭━ Help ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━╮
        │ Open and go back                                 Program                                         │
        │ Esc  (Back to the roll as it was)                ? F1  This help                                 │
        │                                                  r     Read the file again                       │
        │ Move                                             ^L    Draw the screen anew                      │
        │ j ↓         Down                                 ^Z    Suspend; fg comes back                    │
        │ k ↑         Up                                   q     Quit                                      │
        │ g Home      To the first                         ^C    Quit from anywhere                        │
        │ G End       To the last                                                                          │
        │ ^D          Half a page down                     In this help                                    │
        │ ^U          Half a page up                       /       Search the keys                         │
        │ PgDn Space  A page down                          Esc     Clear the search; close                 │
        │ PgUp        A page up                            ? F1 q  Close the help                          │
        ╰──────────────────────────────────────────────────────────────────────────────────────────────────╯
         / search   Esc close
        """),
      Story(
        "r reads again", 60, 12, "r", on: .failing(.file(.missing)),
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  3 Orientations  5 Organizations
        ╭━ 2 Delegates ━━━━━━━━━━━━━━╮╭─ 4 Details ────────────────╮
        │▸ Zoë Sample                ││ Zoë Sample [1]             │
        │  Émile Fauxnom             ││                            │
        │  Berthe Exemple            ││ Warden                     │
        │  紙 試す ~Kami Tamesu      ││   Guild of Imaginary       │
        │  Łukasz Próbny             ││   Printers                 │
        │  Guðrún Dæmisdóttir        ││                            │
        │  Nemo Nusquam              ││ Country     none stated    │
        ╰─────────────────── 1 of 7 ─╯╰───────────────────── 63 % ─╯
         / search   Enter open   Tab pane   ? help   q quit
        """),
      Story(
        "Every error with its place", 60, 12, "", on: .broken,
        """
         silkroll  paper-towns.json
        ╭━ The roll cannot be read ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━╮
        │ broken.json is not a roll that can be opened: 2 errors   │
        │                                                          │
        │ broken.json:1:76: error: delegates[0]: the required key  │
        │   "id" is missing; add it                                │
        │ broken.json:1:76: error: delegates[0]: the required key  │
        │   "name" is missing; add it                              │
        │                                                          │
        │                                                          │
        ╰──────────────────────────────────────────────────────────╯
         ? help   r read again   q quit
        """),
      Story(
        "A reading that fails covers the roll", 60, 12, "jjr",
        on: .failing(.file(.directory), after: 1),
        """
         silkroll  Fiction… as read before: the file has errors now
        ╭━ The roll cannot be read ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━╮
        │ paper-towns.json: this is a directory; name a roll's     │
        │ JSON file inside it                                      │
        │                                                          │
        │                                                          │
        │                                                          │
        │                                                          │
        │                                                          │
        │                                                          │
        ╰──────────────────────────────────────────────────────────╯
         Esc back   ? help   r read again   q quit
        """),
      Story(
        "Esc goes back to the roll as it was", 60, 12, "jjr<esc>",
        on: .failing(.file(.directory), after: 1),
        """
         silkroll  Fiction… as read before: the file has errors now
         2 Delegates  3 Orientations  5 Organizations
        ╭━ 1 Countries ━━━━━━━━━━━━━━╮╭─ 4 Details ────────────────╮
        │  All                 7 ████││ Japan  JP                  │
        │  France              2 █▏  ││ Japanese    日本           │
        │▸ Japan               1     ││                            │
        │  Poland              1 ▌   ││ Delegates   1              │
        │  Iceland             1 ▌   ││ City        Washi          │
        │  Guild of Imaginary… 1 ▌   ││ Posts at    Archive of     │
        │  No country          1 ▌   ││             Blank Pages    │
        ╰─────────────────── 2 of 4 ─╯╰───────────────────── 70 % ─╯
         / search   Enter open   l cities   ? help   q quit
        """),
      Story(
        "Nothing is read yet", 60, 8, "", on: .waiting,
        """
         silkroll  paper-towns.json


         Reading paper-towns.json …
         q quits


         q quit
        """),
      Story(
        "Too small to show anything", 19, 5, "jj",
        """
        terminal too small




        """),
      Story(
        "Too narrow for the words", 9, 2, "",
        """
        terminal…

        """),
    ])
  func failures(_ story: Story) throws {
    try story.tell()
  }
}
