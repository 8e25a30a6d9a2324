import Foundation

/// `posix_spawn`, for Foundation's `Process` cannot be run from several threads at once.
enum Spawn {
  // Structures in one C library, pointers to them in another.
  #if canImport(Glibc)
    private typealias Actions = posix_spawn_file_actions_t
    private typealias Attributes = posix_spawnattr_t
    private static var noActions: Actions { Actions() }
    private static var noAttributes: Attributes { Attributes() }
  #else
    private typealias Actions = posix_spawn_file_actions_t?
    private typealias Attributes = posix_spawnattr_t?
    private static var noActions: Actions { nil }
    private static var noAttributes: Attributes { nil }
  #endif

  /// Starts a process, the leader of its own group, with these descriptors as 0, 1 and 2.
  static func process(
    _ words: [String], _ environment: [String], descriptors: [Int32]
  ) throws -> pid_t {
    var actions = noActions
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (place, descriptor) in descriptors.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(place))
    }
    var attributes = noAttributes
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    prepare(&attributes)
    return try start(words, environment, &actions, &attributes)
  }

  /// Signals act as they do in a shell, whatever the runner of the tests has done to them.
  private static func prepare(_ attributes: inout Attributes) {
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigaddset(&signals, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    let flags = Int(POSIX_SPAWN_SETPGROUP) | Int(POSIX_SPAWN_SETSIGMASK)
    posix_spawnattr_setflags(&attributes, Int16(flags | Int(POSIX_SPAWN_SETSIGDEF)))
  }

  private static func start(
    _ words: [String], _ environment: [String], _ actions: inout Actions,
    _ attributes: inout Attributes
  ) throws -> pid_t {
    let (argv, envp) = (words.map { strdup($0) }, environment.map { strdup($0) })
    defer { (argv + envp).forEach { free($0) } }
    var id: pid_t = 0
    let error = posix_spawn(&id, words[0], &actions, &attributes, argv + [nil], envp + [nil])
    guard error == 0 else { throw POSIXError(POSIXErrorCode(rawValue: error) ?? .ENOEXEC) }
    return id
  }
}
