import Cells
import Membership
import Phrases

/// What was a roll, and what must hold of all that is said of it.
struct DamagedText {
  let bytes: [UInt8]
  let issues: Issues
  /// Whether it is JSON all the same: then values have paths.
  private let isWellFormed: Bool

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    do {
      (issues, isWellFormed) = (try Roll(json: bytes).warnings, true)
    } catch {
      (issues, isWellFormed) = (error.issues, !error.isMalformed)
    }
  }

  /// What issues do not say as they should: their place, their path, their words.
  var faults: [String] {
    let lengths = lineLengths
    let text = String(decoding: bytes, as: UTF8.self)
    return issues.flatMap { issue in
      let isThere = lengths.indices.contains(issue.line - 1)
      let isInLine = isThere && (1...lengths[issue.line - 1] + 1).contains(issue.column)
      let isInRoll = isWellFormed && (issue.line, issue.column) != (1, 1)
      return [
        isInLine ? nil : "\(issue.line):\(issue.column) is not in the text",
        issue.path.isEmpty != isInRoll ? nil : "its path is \"\(issue.path)\"",
        TextFilter.isBlank(issue.message) ? "it has no words" : nil,
        isSeen(issue.message, of: text) ? nil : "nobody sees all of \"\(issue.message)\"",
      ].compactMap { $0 }
    }
  }

  /// By line, how many bytes begin a scalar. LF, CR and both end one.
  private var lineLengths: [Int] {
    var (lengths, previous) = ([0], UInt8(0))
    for byte in bytes {
      let isEnd = byte == 0x0D || byte == 0x0A && previous != 0x0D
      if isEnd { lengths.append(0) }
      if !isEnd, byte != 0x0A, byte & 0xC0 != 0x80 { lengths[lengths.count - 1] += 1 }
      previous = byte
    }
    return lengths
  }

  /// Whether all of a message is seen but what the text itself hides, as it is or in an escape.
  private func isSeen(_ message: String, of text: String) -> Bool {
    message.unicodeScalars.allSatisfy { scalar in
      let escape = Self.escapes[scalar].map { text.utf8.firstRange(of: "\\\($0)".utf8) != nil }
      return isClean(String(scalar)) || text.unicodeScalars.contains(scalar) || escape == true
    }
  }

  private static let escapes: [Unicode.Scalar: String] = [
    "\u{8}": "b", "\t": "t", "\n": "n", "\u{C}": "f", "\r": "r",
  ]

  private func isClean(_ text: String) -> Bool {
    TextFilter.filtered(text, keepingNewlines: true) == text
  }
}
