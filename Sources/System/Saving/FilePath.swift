#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A path in the bytes that the system takes, without the zero at its end.
struct FilePath {
  private(set) var bytes: [CChar]

  init(_ name: String) {
    bytes = FileName.bytes(of: name).dropLast()
  }

  private init(bytes: [CChar]) {
    self.bytes = bytes
  }

  /// The path as system calls take it.
  var terminated: [CChar] { bytes + [0] }

  private static let slash = CChar(bitPattern: UInt8(ascii: "/"))

  /// The folder that the file is in.
  var directory: FilePath {
    guard let last = bytes.lastIndex(of: Self.slash) else { return FilePath(".") }
    return FilePath(bytes: Array(last == 0 ? bytes[...0] : bytes[..<last]))
  }

  /// Returns what a name means in this folder.
  func appending(_ name: FilePath) -> FilePath {
    if name.bytes.first == Self.slash { return name }
    return FilePath(bytes: bytes + (bytes.last == Self.slash ? [] : [Self.slash]) + name.bytes)
  }

  /// Returns the path with more at its end.
  func with(suffix: String) -> FilePath {
    FilePath(bytes: bytes + suffix.utf8.map { CChar(bitPattern: $0) })
  }

  /// Links in one another that are followed, as many as Linux follows.
  private static let linkLimit = 40

  /// Returns the file that the path means once its last links are followed, whether it is there or
  /// not: a link to nothing names a file to be made.
  func resolved() throws(SaveError) -> FilePath {
    var path = self
    for _ in 0...Self.linkLimit {
      guard let target = path.link else { return path }
      path = path.directory.appending(target)
    }
    throw .refused(ELOOP)
  }

  /// The target of a symbolic link; nil: the path names none.
  private var link: FilePath? {
    var target = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(terminated, &target, target.count)
    return count > 0 ? FilePath(bytes: Array(target.prefix(count))) : nil
  }

  /// What the system knows of the file, links followed; nil: it is not there.
  func status() throws(SaveError) -> stat? {
    var status = stat()
    if stat(terminated, &status) == 0 { return status }
    if errno == ENOENT { return nil }
    throw .refused(errno)
  }
}
