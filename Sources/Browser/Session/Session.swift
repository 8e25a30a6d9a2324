import Articles
package import Cells
package import Membership
package import Phrases

/// The whole interface as one value: `receive` changes it, `frame` shows it.
///
/// Nothing here touches a terminal, a file or a clock; what a session wants done outside of itself
/// it returns as an ``Effect``.
package struct Session: Sendable {
  /// The place that the roll is read from.
  package enum Origin: Hashable, Sendable {
    case bundled
    /// The user's own roll, which opens where no other is named.
    case own(String)
    case file(String)
    /// A pipe or a device: what it gave is gone, it cannot be read again.
    case stream(String)

    var canBeReadAgain: Bool {
      switch self {
      case .own, .file: true
      case .bundled, .stream: false
      }
    }
  }

  package private(set) var size: Size
  package let origin: Origin
  package let glyphs: Glyphs
  /// The words of the interface.
  package let phrases: Phrases
  /// The languages in which labels of the roll are wanted, best first.
  private let languages: [String]
  private(set) var state = LoadState.empty(LoadAttempt())
  /// The number of libraries that there have been.
  private var revisions = 0
  /// The dialogs over the roll, the topmost last.
  private(set) var layers: [any Layer] = []
  /// A search that was begun before there was anything to search.
  private(set) var typedAhead = TypedAhead()
  /// A remark in place of the hints, until the next key that does something.
  private(set) var notice: String?

  /// A session that waits for its roll.
  package init(
    size: Size, origin: Origin = .bundled, glyphs: Glyphs = .unicode,
    phrases: Phrases = .english, languages: [String] = ["en"]
  ) {
    (self.size, self.origin, self.glyphs) = (size, origin, glyphs)
    (self.phrases, self.languages) = (phrases, languages)
  }

  /// The state of browsing the roll; nil: nothing is read yet.
  var browsing: Browsing? { state.browsing }

  /// The failure of the last reading of the roll; nil: it did not fail.
  package var failure: LoadFailure? { state.failure }

  /// Takes a message; returns the effects that follow from it, in order.
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

  /// The context whose bindings hold now.
  var context: Context { context(under: layers.count) }

  /// Tells if a command would do anything now: only then it is hinted at and answers its key.
  func isAvailable(_ command: Command) -> Bool { isAvailable(command, under: layers.count) }
}

/// Questions to the layers, which are counted from below; 0 is the roll.
extension Session {
  /// Returns the context whose bindings would hold without the layers from `layer` on.
  private func context(under layer: Int) -> Context {
    if layer > 0 { return layers[layer - 1].context }
    guard let browsing else { return .loading }
    return browsing.isTyping ? .typing : .browsing
  }

  /// Tells if a command would do anything without the layers from `layer` on.
  private func isAvailable(_ command: Command, under layer: Int) -> Bool {
    if command == .reload { return origin.canBeReadAgain && state.attempt == nil }
    guard layer > 0 else { return browsing?.isAvailable(command) ?? true }
    return layers[layer - 1].isAvailable(command, over: groundContext(of: layer - 1))
  }

  /// Returns the context that a layer lies on. A search box beneath it is not typed into.
  private func groundContext(of layer: Int) -> Context {
    let context = context(under: layer)
    return context == .typing ? .browsing : context
  }

  private func ground(of layer: Int) -> Ground {
    Ground(
      layout: Layout(size, .page), phrases: phrases, context: groundContext(of: layer),
      available: Set(Command.allCases.filter { isAvailable($0, under: layer) }))
  }

  private mutating func settle() {
    state.browsing?.settle(size)
    for layer in layers.indices { layers[layer].settle(on: ground(of: layer)) }
  }
}

/// Keys.
extension Session {
  /// Presses keys up to the first that asks for something outside; returns that effect, and the
  /// keys after it for later.
  private mutating func press(_ keys: ArraySlice<Key>) -> [Effect] {
    var rest = keys
    while !rest.isEmpty {
      guard let effect = pressNext(of: &rest) else { continue }
      return rest.isEmpty ? [effect] : [effect, .press(rest)]
    }
    return []
  }

