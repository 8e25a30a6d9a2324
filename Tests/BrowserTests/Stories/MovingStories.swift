import Testing

@testable import Browser

extension Stories {
  @Test(
    "Moving",
    arguments: [
      Story(
        "The countries, and the network beside them", 60, 14, "",
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
        │                            ││ Guests      1              │
        │                            ││                            │
        ╰────────────── 4 countries ─╯╰───────────────────── 37 % ─╯
         / search   Enter open   Tab pane   ? help   q quit
        """),
      Story(
        "j goes down the countries, the details follow", 60, 14, "jj",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         2 Delegates  3 Orientations  5 Organizations
        ╭━ 1 Countries ━━━━━━━━━━━━━━╮╭─ 4 Details ────────────────╮
        │  All                 7 ████││ Japan  JP                  │
        │  France              2 █▏  ││ Japanese    日本           │
        │▸ Japan               1     ││                            │
        │  Poland              1 ▌   ││ Delegates   1              │
        │  Iceland             1 ▌   ││ City        Washi          │
        │  Guild of Imaginary… 1 ▌   ││ Posts at    Archive of     │
        │  No country          1 ▌   ││             Blank Pages    │
        │                            ││ Leads       1 Folding as a │
        │                            ││             means of       │
        ╰─────────────────── 2 of 4 ─╯╰───────────────────── 90 % ─╯
         / search   Enter open   l cities   ? help   q quit
        """),
      Story(
        "G goes to the last, where nobody has a country", 60, 14, "G",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         2 Delegates  3 Orientations  5 Organizations
        ╭━ 1 Countries ━━━━━━━━━━━━━━╮╭─ 4 Details ────────────────╮
        │  All                 7 ████││ No country                 │
        │  France              2 █▏  ││ People with neither        │
        │  Japan               1 ▌   ││ country nor organization.  │
        │  Poland              1 ▌   ││                            │
        │  Iceland             1 ▌   ││ Delegates   1              │
        │  Guild of Imaginary… 1 ▌   ││                            │
        │▸ No country          1     ││                            │
        │                            ││                            │
        │                            ││                            │
        ╰────────────────────────────╯╰────────────────────────────╯
         / search   Enter open   Tab pane   ? help   q quit
        """),
      Story(
        "g goes back to everybody", 60, 14, "Gg",
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
        │                            ││ Guests      1              │
        │                            ││                            │
        ╰────────────── 4 countries ─╯╰───────────────────── 37 % ─╯
         / search   Enter open   Tab pane   ? help   q quit
        """),
      Story(
        "k at the first stays there", 60, 10, "kk",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         2 Delegates  3 Orientations  5 Organizations
        ╭━ 1 Countries ━━━━━━━━━━━━━━╮╭─ 4 Details ────────────────╮
        │▸ All                 7     ││ Fictional League of Paper  │
        │  France              2 █▏  ││ Towns                      │
        │  Japan               1 ▌   ││ Known as    Paper League   │
        │  Poland              1 ▌   ││                            │
        │  Iceland             1 ▌   ││ As of       3 Feb 2001     │
        ╰────────────── 4 countries ─╯╰───────────────────── 20 % ─╯
         / search   Enter open   Tab pane   ? help   q quit
        """),
      Story(
        "A long list scrolls, the next row in sight", 60, 12, "2<pgdn><pgdn>", on: .bundled,
        """
         silkroll  International Network of Silk Citi… 36 delegates
         1 Countries  3 Orientations  5 Organizations
        ╭━ 2 Delegates ━━━━━━━━━━━━━━╮╭─ 4 Details ────────────────╮
        │  Elietti de Souza Vilela   ││ 萬江 ~Wan Jiang [1]        │
        │  向峰 Xiang Feng           ││                            │
        │  何文明 He Wenming         ││ ~Staff Member, Cocoon and  │
        │  李偉 Li Wei               ││ Silk Section               │
        │  張平 ~Zhang Ping          ││   Commercial Bureau of     │
        │▸ 萬江 ~Wan Jiang           ││   Nanchong                 │
        │  Helene Dromain            ││   南充市商務局繭絲綢科工作 │
        ╰───────────────── 13 of 36 ─╯╰───────────────────── 21 % ─╯
         / search   Enter open   Tab pane   ? help   q quit
        """),
      Story(
        "Up again, the row before is in sight", 60, 12, "2G<pgup>kkkk", on: .bundled,
        """
         silkroll  International Network of Silk Citi… 36 delegates
         1 Countries  3 Orientations  5 Organizations
        ╭━ 2 Delegates ━━━━━━━━━━━━━━╮╭─ 4 Details ────────────────╮
        │  Livia Cioffi              ││ Maria Antonietta Marciano  │
        │▸ Maria Antonietta Marciano ││ [1]                        │
        │  Anna Pastore              ││                            │
        │  Okamoto                   ││ ~Representative            │
        │  Shimada Asako             ││   ~City of Como            │
        │  Vicente Haba              ││   科莫市政府代表           │
        │  Sardor Salimov            ││                            │
        ╰───────────────── 28 of 36 ─╯╰───────────────────── 25 % ─╯
         / search   Enter open   Tab pane   ? help   q quit
        """),
      Story(
        "The heading of the guests is stepped over", 60, 14, "2Gk",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  3 Orientations  5 Organizations
        ╭━ 2 Delegates ━━━━━━━━━━━━━━╮╭─ 4 Details ────────────────╮
        │  Łukasz Próbny             ││ Nemo Nusquam [1]           │
        │    Clerk, Archive of Blank…││                            │
        │  Guðrún Dæmisdóttir        ││ Observer                   │
        │    Librarian               ││                            │
        │▸ Nemo Nusquam              ││ Country     none stated    │
        │    Observer                ││                            │
        │Guests                      ││ Source                     │
        │  Gaston Invité             ││ 1  Made up for tests       │
        │    Illustrator             ││    Nobody, 2001            │
        ╰─────────────────── 7 of 7 ─╯╰────────────────────────────╯
         / search   Enter open   Tab pane   ? help   q quit
        """),
      Story(
        "The details scroll where they are longer than the pane", 60, 10, "2j4jjj",
        """
         silkroll  Fictional League of Paper Towns      7 delegates
         1 Countries  3 Orientations  5 Organizations
        ╭─ 2 Delegates ──────────────╮╭━ 4 Details ━━━━━━━━━━━━━━━━╮
        │  Zoë Sample                ││   Papierville Mill         │
        │▸ Émile Fauxnom             ││   Maire, Moulin de         │
        │  Berthe Exemple            ││   Papierville              │
        │  紙 試す ~Kami Tamesu      ││                            │
        │  Łukasz Próbny             ││ Printer                    │
        ╰─────────────────── 2 of 7 ─╯╰───────────────────── 25 % ─╯
         / search   Enter open   Esc back   ? help   q quit
        """),
    ])
  func moving(_ story: Story) throws {
    try story.tell()
  }
}
