internal import Letters

/// The ways in which Chinese syllables are written in Latin letters: in pinyin, in Taiwan, in Hong
/// Kong, Macau, Malaysia and Singapore.
enum ChineseSpelling {
  /// Returns the ways of writing an ideograph; none for one that is not read.
  static func ways(_ ideograph: Unicode.Scalar, isFamily: Bool) -> [Codes] {
    var ways: [Codes] = []
    let readings = [
      Han.pinyin(ideograph, beginsName: isFamily), Han.pinyin(ideograph, beginsName: false),
      Han.secondPinyin(ideograph),
    ]
    for case let pinyin? in readings { ways += mandarin(Codes(number: pinyin.letters)) }
    if let syllable = Han.cantonese(ideograph) {
      ways += cantonese(String(decoding: syllable, as: UTF8.self)).map { Codes($0) }
    }
    if isFamily { ways += families[Han.simplified(ideograph)] ?? [] }
    return ways
  }

  private static func mandarin(_ pinyin: Codes) -> [Codes] {
    let plain = Codes(pinyin.map { $0 == UInt8(ascii: "V") ? UInt8(ascii: "u") : $0 })
    return [plain, WadeGiles.syllable(pinyin), WadeGiles.passportSyllable(pinyin)]
      + taiwan.known(String(decoding: plain, as: UTF8.self)).map { Codes($0) }
  }

  /// Returns the ways of writing a syllable of Jyutping: as in Hong Kong without a system, in Macau
  /// after the Portuguese one, and in Malaysia.
  private static func cantonese(_ jyutping: String) -> [String] {
    if let whole = wholes.known(jyutping).nonEmpty { return whole }
    let initial = jyutping.prefix { !"aeiou".utf8.contains($0.utf8.first ?? 0) }
    // `j` before yu is part of the vowel.
    let final = String(jyutping.dropFirst(initial.count))
    return Spellings.joined(initials[initial.isEmpty ? "-" : String(initial)], finals[final])
  }

  private static let initials = Spellings(
    """
    -:-,ng b:b,p p:p,ph d:d,t t:t,th g:k,g k:k,kh gw:kw,gw,k kw:kw,k ng:ng,- n:n,l l:l,n \
    z:ch,c,ts,tz,j,z c:ch,c,ts s:s,sh j:y,-,i w:w,v
    """)

  private static let finals = Spellings(
    """
    aa:a,ah,ar aai:ai,aai,ie aau:au,aau,ow aam:am,aam aan:an,aan aang:ang aap:ap aat:at,aat \
    aak:ak,aak au:au,ou,ow,ew,iu am:am,um,em an:an,un,en at:at,ut ak:ak,uk,eck ap:ap,up ang:ang,eng \
    e:e,eh ei:ei,i,ee,ay,ey eng:eng,ang ek:ek,eck i:i,ee,e,y,ih,ze iu:iu,iew,yu,ew,eow im:im,eem \
    in:in,een,ian,ean ing:ing,eng ip:ip,eep it:it,eet ik:ik,ick,ek o:o,oh,or oi:oi,oy on:on,orn \
    ou:o,ou,oo,ow ong:ong ok:ok,ock ot:ot oe:oe,eu,euh oeng:eung,eong,iong,ong,heung oek:euk,eok,iok,eork \
    eoi:ui,oi,oy,eui,ooi eon:un,on,eun,oon,eon eot:ut,ot u:u,oo ui:ui,ooi un:un,oon ung:ung,oong \
    ut:ut,oot uk:uk,ook yu:yu,ue,u,uy,ee,i,ü yun:yuen,uen,yun,un,in,oon,on yut:yuet,uet,ut,it
    """)

  private static let wholes = Spellings(
    """
    m:m,ng ng:ng,eng jyu:yu,yue,yee,u,i,e jyun:yuen,yun,un,ion,yuan,yoon ji:yi,yee,i,ee,e \
    jik:yik,ik,yick jip:yip,ip,yap jin:yin,in,yean,hin jing:ying,ing,yeng jan:yan,ian,yun jam:yam,iam,yum \
    jau:yau,iao,yew,yiu jung:yung,iong,yong,ung jyut:yuet,ut,yut joeng:yeung,ieong,yong,yeong,young \
    jeoi:yui,ioi jeon:yun,ion,yuen,yoon joek:yeuk,ieok,yok jit:yit,it,yeat jim:yim,im,yam jiu:yiu,io,yew \
    si:sze,si,see,shi,szeto,szu,sz zi:tze,chi,tsz,gi,ji,che,chee ci:chi,tze,tsz,chee,che zyu:chu,chue,chi,choo,ju \
    syu:shu,shue,su cyun:chuen,chun,chwan zyun:chuen,chun,choon hiu:hiu,hio syut:suet,sut \
    gwok:kwok,kuok,kok,quok gwan:kwan,kuan,kun,gwan gwong:kwong,kuong,kong gwai:kwai,kuai gwaan:kwan,kuan,kwaan \
    waa:wah,wa,va wai:wai,vai wing:wing,veng,weng wong:wong,vong wan:wan,van,wun man:man,mun mei:mei,mi,mee,may
    """)

