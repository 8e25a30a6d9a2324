import Membership
import Phrases

extension Reason {
  /// The reason as English says it.
  var words: String { Phrases.english(.reason(self)) }
}
