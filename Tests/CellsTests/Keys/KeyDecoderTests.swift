import TestSupport
import Testing

@testable import Cells

struct KeyDecoderTests {
  @Test(arguments: Input.all)
  func bytesAreKeys(input: Input) {
    var decoder = KeyDecoder()
    #expect(decoder.decode(input.bytes) == input.keys)
    #expect(decoder.patience == nil)
  }

  @Test(arguments: Input.all)
  func whereverTheBytesAreSplit(input: Input) {
    for split in input.bytes.indices {
      var decoder = KeyDecoder()
      let halves = [input.bytes[..<split], input.bytes[split...]]
      let keys = halves.flatMap { decoder.decode(Array($0)) }
      #expect(keys == input.keys, "split before byte \(split)")
    }
  }

  @Test(arguments: Input.all)
  func oneByteAtATime(input: Input) {
    var decoder = KeyDecoder()
    #expect(input.bytes.flatMap { decoder.decode([$0]) } == input.keys)
  }

  @Test func aLoneEscapeIsDecidedByTime() {
    var decoder = KeyDecoder()
    #expect(decoder.decode([0x1B]).isEmpty)
    #expect(decoder.patience == 50)
    #expect(decoder.timeout() == [.escape])
    #expect(decoder.patience == nil)
    #expect(decoder.timeout().isEmpty)
    #expect(decoder.decode([0x5B, 0x41]) == ["[", "A"])
  }

  @Test(arguments: [
    "\u{1B}[", "\u{1B}[1;5", "\u{1B}O", "\u{1B}]11;", "\u{1B}P", "\u{1B}(", "\u{1B}[M ", "\u{1B}[[",
  ])
  func halfASequenceIsSwallowedInTime(half: String) {
    var decoder = KeyDecoder()
    #expect(decoder.decode(Array(half.utf8)).isEmpty)
    #expect(decoder.patience == 250, "its rest may be late, and must not act")
    #expect(decoder.timeout().isEmpty)
    #expect(decoder.decode(Array("j".utf8)) == ["j"])
  }

  @Test(arguments: [
    "\u{1B}", "\u{1B}[", "\u{1B}[1;5", "\u{1B}O", "\u{1B}]11;", "\u{1B}P", "\u{1B}(", "\u{1B}[M",
    "\u{1B}[M q", "\u{1B}[[", "\u{1B}\u{7D2}", "\u{1B}[<1", "\u{1B}X", "\u{9B}",
  ])
  func interruptIsAKeyBehindHalfOfAnything(half: String) {
    for count in 1...half.utf8.count {
      var decoder = KeyDecoder()
      let keys = decoder.decode(half.utf8.prefix(count) + [0x03, 0x6A])
      #expect(keys == [.control("c"), "j"])
      #expect(decoder.patience == nil)
    }
  }

  @Test func soIsHalfACharacter() {
    var decoder = KeyDecoder()
    #expect(decoder.decode([0xE7, 0xB5]).isEmpty)
    #expect(decoder.patience == 250)
    #expect(decoder.timeout().isEmpty)
    #expect(decoder.decode([0xB2, 0x6A]) == ["j"])
  }

  @Test(arguments: [
    ("\u{1B}[11^", Key.function(11)), ("\u{1B}[A", .pageUp), ("\u{1B}[2$", .insert),
    ("\u{7F}", .delete),
    ("\u{1B}x", .home),
  ])
  func theTerminalKnowsItsKeysBest(string: String, key: Key) {
    var decoder = KeyDecoder(terminal: [(Array(string.utf8), key)])
    #expect(decoder.decode(Array((string + "j").utf8)) == [key, "j"])
  }

  @Test func randomBytesAreBoundedAndHarmless() {
    var generator = SeededGenerator(state: 4)
    let alphabet = Array("\u{1B}\u{1B}[]OPM0123;~<u\u{07}\\q".utf8)
    for _ in 0..<200 {
      var decoder = KeyDecoder()
      let bytes = (0..<1000).map { _ in
        Bool.random(using: &generator)
          ? alphabet.randomElement(using: &generator) ?? 0
          : UInt8.random(in: 0...255, using: &generator)
      }
      let keys = decoder.decode(bytes)
      #expect(keys.count <= bytes.count && !keys.contains(where: isControlText))
      #expect(decoder.sequence.count <= 32)
      #expect(decoder.timeout().count <= 1)
    }
  }

  @Test func aStringWithoutAnEndTakesNoMemory() {
    var decoder = KeyDecoder()
    #expect(decoder.decode(Array("\u{1B}]".utf8)).isEmpty)
    #expect(decoder.decode([UInt8](repeating: UInt8(ascii: "q"), count: 200_000)).isEmpty)
    #expect(decoder.sequence.count <= 32)
  }

  private func isControlText(_ key: Key) -> Bool {
    guard case .text(let scalar) = key else { return false }
    return scalar.properties.generalCategory == .control
  }
}
