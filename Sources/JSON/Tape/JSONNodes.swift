/// The memory of a tape while it is written: an array that has one owner, and so counts nothing.
public struct JSONNodes: ~Copyable {
  @usableFromInline var memory: UnsafeMutableBufferPointer<JSONNode>
  @usableFromInline var count = 0

  init(capacity: Int) {
    memory = .allocate(capacity: max(16, capacity))
  }

  deinit {
    memory.deallocate()
  }

  /// The nodes that have been written; until the next change.
  @inlinable
  var view: UnsafeBufferPointer<JSONNode> {
    @inline(__always) get { UnsafeBufferPointer(start: memory.baseAddress, count: count) }
  }

  subscript(node: Int) -> JSONNode {
    @inline(__always) get { memory[node] }
    @inline(__always) set { memory[node] = newValue }
  }

  @inline(__always)
  mutating func append(_ node: JSONNode) {
    if count == memory.count { grow() }
    memory.initializeElement(at: count, to: node)
    count += 1
  }

  /// Takes back all nodes from a number on.
  mutating func truncate(to count: Int) {
    self.count = count
  }

  private mutating func grow() {
    let larger = UnsafeMutableBufferPointer<JSONNode>.allocate(capacity: memory.count * 2)
    _ = larger.moveInitialize(fromContentsOf: memory)
    memory.deallocate()
    memory = larger
  }
}
