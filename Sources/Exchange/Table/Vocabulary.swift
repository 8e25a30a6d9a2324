/// The headings that tables have in English, French, Spanish, Portuguese, German, Italian, Russian
/// and Chinese, and in the files of contacts' programs.
///
/// A name that is also a given or a family name (`Nom` beside `Prénom`) is settled by the columns
/// beside it, see ``ColumnGuess``.
struct Vocabulary {
  private var fields: [[UInt8]: Field] = [:]

  init() {
    for field in Field.allCases {
      for word in Self.words(field).split(separator: ",") {
        fields[FoldedText.letters(of: word.unicodeScalars)] = field
      }
    }
  }

  /// Returns the field that a heading names: in whole, without a number behind it (`E-mail 2`), or
  /// without what stands in brackets.
  func field(named heading: String) -> Field? {
    let scalars = Array(heading.unicodeScalars)
    let bare = scalars.split { "([（/".unicodeScalars.contains($0) }.first.map(Array.init) ?? []
    return find(scalars) ?? find(bare)
  }

  private func find(_ scalars: [Unicode.Scalar]) -> Field? {
    var letters = FoldedText.letters(of: scalars)
    if let field = fields[letters] { return field }
    while let last = letters.last, 0x30...0x39 ~= last { letters.removeLast() }
    return fields[letters]
  }

