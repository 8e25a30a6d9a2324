import System
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file is saved whole or not at all, and stays the file that it was.
@Suite struct FileSaverTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
  }

  private func path(_ name: String) -> String { scratch.path + "/" + name }

  private func mode(_ name: String) -> mode_t {
    var status = stat()
    #expect(lstat(path(name), &status) == 0)
    return status.st_mode & 0o7777
  }

  /// The names in the folder.
  private var names: [String] {
    guard let folder = opendir(scratch.path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  @Test func aNewFileIsMade() throws {
    try FileSaver.save(Array("new".utf8), to: path("a"), mode: 0o600)
    #expect(scratch.text("a") == "new" && mode("a") == 0o600 && names == ["a"])
  }

  @Test(arguments: [0o600, 0o640, 0o777] as [mode_t])
  func theModeStays(_ wanted: mode_t) throws {
    _ = try scratch.file("a", "old")
    #expect(chmod(path("a"), wanted) == 0)
    try FileSaver.save(Array("new".utf8), to: path("a"))
    #expect(scratch.text("a") == "new" && mode("a") == wanted && names == ["a"])
  }

  @Test func theOldTextIsKeptWhereThatIsWanted() throws {
    _ = try scratch.file("a", "old")
    #expect(chmod(path("a"), 0o600) == 0)
    try FileSaver.save(Array("new".utf8), to: path("a"), keepingOld: true)
    #expect(scratch.text("a") == "new" && scratch.text("a~") == "old" && mode("a~") == 0o600)
    try FileSaver.save(Array("newer".utf8), to: path("a"), keepingOld: true)
    #expect(scratch.text("a~") == "new" && names == ["a", "a~"])
  }

  @Test(arguments: ["old", nil])
  func aLinkStaysALink(_ old: String?) throws {
    #expect(mkdir(path("there"), 0o700) == 0)
    if let old { _ = try scratch.file("there/file", old) }
    #expect(symlink("there/file", path("one")) == 0 && symlink("one", path("two")) == 0)
    try FileSaver.save(Array("new".utf8), to: path("two"))
    #expect(scratch.text("there/file") == "new" && scratch.text("two") == "new")
    var status = stat()
    #expect(lstat(path("two"), &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
    #expect(names == ["one", "there", "two"])
  }

  @Test func linksInACircleAreRefused() throws {
    #expect(symlink("two", path("one")) == 0 && symlink("one", path("two")) == 0)
    #expect(throws: SaveError.refused(ELOOP)) { try FileSaver.save([1], to: path("one")) }
  }

  @Test func aFileOfSeveralNamesIsRefused() throws {
    _ = try scratch.file("a", "old")
    #expect(link(path("a"), path("b")) == 0)
    #expect(throws: SaveError.otherNames) { try FileSaver.save([1], to: path("a")) }
    #expect(scratch.text("a") == "old" && scratch.text("b") == "old")
  }

  @Test func aFolderIsRefused() {
    #expect(throws: SaveError.directory) { try FileSaver.save([1], to: scratch.path) }
    #expect(throws: SaveError.refused(ENOENT)) { try FileSaver.save([1], to: path("no/file")) }
  }

  @Test func aPipeIsWrittenStraight() throws {
    #expect(mkfifo(path("pipe"), 0o600) == 0)
    let reading = open(path("pipe"), O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    defer { close(reading) }
    try FileSaver.save(Array("new".utf8), to: path("pipe"))
    var bytes = [UInt8](repeating: 0, count: 8)
    #expect(read(reading, &bytes, 8) == 3 && bytes.prefix(3) == Array("new".utf8)[...])
    var status = stat()
    #expect(lstat(path("pipe"), &status) == 0 && status.st_mode & S_IFMT == S_IFIFO)
  }

  @Test func aFullDiskLosesNothing() {
    #expect(throws: SaveError.refused(ENOSPC)) { try FileSaver.save([1], to: "/dev/full") }
  }

  @Test(.enabled(if: getuid() != 0, "root may write everywhere"))
  func whatMayNotBeWrittenIsRefused() throws {
    _ = try scratch.file("a", "old")
    #expect(chmod(path("a"), 0o400) == 0)
    #expect(throws: SaveError.refused(EACCES)) { try FileSaver.save([1], to: path("a")) }
    #expect(chmod(path("a"), 0o600) == 0 && chmod(scratch.path, 0o500) == 0)
    defer { _ = chmod(scratch.path, 0o700) }
    #expect(throws: SaveError.refused(EACCES)) { try FileSaver.save([1], to: path("a")) }
    #expect(scratch.text("a") == "old")
  }

  @Test func foldersAreMade() throws {
    try Folders.make(for: path("one/two/file"))
    #expect(mode("one") == 0o700 && mode("one/two") == 0o700)
    try Folders.make(for: path("one/two/file"))
  }

  @Test func aLockLeavesNothingBehind() throws {
    for _ in 0..<2 {
      let held = try FileLock.hold(on: path("a")) { names }
      #expect(held == ["a.lock"])
    }
    #expect(names == [])
  }
}
