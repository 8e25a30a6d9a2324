#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Wishes that the environment holds.
package enum Environment {
  /// Tells whether colours are allowed: unless `NO_COLOR` is set to anything (no-color.org).
  package static var allowsColour: Bool {
    guard let value = getenv("NO_COLOR") else { return true }
    return value.pointee == 0
  }
}
