import Cells
import Membership

/// Writes a page from top to bottom, for one width.
struct PageWriter {
  let roll: Roll
  let width: Int
  private(set) var page = Page()
  private var hidden = HiddenOnPage()

  /// Columns before a field's value.
  private static let labels = 12

  init(_ roll: Roll, width: Int) {
    self.roll = roll
    self.width = max(1, width)
  }

  /// A title, then whatever the page goes on with.
  mutating func heading(_ text: String, to target: Subject? = nil) {
    read(text)
    write(Line(text.visibleName, Style(.strong)), to: target)
  }

  mutating func heading(_ label: Label) {
    heading(label.text())
  }

  mutating func gap() {
    if page.rows.last?.line.runs.isEmpty == false { page.rows.append(Page.Row(line: Line(""))) }
  }

  /// A paragraph; later rows are indented like the first, and by `hanging` more columns.
  mutating func write(
    _ line: Line, indent: Int = 0, hanging: Int = 0, to target: Subject? = nil
  ) {
    readLines(of: line)
    let room = max(1, width - indent)
    for (index, row) in line.wrapped(to: room, indent: hanging).enumerated() {
      let indented = Line(String(repeating: " ", count: indent)) + row
      page.rows.append(Page.Row(line: indented, target: target, continues: index > 0))
    }
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
    readLines(of: value)
    guard width >= Self.labels * 2 + indent else {
      write(label, .faint, indent: indent)
      return write(value, indent: indent + 1, to: target)
    }
    let room = width - Self.labels - indent
    for (index, row) in value.wrapped(to: room).enumerated() {
      let name = Line(index == 0 ? label : "", Style(.faint)).padded(to: Self.labels)
      let indented = Line(String(repeating: " ", count: indent)) + name + row
      page.rows.append(Page.Row(line: indented, target: target, continues: index > 0))
    }
  }

  mutating func field(_ label: String, _ text: String, _ role: Style.Role = .plain) {
    field(label, Line(text, Style(role)))
  }

  mutating func field(_ label: String, link text: String, to target: Subject) {
    field(label, Line(text, Style(.link)), to: target)
  }

  /// Remembers what of a text the terminal does not get.
  mutating func read(_ text: String) {
    hidden.add(TextFilter.hidden(in: text))
  }

  /// The same for a text in which line feeds begin new lines, as they do in a page.
  private mutating func readLines(of line: Line) {
    for part in line.text.unicodeScalars.split(separator: "\n") { read(String(part)) }
  }

  /// Names what is written but not shown, each once.
  mutating func nameHidden() {
    for words in hidden.takeNames() { field("contains", words, .warning) }
  }

  /// The sources, as links, and in the page's border.
  mutating func sources(_ sources: [Reference<Source>]) {
    let unique = sources.reduce(into: [Reference<Source>]()) { list, source in
      if !list.contains(source) { list.append(source) }
    }
    guard !unique.isEmpty else { return }
    page.footer = "source: " + unique.map { roll[$0].id }.joined(separator: ", ")
    gap()
    for (index, source) in unique.enumerated() {
      let label = index > 0 ? "" : unique.count == 1 ? "Source" : "Sources"
      field(label, link: roll[source].id, to: .source(source))
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
