extension Alphabet {
  /// The letters of Hangul by themselves, also those of old: at the beginning of a syllable, in the
  /// middle, and at its end. After the names that Unicode gives them, as syllables are read.
  static let hangul = Alphabet(
    groups: """
      ᄀᅁQ ᄁkk ᄂᄔn ᄃᅂD ᄄtt ᄅᄙᄛꥶL ᄆᄝᅃm ᄇᅄB ᄈpp ᄉᄵᄼᄾᅅs ᄊᄽᄿss ᄋᅇᅟ ᄌᅈᅍᅎᅐM ᄍᅏᅑjj ᄎᅉᅔᅕch ᄏk ᄐᅊꥹt ᄑᅋp ᄒᅘᅙꥷꥼh
      ᄓnQ ᄕnD ᄖnB ᄗDQ ᄘLn ᄚLh ᄜmB ᄞBQ ᄟBn ᄠBD ᄡBs ᄢBsQ ᄣBsD ᄤBsB ᄥBss ᄦBsM ᄧBM ᄨBch ᄩBt ᄪBp ᄫᄬv ᄭsQ
      ᄮsn ᄯsD ᄰsL ᄱsm ᄲsB ᄳsBQ ᄴsss ᄶsM ᄷsch ᄸsk ᄹst ᄺsp ᄻsh ᅀᅆz ᅌng ᅒchk ᅓchh ᅖpB ᅗf ᅚQD ᅛns ᅜnM
      ᅝnh ᅞDL ꥠDm ꥡDB ꥢDs ꥣDM ꥤLQ ꥥLkk ꥦLD ꥧLtt ꥨLm ꥩLB ꥪLpp ꥫLv ꥬLs ꥭLM ꥮLk ꥯmQ ꥰmD ꥱms ꥲBst ꥳBk
      ꥴBh ꥵssB ꥸjjh ꥺph ꥻhs
      ᅠ ᅡᆞᆢa ᅢퟆae ᅣya ᅤyae ᅥeo ᅦe ᅧyeo ᅨye ᅩo ᅪwa ᅫwae ᅬᆀoe ᅭyo ᅮu ᅯwo ᅰwe ᅱwi ᅲyu ᅳeu ᅴIi ᅵi ᅶao
      ᅷᆠau ᅸyao ᅹyayo ᅺeoo ᅻeou ᅼeoeu ᅽyeoo ᅾyeou ᅿoeo ᆁoye ᆂoo ᆃou ᆄyoya ᆅyoyae ᆆyoyeo ᆇyoo ᆈyoi
      ᆉua ᆊuae ᆋueoeu ᆌuye ᆍuu ᆎyua ᆏyueo ᆐyue ᆑyuyeo ᆒyuye ᆓyuu ᆔyui ᆕeuu ᆖeueu ᆗIiu ᆘᆝia ᆙiya ᆚio
      ᆛiu ᆜieu ᆟaeo ᆡai ᆣaeu ᆤyau ᆥyeoya ᆦoya ᆧoyae ힰoyeo ힱooi ힲyoa ힳyoae ힴyoeo ힵuyeo ힶuii ힷyuae
      ힸyuo ힹeua ힺeueo ힻeue ힼeuo ힽiyao ힾiyae ힿiyeo ퟀiye ퟁioi ퟂiyo ퟃiyu ퟄii ퟅaa
      ᆨᆩᆿk ᆪᇼᇾkt ᆫᇿn ᆬᆭᇆᇇᇉퟌnt ᆮᆺᆻᆽᆾᇀᇂt ᆯᇐl ᆰᇘퟕퟗlk ᆱlm ᆲᆵlp ᆳᆴᆶᇎᇖlt ᆷᇢퟠm ᆸᇁp ᆹᇥퟣퟨퟩퟺퟻpt ᆼᇮᇰng ᇃkl ᇄktk
      ᇅnk ᇈnz ᇊᇧퟬtk ᇋᇩᇶtl ᇌퟖlkt ᇍln ᇏltt ᇑlmk ᇒퟘlmt ᇓᇔퟙlpt ᇕlv ᇗlz ᇙlh ᇚmk ᇛml ᇜmp ᇝᇞᇠᇡퟢmt ᇟmz ᇣpl
      ᇤᇳퟦpp ᇦv ᇨퟍퟐퟒퟓퟔퟭퟯퟰퟱퟲtt ᇪᇸퟏퟷtp ᇫz ᇬᇭᇯngk ᇱퟶngt ᇲngz ᇴf ᇵtn ᇷퟪtm ᇹh ᇺkn ᇻkp ᇽkk ퟋnl ퟎttp ퟑttk
      ퟚlpp ퟛlng ퟜlht ퟝL ퟞퟟmn ퟡmpt ퟤplp ퟥpm ퟧptt ퟫtv ퟮtz ퟳzp ퟴzv ퟵngm ퟸtpp ퟹjj
      """)
}
