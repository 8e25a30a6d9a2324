/// A way through the whole browser on a hostile roll.
enum HostileWalk {
  /// Every pane and every kind of page, from top to bottom; the search and the help.
  static let keys: [String] = [
    "1 j j j \r 1 g \r", "2 g \r _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ G k \r _ \u{7F}",
    "2 j \r 2 j \r 2 j \r 2 j \r s s s s",
    "3 \r _ \r 3 j m _ _ _ z _ z 4 g \r _", "2 g 4 j \r _ \u{7F} j j \r _ 1 2",
    "/ann \r / \(paste(HostileRoll.payload.without(" "))) \u{15}zzzzqqqq \u{15} job \u{15}",
    "\u{1B}OP _ /\(paste("\u{9B}m\u{202E}")) \r ? \t 2",
  ].flatMap { $0.split(separator: " ").map { $0 == "_" ? " " : String($0) } }

  /// What shows that the keys have led there.
  static let seen = [
    "Leaders", "Meeting", "Source", "Help", "Nobody is found", "Contains",
    "U+202E right-to-left override", "U+001B escape", "(no visible name)", "·]52;c;",
    "·[31;31;31m",
    "League·", "Land·", "Town·", "Body·", "Aim·", "Session·", "Item·", "Paper·", "Press·",
    "Event·",
    "Remark·", "Memo·", "Imprime·", "mail·", "Area·", "Anna·", "Dr·",
  ]

  /// Around a screen that says why a roll cannot be opened.
  static let keysAfterFailure = [" ", " ", "G", "?", " ", "?", "r"]

  private static func paste(_ text: String) -> String { "\u{1B}[200~\(text)\u{1B}[201~" }
}
