extension Alphabet {
  /// Kana after the modified Hepburn system, long vowels as they are written in kana: ようこ is
  /// youko, which agrees loosely with Yoko. The mark of a long vowel is silent.
  static let kana = Alphabet(plainKana + palatal + foreign)

  private static let plainKana = """
    あ:a い:i う:u え:e お:o か:ka き:ki く:ku け:ke こ:ko さ:sa し:shi す:su せ:se そ:so た:ta ち:chi
    つ:tsu て:te と:to な:na に:ni ぬ:nu ね:ne の:no は:ha ひ:hi ふ:fu へ:he ほ:ho ま:ma み:mi む:mu
    め:me も:mo や:ya ゆ:yu よ:yo ら:ra り:ri る:ru れ:re ろ:ro わ:wa ゐ:i ゑ:e を:o ん:n
    が:ga ぎ:gi ぐ:gu げ:ge ご:go ざ:za じ:ji ず:zu ぜ:ze ぞ:zo だ:da ぢ:ji づ:zu で:de ど:do
    ば:ba び:bi ぶ:bu べ:be ぼ:bo ぱ:pa ぴ:pi ぷ:pu ぺ:pe ぽ:po ゔ:vu
    ぁ:a ぃ:i ぅ:u ぇ:e ぉ:o ゃ:ya ゅ:yu ょ:yo ゎ:wa ゕ:ka ゖ:ke っ: ー: ゝ: ゞ: ヽ: ヾ: ヷ:va ヸ:vi ヹ:ve ヺ:vo
    """

  /// A small ya, yu, yo makes one syllable with the kana before it; a small tsu doubles the
  /// consonant after it.
  private static let palatal: String = {
    let syllables = zip(
      "きぎにひびぴみりしじちぢ", ["ky", "gy", "ny", "hy", "by", "py", "my", "ry", "sh", "j", "ch", "j"])
    var rules = ""
    for (kana, consonant) in syllables {
      for (small, vowel) in zip("ゃゅょぇ", "auoe") {
        rules +=
          " \(kana)\(small):\(consonant)\(vowel) っ\(kana)\(small):\(doubled(consonant))\(vowel)"
      }
    }
    let doubling = [
      ("かきくけこ", ["ka", "ki", "ku", "ke", "ko"]), ("さしすせそ", ["sa", "shi", "su", "se", "so"]),
      ("たちつてと", ["ta", "chi", "tsu", "te", "to"]), ("ぱぴぷぺぽ", ["pa", "pi", "pu", "pe", "po"]),
      ("がぎぐげご", ["ga", "gi", "gu", "ge", "go"]), ("だぢづでど", ["da", "ji", "zu", "de", "do"]),
    ]
    for (row, sounds) in doubling {
      for (kana, sound) in zip(row, sounds) { rules += " っ\(kana):\(doubled(sound))" }
    }
    return rules
  }()

  private static func doubled(_ syllable: String) -> String {
    (syllable.hasPrefix("ch") ? "t" : String(syllable.prefix(1))) + syllable
  }

  private static let foreign = """
     ふぁ:fa ふぃ:fi ふぇ:fe ふぉ:fo ふゅ:fyu てぃ:ti でぃ:di とぅ:tu どぅ:du てゅ:tyu でゅ:dyu
    うぃ:wi うぇ:we うぉ:wo ゔぁ:va ゔぃ:vi ゔぇ:ve ゔぉ:vo つぁ:tsa つぃ:tsi つぇ:tse つぉ:tso
    くぁ:kwa くぃ:kwi くぇ:kwe くぉ:kwo ぐぁ:gwa いぇ:ye すぃ:si ずぃ:zi
    """
}
