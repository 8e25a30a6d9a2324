import JSON

/// The issues of a file: the first in file order, and the number of all.
///
/// A file can have tens of millions of them. Nobody reads more than the first, so only those are
/// worked out: the first errors, and the first warnings where errors leave room.
public struct Issues: RandomAccessCollection, Hashable, Sendable {
  /// The most issues that are listed.
  public static let limit = BoundedList<Finding>.limit

  private let listed: [Issue]
  /// The number of errors, listed or not.
  public let errors: Int
  /// The number of warnings, listed or not.
  public let warnings: Int

  /// The number of issues that are not listed.
  public var unlisted: Int { errors + warnings - listed.count }

  /// The position of the first issue: 0.
  public var startIndex: Int { 0 }
  /// The number of listed issues.
  public var endIndex: Int { listed.count }

  /// The issue at a place in the list.
  public subscript(position: Int) -> Issue { listed[position] }
}

extension Issues {
  /// The issues of a text that is JSON. Costs a pass over its bytes.
  init(_ findings: Findings, in bytes: [UInt8]) {
    var paths = PathFinder(bytes) { $0.excerpt() }
    self.init(findings, findings.first(Self.limit), bytes) { paths.path(to: $0) }
  }

  /// The issues of a text that is none, with the one that ended its reading as the last. The same
  /// cost.
  init(_ findings: Findings, endedBy fault: Finding, in bytes: [UInt8]) {
    var all = findings
    all.add(fault)
    self.init(all, findings.first(Self.limit - 1) + [fault], bytes) { _ in "" }
  }

  /// `path` is asked in rising order.
  private init(
    _ all: Findings, _ listed: [Finding], _ bytes: [UInt8], path: (Int) -> String
  ) {
    var lines = LineFinder(bytes)
    (errors, warnings) = (all.errors, all.warnings)
    self.listed = listed.map { finding in
      lines.advance(to: finding.offset)
      return Issue(
        kind: finding.kind, path: path(finding.offset), line: lines.line, column: lines.column,
        nearest: finding.nearest)
    }
  }
}
