/// Reads the mirror of a file off its tape, and reports every value that cannot be what its place
/// asks for.
///
/// Functions take the node that they read, or nil, and give nil when there is nothing to be had;
/// then it has been reported, if it is wrong. So nothing is reported twice.
struct DocumentReader {
  let json: JSONDocument
  var findings = Findings()

  init(_ json: JSONDocument) {
    self.json = json
  }

  mutating func report(
    _ kind: Issue.Kind, at node: Int, nearest: @autoclosure () -> String? = nil
  ) {
    findings.add(kind, at: node, in: json, nearest: nearest())
  }

  /// An object; keys that are not allowed are reported.
  mutating func object(_ node: Int?, allowing allowed: KeySet) -> JSONObject? {
    guard let node, has(.object, node) else { return nil }
    var found: KeySet = []
    for key in json.keys(node) {
      let number = Int(json.nodes[key].link)
      if allowed.contains(number) { found.insert(number) } else { reportUnknown(key, allowed) }
    }
    return JSONObject(json: json, node: node, keys: found)
  }

  private mutating func reportUnknown(_ key: Int, _ allowed: KeySet) {
    let name = json.string(key)
    if name.utf8.starts(with: "x-".utf8) { return }
    report(.unknownKey(name), at: key, nearest: Nearest.value(to: name, among: allowed.names))
  }

  /// The value of a key that has to be there.
  mutating func required(_ key: Key, _ object: JSONObject) -> Int? {
    let node = object[key]
    if node == nil { report(.missingKey(key.name), at: object.node) }
    return node
  }

  /// The elements of an array; none when the node is nil or something else.
  mutating func elements(_ node: Int?) -> JSONChildren {
    guard let node, has(.array, node) else {
      return JSONChildren(document: json, child: 0, end: 0, stride: 0)
    }
    return json.elements(node)
  }

  /// A list that others refer to.
  mutating func list<Entry>(
    _ node: Int?, _ read: (inout Self, Int) -> Entry?
  ) -> EntryList<Entry> {
    guard let node else { return EntryList() }
    let isReadable = json.kind(node) == .array
    return EntryList(
      entries: elements(node).compactMap { read(&self, $0) }, isReadable: isReadable)
  }

  /// Whether a node has a type; reported when not.
  mutating func has(_ type: Issue.ValueType, _ node: Int) -> Bool {
    let found = Issue.ValueType(json.kind(node))
    if found == type { return true }
    report(.wrongType(expected: type, found: found), at: node)
    return false
  }
}

extension Issue.ValueType {
  init(_ kind: JSONNode.Kind) {
    self =
      switch kind {
      case .object: .object
      case .array: .array
      case .key, .string: .string
      case .number: .number
      case .true, .false: .boolean
      case .null: .null
      }
  }
}
