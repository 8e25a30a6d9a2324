import Cells
import JSON
import Phrases
import System

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The one writer: all text for standard output or error is made harmless here, and a fault in
/// writing is known before the program says that all is well.
enum Output {
  /// Columns of the terminal on standard output; nil: it is none.
  static var columns: Int? {
    var size = winsize()
    guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 else {
      return nil
    }
    return size.ws_col > 0 ? Int(size.ws_col) : nil
  }

  /// Writes text of several lines and a line end to standard output; ends the program where that
  /// fails.
  static func print(_ text: String) {
    put(TextFilter.filtered(text, keepingNewlines: true))
  }

  /// Writes one line: no text in it can make it two.
  static func print(line: String) {
    put(TextFilter.filtered(line))
  }

  /// Writes a line of fields that tabs part: no text in them can make them more.
  static func print(fields: [String]) {
    put(fields.map { TextFilter.filtered($0) }.joined(separator: "\t"))
  }

  /// Writes a value as JSON, on one line. This alone is not filtered: whoever reads it wants each
  /// scalar that the data has, and would miss those that the filter drops. A program gets them as
  /// they are; for a terminal those that could act on it are escaped, which in JSON means the same.
  static func print(json: JSONValue) {
    var writer = jsonWriter
    writer.put(json)
    writer.raw("\n")
    put(writer.takeBytes())
  }

  /// Writes an array as JSON, an element a line, which are asked for as they are written:
  /// neither they nor their text are ever there as a whole.
  static func print(jsonArray values: some Sequence<JSONValue>) {
    var writer = jsonWriter
    var isEmpty = true
    for value in values {
      writer.raw(isEmpty ? "[\n  " : ",\n  ")
      writer.put(value)
      isEmpty = false
      if writer.bytes.count >= portion { put(writer.takeBytes()) }
    }
    writer.raw(isEmpty ? "[]\n" : "\n]\n")
    put(writer.takeBytes())
  }

  /// Writes the text of a file: as it is for programs, made harmless for a terminal.
  static func print(file bytes: [UInt8]) {
    if isatty(STDOUT_FILENO) == 1 {
      put(
        Array(
          TextFilter.filtered(String(decoding: bytes, as: UTF8.self), keepingNewlines: true).utf8))
    } else {
      put(bytes)
    }
  }

  /// The bytes that are written at a time: as many as a pipe holds.
  static let portion = 1 << 16

  private static var jsonWriter: JSONWriter {
    isatty(STDOUT_FILENO) == 1 ? JSONWriter(escaping: forEachScalar) : JSONWriter()
  }

  /// Hands out the scalars of a string, with true for those to be escaped: those that the screen
  /// does not show where they stand, and the marks after one, which would stand on its last digit.
  private static func forEachScalar(of string: String, _ take: (Unicode.Scalar, Bool) -> Void) {
    var isAfterEscape = false
    TextFilter.forEachScalar(of: string) { scalar, isShown in
      isAfterEscape = !isShown || isAfterEscape && scalar.properties.isGraphemeExtend
      take(scalar, isAfterEscape)
    }
  }

  private static func put(_ harmless: String) {
    put(Array((harmless + "\n").utf8))
  }

  private static func put(_ bytes: [UInt8]) {
    guard let error = SystemCall.write(bytes, to: STDOUT_FILENO) else { return }
    fail(cannotWrite(error), .inputOutput)
  }

  /// Writes lines to standard error beside an answer on standard output. Nobody is to take what
  /// could not be written for all: where it fails the program ends, and there is nowhere to say
  /// why.
  static func remark(_ lines: [String]) {
    if !complain(lines) { exit(ExitStatus.inputOutput.rawValue) }
  }

  /// Writes lines to standard error; false where that was not possible.
  private static func complain(_ lines: [String]) -> Bool {
    let text = lines.map { TextFilter.filtered($0) + "\n" }.joined()
    return SystemCall.write(Array(text.utf8), to: STDERR_FILENO) == nil
  }

  /// Returns the sentence for an error number of writing to standard output.
  static func cannotWrite(_ error: Int32) -> String {
    error == EBADF
      ? UserLanguage.words(.outputClosed)
      : UserLanguage.words(.outputIncomplete(String(cString: strerror(error))))
  }

  static func fail(_ line: String, _ status: ExitStatus) -> Never {
    fail([line], status)
  }

  static func fail(_ lines: [String], _ status: ExitStatus) -> Never {
    _ = complain(lines)
    exit(status.rawValue)
  }

  /// Ends the program, successfully only if standard output took everything: closing it is when a
  /// network's file system says that it did not. A signal that came meanwhile says nothing.
  static func finish(_ status: ExitStatus) -> Never {
    if close(STDOUT_FILENO) != 0, errno != EINTR {
      fail(cannotWrite(errno), .inputOutput)
    }
    exit(status.rawValue)
  }
}
