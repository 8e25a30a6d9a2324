import Membership
import Phrases
import System

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension CommandFailure {
  init(_ change: Phrase.Change, _ status: ExitStatus, _ more: [String] = []) {
    self.init(lines: [UserLanguage.phrases(.change(change))] + more, status: status)
  }

  /// The failure of a command that could not save a file.
  init(_ error: SaveError, saving file: String) {
    self.init(.notSaved(file.excerpt(4096), Phrase.SaveProblem(error)), .cannotCreate)
  }
}

extension Phrase.SaveProblem {
  init(_ error: SaveError) {
    switch error {
    case .directory: self = .directory
    case .socket: self = .socket
    case .otherNames: self = .otherNames
    case .otherOwner: self = .otherOwner
    case .refused(EACCES), .refused(EPERM), .refused(EROFS): self = .notPermitted
    case .refused(ENOENT), .refused(ENOTDIR): self = .noFolder
    case .refused(let number): self = .system(String(cString: strerror(number)))
    }
  }
}
