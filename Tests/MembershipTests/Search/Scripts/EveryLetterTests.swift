import Letters
import Testing

@testable import Membership

/// No letter of a script that is read vanishes from its reading, unless it is named here.
@Suite("Search: every letter of the scripts that are read")
struct EveryLetterTests {
  /// The blocks of a script, and a letter that others can stand behind.
  struct Script: CustomTestStringConvertible {
    let name: String
    let blocks: [ClosedRange<UInt32>]
    let before: String
    /// What is written and not said, or says only how something else is said.
    var silent = ""
    var testDescription: String { name }

    init(_ name: String, _ blocks: [ClosedRange<UInt32>], after before: String, silent: String = "")
    {
      (self.name, self.blocks, self.before, self.silent) = (name, blocks, before, silent)
    }
  }

  private static let scripts = [
    Script("Greek", [0x370...0x3FF, 0x1D26...0x1D2A, 0x1F00...0x1FFF], after: "α"),
    // Soft signs; the palochka, which marks the letter before it.
    Script(
      "Cyrillic",
      [
        0x400...0x52F, 0x1C80...0x1C8F, 0x1D2B...0x1D2B, 0x2DE0...0x2DFF, 0xA640...0xA69F,
        0x1E030...0x1E08F,
      ],
      after: "а", silent: "ЬьҌҍӀӏꙎꙏ\u{A67A}ꙿꚝ\u{1E050}"),
    // A mark of dialects.
    Script("Armenian", [0x531...0x58F, 0xFB13...0xFB17], after: "ա", silent: "ՙ"),
    // Breaths and signs of other languages of the Caucasus.
    Script(
      "Georgian", [0x10A0...0x10FF, 0x1C90...0x1CBF, 0x2D00...0x2D2F], after: "ა",
      silent: "ჸჺჾჿᲸᲺᲾᲿ"),
    Script("Hebrew", [0x590...0x5FF, 0xFB1D...0xFB4F], after: "ב"),
    // Hamza by itself, which nobody writes in Latin letters; what stretches or ends a word.
    Script(
      "Arabic", [0x600...0x6FF, 0x750...0x77F, 0x870...0x8FF, 0xFB50...0xFDFF, 0xFE70...0xFEFF],
      after: "ب", silent: "ءٴ\u{FE80}ࢃࢄࢅࢇࢎࣈࣉﹳ"),
    // After a consonant that has lost its vowel, so that a sign for one is heard. What is not said in
    // these scripts: the avagraha, the addak, the glottal stop, the marks of the Vedas and of tones.
    Script(
      "Devanagari", [0x900...0x97F, 0xA8E0...0xA8FF], after: "क्",
      silent: "ऽॱॽꣲꣳꣴꣵꣶꣷꣻꣽꣾ\u{A8FF}"),
    Script("Bengali", [0x980...0x9FF], after: "ক্", silent: "ঀঽ"),
    Script("Gurmukhi", [0xA00...0xA7F], after: "ਕ੍", silent: "\u{A51}\u{A71}"),
    Script("Gujarati", [0xA80...0xAFF], after: "ક્", silent: "ઽ\u{AFA}\u{AFB}\u{AFC}"),
    Script("Odia", [0xB00...0xB7F], after: "କ୍", silent: "ଽ"),
    // The aytham, which is heard in the letter behind it.
    Script("Tamil", [0xB80...0xBFF], after: "க்", silent: "ஃ"),
    Script("Telugu", [0xC00...0xC7F], after: "క్", silent: "ఽ"),
    Script("Kannada", [0xC80...0xCFF], after: "ಕ್", silent: "ಽ"),
    Script("Malayalam", [0xD00...0xD7F], after: "ക്", silent: "ഽ"),
    Script("Sinhala", [0xD80...0xDFF], after: "ක්"),
    // Vowels, which a skeleton leaves out; the marks of abbreviation and repetition.
    Script(
      "Thai", [0xE00...0xE7F], after: "ก",
      silent: "ฯะ\u{E31}า\u{E34}\u{E35}\u{E36}\u{E37}\u{E38}\u{E39}\u{E3A}เแโใไๅๆ\u{E4D}"),
    Script(
      "Lao", [0xE80...0xEFF], after: "ກ",
      silent: """
        ຯະ\u{EB1}າ\u{EB4}\u{EB5}\u{EB6}\u{EB7}\u{EB8}\u{EB9}\u{EBB}ຽເແໂໃໄໆ\u{ECD}
        """),
    Script(
      "Khmer", [0x1780...0x17FF], after: "ក",
      silent: "ៗៜ" + scalars(0x17B6...0x17C5) + scalars(0x17C7...0x17C8)),
    // The long a, which is said of every consonant; tones; signs of Mon, Karen and Shan.
    Script(
      "Burmese", [0x1000...0x109F, 0xA9E0...0xA9FF, 0xAA60...0xAA7F], after: "က",
      silent: "ါား\u{A9E5}ꧦꩰꩻ\u{AA7C}ꩽ" + scalars(0x1033...0x1035) + scalars(0x1056...0x1060)
        + scalars(0x1062...0x1064) + scalars(0x1067...0x106D) + scalars(0x1071...0x1074)
        + scalars(0x1082...0x108D) + scalars(0x108F...0x109D)),
    // The silent vowel on a breath.
    Script(
      "Ethiopic", [0x1200...0x139F, 0x2D80...0x2DDF, 0xAB00...0xAB2F, 0x1E7E0...0x1E7FF],
      after: "ለ", silent: "እዕ"),
    // What doubles a consonant, and what makes a vowel long.
    Script(
      "kana", [0x3040...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9F, 0x1B000...0x1B16F], after: "か",
      silent: "っッーｯｰ"),
    // The beginning of a syllable that begins with none; fillers.
    Script(
      "Hangul",
      [0x1100...0x11FF, 0x3130...0x318F, 0xA960...0xA97F, 0xAC00...0xD7FF, 0xFFA0...0xFFDC],
      after: "가", silent: "ᄋᅇㅇㆀﾷ\u{115F}\u{1160}ㅤ\u{FFA0}"),
    // Marks of tones; clicks; the glottal stop.
    Script(
      "Latin", [0xC0...0x24F, 0x1E00...0x1EFF, 0xFF21...0xFF5A], after: "я",
      silent: "ƄƅƻƼƽƾǀǁǂǃɁɂ"),
  ]

