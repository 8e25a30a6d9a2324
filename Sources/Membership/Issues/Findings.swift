import JSON

/// Findings as they are made, in any order. All are counted; no more are kept than some of the
/// first of the file, so that a file of nothing but mistakes takes no more memory than another.
struct Findings: Sendable {
  private var ofErrors = BoundedList<Finding>()
  private var ofWarnings = BoundedList<Finding>()

  init() {}

  /// The findings for faults of the text, which are errors.
  init(_ faults: BoundedList<JSONFault>) {
    ofErrors = faults.map { Finding($0) }
  }

  /// The number of errors.
  var errors: Int { ofErrors.count }
  /// The number of warnings.
  var warnings: Int { ofWarnings.count }
  var hasErrors: Bool { errors > 0 }
  var isEmpty: Bool { errors + warnings == 0 }

  mutating func add(_ finding: Finding) {
    let position = TextOrder(offset: finding.offset, number: errors + warnings)
    switch finding.kind.severity {
    case .error: ofErrors.add(finding, at: position)
    case .warning: ofWarnings.add(finding, at: position)
    }
  }

  /// Adds the findings of somebody else, as if they were found now.
  mutating func add(_ others: Findings) {
    let before = errors + warnings
    ofErrors.add(others.ofErrors, after: before)
    ofWarnings.add(others.ofWarnings, after: before)
  }

  /// Returns the first of the file, no more than `limit`, by place; of one place, in the order in
  /// which they were made. There are warnings among them where errors leave room.
  func first(_ limit: Int) -> [Finding] {
    let errors = ofErrors.first(limit)
    let all = errors + ofWarnings.first(limit - errors.count)
    return all.sorted { $0.position < $1.position }.map(\.value)
  }
}
