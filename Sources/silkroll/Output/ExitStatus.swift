import Membership
import Phrases

/// The status with which the program ends, after sysexits(3).
enum ExitStatus: Int32 {
  case success = 0
  case nothingFound = 1
  case usage = 64
  case badContent = 65
  case noInput = 66
  case noTerminal = 69
  case cannotCreate = 73
  case inputOutput = 74
}

extension LoadFailure {
  var status: ExitStatus {
    switch problem {
    case .content, .foreign, .file(.endless), .file(.tooLarge): .badContent
    case .file(.missing), .file(.directory), .file(.notPermitted), .file(.linkLoop), .file(.socket),
      .file(.noDevice), .file(.silent):
      .noInput
    case .file(.closed), .file(.noMemory), .file(.system): .inputOutput
    }
  }

  /// Returns the lines that standard error gets.
  func lines(in phrases: Phrases) -> [String] {
    let details = details(in: phrases)
    return details + (details.isEmpty || isOwn ? ["silkroll: \(phrases(.failure(self)))"] : [])
  }
}
