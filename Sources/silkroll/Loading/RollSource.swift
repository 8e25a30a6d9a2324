import Browser
import Exchange
import Membership
import Phrases
import System

/// The source that a roll is read from: the bundled one, a file, or standard input.
struct RollSource: Hashable, Sendable {
  /// The file as its user named it; nil: the bundled roll.
  private let file: String?
  /// True of the user's own roll, which opens where no other is named.
  private let isOwn: Bool

  init(_ file: String?) {
    (self.file, isOwn) = (file, false)
  }

  private init(own file: String) {
    (self.file, isOwn) = (file, true)
  }

  /// The roll that opens where none is named: the user's own, where there is one, else the bundled
  /// one.
  static var usual: RollSource {
    guard let file = OwnRoll.file, FileReader.isNamed(file) else { return RollSource(nil) }
    return RollSource(own: file)
  }

  static let standardInput = RollSource("-")

  /// Standard input where something is piped or redirected into the program, else the usual roll.
  static var atHand: RollSource {
    StandardStreams.inputHoldsBytes ? standardInput : usual
  }

  /// The longest path that systems take: whoever reads a message may want to copy it.
  private static let longestName = 4096

  /// The name that messages give it.
  var name: String {
    switch file {
    case nil: "the bundled roll"
    case "-": "standard input"
    case let file?: file.excerpt(Self.longestName)
    }
  }

  var origin: Session.Origin {
    guard let file else { return .bundled }
    if isOwn { return .own(name) }
    return FileReader.isStream(file) ? .stream(name) : .file(name)
  }

  /// The file that can be changed; nil: there is none, as of the bundled roll and of a pipe.
  var changeableFile: String? {
    guard let file, !FileReader.isStream(file) else { return nil }
    return file
  }

  /// Tells if keys must come from elsewhere, because the roll comes from standard input.
  var usesStandardInput: Bool { file == "-" }

  /// Reads and checks the roll. Blocks for as long as the file does. `remark` gets what is to be said
  /// about a file of another program, which is made a roll.
  func read(
    progress: (LoadProgress) -> Void = { _ in }, remark: ([ForeignRemark]) -> Void = { _ in }
  ) throws(LoadFailure) -> Roll {
    guard let file else { return try told { () throws(RollError) in try Roll.bundled() } }
    let bytes = try bytes(of: file, progress)
    if !ForeignFormat.begins(bytes) {
      do {
        return try roll(of: bytes, progress: progress)
      } catch {
        // JSON is tried as a roll first, which is to be judged as that, and not to wait for more.
        guard ForeignFormat.isKnown(bytes) else { throw error }
      }
    }
    let foreign = try foreign(bytes)
    remark(foreign.remarks)
    return try roll(of: foreign.json, progress: progress)
  }

  /// Reads and checks the text of a roll.
  func roll(
    of bytes: [UInt8], progress: (LoadProgress) -> Void = { _ in }
  ) throws(LoadFailure) -> Roll {
    try told { () throws(RollError) in
      try Roll(
        json: bytes,
        progress: { part in
          progress(
            LoadProgress(
              bytes: part.bytes, total: bytes.count, people: part.people, roll: part.roll))
        }, beside: Background.run)
    }
  }

  /// Reads a text; a failure names the file.
  private func told<Value>(
    _ read: () throws(RollError) -> Value
  ) throws(LoadFailure) -> Value {
    do {
      return try read()
    } catch {
      throw LoadFailure(file: name, problem: .content(error.issues), isOwn: isOwn)
    }
  }

  /// Makes a roll's text of that of another program.
  func foreign(
    _ bytes: [UInt8], format: ForeignFormat? = nil,
    map: [(field: Field, heading: String)] = []
  ) throws(LoadFailure) -> ForeignRoll {
    do {
      return try ForeignRoll(bytes, name: shortName, format: format, map: map)
    } catch {
      throw LoadFailure(file: name, problem: .foreign(error))
    }
  }

  /// The name without its folder.
  private var shortName: String {
    let parts = name.utf8.split(separator: UInt8(ascii: "/"))
    return parts.last.map { String(decoding: $0, as: UTF8.self) } ?? name
  }

  /// Reads the bytes, whatever they are of.
  func bytes() throws(LoadFailure) -> [UInt8] {
    try bytes(of: file ?? "-", { _ in })
  }

  /// Tells if the first bytes are neither of a roll nor of a format that is read.
  private static func isHopeless(_ bytes: [UInt8]) -> Bool {
    EarlyRefusal.isDue(bytes) && !ForeignFormat.begins(bytes)
  }

  /// 4 MB: pieces of a pipe are small, and fewer bytes more are no news.
  private static let newsworthy = 1 << 22

  private func bytes(
    of file: String, _ progress: (LoadProgress) -> Void
  ) throws(LoadFailure) -> [UInt8] {
    var told = 0
    do {
      return try FileReader.read(file, isHopeless: Self.isHopeless) { part in
        guard part.bytes - told >= Self.newsworthy else { return }
        told = part.bytes
        progress(LoadProgress(bytes: part.bytes, total: part.total))
      }
    } catch {
      throw LoadFailure(
        file: name, problem: .file(LoadFailure.FileProblem(error)), isOwn: isOwn)
    }
  }

  /// Reads the roll for a session, which is told what came of it.
  func message(progress: (LoadProgress) -> Void = { _ in }) -> Message {
    do {
      return .loaded(try read(progress: progress))
    } catch {
      return .failed(error)
    }
  }

  /// Says on standard error what is to be said about a file of another program.
  func say(_ remarks: [ForeignRemark]) {
    Output.remark(remarks.map { UserLanguage.phrases(.foreign($0, file: name)) })
  }

  /// Returns the roll for a command, which ends where there is none.
  func open() throws(CommandFailure) -> Roll {
    do {
      return try read(remark: say)
    } catch {
      throw CommandFailure(error)
    }
  }
}
