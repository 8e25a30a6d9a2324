import Foundation
import TestSupport
import Testing

/// What the program holds grows as the file does: beyond what it holds for an empty roll no more than
/// twenty times the file, whatever there is much of.
@Suite(
  .enabled(if: Peak.program != nil, "there is no C compiler for what measures it"),
  .enabled(if: Binary.isShipped, "only what is shipped is measured: make test names it"))
struct PeakTests {
  private static let most = 20
  /// Smaller files are lost among what the program takes for itself.
  private static let size = 1 << 20

  @Test(arguments: Growth.all)
  func `of a megabyte no more than twenty are made`(_ growth: Growth) throws {
    let times = Self.size / growth.text(growth.count).utf8.count + 1
    let text = growth.text(growth.count * times)
    for look in growth.looks {
      let held = try look.peak(text) - look.peak(GrowingRoll().text)
      #expect(
        held <= text.utf8.count * Self.most,
        "\(look.name): \(held / text.utf8.count) times \(text.utf8.count)")
    }
  }
}

extension Look {
  /// The bytes of memory that a roll takes at the most.
  fileprivate func peak(_ text: String) throws -> Int {
    let scratch = try Scratch()
    let file = try scratch.file("roll.json", text)
    let peak = try #require(Peak.program)
    let child = try Child(
      [peak, Binary.path] + words(file), input: Array("sample\n".utf8), seconds: 300)
    let errors = String(decoding: try child.readAll().1, as: UTF8.self)
    let ending = try child.wait()
    try #require([.success, .nothingFound, .badContent].contains(ending), "\(name): \(ending)")
    let last = try #require(errors.split(separator: "\n").last { $0.hasPrefix("peak ") })
    return try #require(Int(last.dropFirst("peak ".count))) * 1024
  }
}

/// The program that says how much memory another holds, built by whoever runs these tests.
private enum Peak {
  /// Where it is; nil: it cannot be built.
  static let program: String? = {
    let source = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Peak/peak.c").path
    // Beside the tests, where the next run writes over it.
    let program = Binary.folder + "/peak"
    let compiler = ["cc", "clang", "gcc"].first {
      (try? Child.output(of: $0, "-O1", "-o", program, source)) != nil
    }
    return compiler.map { _ in program }
  }()
}
