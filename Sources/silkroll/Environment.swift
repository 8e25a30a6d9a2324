#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the environment asks for.
enum Environment {
  /// Whether colours are allowed: unless `NO_COLOR` is set to anything (no-color.org).
  static var allowsColour: Bool {
    guard let value = getenv("NO_COLOR") else { return true }
    return value.pointee == 0
  }
}
