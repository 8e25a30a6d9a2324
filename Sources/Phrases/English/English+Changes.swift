import Membership

/// The sentences about files that are made or changed.
extension English {
  static func words(_ change: Phrase.Change) -> String {
    switch change {
    case .made(let file): "\(file): the bundled roll, now your own; silkroll opens it from now on"
    case .recorded(let number, let role, let name, let file):
      "\(file): orientation \(number), \(words(role)): \(name)"
    case .notSaved(let file, let problem): "silkroll: \(file): \(words(problem))"
    case .noDifference: "no difference"
    case .isThere(let file):
      "silkroll: \(file): there is such a file; name another, or write over it with --force"
    case .noHome: "silkroll: there is no home for your own roll (HOME); name a file"
    case .unchangeable(let name):
      "silkroll: \(name) cannot be changed; make a roll of your own with silkroll init, "
        + "or name a file with --data"
    case .noSuchOrientation(let number, let known):
      "silkroll: the roll has no orientation \(number)"
        + (known.isEmpty ? "" : "; there are \(known.map(String.init).joined(separator: ", "))")
    case .noSuchSource(let id):
      "silkroll: no source is called \(quoted(id)); add it to sources, or leave it out"
    case .nobodyCalled(let name):
      "silkroll: nobody is found for \(quoted(name)); write an id, or the whole name"
    case .ambiguous(let name): "silkroll: several may be meant by \(quoted(name)); write an id:"
    case .badDate: "write a date that exists as YYYY, YYYY-MM or YYYY-MM-DD"
    case .nobodyToRecord: "nobody is named; say who with --leader or --co-leader"
    case .notTwoRolls: "two rolls are compared; name OLD and NEW, or one of them and --bundled"
    }
  }

  static func words(_ difference: RollDifference) -> String {
    switch difference {
    case .came(_, let name): "came: \(name)"
    case .left(_, let name): "left: \(name)"
    case .renamed(_, let from, let to): "name: \(from) is now \(to)"
    case .posts(_, let name, let from, let to):
      "posts: \(name): \(list(from)) is now \(list(to))"
    case .spellings(_, let name, let added, let dropped):
      "spelled: \(name)" + (added.isEmpty ? "" : ", added \(list(added))")
        + (dropped.isEmpty ? "" : ", dropped \(list(dropped))")
    case .leader(let number, let role, let from, let to):
      "orientation \(number): the \(words(role == .leader ? Phrase.Role.leader : .coLeader)) "
        + "\(from ?? "not named") is now \(to ?? "not named")"
    }
  }

  private static func list(_ texts: [String]) -> String {
    texts.isEmpty ? "none" : texts.joined(separator: "; ")
  }

  static func words(_ role: Phrase.Role) -> String {
    switch role {
    case .leader: "leader"
    case .coLeader: "co-leader"
    }
  }

  private static func words(_ problem: Phrase.SaveProblem) -> String {
    switch problem {
    case .directory: "this is a directory; name a file in it"
    case .socket: "this is a socket; name a file"
    case .otherNames:
      "the file has other names, which would keep the old text; remove those (hard links) first"
    case .otherOwner: "the file belongs to somebody else, and would not any more; copy it first"
    case .notPermitted: "writing it is not permitted; see its permissions with ls -l"
    case .noFolder: "there is no such folder; make it first"
    case .system(let words): "it is not saved: \(words); what was there is there still"
    }
  }
}
