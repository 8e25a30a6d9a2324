extension Phrase {
  /// The sentences about files that are made or changed.
  package enum Change: Hashable, Sendable {
    // Answers.

    /// The file that the user's own roll was made as.
    case made(String)
    /// The orientation's number, the role, and the name.
    case recorded(Int, Role, String, file: String)
    case noDifference

    // Failures.

    case notSaved(String, SaveProblem)
    /// A file that is there, and is not to be written over.
    case isThere(String)
    case noHome
    /// The bundled roll, or a pipe.
    case unchangeable(String)
    case noSuchOrientation(Int, known: [Int])
    case noSuchSource(String)
    case nobodyCalled(String)
    /// Several who may be meant.
    case ambiguous(String)
    case badDate
    case nobodyToRecord
    /// Not two rolls to compare.
    case notTwoRolls
  }

  package enum Role: Hashable, Sendable {
    case leader, coLeader
  }

  /// The reason why a file is not saved.
  package enum SaveProblem: Hashable, Sendable {
    case directory, socket
    /// The file has other names (hard links).
    case otherNames
    case otherOwner
    case notPermitted
    /// The folder is not there.
    case noFolder
    /// An error of the system, in its own words.
    case system(String)
  }
}
