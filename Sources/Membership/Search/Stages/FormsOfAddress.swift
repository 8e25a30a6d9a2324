/// Words that stand before or after names on lists and in letters, and are no part of them: forms
/// of address, degrees, offices.
enum FormsOfAddress {
  /// Returns the words of a name without those before and after it, while two words are left: by
  /// themselves Ma and Don are names.
  static func without(_ words: [[Unicode.Scalar]]) -> [[Unicode.Scalar]] {
    var rest = words[...]
    while let count = count(atStartOf: rest), count + 1 < rest.count {
      rest = rest.dropFirst(count)
    }
    while rest.count > 2, let last = rest.last, all.contains(letters(last)) {
      rest = rest.dropLast()
    }
    return Array(rest)
  }

  /// Returns the number of words of a form of address that stands before a name.
  private static func count(atStartOf words: ArraySlice<[Unicode.Scalar]>) -> Int? {
    let first = words.prefix(2).map(letters)
    if first.count == 2, pairs.contains(first.joined(separator: " ")) { return 2 }
    return first.first.flatMap { all.contains($0) ? 1 : nil }
  }

  /// Tells if another name follows: née, a.k.a.
  static func beginsOtherName(_ word: [Unicode.Scalar]) -> Bool {
    otherNames.contains(letters(word))
  }

  /// Returns a word as it is compared: without case, accents and dots.
  private static func letters(_ word: [Unicode.Scalar]) -> String {
    String(decoding: FoldedName(String(word)).native.letters, as: UTF8.self)
  }

  private static func table(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map { letters(Array($0.unicodeScalars)) })
  }

  private static let otherNames = table(
    "nee né geb geborene geboren roz rozena urozena ur urozd урожд урождённая aka alias dit dite "
      + "vulgo formerly b fka sz született rođ rodj fodd født f.k.a. z.domu")

  /// Two words, as one by itself is somebody's name.
  private static let pairs: Set = [
    "her excellency", "his excellency", "her highness", "his highness", "her majesty",
    "his majesty", "the honourable", "the honorable", "the rt", "the hon", "the right",
    "right honourable", "right honorable", "right hon", "rt hon", "the rev", "the lord",
    "her honour", "his honour", "tan sri", "datuk seri", "dato sri", "dato seri", "datuk patinggi",
    "datin seri", "tun dr", "s exc", "son excellence", "sua excelencia", "su excelencia",
    "permanent representative", "vice president", "prime minister", "secretary general",
    "member of", "head of", "exmo sr", "exma sra", "ilmo sr",
  ]

  private static let all = table(
    """
    mr mrs ms miss mx sir dame lady madam messrs dr prof professor doctor hon honourable honorable
    rt rev reverend father esq phd md ba ma msc bsc mba llb llm jr sr mp mep mla msp td qc kc obe
    cbe mbe excellency he hrh hm herr herrn frau dipl ing mag dkfm univ doz bundesminister
    abgeordnete abgeordneter mdb m mm mme mmes mlle monsieur madame maître député députée ministre
    président présidente sénateur sénatrice sig sigra signor signora signore dott dottssa onorevole
    on sen senatore senatrice avv cav sra srta sres señor señora señorita don doña da dª dna exmo
    exma sr senhor senhora deputado deputada senador senadora doutor doutora dra ministra
    presidente presidenta diputado diputada doc docent ing mgr bc judr mudr phdr rndr mvdr csc drsc
    pan pani pán paní poseł posłanka senator posel dhr mevr mevrouw drs mr ir heer fru fröken hr
    frøken domnul doamna dl dna doamnei dott úr dr özv ifj id gospodin gospođa gđa gosp poslanik
    poslanec poslankyne zastupnik sayın bay bayan milletvekili
    minister deputy ambassador senator representative congressman congresswoman councillor cllr
    president chairman chairwoman chair chairperson secretary speaker governor gov mayor delegate
    rapporteur observer spokesperson director general rep amb gen col capt lt maj sgt adm cmdr
    lord baron baroness count contact attn from cc dear name delegate participant
    dato datuk datin tun puan encik tuan haji hajah hj hjh dato' datoʼ yb ybhg yab ustaz
    г господин госпожа гн гжа дн пан пані депутат министр міністр народний сенатор тов др проф
    κ κος κα κυρία κύριος δρ βουλευτής υπουργός
    السيد السيدة الدكتور الدكتورة الشيخ د أ النائب الوزير معالي سعادة آقای خانم دکتر
    מר גברת דר פרופ חכ השר
    श्री श्रीमती डा डॉ मा सुश्री माननीय
    ท่าน นาย นาง นางสาว ดร พล
    先生 女士 小姐 氏 様 さん 君 議員 议员 씨 님 의원 박사
    """)
}
