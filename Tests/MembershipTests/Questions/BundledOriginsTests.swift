import Membership
import Testing

/// The bundled roll says which of its facts no source states: inferred, rendered, misprinted.
@Suite struct BundledOriginsTests {
  private let roll: Roll

  init() throws {
    roll = try Roll.bundled()
  }

  private func ids(_ sources: [Reference<Source>]) -> [String] { sources.map { roll[$0].id } }

  private func person(_ id: String) throws -> Delegate {
    roll[try #require(roll.delegate(id: id))]
  }

  private func organization(_ id: String) throws -> Organization {
    roll[try #require(roll.organization(id: id))]
  }

  /// The list has no headings; only of the guest a source says it.
  @Test func countriesAreInferredFromTheList() {
    for person in roll.delegates {
      let isInferred = person.country != nil && person.capacity == .delegate
      #expect((person.inferred.country != nil) == isInferred, "\(person.id)")
    }
  }

  @Test func citiesThatBodiesAreNamedForAreInferred() throws {
    let inferred = roll.delegates.filter { $0.inferred.city != nil }
    #expect(
      inferred.map(\.id) == [
        "li-wei", "helene-dromain", "nathalie-perrin-gilbert", "pierric-chalvin", "celine-pardon",
        "anna-pastore", "zarina-achilova",
      ])
    let caschera = try person("anne-cecile-caschera")
    #expect(caschera.city == nil && caschera.note?.english.contains("no city") == true)
    #expect(try person("anna-pastore").note?.english.contains("Italy") == true)
  }

  @Test func misprintsAreCalledSo() {
    let misprints = roll.delegates.flatMap(\.otherNames).filter(\.isMisprint)
    #expect(misprints.map(\.name) == ["Liu Shuangshuanng", "Xavier Épingle"])
    #expect(misprints.map(\.kind) == [.spelling, .spelling])
    let cities = roll.cities.flatMap(\.otherNames).filter(\.isMisprint)
    #expect(cities.map(\.name) == ["Tblisi", "Tblissi"])
  }

  @Test func whoIsTakenForTanigutiIsSaid() throws {
    let names = try person("shigueru-taniguti").otherNames
    #expect(names.count == 4 && names.allSatisfy { $0.inferred.name != nil })
  }

  @Test func mainlandSpellings() {
    let names = roll.delegates.flatMap(\.otherNames).filter { $0.language == "zh-Hans" }
    #expect(names.map(\.name) == ["张国强", "李启正", "李伟"])
    #expect(names.map { ids($0.sources) } == [["zstu"], ["zstu"], ["scsilk"]])
  }

  /// An English title is a quotation, or marked as a rendering.
  @Test func everyEnglishTitleIsQuotedOrMarked() {
    for person in roll.delegates {
      for post in person.posts {
        let isQuoted = post.printed?.entries.contains { $0.language == "en" } == true
        let isRendered = post.derivedLanguages.contains("en")
        let isInDoubt = person.id == "valerie-de-rosa" && isQuoted && isRendered
        #expect(isQuoted != isRendered || isInDoubt, "\(person.id): \(post.title.english)")
      }
    }
  }

  @Test func heIsQuoted() throws {
    let post = try #require(try person("he-wenming").posts.first)
    #expect(
      post.printed?.english == "deputy brueau chief of Nanchong Commercial Affairs Bureau")
    #expect(ids(post.sources) == ["nanmuxuan", "isu-13099"])
  }

  /// Other sources' titles for these people, each in its source's words.
  @Test(arguments: [
    ("luciana-casagrande-pereira", "“Superintendente-geral da Cultura do Paraná”", "cultura-pr"),
    ("elietti-de-souza-vilela", "“Diretora Técnica de Cultura”", "cultura-pr"),
    ("helene-dromain", "“vice-présidente tourisme et relations internationales", "silkinlyon"),
    ("nathalie-perrin-gilbert", "“adjointe au Maire de Lyon, en charge de la", "silkinlyon"),
    ("sonia-zdorovtzoff", "à la coopération et à la solidarité internationales”", "silkinlyon"),
    ("valerie-de-rosa", "“chef de projet coopération internationale”", "silkinlyon"),
    ("livia-cioffi", "“assessore alla Cultura, al Turismo e agli Eventi", "corriere-di-como"),
    ("sardor-salimov", "Сардор Рустамбаев", "uztag"),
  ])
  func otherTitlesAreNoted(_ id: String, _ words: String, _ source: String) throws {
    let person = try person(id)
    #expect(person.note?.english.contains(words) == true)
    #expect(ids(person.sources).contains(source))
  }

  @Test func familyNames() throws {
    #expect(try person("luciana-casagrande-pereira").familyName == "Casagrande Pereira")
    #expect(try person("elietti-de-souza-vilela").familyName == "de Souza Vilela")
    #expect(roll.delegates.allSatisfy { $0.familyName != nil })
  }

  @Test func bodiesAreCalledAsTheyCallThemselves() throws {
    #expect(try organization("unitex").name.english == "UNITEX")
    #expect(try organization("brazilian-silk-association").name.english == "Abraseda")
    #expect(try organization("lyon-silk-festival").name.english == "Silk in Lyon")
    #expect(try organization("lyon-silk-festival").inferred.name != nil)
    let rendered = roll.organizations.flatMap(\.otherNames).filter(\.isDerived)
    #expect(rendered.map(\.name) == ["Lyon Textile Enterprises Union", "Lyon Silk Festival"])
    let lyon = try organization("city-of-lyon")
    #expect(lyon.otherNames.map(\.name) == ["里昂市政府", "Lyon"])
    #expect(lyon.derivedLanguages == ["en"])
  }

  @Test(arguments: [
    ("samarkand", "Samarcande", "novastan"), ("samarkand", "Samarcanda", "ciao-como"),
    ("como", "Côme", "inventer-demain"), ("tbilisi", "Tbilissi", "inventer-demain"),
    ("lyon", "Lione", "il-giorno"), ("bukhara", "Бухара", "uztag"),
  ])
  func citiesInOtherLanguages(_ id: String, _ name: String, _ source: String) throws {
    let city = roll[try #require(roll.city(id: id))]
    let other = try #require(city.otherNames.first { $0.name == name })
    #expect(ids(other.sources).contains(source))
  }

  /// Titles of sources are the pages' own, or marked as descriptions.
  @Test func descriptionsOfSources() {
    let described = roll.sources.filter { $0.derivedLanguages == ["en"] }
    #expect(
      described.map(\.id) == [
        "lyon-capitale", "lyonmag", "inventer-demain", "zstu", "terra-roxa", "estadao", "civil-ge",
        "il-giorno", "lyon-capitale-unitex", "novastan",
      ])
    #expect(roll.sources.allSatisfy { $0.title != nil && $0.url != nil && $0.publisher != nil })
  }

  @Test func whatIsUncertainOfSourcesIsSaid() throws {
    let repost = roll[try #require(roll.source(id: "nanmuxuan"))]
    #expect(repost.date == nil && repost.note?.english.contains("本文源自 網路") == true)
    let page = roll[try #require(roll.source(id: "isu-12572"))]
    #expect(page.note?.english.contains("uncertain") == true)
    let agency = roll[try #require(roll.source(id: "terra-roxa"))]
    #expect(agency.publisher == "Terra Roxa Investimentos")
  }
}
