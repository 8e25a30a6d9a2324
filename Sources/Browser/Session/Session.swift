package import Cells
package import Membership

/// The whole interface as one value: `receive` changes it, `frame` shows it.
///
/// Nothing here touches a terminal, a file or a clock; what a session wants done outside it returns
/// as an ``Effect``.
package struct Session: Sendable {
  /// Where the roll is from.
  package enum Origin: Hashable, Sendable {
    case bundled
    case file(String)
    /// A pipe or a device: what it gave is gone, it cannot be read again.
    case stream(String)

    var canBeReadAgain: Bool {
      if case .file = self { true } else { false }
    }
  }

  package private(set) var size: Size
  package let origin: Origin
  package let glyphs: Glyphs
  private(set) var state = LoadState.empty(LoadAttempt())
  /// The libraries that there have been.
  private var revisions = 0
  /// Whether the failure fills the screen; it need not when an older roll is there.
  private(set) var showsFailure = false
  /// A search that was begun before there was anything to search.
  private var typedAhead = TypedAhead()
  private(set) var help: Help?
  private(set) var failureCursor = PageCursor()
  private var helpLayout = KeptPage<HelpSource>()
  private var failureLayout = KeptPage<FailureSource>()

  /// A session that waits for its roll.
  package init(size: Size, origin: Origin = .bundled, glyphs: Glyphs = .unicode) {
    self.size = size
    self.origin = origin
    self.glyphs = glyphs
  }

  /// What is browsed; nil: nothing is read yet.
  var browsing: Browsing? { state.browsing }

  /// Why the roll could not be read the last time; nil: it could.
  package var failure: LoadFailure? { state.failure }

  /// Takes what happened; returns what is to be done about it, in order.
  package mutating func receive(_ message: Message) -> [Effect] {
    if case .keys(let keys) = message { return press(keys) }
    defer { settle() }
    switch message {
    case .keys: return []
    case .resized(let size): self.size = size
    case .reading(let progress): return take(progress)
    case .loaded(let roll): return take(roll, isWhole: true)
    case .failed(let failure): fail(failure)
    case .found(let matches, let generation): state.browsing?.take(matches, generation: generation)
    }
    return []
  }

  var context: Context {
    if let help { return help.isTyping ? .typing : .help }
    if showsFailure { return .failure }
    guard let browsing else { return .loading }
    return browsing.isTyping ? .typing : .browsing
  }

  /// Whether a command would do anything now: only then it is hinted at and answers its key.
  func isAvailable(_ command: Command) -> Bool { help != nil || isAvailableOutsideHelp(command) }

  /// Whether a command would do anything where the help was opened, which lists only such.
  private func isAvailableOutsideHelp(_ command: Command) -> Bool {
    switch command {
    case .reload: origin.canBeReadAgain && state.attempt == nil
    case .leave where showsFailure: browsing != nil
    default: browsing?.isAvailable(command) ?? true
    }
  }

  /// Whether the key does anything here: most of those that a cat presses do not, and cost nothing.
  private func isMeaningful(_ key: Key) -> Bool {
    if let command = Keymap.command(for: key, in: context) { return isAvailable(command) }
    return context == .typing && key.typed != nil
  }

  private mutating func type(_ text: String) -> Effect? {
    guard help == nil else {
      help?.field.insert(text)
      return nil
    }
    return state.browsing?.edit { $0.insert(text) }
  }

  private mutating func perform(_ command: Command) -> Effect? {
    switch command {
    case .quit: return .quit
    case .interrupt: return .interrupt
    case .suspend: return .suspend
    case .redraw: return .redraw
    case .reload: return reload()
    case .help: help = Help()
    case .closeHelp: help = nil
    case .leave where help?.isUnsearched == true: help = nil
    case _ where help != nil: performInHelp(command)
    case _ where showsFailure: leaveOrMove(command)
    default: return state.browsing?.perform(command, size)
    }
    return nil
  }
}

