import Testing

extension RawBytes {
  /// What would be wrong with text, made up.
  @Suite struct Text {
    @Test(arguments: [
      ("Lépingle 市長 e\u{301}\u{302}\u{303}\u{304}\r\n\tx", nil),
      ("a\u{9B}31m", 1), ("é\u{202E}", 2), ("\u{200B}", 0), ("a\n\u{1B}[m", 2), ("a\u{7F}", 1),
      ("e\u{301}\u{302}\u{303}\u{304}\u{305}", 9), ("\u{E000}", 0), ("a\u{2028}", 1),
      ("\u{3164}", 0), ("x\u{10FFFF}", 1),
    ])
    func isToldFromWhatNobodySees(text: String, place: Int?) {
      let found = PrintedLines.fault(in: Array(text.utf8))
      let expected = place.map { "prints what it may not at byte \($0): " }
      #expect(found?.hasPrefix(expected ?? "-") == expected.map { _ in true }, "\(found ?? "")")
    }

    @Test(arguments: [[0xFF], [0xC0, 0x9B], [0xE2, 0x80], [0xED, 0xA0, 0x80], [0x9B]])
    func isUTF8(bytes: [UInt8]) {
      #expect(PrintedLines.fault(in: bytes) != nil)
    }
  }
}
