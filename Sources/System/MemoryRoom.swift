#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Room for large arrays in the memory that the process may have.
enum MemoryRoom {
  /// Tells if there is room for so many bytes more. An array that there is no room for ends the
  /// process, so who wants a large one asks before. Takes none: a mapping comes and goes.
  static func hasRoom(for count: Int) -> Bool {
    let start = mmap(nil, count, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANON, -1, 0)
    guard start != MAP_FAILED else { return false }
    munmap(start, count)
    return true
  }

  /// Asks for large pages, where the system has some to give: a text of a million people touches a
  /// hundred thousand small ones, a microsecond each.
  static func preferLargePages(_ memory: UnsafeMutableBufferPointer<UInt8>) {
    #if os(Linux)
      guard let start = UnsafeMutableRawPointer(memory.baseAddress) else { return }
      let page = Int(sysconf(Int32(_SC_PAGESIZE)))
      let first = start.alignedUp(toMultipleOf: page)
      madvise(first, memory.count - (first - start), MADV_HUGEPAGE)
    #endif
  }
}
