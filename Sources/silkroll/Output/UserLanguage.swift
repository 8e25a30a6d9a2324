import Articles
import Membership
import Phrases
import System

/// The user's language.
enum UserLanguage {
  /// The words of the program.
  static let phrases = Phrases.english

  /// Returns the words of a command.
  static func words(_ command: Phrase.Command) -> String { phrases(.command(command)) }

  /// The languages in which labels of a roll are wanted, the best first.
  static let ofLabels = LabelLanguages.wanted(by: Environment.locale) + ["en"]
}

extension Wording {
  /// The words for a roll, for the user.
  init(forUserOf roll: Roll) {
    self.init(roll, UserLanguage.phrases, languages: UserLanguage.ofLabels)
  }
}
