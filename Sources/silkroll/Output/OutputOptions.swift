import ArgumentParser
import Phrases
import System

/// The option that names the file for what a command makes, instead of standard output.
struct OutputOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write to a file, which is saved whole or not at all.", valueName: "file"),
    completion: .file())
  var output: String?

  func validate() throws {
    if output?.isEmpty == true { throw ValidationError(UserLanguage.words(.emptyFileName)) }
  }

  /// Writes a text in pieces: `more` adds to the bytes, and returns false after the last. Standard
  /// output gets each as it is made; a file gets all at once.
  func write(pieces more: (inout [UInt8]) -> Bool) throws(CommandFailure) {
    var bytes: [UInt8] = []
    while more(&bytes) {
      guard output == nil, bytes.count >= Output.portion else { continue }
      Output.print(file: bytes)
      bytes.removeAll(keepingCapacity: true)
    }
    guard let output, output != "-" else { return Output.print(file: bytes) }
    do {
      try FileSaver.save(bytes, to: output)
    } catch {
      throw CommandFailure(error, saving: output)
    }
  }

  /// Writes a whole text.
  func write(_ text: [UInt8]) throws(CommandFailure) {
    try write(pieces: { bytes in
      bytes = text
      return false
    })
  }
}
