import CPty
import Foundation

/// The program under test: what `SILKROLL_BINARY` names (the Makefile names what is shipped), else
/// the one that was built beside these tests.
package enum Binary {
  package static let path = named ?? besideTests

  /// Whether it is what the Makefile names.
  package static let isShipped = named != nil

  /// Whether a sanitizer is in it. What it costs can then not be measured.
  package static let isSanitized = process_is_sanitized() != 0

  private static let named = ProcessInfo.processInfo.environment["SILKROLL_BINARY"]

  /// The one into which a library can be preloaded, whatever is named.
  package static let besideTests = folder + "/silkroll"

  /// Where what belongs to this build is. The test bundle is among the arguments of whatever runs it.
  package static let folder = {
    let bundle = CommandLine.arguments.first { $0.contains(".xctest") } ?? ""
    return bundle.split(separator: "/", omittingEmptySubsequences: false)
      .prefix { !$0.contains(".xctest") }.joined(separator: "/")
  }()

  /// Little of the environment of whoever runs the tests gets through.
  package static func environment(_ changes: [String: String] = [:]) -> [String: String] {
    let usual = [
      "HOME": "/nonexistent", "LANG": "C.UTF-8", "PATH": "/usr/local/bin:/usr/bin:/bin",
      "TERM": "xterm-256color", "XDG_DATA_HOME": "/nonexistent/data",
    ]
    let sanitizers = ProcessInfo.processInfo.environment.filter {
      $0.key.hasSuffix("SAN_OPTIONS")
    }
    return usual.merging(sanitizers) { $1 }.merging(changes) { $1 }
  }
}
