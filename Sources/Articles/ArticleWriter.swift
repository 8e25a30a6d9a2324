import Cells
import Membership

/// Writes an article from top to bottom.
struct ArticleWriter {
  let roll: Roll
  private(set) var article = Article()

  init(_ roll: Roll) { self.roll = roll }

  /// A name as a title.
  mutating func heading(_ name: String) {
    article.append(Block(.heading, Line(name.visibleName, Style(.strong)), written: name))
  }

  mutating func heading(_ label: Label) { heading(label.text()) }

  mutating func gap() { article.append(Block(.gap)) }

  mutating func write(_ line: Line, depth: Int = 0, to target: Subject? = nil) {
    article.append(Block(.text, line, depth: depth, to: target))
  }

  mutating func write(_ text: String, _ role: Style.Role = .plain, depth: Int = 0) {
    write(Line(text, Style(role)), depth: depth)
  }

  /// A text that is counted.
  mutating func entry(_ number: String, _ line: Line, to target: Subject? = nil) {
    article.append(Block(.entry(number: number), line, to: target))
  }

  /// A link that is a text of its own.
  mutating func link(_ text: String, to target: Subject, depth: Int = 0) {
    write(Line(text, Style(.link)), depth: depth, to: target)
  }

  /// A label and its value.
  mutating func field(_ label: String, _ value: Line, to target: Subject? = nil, depth: Int = 0) {
    article.append(Block(.field(label: label), value, depth: depth, to: target))
  }

  mutating func field(_ label: String, _ text: String, _ role: Style.Role = .plain) {
    field(label, Line(text, Style(role)))
  }

  mutating func field(_ label: String, link text: String, to target: Subject) {
    field(label, Line(text, Style(.link)), to: target)
  }

  /// A label and a name, which may be one of which nothing is seen, with a remark.
  mutating func field(_ label: String, name: String, _ remark: String) {
    let line = Line(name.visibleName) + Line(remark, Style(.faint))
    article.append(Block(.field(label: label), line, written: name))
  }

  /// Names what is written but not shown.
  mutating func nameHidden() { article.append(Block(.hidden)) }

  /// What is written of each of many things: of each when it is come to.
  mutating func list<Things: RandomAccessCollection & Sendable>(
    _ things: Things, _ write: @escaping @Sendable (inout ArticleWriter, Things.Element) -> Void
  ) where Things.Index == Int {
    let roll = roll
    article.appendList(things.count) { position in
      var writer = ArticleWriter(roll)
      write(&writer, things[things.startIndex + position])
      return writer.article.compactMap(\.self)
    }
  }

  /// The sources, as links.
  mutating func sources(_ sources: [Reference<Source>]) {
    let unique = once(sources)
    guard !unique.isEmpty else { return }
    let named = unique.prefix(Self.namedSources).map { roll[$0].id }
    article.sources = named + (unique.count > named.count ? ["…"] : [])
    gap()
    let label = unique.count == 1 ? "Source" : "Sources"
    list(Array(unique.enumerated())) { writer, cited in
      let id = writer.roll[cited.element].id
      writer.field(cited.offset > 0 ? "" : label, link: id, to: .source(cited.element))
    }
  }

  /// More than the border of any screen has room for.
  private static let namedSources = 1000

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
    heading(source.title?.text() ?? source.id)
    gap()
    field("Id", source.id, .faint)
    if let publisher = source.publisher { field("Publisher", publisher) }
    if let date = source.date { field("Date", date.spelledOut) }
    if let language = source.language { field("Language", language) }
    if let url = source.url { field("Address", url) }
  }
}