  private static let taiwan = Spellings(
    """
    zhi:jhih,jr,jhi shi:shyh,shih si:szu,sih zi:tzu,zih ci:tzu,cih xia:sia xin:sin,shin xiao:siao \
    xiang:siang xian:sian xing:sing xi:si xu:syu,sheu xiu:siou xiong:syong qi:ci qing:cing qian:cian \
    qiang:ciang qin:cin qiu:ciou,chyou zhen:jhen,jen zheng:jheng,jeng zhong:jhong,jong zhu:jhu,ju \
    zhou:jhou,jou zhang:jhang,jang zhao:jhao,jao jian:jen,jiann ke:ker,ko,keh ge:ger,keh he:her \
    de:te,der liu:liou,liaw jiu:jiou guo:kuo,kwo,gwo hui:huei,hwei rui:ruei,jui wei:woei cai:tsai,tsair \
    tian:tien,tain you:yu,yow xie:hsieh,shieh,sheh yun:yun yue:yueh mei:mei,may mai:mai feng:feng,fong wen:wen
    """)

  /// Family names as they are written in the south and overseas, after the sounds of Hokkien,
  /// Teochew, Hakka and Foochow. Written by hand: each is a common form, none is from a list.
  private static let families: [Unicode.Scalar: [Codes]] = {
    let table = """
      陈:tan,chin,ting,tin,ding 林:lim,lam,ling 黄:ong,ng,wee,oei,bong 李:lee,lei,dee 张:teo,teoh,chong,tiong,tio,cheong \
      王:ong,heng,wong 吴:goh,gor,go,ng,ngo 刘:low,lau,liew,lew,lao,liu 蔡:chua,choy,choi,chuah,chai,tsai \
      杨:yong,yeo,yeoh,yeong,young,iong 许:koh,khoh,khor,kho,hui,khaw 郑:tay,teh,tee,the,cheng 谢:chia,cheah,seah,tse,tay \
      郭:kuok,quek,kwek,kueh,quah,kok,kerk 洪:ang,hong,hung 曾:chan,tsang,tseng,cheng,chen 廖:liow,liau,liew,leow,leaw \
      周:chew,chow,chiew,chiu,chou,joe,chau 叶:yap,yip,ip,yeap,yeh 苏:soh,saw,soo,so,su 庄:chng,ching,cheng,chong \
      江:kang,kong,kiang 何:hor,hoe,ho 罗:loh,law,lor,lo,low 高:koh,kow,ko,kao 潘:phua,phoon,poon,phuah,pua \
      朱:choo,chu,tsu,chee 钟:cheong,chung,choong,chong 游:yew,yu,yau 詹:chiam,jim,cham,tsan 赖:lai,lye,loi,nai \
      徐:chee,cher,tsui,chui,hsu,choo,swee 孙:sng,soon,suen,sun,seng 马:mah,beh,bey,ma 胡:foo,oh,aw,ow,woo,fu \
      沈:sim,shum,sum,shim 余:yee,eu,ee,er,yii,yu,iu 卢:loo,loh,lou,lo 萧:siew,siow,siu,seow,sio,shaw 彭:phang,pang,peng \
      魏:gui,goey,ngai,ngui,ooi 傅:poh,foo,pho 白:peh,pai,pek 丘:khoo,hew,hiew,kew,yau,ku 邱:khoo,hew,hiew,kew,yau,ku \
      方:png,fong,pang,hong 侯:hau,how,kau,hou,how 颜:gan,ngan,ngang,yen 柯:kua,quah,ker,or,kwa 蓝:lam,nah,lan 温:oon,woon,voon,boon \
      韩:hon,han 石:chio,shek,sek,seah 汤:thong,tong,tang,thang 姚:yow,yeow,io,yau,yeo 纪:kee,kei 符:foo,hu 甘:kam,gan,kan \
      唐:tong,tng,thong 冯:fung,foong,fong,pang,phung 关:kwan,quan,kuan 梁:leong,leung,neo,niu,liang,leang,neoh \
      陆:look,luk,loke,liok,lok 曹:chow,cho,tso,chaw,chau 欧:au,ou,ow,aw 区:au,ou,ow,aw 戴:tai,tay,tye,te 董:tung,tong,tang \
      饶:jau,yeow,nyaw,yiu 熊:him,hung,hiong 古:koo,ku,kou 施:see,si,shi,sze 翁:ang,yong,ong,yung 尤:yew,yu,yau 田:tien,tin,chan \
      涂:to,thoo,tu 伍:ng,eng,goh 邓:tang,teng,thien,ten 严:giam,ngiam,yim,yam 龚:kiong,kung,kong,keng 程:cheng,thia,ching,teng \
      连:lien,lian,lean 汪:ong,wong,vong 宋:song,sung,soong 容:yung,yong 贝:pui,poey 倪:ngeh,gay,ngai 骆:lok,loke,loh 丁:ting,teng,ding
      """
    var families: [Unicode.Scalar: [Codes]] = [:]
    for entry in table.split(whereSeparator: \.isWhitespace) {
      guard let family = entry.unicodeScalars.first else { continue }
      families[Han.simplified(family)] = entry.dropFirst(2).split(separator: ",").map { Codes($0) }
    }
    return families
  }()
}

extension Array {
  /// Nil where there is nothing in it.
  fileprivate var nonEmpty: Self? { isEmpty ? nil : self }
}
