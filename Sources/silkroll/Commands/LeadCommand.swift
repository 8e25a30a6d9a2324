import ArgumentParser
import Articles
import Exchange
import Membership
import Phrases
import System

/// `silkroll lead`: who leads an orientation, recorded in the roll's file.
struct LeadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lead",
    abstract: "Record who leads an orientation, in your own roll.",
    discussion: """
      Writes into the text of the file, and changes nothing else there; the file as it was is kept \
      with ~ behind its name. Whoever is named there already gives way. A person, a city or an \
      organization is named by id or by name; where several may be meant they are listed, and \
      nothing is written. Without a source it cites own-records, an entry that is made once.
      """)

  @OptionGroup var source: SourceOptions

  @Argument(help: "The number of the orientation.")
  var orientation: Int

  @Option(help: ArgumentHelp("Who leads it.", valueName: "id or name"))
  var leader: String?

  @Option(help: ArgumentHelp("Who leads it beside the leader.", valueName: "id or name"))
  var coLeader: String?

  @Option(
    help: ArgumentHelp("From when on: YYYY, YYYY-MM or YYYY-MM-DD.", valueName: "date"),
    transform: Self.date)
  var since: PartialDate?

  @Option(
    name: .customLong("source"),
    help: ArgumentHelp("The source that says so, by its id in the roll.", valueName: "id"))
  var cited: String?

  private static func date(_ text: String) throws -> PartialDate {
    guard let date = PartialDate(text) else {
      throw ValidationError(UserLanguage.phrases(.change(.badDate)))
    }
    return date
  }

  func validate() throws {
    guard leader == nil, coLeader == nil else { return }
    throw ValidationError(UserLanguage.phrases(.change(.nobodyToRecord)))
  }

  func run() throws {
    let source = source.roll
    guard let file = source.changeableFile else {
      throw CommandFailure(.unchangeable(source.name), .cannotCreate)
    }
    let lines: [String]
    do {
      lines = try FileLock.hold(on: file) { try record(in: source, file) }
    } catch let error as SaveError {
      throw CommandFailure(error, saving: file)
    } catch let failure as LoadFailure {
      throw CommandFailure(failure)
    }
    for line in lines { Output.print(line: line) }
  }

  /// Reads the roll, changes it and saves it. Returns what to say of it.
  private func record(in source: RollSource, _ file: String) throws -> [String] {
    let bytes = try source.bytes()
    // What is made of a table is a roll, and would take the place of the table.
    if ForeignFormat.isKnown(bytes) {
      throw CommandFailure(.unchangeable(source.name), .cannotCreate)
    }
    let roll = try source.roll(of: bytes)
    let records = try records(in: roll)
    guard let text = roll.change(recording: records).applied(to: roll.text) else { return [] }
    // Nothing is saved that would not open.
    do { _ = try Roll(json: text) } catch {
      throw CommandFailure(LoadFailure(file: source.name, problem: .content(error.issues)))
    }
    try FileSaver.save(text, to: file, keepingOld: true)
    return records.map { record in
      let role: Phrase.Role = record.role == .leader ? .leader : .coLeader
      let name = Wording(roll).name(of: record.party)
      return UserLanguage.phrases(
        .change(.recorded(orientation, role, name, file: source.name)))
    }
  }
}

extension LeadCommand {
  private func records(in roll: Roll) throws -> [LeaderRecord] {
    let numbers = roll.orientations.map(\.number)
    guard let place = numbers.firstIndex(of: orientation) else {
      throw CommandFailure(.noSuchOrientation(orientation, known: numbers), .badContent)
    }
    let cited = try cited.map { id in
      guard let source = roll.source(id: id) else {
        throw CommandFailure(.noSuchSource(id), .badContent)
      }
      return source
    }
    let index = SearchIndex(roll)
    let named: [(Roll.Leadership.Role, String?)] = [(.leader, leader), (.coLeader, coLeader)]
    return try named.compactMap { role, word in
      try word.map { word in
        LeaderRecord(
          roll.orientationReferences[place], role, try Self.party(word, in: index), since: since,
          source: cited)
      }
    }
  }

  private static func party(_ word: String, in index: SearchIndex) throws -> Party {
    switch NamedParty(word, in: index) {
    case .one(let party): return party
    case .several(let lines): throw CommandFailure(.ambiguous(word), .nothingFound, lines)
    case .nobody: throw CommandFailure(.nobodyCalled(word), .nothingFound)
    }
  }
}
