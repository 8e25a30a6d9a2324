/// The reason why a roll could not be read.
package struct LoadFailure: Error, Hashable, Sendable {
  /// The file as its user named it.
  package let file: String
  package let problem: Problem
  /// True of the roll that opens where its user names none.
  package let isOwn: Bool

  package enum Problem: Hashable, Sendable {
    /// The file's own state, or the system's.
    case file(FileProblem)
    /// The file's content.
    case content(Issues)
    /// The content of a file of another program.
    case foreign(ForeignFault)
  }

  package enum FileProblem: Error, Hashable, Sendable {
    case missing, directory, notPermitted, endless
    /// Links that lead to one another.
    case linkLoop
    /// A socket, which is spoken to, and not read.
    case socket
    /// A device's name behind which there is none.
    case noDevice
    /// A device that would have its reader wait for ever.
    case silent
    /// Standard input, when the program was started without one.
    case closed
    case tooLarge(limit: Int)
    /// The number of bytes beyond those that there is memory for.
    case noMemory(Int)
    /// An error of the system, in its own words.
    case system(String)
  }

  package init(file: String, problem: Problem, isOwn: Bool = false) {
    self.file = file
    self.problem = problem
    self.isOwn = isOwn
  }
}
