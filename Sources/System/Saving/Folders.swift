#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The folders that programs keep a user's files in (XDG Base Directory Specification).
package enum Folders {
  /// The user's own data: `$XDG_DATA_HOME/silkroll`; nil where there is no home either.
  package static var data: String? { folder("XDG_DATA_HOME", "/.local/share") }

  /// A variable that is not an absolute path is to be ignored, says the specification.
  private static func folder(_ variable: String, _ usual: String) -> String? {
    let base = value(variable) ?? value("HOME").map { $0 + usual }
    return base.map { $0 + "/silkroll" }
  }

  private static func value(_ variable: String) -> String? {
    guard let text = getenv(variable), text.pointee == CChar(bitPattern: UInt8(ascii: "/"))
    else { return nil }
    return String(cString: text)
  }

  /// Makes the folder that a file is to stand in, and those around it, for the user alone.
  package static func make(for name: String) throws(SaveError) {
    try make(FilePath(name).directory)
  }

  /// Goes up a path that is at most `PATH_MAX` bytes.
  private static func make(_ folder: FilePath) throws(SaveError) {
    if mkdir(folder.terminated, 0o700) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, folder.directory.bytes.count < folder.bytes.count else {
      throw .refused(errno)
    }
    try make(folder.directory)
    if mkdir(folder.terminated, 0o700) != 0, errno != EEXIST { throw .refused(errno) }
  }
}
