import Testing

@testable import Cells

/// Bytes that a terminal may send, and the keys they are: what every test of the decoder is run on.
struct Input: Sendable, CustomTestStringConvertible {
  let bytes: [UInt8]
  let keys: [Key]

  init(_ text: String, _ keys: Key...) {
    (bytes, self.keys) = (Array(text.utf8), keys)
  }

  init(_ bytes: [UInt8], _ keys: Key...) {
    (self.bytes, self.keys) = (bytes, keys)
  }

  var testDescription: String { TextFilter.filtered(String(decoding: bytes, as: UTF8.self)) }

  static let all = typed + cursor + functions + modern + pastes + swallowed

  static let typed = [
    Input("jé絲😀", .text("j"), .text("é"), .text("絲"), .text("😀")),
    Input("e\u{301}", .text("e"), .text("\u{301}")),
    Input("\r\n\t\u{7F}\u{08}", .enter, .enter, .tab, .backspace, .backspace),
    Input("\u{01}\u{03}\u{1A}\u{18}", .control("a"), .control("c"), .control("z"), .control("x")),
    Input("\u{00}\u{1C}\u{1F}", .control("@"), .control("\\"), .control("_")),
  ]

  static let cursor = [
    Input("\u{1B}[A\u{1B}[B\u{1B}[C\u{1B}[D", .up, .down, .right, .left),
    Input("\u{1B}OA\u{1B}OB\u{1B}OC\u{1B}OD", .up, .down, .right, .left),
    Input("\u{1B}[H\u{1B}[F\u{1B}OH\u{1B}OF", .home, .end, .home, .end),
    Input("\u{1B}[1~\u{1B}[4~\u{1B}[7~\u{1B}[8~", .home, .end, .home, .end),
    Input("\u{1B}[2~\u{1B}[3~\u{1B}[5~\u{1B}[6~", .insert, .delete, .pageUp, .pageDown),
    Input("\u{1B}[1;5C\u{1B}[1;2A\u{1B}[5;5~\u{1B}[1;129B", .controlRight, .up, .pageUp, .down),
    Input(
      "\u{1B}[1;5D\u{1B}[1;3D\u{1B}[1;6D\u{1B}[1;2D", .controlLeft, .controlLeft, .controlLeft,
      .left),
    Input("\u{1B}[1;3A\u{1B}[1;9C\u{1B}[1;7D"),
    Input("\u{1B}b\u{1B}f\u{1B}d", .alt("b"), .alt("f"), .alt("d")),
    Input("\u{1B}\u{7F}\u{1B}\u{08}", .altBackspace, .altBackspace),
    Input("\u{1B}[Z\u{1B}[1;2Z", .backTab, .backTab),
    Input("\u{9B}A\u{8F}B", .up, .down),
  ]

  static let functions = [
    Input(
      "\u{1B}OP\u{1B}OQ\u{1B}OR\u{1B}OS", .function(1), .function(2), .function(3), .function(4)),
    Input("\u{1B}[11~\u{1B}[15~\u{1B}[17~", .function(1), .function(5), .function(6)),
    Input("\u{1B}[21~\u{1B}[24~\u{1B}[29~", .function(10), .function(12), .function(16)),
    Input("\u{1B}[[A\u{1B}[[E\u{1B}[[Fq", .function(1), .function(5), .text("q")),
    Input("\u{1B}[1;2P\u{1B}[P", .function(1), .function(1)),
    Input("\u{1B}Oq\u{1B}Ok\u{1B}OM", .text("1"), .text("+"), .enter),
  ]

  static let modern = [
    Input("\u{1B}[27u\u{1B}[13u\u{1B}[9u\u{1B}[127u", .escape, .enter, .tab, .backspace),
    Input("\u{1B}[99;5u\u{1B}[9;2u\u{1B}[27;5;100~", .control("c"), .backTab, .control("d")),
    Input("\u{1B}[97u\u{1B}[97;2u\u{1B}[233u\u{1B}[97:65;1:1u", "a", "A", "é", "a"),
    Input("\u{1B}[97;3u\u{1B}[97;9u\u{1B}[97;1:3u\u{1B}[57399u\u{1B}[49;5u\u{1B}[55296u"),
    Input("\u{1B}[u\u{1B}[4u\u{1B}[1;1:3A\u{1B}[99999999999999999999999u"),
  ]

  static let pastes = [
    Input("\u{1B}[200~q\u{1B}[201~", .paste("q")),
    Input("\u{1B}[200~\u{1B}[201~j", .paste(""), "j"),
    Input("\u{1B}[200~a\rb\u{03}\u{1B}[A\u{1B}x\u{1B}[201~", .paste("a\rb\u{03}\u{1B}[A\u{1B}x")),
    Input("\u{1B}[200~\u{1B}\u{1B}[20\u{1B}[201~", .paste("\u{1B}\u{1B}[20")),
    Input("\u{1B}[200~\u{1B}[200~絲\u{1B}[201~", .paste("\u{1B}[200~絲")),
    Input("\u{1B}[201~j", "j"),
  ]

  /// What must not become a key; `j` after it shows that it ended where it should.
  static let swallowed = [
    Input("\u{1B}[?64;1;2c\u{1B}[>1;10;0c\u{1B}[24;80R\u{1B}[1;5R\u{1B}[?1;2$yj", "j"),
    Input("\u{1B}[<0;10;20M\u{1B}[<0;10;20m\u{1B}[<64;1;1Mj", "j"),
    Input(Array("\u{1B}[M qq\u{1B}[M#!~j".utf8), "j"),
    Input([0x1B, 0x5B, 0x4D, 0x20, 0xFF, 0xC3, 0x6A], "j"),
    Input("\u{1B}[I\u{1B}[Oj", "j"),
    Input("\u{1B}xj\u{1B}\rj\u{1B}éj\u{1B}絲j\u{1B}qj", "j", "j", "j", "j", "j"),
    Input("\u{1B}]11;rgb:0/q/q\u{07}j\u{1B}]52;c;q\u{1B}\\j", "j", "j"),
    Input("\u{1B}Pq\u{1B}\\\u{1B}Xq\u{1B}\\\u{1B}^q\u{1B}\\\u{1B}_q\u{1B}\\j", "j"),
    Input("\u{1B}(B\u{1B} Fj\u{1B}#8j", "j", "j"),
    Input("\u{1B}[12\u{18}j\u{1B}]q\u{1A}j\u{1B}\u{18}j", "j", "j", "j"),
    Input("\u{1B}[12\u{1B}[A\u{1B}\u{1B}[B", .up, .down),
    Input("\u{1B}[1;3A\u{1B}[5;3~\u{1B}[5A\u{1B}[99~\u{1B}[E\u{1B}[?1Aj", "j"),
    Input("\u{1B}[1é5qj\u{1B}[1\r5qj", "j", "j"),
    Input("\u{1B}[" + String(repeating: "1;", count: 500) + "Aj", "j"),
    Input([0xFF, 0x80, 0xC3, 0x6A, 0xC0, 0xAF, 0xED, 0xA0, 0x80, 0xF5, 0x6A], "j", "j"),
    Input("\u{85}j", "j"),
  ]
}
