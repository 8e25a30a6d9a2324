#if canImport(Glibc)
  import Glibc
#endif

/// Memory that the process has made; nil where the system does not tell.
func anonymousBytes() -> Int? {
  #if canImport(Glibc)
    guard let file = fopen("/proc/self/status", "r") else { return nil }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    while fgets(&line, Int32(line.count), file) != nil {
      let words = line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        .split { $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: " ") }
        .map { String(decoding: $0, as: UTF8.self) }
      if words.first == "RssAnon:" { return Int(words[1]).map { $0 * 1024 } }
    }
  #endif
  return nil
}

/// What a piece of work makes and returns, and how many bytes of memory that takes.
func weighed<Value>(_ make: () throws -> Value) rethrows -> (value: Value, bytes: Int?) {
  let before = anonymousBytes()
  let value = try make()
  guard let before, let after = anonymousBytes() else { return (value, nil) }
  return (value, after - before)
}
