extension Alphabet {
  /// Cyrillic after BGN/PCGN 1947 (Russian) without its marks, so that no language must be known.
  ///
  /// The differences between languages are left to the sounds: г is h in Ukrainian and Belarusian
  /// (`G`), ж is j in Uzbek and Kazakh (`zh` agrees with it), х is x in Uzbek and h in Serbian.
  /// Soft signs are silent; ъ is so before a vowel, and a in Bulgarian (Димитър, Dimitar). The last
  /// rows are of the languages of the north and the Caucasus, and of books before the reform of
  /// 1918 and of the church, after ISO 9 without its marks.
  static let cyrillic = Alphabet(
    """
    а:a б:b в:v г:G д:d е:e ё:yo ж:zh з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh
    ц:ts ч:ch ш:sh щ:shch ъ:a ы:y ь: э:e ю:yu я:ya
    ъе:ye ъё:yo ъа:a ъо:o ъу:u ъю:yu ъя:ya ъи:i ьо:yo ье:ye ьё:yo ью:yu ья:ya ьи:i ^е:ye
    і:i ї:yi є:ye ґ:g ў:^ ’: ʼ:
    ђ:d% ј:% љ:l% њ:n% ћ:c џ:dzh ѓ:g% ќ:k% ѕ:dz ѐ:e ѝ:i
    ә:A ғ:gh қ:q ң:ng ө:O ұ:u ү:u һ:h ҳ:h ҷ:j җ:j ӣ:i ӯ:u ҕ:gh ҡ:q ҙ:z ҫ:s ҥ:ng ӈ:ng ӊ:ng ӑ:a ӗ:e
    ӳ:u ӱ:u ӧ:o ӥ:i ӵ:ch ӝ:zh ӟ:z ӓ:a ӛ:A ҵ:ts ӡ:dz ҽ:ch ӏ:
    ҋ:y ҍ: ҏ:r ҝ:g ҟ:k ҧ:p ҩ:w ҭ:t ҹ:j ҿ:ch ӄ:k ӆ:l ӌ:ch ӎ:m ӕ:A ӷ:gh ӻ:gh ӽ:kh ӿ:kh ԁ:d ԃ:d ԅ:z ԇ:dz
    ԉ:l ԋ:n ԍ:s ԏ:t ԑ:e ԓ:l ԕ:l ԗ:r ԙ:ye ԛ:q ԝ:w ԟ:k ԡ:l ԣ:n ԥ:p ԧ:h ԩ:n ԫ:dzh ԭ:ch ԯ:l ᴫ:l
    ѡ:o ѣ:e ѥ:ye ѧ:ya ѩ:ya ѫ:u ѭ:yu ѯ:ks ѱ:ps ѳ:f ѵ:i ѹ:u ѻ:o ѽ:o ѿ:ot ҁ:k ⷵ:st
    ꙁ:z ꙃ:dz ꙅ:dz ꙇ:i ꙉ:g ꙋ:u ꙍ:o ꙏ: ꙑ:y ꙓ:ye ꙕ:yu ꙗ:ya ꙙ:e ꙛ:u ꙝ:ye ꙟ:in ꙡ:ts ꙣ:d ꙥ:l ꙧ:m ꙩ:o ꙫ:o
    ꙭ:o ꙮ:o ꙿ: ꚁ:dw ꚃ:dzw ꚅ:zhw ꚇ:ch ꚉ:dz ꚋ:t ꚍ:tw ꚏ:tsw ꚑ:ts ꚓ:ch ꚕ:hw ꚗ:shw ꚙ:o ꚛ:o ꚟ:ye
    """)
}
