import Testing

@testable import Membership

/// Names of nine scripts asked for in Latin letters.
@Suite("Search: scripts of India")
struct SearchIndicTests {
  @Test(arguments: [
    ("kumar", "कुमार"), ("kamala", "कमला"), ("kamla", "कमला"), ("kamal", "कमल"),
    ("chandra", "चन्द्र"), ("manmohan", "मनमोहन"), ("bharati", "भारती"), ("bharti", "भारती"),
    ("singh", "सिंह"), ("lakshmi", "लक्ष्मी"), ("laxmi", "लक्ष्मी"), ("vijay", "विजय"),
    ("wijay", "विजय"), ("ravi", "रवि"), ("krishna", "कृष्ण"), ("anjali", "अंजलि"),
    ("arjun", "अर्जुन"), ("rajkumar", "राजकुमार"), ("rahman", "রহমান"), ("rohman", "রহমান"),
    ("sultana", "সুলতানা"), ("singh", "ਸਿੰਘ"), ("ramesh", "રમેશ"), ("selvan", "செல்வன்"),
    ("celvan", "செல்வன்"), ("murugan", "முருகன்"), ("rama", "రామ"), ("ramesh", "ರಮೇಶ್"),
    ("mohan", "മോഹൻ"), ("rao", "రావు"), ("ravu", "రావు"), ("gowda", "ಗೌಡ"), ("gauda", "ಗೌಡ"),
    ("chaudhuri", "চৌধুরী"), ("bidya", "विद्या"), ("vidya", "विद्या"),
    ("vidyasagar", "বিদ্যাসাগর"), ("wikram", "विक्रम"), ("chopra", "चोपड़ा"),
    ("chopda", "चोपड़ा"), ("garhwali", "गढ़वाली"), ("zafar", "ज़फ़र"), ("sharma", "শৰ্মা"),
    ("wahid", "ৱাহিদ"), ("sharat", "শরৎ"), ("fatima", "ஃபாத்திமா"), ("ranjan", "රඦන"),
  ])
  func isFound(_ query: String, _ name: String) throws {
    #expect(try findFirst(query, name).tier < .similar)
  }
}
