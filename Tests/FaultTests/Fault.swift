import Foundation

/// The nth call of a function, and what becomes of it.
struct Fault: Sendable, CustomStringConvertible {
  let call: String
  let nth: Int
  let effect: Effect

  enum Effect: Equatable, CustomStringConvertible {
    case error(Int32)
    /// It takes one byte, and says so.
    case short
    /// It is made as ever, but the thread gets a signal before, and another at each call after it.
    case signals(Int32, then: Int32)
    /// The thread gets a signal before it, and the terminal takes nothing from that many calls after
    /// it on.
    case silence(Int32, after: Int)

    var description: String {
      switch self {
      case .error(let number): String(cString: strerror(number))
      case .short: "a short count"
      case .signals(let first, let second): "signal \(first), then \(second)"
      case .silence(let signal, let steps): "signal \(signal), silence after \(steps)"
      }
    }

    /// Whether the call can simply be made again: then nobody may notice.
    var isPassing: Bool {
      [.short, .error(EINTR), .error(EAGAIN)].contains(self)
    }
  }

  /// What each call can suffer. A new call is a line here and one in `faults.c`.
  static let table: [(call: String, effects: [Effect])] = [
    ("open", [.error(EIO), .error(EINTR), .error(EMFILE)]),
    ("stat", [.error(EIO)]),
    ("fstat", [.error(EIO)]),
    ("read", [.error(EIO), .error(EINTR), .error(EAGAIN), .short]),
    ("pread", [.error(EIO), .error(EINTR), .error(EAGAIN), .short]),
    ("lseek", [.error(EIO)]),
    ("write", [.error(EIO), .error(ENOSPC), .error(EINTR), .error(EAGAIN), .short]),
    ("poll", [.error(EINTR), .error(ENOMEM)]),
    ("close", [.error(EIO), .error(EINTR)]),
    ("close-output", [.error(EIO), .error(ENOSPC), .error(EINTR)]),
    ("dup", [.error(EMFILE)]),
    ("dup2", [.error(EIO), .error(EINTR)]),
    ("pipe", [.error(EMFILE)]),
    ("fcntl", [.error(EIO)]),
    ("ioctl", [.error(EIO)]),
    ("tcgetattr", [.error(EIO)]),
    ("tcsetattr", [.error(EINTR)]),
    ("pthread_create", [.error(EAGAIN)]),
  ]

  var description: String { "\(call) \(nth): \(effect)" }

  /// How the library is told.
  var environment: [String: String] {
    let chosen = ["FAULT_CALL": call, "FAULT_NTH": "\(nth)", "FAULT_ERROR": "0"]
    let effect: [String: String] =
      switch effect {
      case .error(let number): ["FAULT_ERROR": "\(number)"]
      case .short: [:]
      case .signals(let first, let second):
        ["FAULT_SIGNAL": "\(first)", "FAULT_SECOND": "\(second)"]
      case .silence(let signal, let steps):
        ["FAULT_SIGNAL": "\(signal)", "FAULT_SILENT": "\(steps)"]
      }
    return chosen.merging(effect) { $1 }
  }
}
