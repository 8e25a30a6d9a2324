import JSON

extension Checker {
  /// Checks a value by its rule; `object` is the one that it is in.
  mutating func check(_ node: Int, _ rule: ValueRule, of object: Int, _ tape: JSONTape) {
    switch rule {
    case .string: _ = has(.string, node, tape)
    case .text: checkText(node, isName: false, tape)
    case .name: checkText(node, isName: true, tape)
    case .names: checkElements(node, tape) { $0.checkText($1, isName: true, tape) }
    case .label: checkLabel(node, isName: false, tape)
    case .nameLabel: checkLabel(node, isName: true, tape)
    case .languages(let key): checkLanguages(node, ofLabelAt: key, of: object, tape)
    case .inferences: checkInferences(node, of: object, tape)
    case .identifier(let entity): checkIdentifier(node, entity, tape)
    case .countryCode: checkCountryCode(node, tape)
    case .reference(let entity): checkReference(node, entity, tape)
    case .references(let entity):
      checkElements(node, tape) { $0.checkReference($1, entity, tape) }
    case .language: if has(.string, node, tape) { checkLanguage(node, tape) }
    case .date: checkDate(node, tape)
    case .choice(let choice): checkChoice(node, choice, tape)
    case .boolean: _ = has(.boolean, node, tape)
    case .version: checkVersion(node, tape)
    case .uniqueNumber: checkNumber(node, tape)
    case .degrees(let limit): checkDegrees(node, limit, tape)
    case .object(let shape): checkObject(node, shape, tape)
    case .objects(let shape): checkElements(node, tape) { $0.checkObject($1, shape, tape) }
    case .entries(let shape, let entity):
      if tape.kind(node) != .array { note(unreadable: entity) }
      checkElements(node, tape) { $0.checkObject($1, shape, tape) }
    }
  }

  private mutating func checkElements(
    _ node: Int, _ tape: JSONTape, _ check: (inout Self, Int) -> Void
  ) {
    guard has(.array, node, tape) else { return }
    var element = node + 1
    while element < tape.next(after: node) {
      check(&self, element)
      element = tape.next(after: element)
    }
  }

  private mutating func checkReference(_ node: Int, _ entity: Issue.Entity, _ tape: JSONTape) {
    if has(.string, node, tape) { resolve(entity, tape.nodes[node], tape) }
  }

  /// Checks an id. One that is not well formed is reported and kept, so that references to it
  /// resolve.
  private mutating func checkIdentifier(_ node: Int, _ entity: Issue.Entity, _ tape: JSONTape) {
    guard has(.string, node, tape) else { return }
    if !tape.withLetters(of: tape.nodes[node], Identifier.isWellFormed) {
      let id = tape.string(node)
      report(.notAnIdentifier(id), at: node, tape, nearest: Correction.identifier(by: id))
    }
    define(node, entity, tape)
  }

  private mutating func checkCountryCode(_ node: Int, _ tape: JSONTape) {
    guard has(.string, node, tape) else { return }
    let code = tape.string(node)
    if !ISO3166.isCode(code) {
      let nearest =
        Correction.countryCode(by: code) ?? suggestions.nearest(to: code, among: ISO3166.assigned)
      report(.notACountryCode(code), at: node, tape, nearest: nearest)
    }
    define(node, .country, tape)
  }

  private mutating func define(_ node: Int, _ entity: Issue.Entity, _ tape: JSONTape) {
    if tape.withLetters(of: tape.nodes[node], { tables.insert($0, into: entity) }) { return }
    report(.duplicateIdentifier(tape.string(node), entity), at: node, tape)
  }
}
