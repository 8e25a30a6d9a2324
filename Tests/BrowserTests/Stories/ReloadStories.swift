import Testing

@testable import Browser

extension Stories {
  @Test(
    "Reading again",
    arguments: [
      Story(
        "Who was selected stays selected, wherever now", 60, 12, "2jr", on: .changing,
        """
         silkroll  Changing League                      3 delegates
         1 Countries  3 Orientations  5 Organizations
        ╭━ 2 Delegates ━━━━━━━━━━━━━━╮╭─ 4 Details ────────────────╮
        │  Dora After                ││ Bruno Stays                │
        │  Carl Moves                ││                            │
        │▸ Bruno Stays               ││ Country     France         │
        │                            ││                            │
        │                            ││                            │
        │                            ││                            │
        │                            ││                            │
        ╰─────────────────── 3 of 3 ─╯╰────────────────────────────╯
         / search   Enter open   Tab pane   ? help   q quit
        """),
      Story(
        "Who is gone is no longer selected", 60, 12, "2r", on: .changing,
        """
         silkroll  Changing League                      3 delegates
         1 Countries  3 Orientations  5 Organizations
        ╭━ 2 Delegates ━━━━━━━━━━━━━━╮╭─ 4 Details ────────────────╮
        │▸ Dora After                ││ Dora After                 │
        │  Carl Moves                ││                            │
        │  Bruno Stays               ││ Country     Iceland        │
        │                            ││                            │
        │                            ││                            │
        │                            ││                            │
        │                            ││                            │
        ╰─────────────────── 1 of 3 ─╯╰────────────────────────────╯
         / search   Enter open   Tab pane   ? help   q quit
        """),
      Story(
        "A country that is gone is no longer chosen", 60, 12, "jj2r", on: .changing,
        """
         silkroll  Changing League                      3 delegates
         1 Countries  3 Orientations  5 Organizations
        ╭━ 2 Delegates ━━━━━━━━━━━━━━╮╭─ 4 Details ────────────────╮
        │  Dora After                ││ Carl Moves                 │
        │▸ Carl Moves                ││                            │
        │  Bruno Stays               ││ Country     France         │
        │                            ││                            │
        │                            ││                            │
        │                            ││                            │
        │                            ││                            │
        ╰─────────────────── 2 of 3 ─╯╰────────────────────────────╯
         / search   Enter open   Tab pane   ? help   q quit
        """),
      Story(
        "While typing, r is a letter", 60, 12, "/ar", on: .changing,
        """
         silkroll  Changing League                      3 delegates
         1 Countries  3 Orientations  5 Organizations
        ╭━ 2 Delegates · “ar” ━━━━━━━╮╭─ 4 Details ────────────────╮
        │▸ Carl Moves                ││ Carl Moves                 │
        │                            ││                            │
        │                            ││ Country     Poland         │
        │                            ││                            │
        │                            ││                            │
        │                            ││                            │
        │                            ││                            │
        ╰───────────── 1 of 1 found ─╯╰────────────────────────────╯
         / ar                                                1 of 3
        """),
      Story(
        "A search is asked again of the new roll", 60, 12, "/a<enter>r", on: .changing,
        """
         silkroll  Changing League                      3 delegates
         1 Countries  3 Orientations  5 Organizations
        ╭─ 2 Delegates · “a” ────────╮╭━ 4 Details ━━━━━━━━━━━━━━━━╮
        │▸ Dora After                ││ Dora After                 │
        │                            ││                            │
        │                            ││ Country     Iceland        │
        │                            ││                            │
        │                            ││                            │
        │                            ││                            │
        │                            ││                            │
        ╰───────────── 1 of 1 found ─╯╰────────────────────────────╯
         / a  1 of 3   Enter open   Esc clear   ? help   q quit
        """),
      Story(
        "A search of a roll that has shrunk since", 60, 12, "/carl<enter>r", on: .shrinking,
        """
         silkroll  Changing League                       1 delegate
         1 Countries  3 Orientations  5 Organizations
        ╭─ 2 Delegates · “carl” ─────╮╭━ 4 Details ━━━━━━━━━━━━━━━━╮
        │                            ││ Changing League            │
        │                            ││                            │
        │ Nobody is found.           ││ Countries   2              │
        │ Try fewer letters, or Esc  ││ Delegates   1              │
        │ to see everybody.          ││                            │
        │                            ││                            │
        │                            ││                            │
        ╰───────────────────── none ─╯╰────────────────────────────╯
         / carl  0 of 1   Esc clear   Tab pane   ? help   q quit
        """),
      Story(
        "Back before a search in a roll that has shrunk since", 60, 12, "2G/qq<enter>r<esc>",
        on: .shrinking,
        """
         silkroll  Changing League                       1 delegate
         1 Countries  3 Orientations  5 Organizations
        ╭━ 2 Delegates ━━━━━━━━━━━━━━╮╭─ 4 Details ────────────────╮
        │▸ Dora After                ││ Dora After                 │
        │                            ││                            │
        │                            ││ Country     Iceland        │
        │                            ││                            │
        │                            ││                            │
        │                            ││                            │
        │                            ││                            │
        ╰─────────────────── 1 of 1 ─╯╰────────────────────────────╯
         / search   Enter open   Tab pane   ? help   q quit
        """),
    ])
  func reloading(_ story: Story) throws {
    try story.tell()
  }
}
