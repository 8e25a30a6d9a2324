import Membership
import TestSupport

@testable import Browser

extension Stage {
  /// A roll that has nothing but its name.
  static let empty = Stage { [.loaded(try Fixture.empty())] }

  /// A file with two errors.
  static let broken = Stage {
    let text = #"{"version": 1, "network": {"name": {"en": "Broken League"}}, "delegates": [{}]}"#
    do throws(RollError) {
      return [.loaded(try Roll(json: Array(text.utf8)))]
    } catch {
      return [.failed(LoadFailure(file: "broken.json", problem: .content(error.issues)))]
    }
  }

  /// A roll, and what it is when it is read again: Ana and Poland are gone, Bruno stands last.
  static let changing = Stage(json: changing(before), changing(after))

  /// The same roll, and one that has nobody but Dora when it is read again.
  static let shrinking = Stage(
    json: changing(before),
    changing((after.countries, String(after.delegates.prefix { !$0.isNewline }.dropLast()))))

  private static let before = (
    countries: #"{"code": "FR", "name": "France"}, {"code": "PL", "name": "Poland"}"#,
    delegates: """
    {"id": "ana", "name": "Ana Before", "country": "FR", "posts": []},
    {"id": "bruno", "name": "Bruno Stays", "country": "FR", "posts": []},
    {"id": "carl", "name": "Carl Moves", "country": "PL", "posts": []}
    """
  )

  private static let after = (
    countries: #"{"code": "IS", "name": "Iceland"}, {"code": "FR", "name": "France"}"#,
    delegates: """
    {"id": "dora", "name": "Dora After", "country": "IS", "posts": []},
    {"id": "carl", "name": "Carl Moves", "country": "FR", "posts": []},
    {"id": "bruno", "name": "Bruno Stays", "country": "FR", "posts": []}
    """
  )

  private static func changing(_ parts: (countries: String, delegates: String)) -> String {
    """
    {"version": 1, "network": {"name": "Changing League"}, "countries": [\(parts.countries)],
     "delegates": [\(parts.delegates)]}
    """
  }
}
