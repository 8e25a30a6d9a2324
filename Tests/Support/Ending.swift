/// How a process ended.
package enum Ending: Equatable {
  case exited(Int32)
  case killed(by: Int32)

  init(status: Int32) {
    let signal = status & 0x7F
    self = signal == 0 ? .exited(status >> 8 & 0xFF) : .killed(by: signal)
  }

  package static let success = Ending.exited(0)
  package static let nothingFound = Ending.exited(1)
  package static let usage = Ending.exited(64)
  package static let badContent = Ending.exited(65)
  package static let noInput = Ending.exited(66)
  package static let noTerminal = Ending.exited(69)
  package static let inputOutput = Ending.exited(74)
}
