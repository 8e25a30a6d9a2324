import Foundation
import TestSupport

/// The library that makes system calls fail, built by whoever runs these tests.
enum Interposer {
  /// What builds it; nil: there is no compiler, or nothing can be preloaded.
  static let compiler: String? = {
    #if os(Linux)
      ["cc", "clang", "gcc"].first { (try? Child.output(of: $0, "--version")) != nil }
    #else
      nil
    #endif
  }()

  /// Where it is; nil: it cannot be built.
  static let library = compiler.flatMap(build)

  private static let source = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Interposer/faults.c").path

  private static func build(with compiler: String) -> String? {
    // Beside the tests, where the next run writes over it.
    let library = Binary.folder + "/faults.so"
    let words = ["-std=gnu11", "-shared", "-fPIC", "-O1", "-o", library, source, "-ldl"]
    return (try? Child.output(of: [compiler] + words)).map { _ in library }
  }
}
