#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A file's name as the command line has it, which need not be UTF-8.
enum FileName {
  /// Returns the name as the system takes it. Words of the command line have U+FFFD where they are
  /// not UTF-8; for a name with one the word that it came from is looked up again.
  static func bytes(of name: String) -> [CChar] {
    let repaired = name.utf8CString.map(\.self)
    guard name.unicodeScalars.contains("\u{FFFD}") else { return repaired }
    return arguments.lazy.flatMap(parts).first { String(decoding: $0, as: UTF8.self) == name }
      .map { $0.map(CChar.init(bitPattern:)) + [0] } ?? repaired
  }

  private static var arguments: [[UInt8]] {
    (1..<max(1, Int(CommandLine.argc))).compactMap { position in
      CommandLine.unsafeArgv[position].map { word in
        UnsafeRawBufferPointer(start: word, count: strlen(word)).map(\.self)
      }
    }
  }

  /// Returns a word, and what follows its first `=`: the name may be an option's value.
  private static func parts(of word: [UInt8]) -> [ArraySlice<UInt8>] {
    let value = word.firstIndex(of: UInt8(ascii: "=")).map { word[($0 + 1)...] }
    return [word[...]] + (value.map { [$0] } ?? [])
  }
}
