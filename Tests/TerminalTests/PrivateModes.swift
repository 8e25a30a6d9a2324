/// The terminal's private modes as a series of bytes leaves them: `ESC [ ? 1049 h` and the like.
struct PrivateModes: Equatable {
  private(set) var on: Set<Int> = []
  private(set) var off: Set<Int> = []

  init(after text: String) {
    for match in text.matches(of: /\u{1B}\[\?([0-9;]+)([hl])/) {
      let modes = match.1.split(separator: ";").compactMap { Int($0) }
      if match.2 == "h" { on.formUnion(modes) } else { on.subtract(modes) }
      if match.2 == "l" { off.formUnion(modes) } else { off.subtract(modes) }
    }
  }

  static let applicationKeys = 1
  static let cursor = 25
  static let alternateScreens = [47, 1047, 1049]
  static let mice = [9, 1000, 1002, 1003, 1006]
  static let bracketedPaste = 2004

  /// Whether nothing is left that a shell would not expect.
  var areUsual: Bool {
    let unusual = [Self.applicationKeys, Self.bracketedPaste] + Self.alternateScreens + Self.mice
    return on.isDisjoint(with: unusual) && !off.contains(Self.cursor)
  }
}