  private static func words(_ field: Field) -> String {
    switch field {
    case .id:
      "id,person id,identifier,uid,no id,member id,delegate id,participant id,identifiant"
    case .name:
      """
      name,full name,person name,display name,participant,participants,participant name,delegate,
      delegate name,name of delegate,name of participant,names,attendee,attendee name,member name,
      contact name,person,complete name,formatted name,fn,name list,file as,
      nom complet,nom et prénom,nom et prénoms,nom prénom,prénom et nom,nom du délégué,
      nom du participant,délégué,nombre completo,nombre y apellidos,nombre y apellido,
      apellidos y nombre,participante,delegado,nome completo,nome e cognome,cognome e nome,
      nominativo,partecipante,nome e sobrenome,vollständiger name,teilnehmer,teilnehmerin,
      teilnehmende,delegierte,delegierter,name vorname,vor und nachname,vorname nachname,
      фио,полное имя,имя и фамилия,фамилия и имя,фамилия имя отчество,участник,делегат,
      姓名,名字,全名,姓名全称,参会人员,代表,代表姓名,與會者,nom,nome
      """
    case .familyName:
      """
      family name,last name,surname,family names,surnames,lastname,n family,nom de famille,
      apellido,apellidos,primer apellido,sobrenome,apelido,cognome,nachname,familienname,фамилия,姓,
      姓氏
      """
    case .givenName:
      """
      given name,first name,forename,forenames,given names,first names,firstname,christian name,
      n given,prénom,prénoms,nombre,nombres,nombre de pila,prenome,primeiro nome,nome próprio,
      vorname,vornamen,rufname,имя,名
      """
    case .middleName:
      "middle name,middle names,middle initial,additional name,deuxième prénom,segundo nombre,отчество"
    case .honorific:
      """
      honorific,honorific prefix,salutation,prefix,name prefix,mr ms,courtesy title,form of address,
      civilité,titre de civilité,tratamiento,tratamento,anrede,appellativo,titolo,обращение,称呼,尊称
      """
    case .language: "lang,language,language of name"
    case .otherName:
      """
      other name,other names,also known as,aka,alias,aliases,native name,name in native script,
      name in chinese,chinese name,name in english,english name,name latin,romanized name,sort name,
      autre nom,otro nombre,outro nome,anderer name,altro nome,другое имя,中文名,中文姓名,英文名,
      英文姓名,拼音,别名
      """
    case .country:
      """
      country,country name,country code,country iso,iso country,iso,iso code,iso2,iso3,nation,state party,
      delegation,delegation name,delegation iso,member state,party name,nationality,
      country of origin,country region,represents country,
      pays,code pays,délégation,nationalité,état,état membre,país,código de país,delegación,
      nacionalidad,delegação,nacionalidade,land,staat,ländercode,länderkürzel,delegation land,
      nationalität,paese,nazione,codice paese,delegazione,nazionalità,stato,страна,код страны,
      делегация,гражданство,государство,国家,国籍,国,代表团,国家代码,国别,國家地區,国家地区
      """
    case .city:
      """
      city,town,city town,locality,municipality,home city,business city,work city,home town,ville,commune,localité,
      ciudad,municipio,localidad,cidade,município,stadt,ort,wohnort,città,comune,località,город,城市,市
      """
    case .region:
      """
      region,area,province,state,county,state province,constituency,région,département,región,provincia,
      estado,província,região,bundesland,kanton,regione,регион,область,провинция,省,地区,省份
      """
    case .post:
      """
      post,posts,title,job title,jobtitle,position,role,function,occupation,job,designation,rank,capacity title,
      functional title,official title,titre,fonction,poste,qualité,emploi,cargo,puesto,función,
      título,ocupación,função,posto,funktion,amt,stellung,titel,berufsbezeichnung,beruf,
      carica,funzione,ruolo,qualifica,incarico,должность,пост,роль,职务,职位,职称,職稱,头衔
      """
    case .organization:
      """
      organization,organisation,organizations,organisations,affiliation,company,institution,employer,agency,ministry,
      department,division,group,party,body,company name,org,organization name,office,unit,
      organization title,entreprise,société,employeur,ministère,établissement,organisme,
      organización,empresa,institución,entidad,ministerio,afiliación,departamento,división,grupo,
      organização,instituição,ministério,afiliação,entidade,firma,unternehmen,behörde,
      institut,einrichtung,verband,abteilung,ministerium,partei,fraktion,organizzazione,azienda,
      ente,istituzione,ministero,società,affiliazione,dipartimento,
      организация,компания,учреждение,ведомство,министерство,место работы,
      单位,机构,组织,公司,工作单位,部门,所属单位
      """
    case .head:
      """
      head,head of delegation,is head,hod,chef de délégation,chef de la délégation,
      jefe de delegación,jefe de la delegación,chefe da delegação,delegationsleiter,
      delegationsleitung,capo delegazione,capodelegazione,глава делегации,团长,代表团团长
      """
    case .email:
      """
      email,e mail,mail,email address,e mail address,email value,business email,work email,
      home email,courriel,adresse courriel,adresse e mail,adresse électronique,mél,correo,
      correo electrónico,dirección de correo,endereço de e mail,correio eletrônico,
      correio electrónico,mailadresse,e mail adresse,posta elettronica,indirizzo e mail,
      indirizzo email,почта,электронная почта,эл почта,адрес электронной почты,
      邮箱,电子邮件,电子邮箱,邮件,電子郵件
      """
    case .phone:
      """
      phone,telephone,tel,mobile,cell,phone number,telephone number,mobile number,mobile phone,
      phone value,business phone,home phone,work phone,cell phone,fax,téléphone,portable,
      numéro de téléphone,tél,teléfono,móvil,celular,teléfono móvil,telefone,telemóvel,telefon,
      handy,mobil,telefonnummer,rufnummer,handynummer,telefono,cellulare,numero di telefono,
      телефон,моб телефон,мобильный,мобильный телефон,номер телефона,电话,手机,手机号,电话号码,手機
      """
    case .url:
      """
      url,web,website,web site,homepage,web page,link,links,personal web page,twitter,facebook,
      wikipedia,site web,site internet,sitio web,página web,site,webseite,internetseite,sito,
      sito web,pagina web,сайт,веб сайт,网址,网站,主页,網站
      """
    case .capacity:
      """
      capacity,status,participant type,type of participant,statut,type de participant,estatus,
      condición,tipo de participante,tipo,teilnehmerstatus,статус,身份,类别
      """
    case .orientation:
      """
      orientation,orientations,theme,themes,working group,working groups,axis,axe,thème,groupe de travail,
      orientación,eje,tema,grupo de trabajo,orientação,eixo,ausrichtung,thema,arbeitsgruppe,
      orientamento,gruppo di lavoro,направление,рабочая группа,方向,工作组
      """
    case .meeting:
      """
      meeting,meetings,session,event,conference,réunion,réunions,séance,événement,conférence,
      reunión,reuniones,sesión,evento,conferencia,reunião,reuniões,sessão,conferência,sitzung,
      sitzungen,tagung,treffen,veranstaltung,konferenz,riunione,riunioni,seduta,
      sessione,conferenza,заседание,встреча,сессия,мероприятие,совещание,会议,届会,活动,大会
      """
    case .date:
      """
      date,year,meeting date,meeting year,start date,année,fecha,año,data,ano,datum,jahr,anno,дата,
      год,日期,年份,年
      """
    case .place:
      """
      place,location,venue,meeting place,lieu,lugar,local,tagungsort,veranstaltungsort,luogo,sede,
      место,место проведения,地点
      """
    case .note:
      """
      note,notes,comment,comments,remark,remarks,description,biography,bio,remarque,remarques,
      commentaire,observations,nota,notas,comentario,comentarios,observación,observaciones,
      comentário,observação,bemerkung,bemerkungen,notiz,notizen,anmerkung,kommentar,commento,
      osservazioni,annotazioni,примечание,примечания,комментарий,заметки,备注,说明,注释
      """
    }
  }
}
