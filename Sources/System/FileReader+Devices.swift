#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Devices and terminals, which may have their reader wait for ever.
extension FileReader {
  /// Tells if a descriptor is the end of a terminal that its window has: nobody types there. That
  /// end alone tells the name of the terminal.
  package static func isFarEnd(_ descriptor: Int32) -> Bool {
    var name = [UInt8](repeating: 0, count: 128)
    return ioctl(descriptor, terminalsName, &name) == 0
  }

  /// The request that ptsname(3) makes, which Swift does not see: a number on Linux (`TIOCGPTN`), a
  /// name of 128 bytes on macOS (`TIOCPTYGNAME`).
  private static var terminalsName: UInt {
    #if canImport(Glibc)
      0x8004_5430
    #else
      0x4080_7453
    #endif
  }

  /// 64 kB: a test's worth. `/dev/zero` would never end; nor is it judged by its first bytes.
  private static let deviceLimit = firstBytes - 1

  /// Reads all that a device gives at once. One that has its reader wait may do so for ever.
  static func readDevice(
    _ descriptor: Int32
  ) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count <= deviceLimit {
      try expectBytes(from: descriptor)
      let piece = try piece(upTo: firstBytes, from: descriptor)
      if piece.isEmpty { return bytes }
      bytes += piece
    }
    throw .endlessDevice
  }

  /// Throws where a device has nothing to read now.
  private static func expectBytes(from descriptor: Int32) throws(FileError) {
    var polled = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    let result = poll(&polled, 1, 0)
    let isUseless = polled.revents & Int16(POLLIN) == 0 && polled.revents & Int16(POLLERR) != 0
    if result == 0 || isUseless { throw .silentDevice }
  }
}
