import Membership

/// The state of reading the roll, with the roll that is browsed meanwhile.
enum LoadState: Sendable {
  /// Nothing has been read yet.
  case empty(LoadAttempt)
  /// The people read so far are browsed, while the rest is read.
  case partial(Browsing, LoadAttempt)
  /// All of the roll is browsed.
  case whole(Browsing)
  /// The roll is browsed as it was, while it is read again.
  case rereading(Browsing, LoadAttempt)
  /// The roll could not be read, and there is nothing to browse.
  case refused(LoadFailure)
  /// The roll is browsed as it was: reading it again failed.
  case outdated(Browsing, LoadFailure)
}

/// A reading of the roll that goes on.
struct LoadAttempt: Sendable {
  /// The extent read so far; nil: nobody knows.
  var progress: LoadProgress?
  /// The failure of the reading before this one; nil: it did not fail.
  var earlierFailure: LoadFailure?
}

extension LoadState {
  var browsing: Browsing? {
    get {
      switch self {
      case .empty, .refused: nil
      case .partial(let browsing, _), .whole(let browsing), .rereading(let browsing, _),
        .outdated(let browsing, _):
        browsing
      }
    }
    set {
      guard let newValue else { return }
      switch self {
      case .empty, .refused: break
      case .partial(_, let attempt): self = .partial(newValue, attempt)
      case .whole: self = .whole(newValue)
      case .rereading(_, let attempt): self = .rereading(newValue, attempt)
      case .outdated(_, let failure): self = .outdated(newValue, failure)
      }
    }
  }

  /// The reading that goes on; nil: none does.
  var attempt: LoadAttempt? {
    switch self {
    case .empty(let attempt), .partial(_, let attempt), .rereading(_, let attempt): attempt
    case .whole, .refused, .outdated: nil
    }
  }

  /// The failure of the last reading that came to an end; nil: it did not fail.
  var failure: LoadFailure? {
    switch self {
    case .empty(let attempt), .partial(_, let attempt), .rereading(_, let attempt):
      attempt.earlierFailure
    case .refused(let failure), .outdated(_, let failure): failure
    case .whole: nil
    }
  }

  /// True where people may be browsed as they are read: while there is no whole roll that they
  /// would replace.
  var showsParts: Bool {
    switch self {
    case .empty, .partial, .refused: true
    case .whole, .rereading, .outdated: false
    }
  }
}

/// The changes of state, each by one thing that happens.
extension LoadState {
  /// Notes that the reading goes on, or begins once more.
  mutating func read(_ progress: LoadProgress? = nil) {
    let attempt = LoadAttempt(progress: progress, earlierFailure: failure)
    switch self {
    case .empty, .refused: self = .empty(attempt)
    case .partial(let browsing, _): self = .partial(browsing, attempt)
    case .whole(let browsing), .rereading(let browsing, _), .outdated(let browsing, _):
      self = .rereading(browsing, attempt)
    }
  }

  /// Takes more people, or all of the roll.
  mutating func take(_ library: Library) {
    let next =
      showsParts
      ? browsing?.grown(to: library) ?? Browsing(library)
      : browsing?.moved(to: library) ?? Browsing(library)
    if library.isWhole {
      self = .whole(next)
    } else {
      self = .partial(next, attempt ?? LoadAttempt(earlierFailure: failure))
    }
  }

  /// Notes that the reading failed. Nothing stays of a roll that was only partly read: the rest of
  /// it turned out to be wrong.
  mutating func fail(_ failure: LoadFailure) {
    switch self {
    case .empty, .partial, .refused: self = .refused(failure)
    case .whole(let browsing), .rereading(let browsing, _), .outdated(let browsing, _):
      self = .outdated(browsing, failure)
    }
  }
}
