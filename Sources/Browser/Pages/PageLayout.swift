package import Articles
import Cells
import Phrases

/// Lays an article out for a width in columns, from top to bottom and as far as it is asked to.
struct PageLayout: Sendable {
  private(set) var page: Page
  private let width: Int
  private let phrases: Phrases
  private var blocks: Article.Iterator
  /// The fields to lay out before the next of the blocks, the last one first.
  private var fields: [Block] = []
  private var hidden = HiddenOnPage()
  /// The columns before the blocks of the entry that was laid out last; 0: none.
  private var margin = 0
  /// The number of letters that may still be laid out. A row counts as some letters, too.
  private var room = 0
  /// The last block, where there was room for its beginning alone, and the line before it.
  private var cut: (block: Block, lead: Line)?

  /// The columns before a field's value.
  private static let labels = 12

  init(_ article: Article, width: Int, _ phrases: Phrases) {
    self.width = max(1, width)
    self.phrases = phrases
    blocks = article.makeIterator()
    page = Page()
    page.isWhole = false
  }

  /// Goes on for that many letters. What is laid out stays, but for a text that was cut: it is laid
  /// out anew, so that each of several calls should ask for more than the one before.
  mutating func layOut(letters: Int) {
    room = letters
    if let (block, lead) = cut {
      page.removeLast()
      append(block, lead: lead)
    }
    while room > 0 {
      guard let block = fields.popLast() ?? blocks.next() else {
        page.isWhole = cut == nil
        return
      }
      add(block)
    }
  }

  private mutating func add(_ block: Block) {
    switch block.kind {
    case .heading, .text:
      append(block, lead: .blank(indent(block)))
    case .entry(let number):
      let lead = Line(number + "  ", block.text.runs.first?.style ?? .plain)
      margin = lead.width
      append(block, lead: lead)
    case .field(let label):
      addField(block, label)
    case .gap:
      margin = 0
      if page.rows.last?.line.runs.isEmpty == false { page.append(Line()) }
    case .hidden:
      fields = hidden.takeNames(phrases).reversed().map {
        Block(.field(label: phrases(.field(.contains))), Line($0, Style(.warning)))
      }
    }
  }

  /// Adds a label and its value beside it, or below it where the page is narrow.
  private mutating func addField(_ block: Block, _ label: String) {
    let label = Line(label, Style(.faint))
    let column = max(Self.labels, label.width + 1)
    let indent = indent(block)
    if width >= column * 2 + indent {
      return append(block, lead: .blank(indent) + label.padded(to: column))
    }
    page.append(Page.Paragraph(text: label, lead: .blank(indent)), columns: width)
    append(block, lead: .blank(indent + 1))
  }

  private func indent(_ block: Block) -> Int {
    margin > 0 ? min(1, block.depth) * margin : block.depth * 2
  }

  /// Adds a block. Where there is no room for all of its text, a quarter at most is laid out, so
  /// that all calls together take little longer than the whole does.
  private mutating func append(_ block: Block, lead: Line) {
    let size = block.text.size + Self.labels
    let part = size > room ? min(room, size / 4) : size
    cut = size > room ? (block, lead) : nil
    room = max(0, room - size)
    if let written = block.written { read(Self.beginning(of: written, part)) }
    var text = block.text
    if cut != nil {
      text = text.runs.reduce(into: Line()) {
        $0.append(Self.beginning(of: $1.text, part), $1.style)
      }
    }
    readLines(of: text)
    page.append(Page.Paragraph(text: text, lead: lead, target: block.target), columns: width)
  }

  /// Returns the first letters of a text.
  private static func beginning(of text: String, _ letters: Int) -> String {
    text.utf8.count > letters ? String(text.unicodeScalars.prefix(letters)) : text
  }

  /// Remembers the characters of a text that the terminal does not get.
  private mutating func read(_ text: some StringProtocol) {
    hidden.add(TextFilter.hidden(in: text))
  }

  /// Remembers such characters of a text in which line feeds begin new lines, as they do in a page.
  private mutating func readLines(of line: Line) {
    for run in line.runs {
      for part in run.text.unicodeScalars.split(separator: "\n") { read(Substring(part)) }
    }
  }
}

extension Page {
  /// Lays out an article for a width in columns; if it has more letters than `room`, its beginning.
  init(_ article: Article, width: Int, room: Int = .max, _ phrases: Phrases) {
    var layout = PageLayout(article, width: width, phrases)
    layout.layOut(letters: room)
    self = layout.page
  }
}

extension Wording {
  /// Returns the board of orientation leaders as text, for a width in columns.
  package func boardText(width: Int) -> String {
    Page(article(about: .board), width: width, phrases).text
  }
}
