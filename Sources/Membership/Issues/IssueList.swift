extension Issue {
  /// Findings with their places, in file order. Costs a pass over the bytes and the tape.
  static func list(_ findings: [Finding], bytes: [UInt8], json: JSONDocument?) -> [Issue] {
    var lines = LineFinder(bytes)
    var paths = json.map(PathFinder.init)
    return sorted(findings).map { finding in
      lines.advance(to: finding.offset)
      return Issue(
        kind: finding.kind,
        path: finding.node.flatMap { paths?.path(to: $0) } ?? "",
        line: lines.line, column: lines.column,
        nearest: finding.nearest)
    }
  }

  /// By place; of one place, in the order in which they were made.
  private static func sorted(_ findings: [Finding]) -> [Finding] {
    findings.enumerated()
      .sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }
      .map(\.element)
  }
}
