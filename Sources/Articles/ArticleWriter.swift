import Cells
import Membership
import Phrases

/// Writes an article from top to bottom, in the words of a reader's language.
struct ArticleWriter: Sendable {
  let wording: Wording
  private(set) var article = Article()
  /// The sources that the article cites, each once.
  private var cited: [Reference<Source>] = []
  /// The number of each of the roll's sources in the article, from 1; 0: it is not cited.
  private var numbers: [UInt32] = []

  init(_ wording: Wording) { self.wording = wording }

  var roll: Roll { wording.roll }
  var phrases: Phrases { wording.phrases }

  // Parts of the text.

  /// Adds a name as a title, and a remark on it.
  mutating func heading(_ name: String, isOwn: Bool = false, _ remark: Line = Line()) {
    let line = marked(Line(wording.visible(name), Style(.strong)), isOwn: isOwn) + remark
    article.append(Block(.heading, line, written: name))
  }

  mutating func gap() { article.append(Block(.gap)) }

  mutating func write(_ line: Line, depth: Int = 0, to target: Subject? = nil) {
    article.append(Block(.text, line, depth: depth, to: target))
  }

  mutating func write(_ text: String, _ role: Style.Role = .plain, depth: Int = 0) {
    write(Line(text, Style(role)), depth: depth)
  }

  mutating func write(_ remark: Phrase.Remark, depth: Int = 0) {
    write(phrases(.remark(remark)), .faint, depth: depth)
  }

  /// Adds a text that is counted; the blocks that belong to it are one deeper.
  mutating func entry(_ number: String, _ line: Line, to target: Subject? = nil) {
    article.append(Block(.entry(number: number), line, to: target))
  }

  /// Adds a field's name and its value; without a name it goes on with the field before.
  mutating func field(
    _ field: Phrase.Field?, _ value: Line, to target: Subject? = nil, depth: Int = 0
  ) {
    self.field(named: field.map { phrases(.field($0)) } ?? "", value, to: target, depth: depth)
  }

  mutating func field(
    named name: String, _ value: Line, to target: Subject? = nil, depth: Int = 0,
    written: String? = nil
  ) {
    article.append(Block(.field(label: name), value, depth: depth, to: target, written: written))
  }

  mutating func field(_ field: Phrase.Field?, _ text: String) { self.field(field, Line(text)) }

  mutating func field(_ field: Phrase.Field?, _ remark: Phrase.Remark, _ role: Style.Role = .plain)
  {
    self.field(field, Line(phrases(.remark(remark)), Style(role)))
  }

  mutating func field(_ field: Phrase.Field?, link text: String, to target: Subject) {
    self.field(field, Line(text, Style(.link)), to: target)
  }

  /// Adds a field of several values: its name stands before the first.
  mutating func fields<Things: RandomAccessCollection & Sendable>(
    _ field: Phrase.Field, _ things: Things,
    _ write: @escaping @Sendable (inout ArticleWriter, Phrase.Field?, Things.Element) -> Void
  ) where Things.Index == Int {
    let first = things.startIndex
    list(first..<things.endIndex) { write(&$0, $1 == first ? field : nil, things[$1]) }
  }

  /// Adds a list of many things, each of which is written when it is come to.
  mutating func list<Things: RandomAccessCollection & Sendable>(
    _ things: Things, _ write: @escaping @Sendable (inout ArticleWriter, Things.Element) -> Void
  ) where Things.Index == Int {
    var writer = self
    writer.article = Article()
    let empty = writer
    article.appendList(things.count) { position in
      var writer = empty
      write(&writer, things[things.startIndex + position])
      return writer.article.map { $0 }
    }
  }

  /// Names the characters of the article that are written but not shown.
  mutating func nameHidden() { article.append(Block(.hidden)) }

  // Sources.

  /// Begins an article that cites these sources, each once and by the number of its first place.
  mutating func cite(_ sources: [Reference<Source>]) {
    numbers = Array(repeating: 0, count: sources.isEmpty ? 0 : roll.sources.count)
    cited = []
    for source in sources where numbers[source.position] == 0 {
      cited.append(source)
      numbers[source.position] = UInt32(cited.count)
    }
  }

  /// Returns the numbers of sources, to stand behind a fact that is known from them: ` [1, 3]`.
  func references(_ sources: [Reference<Source>]) -> Line {
    let numbers = sources.map { "\(self.numbers[$0.position])" }.unique
    return numbers.isEmpty ? Line() : Line(" [\(numbers.joined(separator: ", "))]", Style(.faint))
  }

  /// Returns a text behind the mark for a rendering of the roll's own, where it is one.
  func marked(_ text: Line, isOwn: Bool) -> Line {
    isOwn ? Line(NameForm.derivationMark, Style(.faint)) + text : text
  }

  /// Returns a remark behind a fact that is inferred.
  func inferred(_ reason: Label?) -> Line {
    guard let reason else { return Line() }
    let remark = phrases(.remark(.inferred(wording.text(reason))))
    return Line("  (\(remark))", Style(.faint))
  }

  /// Adds the sources that are cited, as links, by their numbers.
  mutating func sources(isMarked: Bool = false) {
    if isMarked {
      gap()
      write(.ownRenderings(mark: NameForm.derivationMark))
    }
    guard !cited.isEmpty else { return }
    gap()
    write(phrases(.field(cited.count == 1 ? .source : .sources)), .faint)
    let width = "\(cited.count)".utf8.count
    let cited = cited
    list(cited.indices) { writer, position in
      let number = "\(position + 1)"
      let blanks = String(repeating: " ", count: width - number.utf8.count)
      writer.cited(cited[position], number: blanks + number)
    }
  }

  private mutating func cited(_ reference: Reference<Source>, number: String) {
    let source = roll[reference]
    let title = source.title.map { wording.name($0) } ?? source.id
    let isOwn = source.title.map { wording.isOwn($0, source.derivedLanguages) } ?? false
    entry(number, marked(Line(title, Style(.link)), isOwn: isOwn), to: .source(reference))
    let facts = [source.publisher, source.date.map { phrases(.date($0)) }].compactMap(\.self)
    if !facts.isEmpty { write(facts.joined(separator: ", "), .faint, depth: 1) }
    if let url = source.url { write(url, .faint, depth: 1) }
  }
}
