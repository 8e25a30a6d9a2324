/// The order in which a program may do what a terminal allows: it takes the screen, clears it and
/// draws; it gives back all that it has taken; then it does nothing more.
struct ScreenOrder {
  /// How often it may take the screen: once more than it was suspended.
  let stays: Int
  /// Whether somebody else writes to the terminal while the program does not.
  let isShared: Bool
  /// Whether there is a screen to take, besides the usual one.
  let hasAlternate: Bool

  private enum Place { case before, inside, leaving, left }
  private var place = Place.before
  private var stay = 0
  private var modes: Set<Deed.Mode> = []
  /// Modes that are set since the screen was cleared: after that they may all be set anew.
  private var fresh: Set<Deed.Mode> = []
  private var isClear = false
  private var isInked = false

  init(stays: Int, isShared: Bool, hasAlternate: Bool) {
    (self.stays, self.isShared, self.hasAlternate) = (stays, isShared, hasAlternate)
  }

  /// Takes the next deed, and says what is wrong with it.
  mutating func take(_ deed: Deed) -> String? {
    switch deed {
    case .enters: enter()
    case .leaves: leave()
    case .sets(let mode): set(mode)
    case .unsets(let mode): unset(mode)
    case .clears: clear()
    case .inks: ink()
    case .draws: draw()
    case .moves: place == .left && !isShared ? "moves the cursor when it has left" : nil
    case .cleans: clean()
    case .resets: nil
    }
  }

  private mutating func enter() -> String? {
    guard place == .before || place == .left else { return "takes the screen that it has" }
    (place, isClear, fresh) = (.inside, false, [])
    stay += 1
    return stay > stays ? "takes the screen \(stay) times" : nil
  }

  private mutating func leave() -> String? {
    guard place == .inside || place == .leaving else { return "gives back a screen not taken" }
    place = .left
    return nil
  }

  /// ncurses hides the cursor before it takes the screen, and again whenever it likes.
  private mutating func set(_ mode: Deed.Mode) -> String? {
    if mode == .hidingTheCursor, place != .left {
      modes.insert(mode)
      return nil
    }
    guard place == .inside else { return "sets \(mode) outside its screen" }
    modes.insert(mode)
    return fresh.insert(mode).inserted ? nil : "sets \(mode) twice"
  }

  /// Who gives keys and pastes back is about to leave.
  private mutating func unset(_ mode: Deed.Mode) -> String? {
    modes.remove(mode)
    fresh.remove(mode)
    if place == .inside, mode == .keypad || mode == .pastes { place = .leaving }
    return nil
  }

  /// The first thing that is drawn; where there is no other screen, this is what takes the usual one.
  private mutating func clear() -> String? {
    if !hasAlternate, place == .before { _ = enter() }
    (isClear, fresh) = (true, [])
    return draw()
  }

  private mutating func ink() -> String? {
    isInked = isInked || isHere
    return draw()
  }

  private mutating func clean() -> String? {
    isInked = false
    return nil
  }

  private func draw() -> String? {
    if isHere { return isClear ? nil : "draws on a screen that is not cleared" }
    return isShared && place != .leaving ? nil : "draws outside its screen"
  }

  private var isHere: Bool { place == .inside }

  /// What is wrong with the end.
  var faultAtTheEnd: String? {
    if hasAlternate, place != .left { return "has not given the screen back" }
    if stay != stays { return "takes the screen \(stay) times" }
    if let mode = modes.first { return "leaves \(mode) set" }
    return isInked ? "leaves colours or attributes" : nil
  }
}
