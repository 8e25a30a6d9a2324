/// An issue whose line, column and path nobody has asked for yet.
struct Finding: Error {
  let kind: Issue.Kind
  /// The node that it is about; nil when the text could not be read that far.
  let node: Int?
  /// The byte that it is about.
  let offset: Int
  let nearest: String?

  init(_ kind: Issue.Kind, offset: Int) {
    self.init(kind, node: nil, offset: UInt32(offset))
  }

  init(_ kind: Issue.Kind, node: Int?, offset: UInt32, nearest: String? = nil) {
    self.kind = kind
    self.node = node
    self.offset = Int(offset)
    self.nearest = nearest
  }
}

/// Findings as they are made, in any order.
struct Findings {
  private(set) var all: [Finding] = []
  private(set) var hasErrors = false

  /// How many findings may look for the nearest right value: the search is long in a long list.
  private static let suggestions = 1000

  mutating func add(_ finding: Finding) {
    all.append(finding)
    hasErrors = hasErrors || finding.kind.severity == .error
  }

  /// Adds what is wrong at a node; `nearest` is worked out for the first thousand.
  mutating func add(
    _ kind: Issue.Kind, at node: Int, in json: JSONDocument,
    nearest: @autoclosure () -> String? = nil
  ) {
    let nearest = all.count < Self.suggestions ? nearest() : nil
    add(Finding(kind, node: node, offset: json.nodes[node].start, nearest: nearest))
  }
}
