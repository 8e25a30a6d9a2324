import System
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Files and pipes are read whole, or as far as they are wanted, or the reason is given.
@Suite struct FileReaderTests {
  /// 17 million bytes: so large a file is shown before all of it is read, and read in two threads.
  private static let large = [UInt8](repeating: UInt8(ascii: "x"), count: 17_000_000)

  @Test func aFileIsReadWhole() throws {
    let scratch = try Scratch()
    let file = try scratch.file("silk.txt", "silk")
    var progress: [FileProgress] = []
    #expect(try FileReader.read(file, progress: { progress.append($0) }) == Array("silk".utf8))
    #expect(progress.map(\.bytes).last == 4 && progress.map(\.total) == progress.map { _ in 4 })
    #expect(!FileReader.isStream(file) && FileReader.isStream("-"))
  }

  @Test func ofALargeFileTheFirstBytesDecide() throws {
    let scratch = try Scratch()
    let file = try scratch.file("large.txt", String(decoding: Self.large, as: UTF8.self))
    var shown: [Int] = []
    let whole = try FileReader.read(
      file,
      isHopeless: {
        shown.append($0.count); return false
      })
    #expect(whole == Self.large && shown == [1 << 16])
    #expect(try FileReader.read(file, isHopeless: { _ in true }).count == 1 << 16)
  }

  @Test func aPipeIsReadToItsEnd() throws {
    var ends: [Int32] = [-1, -1]
    #expect(pipe(&ends) == 0)
    // Other tests start processes, which would keep it open.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let end = ends[1]
    Background.run {
      var rest = Self.large.prefix(1_000_000)
      while !rest.isEmpty {
        rest = rest.dropFirst(rest.withUnsafeBytes { write(end, $0.baseAddress, $0.count) })
      }
      close(end)
    }
    let name = "/dev/fd/\(ends[0])"
    #expect(FileReader.isStream(name))
    #expect(try FileReader.read(name).count == 1_000_000)
    close(ends[0])
  }

  @Test func theReasonIsGiven() throws {
    let scratch = try Scratch()
    #expect(throws: FileError.refused(ENOENT)) { try FileReader.read(scratch.path + "/none") }
    #expect(throws: FileError.directory) { try FileReader.read(scratch.path) }
    #expect(throws: FileError.endlessDevice) { try FileReader.read("/dev/zero") }
  }
}
