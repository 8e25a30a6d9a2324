import JSON

/// Goes through a roll part by part as it is read, and collects everything that is wrong with it.
///
/// Parts come in the file's order, so a reference to an entry that has not come yet waits until the
/// end.
struct Checker: Sendable {
  var findings = Findings()
  var tables = IdentifierTables()
  var people = People()
  /// For each source, true where anything cites it.
  var isCited: [Bool] = []
  /// The delegates without a post, which is worth saying only of a roll without errors.
  var postless = Findings()
  /// The numbers of the orientations, as bytes.
  var numbers = StringTable()
  /// The values that should be lists and are not, each once: their entries are unknown.
  private(set) var unreadable: [Issue.Entity] = []
  var suggestions = Suggestions()
  private var hasNetwork = false
  private var waiting: [(entity: Issue.Entity, node: JSONNode)] = []
  /// The strings that stand where an object with a reference belongs, each with its shape.
  private var bare: [(shape: Shape, node: JSONNode)] = []

  /// Takes a part that has been read.
  mutating func take(_ part: JSONReader.Part, _ node: Int, _ tape: JSONTape) {
    switch part {
    case .element:
      checkObject(node, .delegate, tape)
    case .member(let number):
      guard let key = RollKey(number: number), let rule = Shape.roll.rule(for: key) else { return }
      if key == .network { hasNetwork = true }
      if tape.kind(node) == .null, !Shape.roll.required.contains(key) { return }
      check(node, rule, of: 0, tape)
    }
  }

  /// Ends the check of a roll whose parts have all been taken.
  mutating func end(_ tape: JSONTape) {
    guard has(.object, 0, tape) else { return }
    checkKeys(of: 0, .roll, tape) { _, _, _ in }
    for (entity, node) in waiting { resolve(entity, node, tape, isLast: true) }
    for (shape, node) in bare { report(bare: node, shape, tape) }
    people.complete(tables, tape.bytes)
  }

  /// True where all that has come so far is right, and needs nothing that is still to come but by
  /// orientations and meetings.
  var isSound: Bool { !findings.hasErrors && bare.isEmpty && !people.hasGaps && hasNetwork }

  mutating func note(unreadable list: Issue.Entity) {
    if !unreadable.contains(list) { unreadable.append(list) }
  }

  mutating func report(
    _ kind: Issue.Kind, at node: Int, _ tape: JSONTape, nearest: String? = nil
  ) {
    let offset = Int(tape.nodes[node].start)
    findings.add(Finding(kind, offset: offset, nearest: nearest))
  }

  /// Tells if a node has a type; reported when it has not.
  mutating func has(_ type: Issue.ValueType, _ node: Int, _ tape: JSONTape) -> Bool {
    let found = Issue.ValueType(tape.kind(node))
    if found == type { return true }
    report(.wrongType(expected: type, found: found), at: node, tape)
    return false
  }
}

extension Checker {
  /// Finds what a reference means, or has it wait.
  mutating func resolve(
    _ entity: Issue.Entity, _ node: JSONNode, _ tape: JSONTape, isLast: Bool = false
  ) {
    if let index = tables.index(of: node, tape, in: entity) {
      if entity == .source { cite(index) }
    } else if isLast {
      reportUnresolved(entity, node, tape)
    } else {
      waiting.append((entity, node))
    }
  }

  /// Has the references wait that wait elsewhere.
  mutating func wait(for other: Checker) {
    waiting += other.waiting
    bare += other.bare
  }

  /// Has a string wait that stands where an object with a reference belongs.
  mutating func wait(bare node: JSONNode, _ shape: Shape) {
    bare.append((shape, node))
  }

  /// Reports it, with the object that it may mean once all ids are known.
  private mutating func report(bare node: JSONNode, _ shape: Shape, _ tape: JSONTape) {
    let text = tape.withLetters(of: node) { String(decoding: $0, as: UTF8.self) }
    let meant = shape.targets.lazy.compactMap { [tables] key -> (RollKey, String)? in
      guard case .reference(let entity) = shape.rule(for: key) else { return nil }
      return tables.entry(meant: text, in: entity).map { (key, $0) }
    }.first
    let (key, id) = meant ?? (shape.targets[0], "…")
    findings.add(
      Finding(
        .wrongType(expected: .object, found: .string), offset: Int(node.start),
        nearest: "{\"\(key.name)\": \"\(id)\"}"))
  }

  mutating func cite(_ source: Int) {
    while isCited.count <= source { isCited.append(false) }
    isCited[source] = true
  }

  private mutating func reportUnresolved(
    _ entity: Issue.Entity, _ node: JSONNode, _ tape: JSONTape
  ) {
    if unreadable.contains(entity) { return }
    let id = tape.withLetters(of: node) { String(decoding: $0, as: UTF8.self) }
    if suggestions.isMeant(id, by: entity, in: tables) { return }
    let nearest = suggestions.nearest(to: id, of: entity, in: tables)
    findings.add(Finding(.unresolved(id, entity), offset: Int(node.start), nearest: nearest))
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
