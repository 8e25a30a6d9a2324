/// The reason why a file is not read.
package enum FileError: Error, Hashable, Sendable {
  case directory
  case socket
  /// A device that would have its reader wait for ever.
  case silentDevice
  /// A device that has given more than one may.
  case endlessDevice
  case tooLarge(limit: Int)
  /// More bytes are wanted than there is memory for; their number.
  case noMemory(Int)
  /// The system refused: its error number.
  case refused(Int32)
}
