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

    var description: String {
      switch self {
      case .error(let number): String(cString: strerror(number))
      case .short: "a short count"
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
    let number: Int32 = if case .error(let number) = effect { number } else { 0 }
    return ["FAULT_CALL": call, "FAULT_NTH": "\(nth)", "FAULT_ERROR": "\(number)"]
  }
}
