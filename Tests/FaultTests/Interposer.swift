import CPty
import Foundation

/// The library that makes system calls fail, built by whoever runs these tests.
enum Interposer {
  /// Where it is; nil: it cannot be built here, or nothing can be preloaded.
  static let library: String? = {
    #if os(Linux)
      build()
    #else
      nil
    #endif
  }()

  private static let source = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Interposer/faults.c").path

  private static func build() -> String? {
    // Beside the tests, where the next run writes over it.
    let library = Program.folder + "/faults.so"
    let words = ["-std=gnu11", "-shared", "-fPIC", "-O1", "-o", library, source, "-ldl"]
    return ["cc", "clang", "gcc"].contains { run([$0] + words) } ? library : nil
  }

  private static func run(_ words: [String]) -> Bool {
    var output: [UInt8] = [0]
    let environment = ["PATH=/usr/local/bin:/usr/bin:/bin"]
    return withCStrings(words) { words in
      withCStrings(environment) { command_run(words, $0, &output, output.count) }
    } >= 0
  }
}

/// The program: the one that was built beside these tests, for nothing can be preloaded before the
/// one that is shipped.
enum Program {
  static let path = folder + "/silkroll"

  /// The test bundle is among the arguments of whatever runs it.
  static let folder = {
    let bundle = CommandLine.arguments.first { $0.contains(".xctest") } ?? ""
    return bundle.split(separator: "/", omittingEmptySubsequences: false)
      .prefix { !$0.contains(".xctest") }.joined(separator: "/")
  }()
}

/// Lends a null-terminated array of C strings.
func withCStrings<Result>(
  _ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
) -> Result {
  var pointers = strings.map { strdup($0) } + [nil]
  defer { for pointer in pointers { free(pointer) } }
  return body(&pointers)
}
