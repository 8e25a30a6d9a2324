import Cells
import Testing

@testable import Browser

/// Where the panes stand with ten countries and five orientations.
@Suite struct LayoutTests {
  @Test(
    "Layouts as pictures",
    arguments: [
      LayoutCase(
        "The smallest", 20, 6,
        """
        header
        +------------------+
        |1                 |
        |                  |
        +------------------+
        hints
        """),
      LayoutCase(
        "Narrow, the details in focus", 30, 8, focus: .details,
        """
        header
        +----------------------------+
        |4                           |
        |                            |
        |                            |
        |                            |
        +----------------------------+
        hints
        """),
      LayoutCase(
        "One pane, and tabs", 48, 10, focus: .delegates, list: .delegates,
        """
        header
        tabs
        +----------------------------------------------+
        |2                                             |
        |                                              |
        |                                              |
        |                                              |
        |                                              |
        +----------------------------------------------+
        hints
        """),
      LayoutCase(
        "One list beside the details", 60, 10,
        """
        header
        tabs
        +----------------------------++----------------------------+
        |1                           ||4                           |
        |                            ||                            |
        |                            ||                            |
        |                            ||                            |
        |                            ||                            |
        +----------------------------++----------------------------+
        hints
        """),
      LayoutCase(
        "The list that the details are of", 80, 12, focus: .details, list: .orientations,
        """
        header
        tabs
        +--------------------------------------++--------------------------------------+
        |3                                     ||4                                     |
        |                                      ||                                      |
        |                                      ||                                      |
        |                                      ||                                      |
        |                                      ||                                      |
        |                                      ||                                      |
        |                                      ||                                      |
        +--------------------------------------++--------------------------------------+
        hints
        """),
      LayoutCase(
        "Zoomed", 80, 10, focus: .delegates, list: .delegates, isZoomed: true,
        """
        header
        +------------------------------------------------------------------------------+
        |2                                                                             |
        |                                                                              |
        |                                                                              |
        |                                                                              |
        |                                                                              |
        |                                                                              |
        +------------------------------------------------------------------------------+
        hints
        """),
      LayoutCase(
        "All panes", 100, 18,
        """
        header
        +--------------------------++-----------------------------------++---------------------------------+
        |1                         ||2                                  ||4                                |
        |                          ||                                   ||                                 |
        |                          ||                                   ||                                 |
        |                          ||                                   ||                                 |
        |                          ||                                   ||                                 |
        |                          ||                                   ||                                 |
        |                          ||                                   ||                                 |
        |                          ||                                   ||                                 |
        |                          ||                                   ||                                 |
        +--------------------------+|                                   ||                                 |
        +--------------------------+|                                   ||                                 |
        |3                         ||                                   ||                                 |
        |                          ||                                   ||                                 |
        |                          ||                                   ||                                 |
        +--------------------------++-----------------------------------++---------------------------------+
        hints
        """),
      LayoutCase(
        "A page", 40, 7, isPage: true,
        """
        header
        page




        hints
        """),
    ])
  func picture(_ layout: LayoutCase) throws {
    try layout.check(LayoutDrawing(layout.layout).text)
  }

  @Test(
    "Layouts as lists",
    arguments: [
      LayoutCase(
        "48x18", 48, 18,
        """
        1: 0,2 48x15
        tabs: 0,1 48x1
        """),
      LayoutCase(
        "59x20, one column too narrow for two panes", 59, 20,
        """
        1: 0,2 59x17
        tabs: 0,1 59x1
        """),
      LayoutCase(
        "60x24", 60, 24,
        """
        1: 0,2 30x21
        4: 30,2 30x21
        tabs: 0,1 60x1
        """),
      LayoutCase(
        "80x24", 80, 24,
        """
        1: 0,2 40x21
        4: 40,2 40x21
        tabs: 0,1 80x1
        """),
      LayoutCase(
        "99x30, one column too narrow for all", 99, 30,
        """
        1: 0,2 49x27
        4: 49,2 50x27
        tabs: 0,1 99x1
        """),
      LayoutCase(
        "100x15, one row too low for all", 100, 15,
        """
        1: 0,2 50x12
        4: 50,2 50x12
        tabs: 0,1 100x1
        """),
      LayoutCase(
        "100x30", 100, 30,
        """
        1: 0,1 28x21
        2: 28,1 37x28
        3: 0,22 28x7
        4: 65,1 35x28
        """),
      LayoutCase(
        "120x36", 120, 36,
        """
        1: 0,1 30x27
        2: 30,1 48x34
        3: 0,28 30x7
        4: 78,1 42x34
        """),
      LayoutCase(
        "250x70", 250, 70,
        """
        1: 0,1 44x61
        2: 44,1 122x68
        3: 0,62 44x7
        4: 166,1 84x68
        """),
    ])
  func list(_ layout: LayoutCase) throws {
    try layout.check(layout.layout.list)
  }

  @Test(
    "Where too little can be seen nothing is laid out",
    arguments: [Size(0, 0), Size(19, 6), Size(20, 5), Size(250, 5), Size(19, 70)])
  func tooSmall(_ size: Size) {
    let required = Layout.Requirements(
      countries: 1, orientations: 1, focus: .countries, list: .countries)
    let layout = Layout(size, required)
    #expect(layout.arrangement == .tooSmall)
    #expect(layout.seen.isEmpty)
  }
}
