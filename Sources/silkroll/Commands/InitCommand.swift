import ArgumentParser
import Membership
import Phrases
import System

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `silkroll init`: the bundled roll as a file of the user's own.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Make a roll of your own, which opens from then on.",
    discussion: """
      Writes the bundled roll to FILE; without FILE, to $XDG_DATA_HOME/silkroll/membership.json \
      (XDG_DATA_HOME is ~/.local/share where it is not set), which silkroll opens from then on \
      wherever no other roll is named; --bundled opens the bundled one. Only you may read the file.
      """)

  @Flag(help: "Write over a file that is there; what was there is kept, with ~ behind its name.")
  var force = false

  @Argument(help: "The file to write.", completion: .file(extensions: ["json"]))
  var file: String?

  func validate() throws {
    if file?.isEmpty == true { throw ValidationError(UserLanguage.words(.emptyFileName)) }
  }

  func run() throws {
    guard let name = file ?? OwnRoll.file else { throw CommandFailure(.noHome, .cannotCreate) }
    do throws(SaveError) {
      if file == nil { try Folders.make(for: name) }
      // A link to nothing names a file that is yet to be made.
      if FileReader.isThere(name), !force { throw .refused(EEXIST) }
      try FileSaver.save(Roll.bundledText, to: name, mode: 0o600, keepingOld: force)
    } catch {
      throw error == .refused(EEXIST)
        ? CommandFailure(.isThere(name.excerpt(4096)), .cannotCreate)
        : CommandFailure(error, saving: name)
    }
    Output.print(line: UserLanguage.phrases(.change(.made(name.excerpt(4096)))))
  }
}
