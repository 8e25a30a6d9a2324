/// Sinhala, which Unicode arranges otherwise than the scripts of India: each letter as that of
/// Devanagari which is read like it.
enum Sinhala {
  static func holds(_ scalar: Unicode.Scalar) -> Bool { 0xD80..<0xE00 ~= scalar.value }

  /// Returns the letters of Devanagari for a letter; itself for one of another script.
  static func devanagari(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    holds(scalar) ? table[scalar] ?? [] : [scalar]
  }

  private static let table: [Unicode.Scalar: [Unicode.Scalar]] = {
    var table: [Unicode.Scalar: [Unicode.Scalar]] = [:]
    // By scalars, as a sign joins the space before it.
    let others = devanagari.unicodeScalars.split(separator: " ")
    for (letter, others) in zip(letters.unicodeScalars, others) { table[letter] = Array(others) }
    for (sign, other) in signs {
      guard let sign = Unicode.Scalar(sign), let other = Unicode.Scalar(other) else { continue }
      table[sign] = [other]
    }
    return table
  }()

  private static let letters = "අආඇඈඉඊඋඌඍඎඏඐඑඒඓඔඕඖකඛගඝඞඟචඡජඣඤඥඦටඨඩඪණඬතථදධනඳපඵබභමඹයරලවශෂසහළෆෟෳ"
  private static let devanagari = """
    अ आ ए ए इ ई उ ऊ ऋ ऋ ऌ ऌ ए ए ऐ ओ ओ औ क ख ग घ ङ ङ्ग च छ ज झ ञ ञ ञ्ज ट ठ ड ढ ण ण्ड त थ द ध न न्द प फ ब भ म म्ब य र ल व श \
    ष स ह ळ फ़ ्लि ्लि
    """
  /// Signs for vowels, the n of a syllable, and the mark that takes the vowel away.
  private static let signs: [(UInt32, UInt32)] = [
    (0xD81, 0x902), (0xD82, 0x902), (0xD83, 0x903), (0xDCA, 0x94D), (0xDCF, 0x93E), (0xDD0, 0x947),
    (0xDD1, 0x947), (0xDD2, 0x93F), (0xDD3, 0x940), (0xDD4, 0x941), (0xDD6, 0x942),
    (0xDD8, 0x943), (0xDD9, 0x947), (0xDDA, 0x947), (0xDDB, 0x948), (0xDDC, 0x94B),
    (0xDDD, 0x94B), (0xDDE, 0x94C), (0xDF2, 0x943),
  ]
}
