/// The names of languages.
extension English {
  /// Returns a language by its BCP 47 tag: `Chinese`, `Traditional Chinese`, `Chinese in Latin
  /// letters`; the tag itself where it has no name here.
  static func language(_ tag: String) -> String {
    if let name = name(ofLanguage: tag) { return name }
    let parts = tag.split(separator: "-")
    guard parts.count > 1, let name = name(ofLanguage: parts[0]) else { return tag }
    return parts[1] == "Latn" ? "\(name) in Latin letters" : name
  }

  private static func name(ofLanguage tag: some StringProtocol) -> String? {
    // By bytes: letters would be looked for in all of it.
    let start = Array((tag + " ").utf8)
    return languages.utf8.split(separator: 0x0A).first { $0.starts(with: start) }
      .map { String(Substring($0.dropFirst(start.count))) }
  }

  /// Each tag of two letters with its English name, by tag, and the two forms of written Chinese;
  /// from CLDR 41, en.xml.
  private static let languages = """
    aa Afar
    ab Abkhazian
    ae Avestan
    af Afrikaans
    ak Akan
    am Amharic
    an Aragonese
    ar Arabic
    as Assamese
    av Avaric
    ay Aymara
    az Azerbaijani
    ba Bashkir
    be Belarusian
    bg Bulgarian
    bi Bislama
    bm Bambara
    bn Bangla
    bo Tibetan
    br Breton
    bs Bosnian
    ca Catalan
    ce Chechen
    ch Chamorro
    co Corsican
    cr Cree
    cs Czech
    cu Church Slavic
    cv Chuvash
    cy Welsh
    da Danish
    de German
    dv Divehi
    dz Dzongkha
    ee Ewe
    el Greek
    en English
    eo Esperanto
    es Spanish
    et Estonian
    eu Basque
    fa Persian
    ff Fulah
    fi Finnish
    fj Fijian
    fo Faroese
    fr French
    fy Western Frisian
    ga Irish
    gd Scottish Gaelic
    gl Galician
    gn Guarani
    gu Gujarati
    gv Manx
    ha Hausa
    he Hebrew
    hi Hindi
    ho Hiri Motu
    hr Croatian
    ht Haitian Creole
    hu Hungarian
    hy Armenian
    hz Herero
    ia Interlingua
    id Indonesian
    ie Interlingue
    ig Igbo
    ii Sichuan Yi
    ik Inupiaq
    io Ido
    is Icelandic
    it Italian
    iu Inuktitut
    ja Japanese
    jv Javanese
    ka Georgian
    kg Kongo
    ki Kikuyu
    kj Kuanyama
    kk Kazakh
    kl Kalaallisut
    km Khmer
    kn Kannada
    ko Korean
    kr Kanuri
    ks Kashmiri
    ku Kurdish
    kv Komi
    kw Cornish
    ky Kyrgyz
    la Latin
    lb Luxembourgish
    lg Ganda
    li Limburgish
    ln Lingala
    lo Lao
    lt Lithuanian
    lu Luba-Katanga
    lv Latvian
    mg Malagasy
    mh Marshallese
    mi Māori
    mk Macedonian
    ml Malayalam
    mn Mongolian
    mr Marathi
    ms Malay
    mt Maltese
    my Burmese
    na Nauru
    nb Norwegian Bokmål
    nd North Ndebele
    ne Nepali
    ng Ndonga
    nl Dutch
    nn Norwegian Nynorsk
    no Norwegian
    nr South Ndebele
    nv Navajo
    ny Nyanja
    oc Occitan
    oj Ojibwa
    om Oromo
    or Odia
    os Ossetic
    pa Punjabi
    pi Pali
    pl Polish
    ps Pashto
    pt Portuguese
    qu Quechua
    rm Romansh
    rn Rundi
    ro Romanian
    ru Russian
    rw Kinyarwanda
    sa Sanskrit
    sc Sardinian
    sd Sindhi
    se Northern Sami
    sg Sango
    sh Serbo-Croatian
    si Sinhala
    sk Slovak
    sl Slovenian
    sm Samoan
    sn Shona
    so Somali
    sq Albanian
    sr Serbian
    ss Swati
    st Southern Sotho
    su Sundanese
    sv Swedish
    sw Swahili
    ta Tamil
    te Telugu
    tg Tajik
    th Thai
    ti Tigrinya
    tk Turkmen
    tl Tagalog
    tn Tswana
    to Tongan
    tr Turkish
    ts Tsonga
    tt Tatar
    tw Twi
    ty Tahitian
    ug Uyghur
    uk Ukrainian
    ur Urdu
    uz Uzbek
    ve Venda
    vi Vietnamese
    vo Volapük
    wa Walloon
    wo Wolof
    xh Xhosa
    yi Yiddish
    yo Yoruba
    za Zhuang
    zh Chinese
    zh-Hans Simplified Chinese
    zh-Hant Traditional Chinese
    zu Zulu
    """
}
