import Foundation
import TestSupport
import Testing

/// The instructions that the program takes, counted by valgrind: whatever else a machine does, they
/// are the same. Copies count as much as steps do.
enum Instructions {
  /// Whether there is something to count with.
  static let canBeCounted = (try? Child.output(of: "valgrind", "--version")) != nil

  /// How many the program takes in all, for words of its command line and what it reads.
  static func count(_ words: [String], input: String, isRefused: Bool) throws -> Int {
    let child = try Child(
      Self.valgrind + [Binary.path] + words, input: Array(input.utf8), seconds: 600)
    let (_, errors) = try child.readAll()
    let ending = try child.wait()
    let expected: [Ending] = isRefused ? [.badContent] : [.success, .nothingFound]
    try #require(expected.contains(ending), "\(words): \(ending)")
    return try #require(count(in: String(decoding: errors, as: UTF8.self)), "\(words)")
  }

  private static let valgrind = [
    "/usr/bin/env", "valgrind", "--tool=cachegrind", "--cache-sim=no",
    "--cachegrind-out-file=/dev/null", "--vex-guest-chase=no",
  ]

  /// The number at the end of `==123== I   refs:      14,049,440`.
  private static func count(in errors: String) -> Int? {
    let lines = errors.split(separator: "\n").map { $0.split(separator: " ") }
    let count = lines.last { $0.first?.hasPrefix("==") == true && $0.dropFirst(2).first == "refs:" }
    return count?.last.flatMap { Int($0.filter { $0 != "," }) }
  }
}
