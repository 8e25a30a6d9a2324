package import Membership
import Phrases

extension PartialDate {
  package var spelledOut: String { Phrases.english(.date(self)) }
}

extension Int {
  package var grouped: String { Phrases.english(.number(self)) }

  package func counted(_ one: String, _ many: String) -> String {
    "\(grouped) \(self == 1 ? one : many)"
  }
}
