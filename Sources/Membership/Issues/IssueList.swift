extension Issue {
  /// Findings with their places, in file order. Costs a pass over the bytes. Values have paths where
  /// the bytes are JSON.
  static func list(_ findings: [Finding], bytes: [UInt8], isJSON: Bool) -> [Issue] {
    if findings.isEmpty { return [] }
    var lines = LineFinder(bytes)
    var paths = isJSON ? PathFinder(bytes) : nil
    return sorted(findings).map { finding in
      lines.advance(to: finding.offset)
      return Issue(
        kind: finding.kind,
        path: paths?.path(to: finding.offset) ?? "",
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
