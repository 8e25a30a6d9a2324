/// Something wrong, or worth mending, at one place of a roll's file.
public struct Issue: Error, Hashable, Sendable {
  /// The kind of the issue.
  public let kind: Kind
  /// The path of the value in the roll, as `delegates[12].country`, positions counted from 0 and
  /// long keys cut; empty for the whole roll and for text that could not be read.
  public let path: String
  /// The line, from 1; LF, CR and CRLF end a line.
  public let line: Int
  /// The column, from 1, in Unicode scalars; a byte order mark is not counted.
  public let column: Int
  /// The nearest right value; nil when nothing is near.
  public let nearest: String?

  package init(kind: Kind, path: String, line: Int, column: Int, nearest: String?) {
    (self.kind, self.path, self.nearest) = (kind, path, nearest)
    (self.line, self.column) = (line, column)
  }

  /// The severities of issues: an error keeps a file from opening.
  public enum Severity: Hashable, Sendable {
    /// The file is refused.
    case error
    /// The file opens.
    case warning
  }

  /// The severity of the issue.
  public var severity: Severity {
    kind.severity
  }
}
