import Foundation
import TestSupport
import Testing

/// A compiled description of a terminal's type, and where what is in it stands: term(5).
struct DescriptionFile: Sendable {
  let bytes: [UInt8]

  /// Where one of `xterm-256color` is in its folder.
  static let place = "/x/xterm-256color"

  /// That of `xterm-256color`, compiled anew from what `infocmp` says; nil where that is not possible.
  static let usual: DescriptionFile? = {
    guard let scratch = try? Scratch(),
      let source = try? Child.output(of: "infocmp", "-x", "xterm-256color"),
      let file = try? scratch.file("source", source),
      (try? Child.output(of: "tic", "-x", "-o", scratch.path, file)) != nil
    else { return nil }
    let bytes = scratch.bytes(place)
    return bytes.isEmpty ? nil : DescriptionFile(bytes: bytes)
  }()

  /// A folder with these bytes in the place of that type's description; with nothing there for nil.
  static func folder(_ bytes: [UInt8]?) throws -> Scratch {
    let scratch = try Scratch()
    try FileManager.default.createDirectory(
      atPath: scratch.path + "/x", withIntermediateDirectories: false)
    if let bytes { _ = try scratch.file(place, bytes) }
    return scratch
  }

  /// A number of two bytes, the lower first.
  func short(at place: Int) -> Int { Int(bytes[place]) | Int(bytes[place + 1]) << 8 }

  func setting(_ value: Int, at place: Int) -> [UInt8] {
    var changed = bytes
    (changed[place], changed[place + 1]) = (UInt8(value & 0xFF), UInt8(value >> 8 & 0xFF))
    return changed
  }

  /// Where numbers begin.
  var numbers: Int {
    let end = 12 + short(at: 2) + short(at: 4)
    return end + end % 2
  }
  /// Bytes of a number.
  var width: Int { short(at: 0) == 0o1036 ? 4 : 2 }
  /// Where the offsets of strings begin, and their table.
  var offsets: Int { numbers + short(at: 6) * width }
  var table: Int { offsets + short(at: 8) * 2 }
  /// Where further capabilities begin: the header of their counts.
  var further: Int {
    let end = table + short(at: 10)
    return end + end % 2
  }
  /// Where the offsets of further strings begin, and of their names.
  var furtherOffsets: Int {
    let booleans = short(at: further)
    return further + 10 + booleans + booleans % 2 + short(at: further + 2) * width
  }
  var furtherNames: Int { furtherOffsets + short(at: further + 4) * 2 }
}

/// A way in which a description can be damaged.
struct Damage: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let change: @Sendable (DescriptionFile) -> [UInt8]

  init(_ name: String, _ change: @escaping @Sendable (DescriptionFile) -> [UInt8]) {
    (testDescription, self.change) = (name, change)
  }

  static let all = counts + offsets + contents

  /// Counts that are not true: 0xFFFF, and one more than there can be.
  private static let counts =
    [2, 4, 6, 8, 10].flatMap { place in
      [0xFFFF, 0x7FFF, 1000].map { value in
        Damage("\(value) in byte \(place)") { $0.setting(value, at: place) }
      }
    }
    + [0, 2, 4, 8].flatMap { place in
      [0xFFFF, 0x7FFF, 1000].map { value in
        Damage("\(value) in byte \(place) of what is further") {
          $0.setting(value, at: $0.further + place)
        }
      }
    }

  /// Strings and names that begin outside, in one of the tables or right behind it.
  private static let offsets =
    [0x7FFF, 0xFFFD, 0].map { value in
      Damage("a string at \(value)") { file in
        file.setting(value == 0 ? file.short(at: 10) : value, at: file.offsets)
      }
    }
    + [0x7FFF, 0xFFFD, 0xFFFF].flatMap { value in
      [
        Damage("a further string at \(value)") { file in
          file.setting(value == 0xFFFF ? 0xFFF0 : value, at: file.furtherOffsets)
        },
        Damage("a name at \(value)") { $0.setting(value, at: $0.furtherNames) },
      ]
    }

  private static let contents = [
    Damage("no magic number") { $0.setting(0x1234, at: 0) },
    Damage("something behind it") { $0.bytes + [0, 0] },
    Damage("too large") { $0.bytes + [UInt8](repeating: 0, count: 40_000) },
    Damage("nothing") { _ in [] },
    Damage("zeros") { [UInt8](repeating: 0, count: $0.bytes.count) },
    Damage("text") { _ in Array("xterm-256color|a terminal,\n\tcup=\\E[%i%p1%d;%p2%dH,\n".utf8) },
    Damage("a string without an end") { file in
      let end = file.table + file.short(at: 10)
      return file.bytes[..<(end - 1)] + [UInt8(ascii: "x")] + file.bytes[end...]
    },
    Damage("bytes among further offsets") { file in
      let place = file.furtherOffsets + 48
      return file.bytes[..<place] + Array("]%p1%d%p9%{2147483647}%*%d%s".utf8)
        + file.bytes[place...]
    },
    Damage("text where a number is") { file in
      let start = file.table + file.short(at: file.offsets + 2 * 10)  // of the cursor's address
      let place = file.bytes[start...].firstIndex(of: UInt8(ascii: "d")) ?? start
      return file.bytes[..<place] + [UInt8(ascii: "s")] + file.bytes[(place + 1)...]
    },
    Damage("two thousand million colours") {
      $0.setting(0x7FFF, at: $0.numbers + 13 * $0.width + 2)
    },
  ]
}
