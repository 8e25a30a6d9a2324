#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Wishes that the environment holds.
package enum Environment {
  /// Tells if colours are allowed: unless `NO_COLOR` is set to anything (no-color.org).
  package static var allowsColour: Bool {
    guard let value = getenv("NO_COLOR") else { return true }
    return value.pointee == 0
  }

  /// The locale of messages, as POSIX finds it: the first of `LC_ALL`, `LC_MESSAGES` and `LANG`
  /// that says anything.
  package static var locale: String {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      if let value = getenv(name), value.pointee != 0 { return String(cString: value) }
    }
    return ""
  }
}
