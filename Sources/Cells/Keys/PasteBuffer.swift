/// The bytes of a bracketed paste, up to its end.
struct PasteBuffer: Sendable {
  /// The most bytes that are kept; the rest is swallowed.
  static let limit = 65_536

  /// True where the terminal has been silent for a while.
  var isQuiet = false
  /// True where `^C` was the last byte.
  private(set) var endsInInterrupt = false
  private var bytes: [UInt8] = []
  /// The number of bytes of `ESC [201~` that the last ones were.
  private var matched = 0

  /// Takes a byte; true when it completes the end of the paste.
  mutating func append(_ byte: UInt8) -> Bool {
    isQuiet = false
    endsInInterrupt = byte == Byte.interrupt
    if byte == Byte.pasteEnd[matched] {
      matched += 1
      return matched == Byte.pasteEnd.count
    }
    keep(Byte.pasteEnd.prefix(matched))
    matched = byte == Byte.escape ? 1 : 0
    if matched == 0 { keep(CollectionOfOne(byte)) }
    return false
  }

  private mutating func keep(_ more: some Collection<UInt8>) {
    bytes += more.prefix(Self.limit - bytes.count)
  }

  /// The text; U+FFFD stands for what is not UTF-8.
  var text: String { String(decoding: bytes, as: UTF8.self) }
}
