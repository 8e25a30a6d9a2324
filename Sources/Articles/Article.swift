/// A text to read: blocks from top to bottom, of which those in long lists are made when they are
/// come to. A network can have a million people, and a screen shows twenty.
package struct Article: Sendable {
  enum Part: Sendable {
    case block(Block)
    /// A list of so many things, and the blocks of each.
    case list(count: Int, blocks: @Sendable (Int) -> [Block])
  }

  private(set) var parts: [Part] = []

  mutating func append(_ block: Block) { parts.append(.block(block)) }

  mutating func appendList(_ count: Int, _ blocks: @escaping @Sendable (Int) -> [Block]) {
    if count > 0 { parts.append(.list(count: count, blocks: blocks)) }
  }
}

extension Article: Sequence {
  /// Goes through the blocks; can be kept, and gone on with later.
  package struct Iterator: IteratorProtocol, Sendable {
    private let parts: [Part]
    private var position = 0
    /// The index of the next thing of a list.
    private var item = 0
    /// The blocks that are left of the present thing.
    private var blocks: ArraySlice<Block> = []

    fileprivate init(_ article: Article) { parts = article.parts }

    package mutating func next() -> Block? {
      while true {
        if let block = blocks.popFirst() { return block }
        guard position < parts.count else { return nil }
        switch parts[position] {
        case .block(let block):
          position += 1
          return block
        case .list(let count, let make):
          guard item < count else {
            (position, item) = (position + 1, 0)
            continue
          }
          blocks = make(item)[...]
          item += 1
        }
      }
    }
  }

  package func makeIterator() -> Iterator { Iterator(self) }
}
