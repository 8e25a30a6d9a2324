import Foundation
import TestSupport
import Testing

extension TerminalTests {
  /// An emulator gives each name as many columns as the program thinks: what it shows is what was
  /// drawn. Left out are joiners within Indic conjuncts, which tmux puts into one column.
  @Suite(.enabled(if: Tmux.isInstalled, Tmux.isMissing))
  struct Widths {
    @Test(arguments: [
      "Ａ ﾊﾝｶｸ ー 〜 ～ … § ① ㈱ ㌀ ℃ Å Ⅷ ⇒ ∞ ■ ★ ♀ ♪ Ω █ ﷽ ௵ ꧄ ⸻ 𒐫 ꙮ",
      "か\u{3099} 가나 힣 ᄀ ㄱ 각 ｶﾞ 〱 𛀀 𖿠 𗀀 𠀀 𠮷 表ポ 社會 찦차를 ด้้้็็ กำ ລຳ मनीष நி ജ్ఞా ক্ষ མཱི မြ ក្ក",
      "😍 👩🏽 👨‍👩‍👦 🇯🇵 🇯 👍🏽 👩‍💻 ❤️‍🔥 🏴‍☠️ *️⃣ ©️ ☎ ☎️ ✈︎ 🀄 ⌚ ⭐ 🥇 🪐 🫱🏻‍🫲🏿 0️⃣ ‼️ 🅰️ 〰️ ㊗️",
      "e\u{301}\u{302}\u{303} a\u{488}\u{20DD} Z̮̞̠͙͔ͅ بِسْمِ عربي עִבְרִית ١٢٣ ˙ɐnbᴉ 𝕿𝖍𝖊 ⒯⒣ 𝌀 ䷀ Ꭿ می\u{200C}خواهم",
    ])
    func areThoseOfAnEmulator(names: String) throws {
      let scratch = try Scratch()
      let file = try scratch.file("roll.json", Self.roll(names.split(separator: " ")))
      let frame = try Child.output(
        of: Binary.path, "snapshot", "--data", file, "--size", "100x34", "--keys", "2")
      let expected = Self.rows(String(decoding: frame, as: UTF8.self))
      let tmux = try Tmux("'\(Binary.path)' --data '\(file)'", width: 100, height: 34)
      try tmux.wait(for: "the roll") { $0.contains("!") }
      try tmux.press("2")
      try tmux.wait(for: "the delegates") { Self.rows($0).last == expected.last }
      #expect(Self.rows(try tmux.screen()) == expected)
    }

    /// A mark behind each name shows what there is room for.
    private static func roll(_ names: [Substring]) -> String {
      let people = names.enumerated().map { #"{"id": "d\#($0)", "name": "A\#($1)!"}"# }
      return #"{"version": 1, "network": {"name": "League"}, "delegates": ["#
        + people.joined(separator: ",") + "]}"
    }

    private static func rows(_ screen: String) -> [String] {
      screen.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    }
  }
}
