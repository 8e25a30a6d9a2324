import System

/// The roll that its user keeps, and that opens where no other is named.
enum OwnRoll {
  /// `$XDG_DATA_HOME/silkroll/membership.json`, whether it is there or not; nil: the user has no
  /// home.
  static var file: String? {
    Folders.data.map { $0 + "/membership.json" }
  }
}