/// Keys.
extension Session {
  /// Presses keys up to one that asks for something outside, and says which come after it.
  private mutating func press(_ keys: ArraySlice<Key>) -> [Effect] {
    var rest = keys
    while !rest.isEmpty {
      guard let effect = pressNext(of: &rest) else { continue }
      return rest.isEmpty ? [effect] : [effect, .press(rest)]
    }
    return []
  }

  /// Presses the first key. What is typed faster than frames are shown is typed at once: one search
  /// for all of it.
  private mutating func pressNext(of keys: inout ArraySlice<Key>) -> Effect? {
    let typed = context == .typing ? keys.prefix { $0.typed != nil } : []
    if typed.isEmpty, let key = keys.popFirst() { return take(key) }
    keys = keys[typed.endIndex...]
    defer { settle() }
    return type(typed.compactMap(\.typed).joined())
  }

  private mutating func take(_ key: Key) -> Effect? {
    guard !waits(key), isMeaningful(key) else { return nil }
    defer { settle() }
    return press(key)
  }

  private mutating func press(_ key: Key) -> Effect? {
    if let command = Keymap.command(for: key, in: context) { return perform(command) }
    return key.typed.flatMap { type($0) }
  }

  private mutating func waits(_ key: Key) -> Bool {
    context == .loading && typedAhead.take(key)
  }

  /// Presses what was typed before the roll was there; what the last key asks for.
  private mutating func typeAhead() -> Effect? {
    typedAhead.takeAll().reduce(nil) { isMeaningful($1) ? press($1) ?? $0 : $0 }
  }
}

/// The roll.
extension Session {
  private mutating func reload() -> Effect? {
    state.read()
    return .load
  }

  /// Shows what has been read so far, unless there is an older roll to look at meanwhile.
  private mutating func take(_ progress: LoadProgress) -> [Effect] {
    state.read(progress)
    guard let roll = progress.roll, state.showsParts else { return [] }
    return take(roll, isWhole: false)
  }

  private mutating func take(_ roll: Roll, isWhole: Bool) -> [Effect] {
    revisions += 1
    let library = Library(
      roll, isWhole: isWhole, revision: revisions, after: browsing?.library)
    state.take(library)
    if isWhole { showsFailure = false }
    let search = typeAhead() ?? state.browsing?.searchAgain()
    return [isWhole ? .prepare(library) : nil, search].compactMap(\.self)
  }

  private mutating func fail(_ failure: LoadFailure) {
    state.fail(failure)
    showsFailure = true
    typedAhead = TypedAhead()
    failureCursor = PageCursor()
  }

  private mutating func leaveOrMove(_ command: Command) {
    if command == .leave { showsFailure = false }
    guard let movement = Movement(command) else { return }
    failureCursor.move(movement, in: failurePage, height: overlay.height)
  }

  private mutating func performInHelp(_ command: Command) {
    let (page, height) = (helpPage, overlay.height)
    help?.perform(command, page, height: height)
  }

  private mutating func settle() {
    state.browsing?.settle(size)
    layOutPages()
    let (page, height) = (helpPage, overlay.height)
    help?.cursor.settle(in: page, height: height)
    failureCursor.settle(in: failurePage, height: height)
  }

  /// The rectangle of the help or of a failure: beside the roll, where one is to be seen.
  var overlayFrame: Rect {
    let layout = Layout(size, .page)
    return browsing == nil || showsFailure ? layout.body : layout.sidebar
  }

  /// What the text of it fills.
  var overlay: Rect { Layout(size, .page).text(of: overlayFrame) }
}

/// The pages over everything else.
extension Session {
  var helpPage: Page { helpLayout.page }
  var failurePage: Page { failureLayout.page }

  private mutating func layOutPages() {
    let width = overlay.width
    failureLayout.update(failure.map { FailureSource(failure: $0, width: width) })
    helpLayout.update(
      help.map {
        HelpSource(
          sought: $0.field.text, base: helpBase, width: width,
          available: Set(Command.allCases.filter(isAvailableOutsideHelp)))
      })
  }

  private var helpBase: Context {
    showsFailure ? .failure : browsing == nil ? .loading : .browsing
  }
}