  private static func scalars(_ range: ClosedRange<UInt32>) -> String {
    String(String.UnicodeScalarView(range.compactMap(Unicode.Scalar.init)))
  }

  @Test(arguments: scripts)
  func isRead(_ script: Script) {
    let without = Self.read(script.before)
    let dropped = script.blocks.flatMap { $0 }.compactMap(Unicode.Scalar.init).filter { letter in
      Self.isLetter(letter) && !script.silent.unicodeScalars.contains(letter)
        && Self.read(String(letter)).isEmpty && Self.read(script.before + String(letter)) == without
    }
    #expect(dropped.map { "\($0) U+\(String($0.value, radix: 16))" } == [])
  }

  /// Letters that the tables know, and the signs for vowels; accents and vowel points are none.
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    guard let age = scalar.properties.age, age <= (15, 0) else { return false }
    var isLetter = false
    Letters.forEachReading(of: scalar) { part in
      switch part.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter, .modifierLetter,
        .spacingMark, .nonspacingMark:
        isLetter = isLetter || part.traits.contains(.letter)
      default: break
      }
    }
    return isLetter
  }

  /// All that a name is read as.
  private static func read(_ name: String) -> [[UInt8]] {
    let folded = FoldedName(name)
    var readings = Readings()
    readings.read(folded, isChinese: false)
    readings.readConsonants(folded)
    return (0..<readings.count).map { readings[$0].spelling.letters }
  }
}
