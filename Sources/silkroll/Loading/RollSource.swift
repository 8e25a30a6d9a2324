import Browser
import Curses
import Membership

/// Where a roll is read from: the bundled one, a file, or standard input.
struct RollSource: Hashable, Sendable {
  /// The file as its user named it; nil: the bundled roll.
  private let file: String?

  init(_ file: String?) {
    self.file = file
  }

  /// What the systems that there are take for a path; who reads a message may want to copy it.
  private static let longestName = 4096

  /// As messages name it.
  var name: String {
    switch file {
    case nil: "the bundled roll"
    case "-": "standard input"
    case let file?: file.excerpt(Self.longestName)
    }
  }

  var origin: Session.Origin {
    guard let file else { return .bundled }
    return ByteFile.isStream(file) ? .stream(name) : .file(name)
  }

  /// Whether keys must come from elsewhere, because the roll comes from standard input.
  var usesStandardInput: Bool { file == "-" }

  /// Reads and checks the roll. Blocks for as long as the file does.
  func read(progress: (LoadProgress) -> Void = { _ in }) throws(LoadFailure) -> Roll {
    do {
      guard let file else { return try Roll.bundled() }
      let bytes = try bytes(of: file, progress)
      let tell = { (part: Roll.Progress) in
        progress(
          LoadProgress(
            bytes: part.bytes, total: bytes.count, people: part.people, roll: part.roll))
      }
      return try Roll(json: bytes, progress: tell, beside: Background.run)
    } catch let error as RollError {
      throw LoadFailure(file: name, problem: .content(error.issues))
    } catch let problem as LoadFailure.FileProblem {
      throw LoadFailure(file: name, problem: .file(problem))
    } catch {
      throw LoadFailure(file: name, problem: .file(.system("\(error)")))
    }
  }

  /// Pieces of a pipe are small: only so many bytes more are news.
  private static let newsworthy = 1 << 22

  private func bytes(
    of file: String, _ progress: (LoadProgress) -> Void
  ) throws(LoadFailure.FileProblem) -> [UInt8] {
    var told = 0
    return try ByteFile.read(file) { bytes, total in
      guard bytes - told >= Self.newsworthy else { return }
      told = bytes
      progress(LoadProgress(bytes: bytes, total: total))
    }
  }

  /// The same as a session takes it.
  func message(progress: (LoadProgress) -> Void = { _ in }) -> Message {
    do {
      return .loaded(try read(progress: progress))
    } catch {
      return .failed(error)
    }
  }

  /// The roll for a command, which ends where there is none.
  func open(progress: (LoadProgress) -> Void = { _ in }) throws(CommandFailure) -> Roll {
    do {
      return try read(progress: progress)
    } catch {
      throw CommandFailure(error)
    }
  }

  /// The roll made ready to be searched. What can be done before everybody is read begins then.
  func openIndex() throws(CommandFailure) -> SearchIndex {
    var texts: RegionTexts?
    let roll = try open { progress in
      guard texts == nil, let roll = progress.roll else { return }
      texts = RegionTexts(of: roll, beside: Background.run)
    }
    return SearchIndex(roll, folding: .full, beside: Background.run, regionTexts: texts)
  }
}
