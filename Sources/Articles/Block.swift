package import Cells

/// A part of an article that is read as one: a heading, a text, a field, an entry of a list.
///
/// A block holds the text, and never its position: a layout gives it rows and columns.
package struct Block: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// The title of the article, or of a part of it.
    case heading
    case text
    /// A text that is counted: what belongs to it is one deeper than it.
    case entry(number: String)
    /// A value, and the name of its field; an empty label goes on with the field before.
    case field(label: String)
    /// An end of what belongs together.
    case gap
    /// The characters in the blocks before that are not shown, by name.
    case hidden
  }

  package let kind: Kind
  package var text: Line
  /// The depth of the block inside the blocks before it; 0: at the top.
  package var depth = 0
  /// The subject that the block leads to; nil: none.
  package var target: Subject?
  /// The text as the file has it, where `text` may stand for one of which nothing is seen.
  package var written: String?

  package init(
    _ kind: Kind, _ text: Line = Line(), depth: Int = 0, to target: Subject? = nil,
    written: String? = nil
  ) {
    (self.kind, self.text, self.depth) = (kind, text, depth)
    (self.target, self.written) = (target, written)
  }
}
