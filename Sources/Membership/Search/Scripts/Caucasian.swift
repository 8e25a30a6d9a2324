extension Alphabet {
  /// Georgian after its national system of 2002, without apostrophes. The
  /// last row is of letters of the languages beside it.
  static let georgian = Alphabet(
    """
    ა:a ბ:b გ:g დ:d ე:e ვ:v ზ:z თ:t ი:i კ:k ლ:l მ:m ნ:n ო:o პ:p ჟ:zh რ:r ს:s ტ:t უ:u ფ:p ქ:k ღ:gh
    ყ:q შ:sh ჩ:ch ც:ts ძ:dz წ:ts ჭ:ch ხ:kh ჯ:j ჰ:h ჱ:e ჲ:y ჳ:vi ჴ:kh ჵ:o ჶ:f
    ჷ:@ ჸ: ჹ:g ჺ: ჽ:e ჾ: ჿ:
    """)

  /// Armenian after BGN/PCGN 1981, without apostrophes. The stops are also
  /// those of the western language, where Գրիգոր is Krikor.
  static let armenian = Alphabet(
    """
    ա:a բ:B գ:Q դ:D ե:e ^ե:ye զ:z է:e ը:y թ:t ժ:zh ի:i լ:l խ:kh ծ:ts կ:= հ:h ձ:dz ղ:gh ճ:ch մ:m
    յ:y ն:n շ:sh ո:o ^ո:vo չ:ch պ:) ջ:M ռ:r ս:s վ:v տ:> ր:r ց:ts ւ:v փ:p ք:k օ:o ֆ:f ու:u և:ev
    ^և:yev եւ:ev ^եւ:yev
    ՠ:a ֈ:yi ՙ:
    """)
}
