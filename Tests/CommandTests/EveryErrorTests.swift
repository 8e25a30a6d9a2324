import TestSupport
import Testing

/// A roll that holds as many errors as one can: all are reported at once, each with its place.
@Suite struct EveryErrorTests {
  @Test func `every error is reported, in the order of the file`() throws {
    let run = try Run("check", Fixture.everyError)
    #expect(run.ending == .badContent)
    #expect(run.output.isEmpty)
    let reported = run.errorLines.dropLast().map { $0.dropFirst(Fixture.everyError.count + 1) }
    #expect(reported.joined(separator: "\n") == Self.expected)
    let errors = Self.expected.split(separator: "\n").count { $0.contains(": error: ") }
    let warnings = reported.count - errors
    #expect(
      run.errorLines.last?.hasSuffix(
        ": \(errors) errors and \(warnings) warnings; it does not open") == true)
  }

  @Test func `the other commands report the same`() throws {
    let checked = try Run("check", Fixture.everyError)
    for command in ["board", "snapshot"] {
      let run = try Run(command, "--data", Fixture.everyError)
      #expect(run.ending == .badContent)
      #expect(run.errorLines == checked.errorLines.dropLast())
    }
  }

  @Test func `the screen counts errors, not warnings`() throws {
    let run = try Run("snapshot", "--size", "100x9", "--data", Fixture.everyError)
    let errors = Self.expected.split(separator: "\n").count { $0.contains(": error: ") }
    #expect(run.output.contains("be opened: \(errors) errors"))
  }

  // Long lines are what is tested here.
  // swift-format-ignore
  private static let expected = #"""
    2:14: error: version: version 2 is not known; update the program, or write 1
    3:14: error: network: the required key "name" is missing; add it
    4:22: error: network.also_known_as: a string stands where an array belongs; replace it
    5:14: error: network.as_of: "2021-02-29" is no date; use a real one as YYYY, YYYY-MM or YYYY-MM-DD
    6:17: error: network.history[0]: the required key "title" is missing; add it
    6:26: error: network.history[0].date: a number stands where a string belongs; replace it
    6:33: error: network.history[1]: null stands where an object belongs; replace it
    9:32: error: sources[0].title: the text has no language; add one, or leave the key out
    9:44: error: sources[0].lang: "f" is no BCP 47 language tag; use one such as "fr" or "zh-Hant"
    9:57: error: sources[0].date: "2020-13" is no date; use a real one as YYYY, YYYY-MM or YYYY-MM-DD
    10:12: error: sources[1].id: "made-up" is already another source's; choose another or remove one
    14:14: error: countries[1].code: "FR" is already another country's; choose another or remove one
    15:14: error: countries[2].code: "jp" is no ISO 3166-1 code; use two capital letters; did you mean "JP"?
    15:29: error: countries[2].name.e_n: "e_n" is no BCP 47 language tag; use one such as "fr" or "zh-Hant"
    16:14: error: countries[3].code: "ZQ" is no ISO 3166-1 code; use two capital letters; did you mean "ZA"?
    16:28: error: countries[3].name: true or false stands where a string, or an object from language to string, belongs; replace it
    19:61: error: cities[0].country: no country is called "FX"; add it to countries or correct the reference; did you mean "FR"?
    19:79: error: cities[0].latitude: 95 is out of range; use -90 to 90
    19:96: error: cities[0].longitude: -180.5 is out of range; use -180 to 180
    20:12: error: cities[1].id: "Washi Town" is no id; use a-z, 0-9 and - only; did you mean "washi-town"?
    20:63: error: cities[1].derived[0]: the text has no language "fr"; remove it here or add the text
    20:82: error: cities[1].latitude: 1e999 is too large to be kept; use a smaller number
    20:102: error: cities[1].longitude: a string stands where a number belongs; replace it
    22:20: error: organizations: an object stands where an array belongs; replace it
    25:69: error: delegates[0].name_order: "given-first" is none of the values that there are; use "given_first" or "family_first"; did you mean "given_first"?
    25:96: error: delegates[0].capacity: "delegat" is none of the values that there are; use "delegate" or "guest"; did you mean "delegate"?
    26:18: error: delegates[0].country: no country is called "IT"; add it to countries or correct the reference
    26:32: error: delegates[0].city: no city is called "papiervile"; add it to cities or correct the reference; did you mean "papierville"?
    27:23: error: delegates[0].other_names[0]: the required key "name" is missing; add it
    27:46: error: delegates[0].other_names[0].kind: "nickname" is none of the values that there are; use "spelling", "native", "romanization", "reading" or "alias"
    27:69: error: delegates[0].other_names[0].derived: a string stands where true or false belongs; replace it
    28:17: error: delegates[0].posts[0]: the required key "title" is missing; add it
    28:57: error: delegates[0].posts[0].printed: a number stands where a string, or an object from language to string, belongs; replace it
    29:29: error: delegates[0].contacts[0].type: "fax" is none of the values that there are; use "email", "phone" or "url"
    29:78: error: delegates[0].contacts[1].value: a number stands where a string belongs; replace it
    30:19: error: delegates[0].sources[0]: no source is called "minutes"; add it to sources or correct the reference
    32:12: error: delegates[1].id: "" is no id; use a-z, 0-9 and - only
    32:30: error: delegates[1].name: \uD83D is half of a surrogate pair; write both halves or the character itself
    32:46: error: delegates[1].name: the key "name" occurs twice in one object; remove one
    33:55: error: delegates[2]["x-é"]: the key "x-é" occurs twice in one object; remove one
    34:34: warning: delegates[3].name: "Zoé Sam·ple" is not in NFC; normalise it
    34:34: warning: delegates[3].name: the name holds U+202E, unseen; remove it
    34:50: warning: delegates[3].familyname: the key "familyname" is not known; remove it or begin it with x-; did you mean "family_name"?
    37:79: error: orientations[0].leader.delegate: no delegate is called "emile-fauxnon"; add it to delegates or correct the reference; did you mean "emile-fauxnom"?
    37:105: error: orientations[0].leader.since: "May 2000" is no date; use a real one as YYYY, YYYY-MM or YYYY-MM-DD
    38:34: error: orientations[1].number: 1 is already another orientation's; renumber one
    38:68: error: orientations[1].leader: the reference has no target; give it "delegate", "city" or "organization"
    38:85: error: orientations[1].co_leader: the reference has 2 targets; keep only "delegate" or "city"
    39:33: error: orientations[2].number: a number stands where a whole number belongs; replace it
    40:5: error: orientations[3]: the required key "title" is missing; add it
    40:31: error: orientations[3].number: 99999999999999999999 is too large to be kept; use a smaller number
    44:30: error: meetings[0].date: "2020-11-31" is no date; use a real one as YYYY, YYYY-MM or YYYY-MM-DD
    44:53: error: meetings[0].title: an array stands where a string, or an object from language to string, belongs; replace it
    44:72: error: meetings[0].form: "on-line" is none of the values that there are; use "online" or "in_person"; did you mean "online"?
    44:93: error: meetings[0].status: "done" is none of the values that there are; use "held" or "planned"
    45:16: error: meetings[0].place: the reference has 2 targets; keep only "country" or "city"
    45:68: error: meetings[0].hosts[0]: the reference has no target; give it "delegate", "city" or "organization"
    45:69: warning: meetings[0].hosts[0].person: the key "person" is not known; remove it or begin it with x-
    46:29: error: meetings[0].chair.delegate: no delegate is called "nobody"; add it to delegates or correct the reference
    46:51: error: meetings[0].agenda[0]: the required key "title" is missing; add it
    46:65: error: meetings[0].agenda[0].speakers[0]: a number stands where an object belongs; replace it
    48:5: error: meetings[1]: a string stands where an object belongs; replace it
    """#
}
