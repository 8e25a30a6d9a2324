import JSON

extension Checker {
  /// Checks an object by its shape, and its values by the rules for their keys.
  mutating func checkObject(_ node: Int, _ shape: Shape, _ tape: JSONTape) {
    if tape.kind(node) == .string, !shape.targets.isEmpty {
      return wait(bare: tape.nodes[node], shape)
    }
    guard has(.object, node, tape) else { return }
    checkKeys(of: node, shape, tape) { $0.check($1, $2, of: node, tape) }
    if !shape.targets.isEmpty { checkTargets(of: node, shape, tape) }
    if shape == .delegate { take(delegate: node, tape) }
  }

  /// Reports keys that may not be there and those that must; hands out the values of the others. A
  /// null is no value: only where there must be one its rule is asked, and says what belongs there.
  mutating func checkKeys(
    of object: Int, _ shape: Shape, _ tape: JSONTape, _ take: (inout Self, Int, ValueRule) -> Void
  ) {
    for node in tape.keys(object) {
      guard let key = tape.key(node), let rule = shape.rule(for: key) else {
        reportUnknown(node, shape, tape)
        continue
      }
      if tape.kind(node + 1) != .null || shape.required.contains(key) {
        take(&self, node + 1, rule)
      }
    }
    for key in shape.required where !tape.has(key, in: object) {
      report(.missingKey(key.name), at: object, tape)
    }
  }

  private mutating func reportUnknown(_ key: Int, _ shape: Shape, _ tape: JSONTape) {
    let name = tape.string(key)
    if name.utf8.starts(with: "x-".utf8) { return }
    let nearest = suggestions.nearest(to: name, among: shape.allowedNames)
    report(.unknownKey(name), at: key, tape, nearest: nearest)
  }

  /// Checks that a reference to one of several kinds has one target.
  private mutating func checkTargets(of object: Int, _ shape: Shape, _ tape: JSONTape) {
    let count = shape.targets.count { tape.value(of: $0, in: object) != nil }
    if count == 1 { return }
    let present = shape.targets.filter { tape.value(of: $0, in: object) != nil }
    if present.isEmpty {
      report(.noTarget(allowed: shape.targets.map(\.name)), at: object, tape)
    } else {
      report(.severalTargets(present.map(\.name)), at: object, tape)
    }
  }

  /// Checks that each value that is said to be inferred is there.
  mutating func checkInferences(_ node: Int, of object: Int, _ tape: JSONTape) {
    checkObject(node, .inferences, tape)
    guard tape.kind(node) == .object else { return }
    for child in tape.keys(node) where tape.kind(child + 1) != .null {
      guard let key = tape.key(child),
        Shape.inferences.rule(for: key) != nil, tape.value(of: key, in: object) == nil
      else { continue }
      report(.inferredMissing(key.name), at: child, tape)
    }
  }

  private mutating func take(delegate node: Int, _ tape: JSONTape) {
    let person = PersonNodes(node, tape)
    people.append(person, tables, tape)
    if person.firstPost(tape) != nil { return }
    postless.add(Finding(.noPost, offset: Int(tape.nodes[node].start)))
  }
}
