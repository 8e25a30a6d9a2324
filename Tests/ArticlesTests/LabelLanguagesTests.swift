import Articles
import Membership
import Phrases
import Testing

@Suite struct LabelLanguagesTests {
  @Test(arguments: [
    ("fr_FR.UTF-8", ["fr-FR", "fr"]), ("fr", ["fr"]), ("de_DE@euro", ["de-DE", "de"]),
    ("zh_TW.UTF-8", ["zh-TW", "zh-Hant", "zh"]), ("zh_CN", ["zh-CN", "zh-Hans", "zh"]),
    ("zh_HK", ["zh-HK", "zh-Hant", "zh"]), ("haw_US", ["haw-US", "haw"]),
    ("C", []), ("C.UTF-8", []), ("POSIX", []), ("", []), ("simplifiedchinese", []),
    ("..", []), ("_", []), ("FR", []), ("f", []),
  ])
  func wanted(_ locale: String, _ languages: [String]) {
    #expect(LabelLanguages.wanted(by: locale) == languages)
  }

  @Test(arguments: [
    (["fr", "en"], "Encreville"), (["fr-FR", "fr", "en"], "Encreville"),
    (["de", "en"], "Inkville"),
    (["de"], "Inkville"), ([], "Inkville"),
  ])
  func labels(_ languages: [String], _ name: String) throws {
    let roll = try Reading.roll()
    let city = try #require(roll.city(id: "inkville"))
    #expect(Wording(roll, .english, languages: languages).name(roll[city].name) == name)
  }

  @Test(arguments: [
    ("fr", "French"), ("zh", "Chinese"), ("zh-Hant", "Traditional Chinese"),
    ("zh-Latn", "Chinese in Latin letters"), ("pt-BR", "Portuguese"), ("x-ink", "x-ink"),
    ("", ""),
  ])
  func namesOfLanguages(_ tag: String, _ name: String) {
    #expect(Phrases.english(.language(tag)) == name)
  }
}