  /// Presses the first key, or all letters at the front together: text that is typed faster than
  /// frames are shown makes one search.
  private mutating func pressNext(of keys: inout ArraySlice<Key>) -> Effect? {
    let typed = context == .typing ? keys.prefix { $0.typed != nil } : []
    if typed.isEmpty, let key = keys.popFirst() { return take(key) }
    keys = keys.dropFirst(typed.count)
    notice = nil
    defer { settle() }
    return type(typed.compactMap(\.typed).joined())
  }

  private mutating func take(_ key: Key) -> Effect? {
    if waits(key) { return nil }
    guard isMeaningful(key) else {
      remark(on: key)
      return nil
    }
    notice = nil
    defer { settle() }
    return press(key)
  }

  private mutating func press(_ key: Key) -> Effect? {
    if let command = Keymap.command(for: key, in: context) { return perform(command) }
    return key.typed.flatMap { type($0) }
  }

  /// Says that a key does nothing, and what shows all keys. Escape is pressed to be sure, and is not
  /// remarked on.
  private mutating func remark(on key: Key) {
    guard context == .browsing, key != .escape else { return }
    let help = Keymap.bindings.first { $0.command == .help && $0.contexts.contains(context) }
    guard let help = help?.keys.first else { return }
    notice = phrases(.screen(.keyDoesNothing(key.description, help: help.description)))
  }

  /// Tells if the key does anything here. Most of those that a cat presses do not, and cost
  /// nothing.
  private func isMeaningful(_ key: Key) -> Bool {
    if let command = Keymap.command(for: key, in: context) { return isAvailable(command) }
    return context == .typing && key.typed != nil
  }

  private mutating func type(_ text: String) -> Effect? {
    guard let top = layers.indices.last else { return state.browsing?.edit { $0.insert(text) } }
    layers[top].type(text)
    return nil
  }

  /// Tells if the key is kept until the roll is there, and keeps it.
  private mutating func waits(_ key: Key) -> Bool {
    context == .loading && typedAhead.take(key)
  }

  /// Presses the keys that were typed before the roll was there; returns the last effect that they
  /// ask for.
  private mutating func typeAhead() -> Effect? {
    typedAhead.takeAll().reduce(nil) { isMeaningful($1) ? press($1) ?? $0 : $0 }
  }
}

/// Commands.
extension Session {
  /// Does what a command asks for, or has the topmost layer do it.
  private mutating func perform(_ command: Command) -> Effect? {
    guard let top = layers.indices.last else { return performBeneath(command) }
    switch layers[top].perform(command) {
    case .stays: return nil
    case .closes:
      layers.removeLast()
      return nil
    case .handsOn(let command): return performBeneath(command)
    }
  }

  /// Does what is meant for the whole program; other commands go to the roll, if nothing lies over
  /// it.
  private mutating func performBeneath(_ command: Command) -> Effect? {
    switch command {
    case .quit: return .quit
    case .interrupt: return .interrupt
    case .suspend: return .suspend
    case .redraw: return .redraw
    case .reload:
      state.read()
      return .load
    case .help:
      layers.append(HelpLayer(phrases))
      return nil
    default: return layers.isEmpty ? state.browsing?.perform(command, size) : nil
    }
  }
}

/// The roll.
extension Session {
  /// Shows the people read so far, unless there is a whole roll to look at meanwhile.
  private mutating func take(_ progress: LoadProgress) -> [Effect] {
    state.read(progress)
    guard let roll = progress.roll, state.showsParts else { return [] }
    return take(roll, isWhole: false)
  }

  private mutating func take(_ roll: Roll, isWhole: Bool) -> [Effect] {
    revisions += 1
    let library = Library(
      Wording(roll, phrases, languages: languages), isWhole: isWhole, revision: revisions,
      after: browsing?.library)
    state.take(library)
    if isWhole { layers.removeAll { $0 is FailureLayer } }
    let search = typeAhead() ?? state.browsing?.searchAgain()
    return [isWhole ? .prepare(library) : nil, search].compactMap(\.self)
  }

  /// Says why the roll could not be read, beneath the layers that were opened meanwhile.
  private mutating func fail(_ failure: LoadFailure) {
    state.fail(failure)
    typedAhead = TypedAhead()
    layers.removeAll { $0 is FailureLayer }
    layers.insert(FailureLayer(failure, phrases), at: 0)
  }
}
