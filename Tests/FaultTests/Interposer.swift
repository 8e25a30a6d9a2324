import Foundation
import TestSupport

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
    let library = Binary.folder + "/faults.so"
    let words = ["-std=gnu11", "-shared", "-fPIC", "-O1", "-o", library, source, "-ldl"]
    let isBuilt = ["cc", "clang", "gcc"].contains { compiler in
      (try? Child.output(of: [compiler] + words)) != nil
    }
    return isBuilt ? library : nil
  }
}
