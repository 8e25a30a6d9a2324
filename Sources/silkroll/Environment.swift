#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the environment asks for.
enum Environment {
  /// Takes out locales that are none. The C library falls back for those that it does not know, but
  /// ICU reads any name, and crashes where one is long (a hundred letters, measured).
  static func dropImpossibleLocales() {
    for name in [
      "LC_ALL", "LC_CTYPE", "LC_COLLATE", "LC_MESSAGES", "LC_NUMERIC", "LC_TIME", "LANG",
    ] {
      if let value = getenv(name), strlen(value) > longestLocale { unsetenv(name) }
    }
  }

  /// `ca_ES.UTF-8@valencia`, and twice as much.
  private static let longestLocale = 40

  /// Whether colours are allowed: unless `NO_COLOR` is set to anything (no-color.org).
  static var allowsColour: Bool {
    guard let value = getenv("NO_COLOR") else { return true }
    return value.pointee == 0
  }
}
