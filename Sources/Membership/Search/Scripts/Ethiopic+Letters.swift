extension Alphabet {
  /// The letters of Ethiopic that stand outside the order of the seven vowels, as of Sebatbeit,
  /// Bench and Gurage, after the names that Unicode gives them.
  static let ethiopic = Alphabet(
    groups: """
      ፘry@ ፙmy@ ፚfy@ ᎀmw@ ᎁ𞟭mwi ᎂ𞟮mwe ᎃmw ᎄbw@ ᎅ𞟳bwi ᎆ𞟴bwe ᎇbw ᎈfw@ ᎉ𞟻fwi ᎊ𞟼fwe ᎋfw ᎌpw@ ᎍ𞟽pwi ᎎ𞟾pwe
      ᎏpw ⶀlwa ⶁmwa ⶂrwa ⶃswa ⶄshwa ⶅbwa ⶆⶏtwa ⶇⶐchwa ⶈnwa ⶉnywa ⶊwa ⶋzwa ⶌⶍdwa ⶎjwa ⶑⶒpwa ⶓngw@
      ⶔngwi ⶕngwe ⶖngw ⶠs@ ⶡsu ⶢsi ⶣsa ⶤse ⶥs ⶦso ⶨⶸch@ ⶩⶹchu ⶪⶺchi ⶫⶻcha ⶬⶼche ⶭⶽch ⶮⶾcho ⶰz@ ⶱzu
      ⶲzi ⶳza ⶴze ⶵz ⶶzo ⷀqy@ ⷁqyu ⷂqyi ⷃqya ⷄqye ⷅqy ⷆqyo ⷈky@ ⷉkyu ⷊkyi ⷋkya ⷌkye ⷍky ⷎkyo ⷐxy@
      ⷑxyu ⷒxyi ⷓxya ⷔxye ⷕxy ⷖxyo ⷘgy@ ⷙgyu ⷚgyi ⷛgya ⷜgye ⷝgy ⷞgyo ꬁtthu ꬂtthi ꬃttha ꬄtthe ꬅtth
      ꬆttho ꬉddhu ꬊddhi ꬋddha ꬌddhe ꬍddh ꬎddho ꬑdzu ꬒdzi ꬓdza ꬔdze ꬕdz ꬖdzo ꬠcchh@ ꬡcchhu ꬢcchhi
      ꬣcchha ꬤcchhe ꬥcchh ꬦcchho ꬨb@ ꬩbu ꬪbi ꬫba ꬬbe ꬭb ꬮbo 𞟠hhy@ 𞟡hhyu 𞟢hhyi 𞟣hhya 𞟤hhye 𞟥hhy 𞟦hhyo
      𞟨hw@ 𞟩hwi 𞟪hwe 𞟫hw 𞟰qwi 𞟱qwe 𞟲qw 𞟵kwi 𞟶kwe 𞟷kw 𞟸gwi 𞟹gwe 𞟺gw
      """)
}
