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
  private(set) var browsing: Browsing?
  /// Why the roll could not be read the last time; nil: it could.
  package private(set) var failure: LoadFailure?
  /// Whether the failure fills the screen; it need not when an older roll is there.
  private(set) var showsFailure = false
  private(set) var isLoading = true
  /// How far the roll has been read; nil: it is not being read, or nobody knows.
  private(set) var progress: LoadProgress?
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

  /// Takes what happened; returns what is to be done about it.
  package mutating func receive(_ message: Message) -> Effect? {
    if case .key(let key) = message, waits(key) || !isMeaningful(key) { return nil }
    defer { settle() }
    switch message {
    case .key(let key): return press(key)
    case .resized(let size): self.size = size
    case .reading(let progress): return take(progress)
    case .loaded(let roll): return open(roll)
    case .failed(let failure): fail(failure)
    case .found(let matches, let generation): browsing?.take(matches, generation: generation)
    }
    return nil
  }

  /// Whether what has been read so far of a roll would be shown.
  package var isBrowsingParts: Bool { browsing?.isPartial ?? true }

  /// The roll that is browsed; nil: none is read yet.
  package var roll: Roll? { browsing?.roll }

  /// Who was found last, in the search that is on; nil: nobody was asked for.
  package var found: Matches? { browsing?.search?.matches }

  /// Whether what is typed or pasted goes into a box.
  package var isTyping: Bool { context == .typing }

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
    case .reload: origin.canBeReadAgain && !isLoading
    case .leave where showsFailure: browsing != nil
    default: browsing?.isAvailable(command) ?? true
    }
  }

  /// Whether the key does anything here: most of those that a cat presses do not, and cost nothing.
  private func isMeaningful(_ key: Key) -> Bool {
    if let command = Keymap.command(for: key, in: context) { return isAvailable(command) }
    return isTyping && key.typed != nil
  }

  private mutating func press(_ key: Key) -> Effect? {
    if let command = Keymap.command(for: key, in: context) { return perform(command) }
    return key.typed.flatMap { type($0) }
  }

  private mutating func type(_ text: String) -> Effect? {
    guard help == nil else {
      help?.field.insert(text)
      return nil
    }
    return browsing?.edit { $0.insert(text) }
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
    default: return browsing?.perform(command, size)
    }
    return nil
  }
}

extension Session {
  private mutating func reload() -> Effect? {
    isLoading = true
    return .load
  }

  /// Shows what has been read so far, unless there is an older roll to look at meanwhile.
  private mutating func take(_ progress: LoadProgress) -> Effect? {
    self.progress = progress
    guard let roll = progress.roll, isBrowsingParts else { return nil }
    browsing = browsing?.grown(to: roll, isPartial: true) ?? Browsing(roll, isPartial: true)
    return typeAhead() ?? browsing?.searchAgain()
  }

  private mutating func open(_ roll: Roll) -> Effect? {
    (isLoading, failure, showsFailure) = (false, nil, false)
    let before = isBrowsingParts ? browsing?.grown(to: roll) : browsing?.moved(to: roll)
    browsing = before ?? Browsing(roll)
    progress = nil
    return typeAhead() ?? browsing?.searchAgain()
  }

  private mutating func waits(_ key: Key) -> Bool {
    context == .loading && typedAhead.take(key)
  }

  /// Presses what was typed before the roll was there; what the last key asks for.
  private mutating func typeAhead() -> Effect? {
    typedAhead.takeAll().reduce(nil) { isMeaningful($1) ? press($1) ?? $0 : $0 }
  }

  /// Of a roll that turns out to be wrong nothing stays on the screen.
  private mutating func fail(_ failure: LoadFailure) {
    (isLoading, self.failure, showsFailure) = (false, failure, true)
    if isBrowsingParts { browsing = nil }
    (progress, typedAhead) = (nil, TypedAhead())
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
    browsing?.settle(size)
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
