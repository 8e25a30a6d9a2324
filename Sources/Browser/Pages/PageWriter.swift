import Cells
import Membership

/// Writes a page from top to bottom, for one width.
struct PageWriter {
  let roll: Roll
  let width: Int
  private(set) var page = Page()
  private var hidden = HiddenOnPage()
  /// How many letters are still laid out.
  private var room: Int

  /// Columns before a field's value.
  private static let labels = 12

  /// `room`: how many letters are laid out at the most. The rest of what is written is left out, and
  /// the page says that it is not whole.
  init(_ roll: Roll, width: Int, room: Int) {
    self.roll = roll
    self.width = max(1, width)
    self.room = room
  }

  /// Whether nothing of what is written from now on comes onto the page: who writes a long list ends
  /// it then.
  var isFull: Bool { room <= 0 }

  /// So much of a text as may come onto the page.
  func beginning(of text: String) -> String {
    text.utf8.count > room ? String(text.unicodeScalars.prefix(max(0, room))) : text
  }

  /// So much of a line as comes onto the page; nil: nothing. A row takes room, too.
  private mutating func admit(_ line: Line) -> Line? {
    let size = line.runs.reduce(Self.labels) { $0 + $1.text.utf8.count }
    guard size > room else {
      room -= size
      return line
    }
    defer { room = 0 }
    page.isWhole = false
    return isFull
      ? nil : line.runs.reduce(into: Line()) { $0.append(beginning(of: $1.text), $1.style) }
  }

  /// A title, then whatever the page goes on with.
  mutating func heading(_ text: String, to target: Subject? = nil) {
    let text = beginning(of: text)
    read(text)
    write(Line(text.visibleName, Style(.strong)), to: target)
  }

  mutating func heading(_ label: Label) {
    heading(label.text())
  }

  mutating func gap() {
    if page.rows.last?.line.runs.isEmpty == false { page.append(Line()) }
  }

  /// A paragraph; later rows are indented like the first, and by `hanging` more columns.
  mutating func write(
    _ line: Line, indent: Int = 0, hanging: Int = 0, to target: Subject? = nil
  ) {
    guard let line = admit(line) else { return }
    readLines(of: line)
    page.append(
      Page.Paragraph(text: line, lead: .blank(indent), hanging: hanging, target: target),
      columns: width)
  }

  mutating func write(_ text: String, _ role: Style.Role = .plain, indent: Int = 0) {
    write(Line(text, Style(role)), indent: indent)
  }

  /// A link on a row of its own.
  mutating func link(_ text: String, to target: Subject, indent: Int = 0) {
    write(Line(text, Style(.link)), indent: indent, to: target)
  }

  /// A label and its value beside it, or below it where the page is narrow.
  mutating func field(_ label: String, _ value: Line, to target: Subject? = nil, indent: Int = 0) {
    guard width >= Self.labels * 2 + indent else {
      write(label, .faint, indent: indent)
      return write(value, indent: indent + 1, to: target)
    }
    guard let value = admit(value) else { return }
    readLines(of: value)
    let name = Line(label, Style(.faint)).padded(to: Self.labels)
    page.append(
      Page.Paragraph(text: value, lead: .blank(indent) + name, target: target), columns: width)
  }

  mutating func field(_ label: String, _ text: String, _ role: Style.Role = .plain) {
    field(label, Line(text, Style(role)))
  }

  mutating func field(_ label: String, link text: String, to target: Subject) {
    field(label, Line(text, Style(.link)), to: target)
  }

  /// Remembers what of a text the terminal does not get.
  mutating func read(_ text: some StringProtocol) {
    hidden.add(TextFilter.hidden(in: text))
  }

  /// The same for a text in which line feeds begin new lines, as they do in a page.
  private mutating func readLines(of line: Line) {
    for run in line.runs {
      for part in run.text.unicodeScalars.split(separator: "\n") { read(Substring(part)) }
    }
  }

  /// Names what is written but not shown, each once.
  mutating func nameHidden() {
    for words in hidden.takeNames() { field("contains", words, .warning) }
  }

  /// The sources, as links, and in the page's border.
  mutating func sources(_ sources: [Reference<Source>]) {
    let unique = once(sources)
    guard !unique.isEmpty, !isFull else { return }
    let named = unique.prefix(Self.footerSources).map { roll[$0].id }
    let rest = unique.count > named.count ? ["…"] : []
    page.footer = "source: " + (named + rest).joined(separator: ", ")
    gap()
    for (index, source) in unique.enumerated() where !isFull {
      let label = index > 0 ? "" : unique.count == 1 ? "Source" : "Sources"
      field(label, link: roll[source].id, to: .source(source))
    }
  }

  /// More than the border of any screen has room for.
  private static let footerSources = 1000

  /// Each source once, where it first stands: by a list and not by a set, whose first use takes a
  /// part of the time to the first frame.
  private func once(_ sources: [Reference<Source>]) -> [Reference<Source>] {
    var isKnown = [Bool](repeating: false, count: sources.isEmpty ? 0 : roll.sources.count)
    return sources.filter { source in
      defer { isKnown[source.position] = true }
      return !isKnown[source.position]
    }
  }

  /// A source: what it is, and where it can be read.
  mutating func source(_ reference: Reference<Source>) {
    let source = roll[reference]
    heading(source.title?.visibleName ?? source.id)
    gap()
    field("Id", source.id, .faint)
    if let publisher = source.publisher { field("Publisher", publisher) }
    if let date = source.date { field("Date", date.spelledOut) }
    if let language = source.language { field("Language", language) }
    if let url = source.url { field("Address", url) }
  }
}
