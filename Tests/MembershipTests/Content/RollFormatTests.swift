import JSON
import Testing

@testable import Membership

/// The table of the format, its keys' numbers, and the model that reads them.
@Suite struct RollFormatTests {
  @Test func everyKeyHasItsNumber() {
    for (number, key) in RollKey.allCases.enumerated() {
      #expect(key.number == number && RollKey(number: number) == key)
      #expect(self.number(of: key.name) == number)
      #expect(self.number(of: key.name + "!") == nil)
      #expect(self.number(of: String(key.name.reversed())) == nil)
    }
    #expect(RollKey(number: RollKey.count) == nil && RollKey(number: 1000) == nil)
  }

  /// More cases than a byte can tell apart.
  @Test func moreKeysHaveNumbers() {
    for (number, key) in ManyCases.allCases.enumerated() {
      #expect(key.number == number && ManyCases(number: number) == key)
    }
    #expect(ManyCases.count > 256 && ManyCases(number: ManyCases.count) == nil)
  }

  /// What can be put in the place of a key's value, or of something in it, so that another roll is
  /// read, has been read. Keys that only say of what the file is are no part of a roll.
  @Test func `the model reads every key that the table has`() throws {
    let roll = try #require(summary(Self.text))
    let all = Shape.allCases.flatMap { shape in
      RollKey.allCases.filter { shape.rule(for: $0) != nil }.map { Place(shape: shape, key: $0) }
    }
    #expect(all.count > 100)
    let values = try Self.values()
    for place in all where ![.schema, .version].contains(place.key) {
      let isRead = values[place, default: []].contains { makesADifference($0, to: roll) }
      #expect(isRead, "\(place.key.name) of \(place.shape)")
    }
  }

  private func number(of name: String) -> Int? {
    Array(name.utf8).withUnsafeBufferPointer { RollKey.table.number(of: $0) }
  }
}

/// Rolls that differ in one value.
extension RollFormatTests {
  private struct Place: Hashable {
    let shape: Shape
    let key: RollKey
  }

  /// The full roll, and of each list an entry that nothing refers to.
  private static let text = Array(
    FullRoll.text
      .replacing(#""sources": [\#n"#, with: #""sources": [{"id": "blog"},\#n"#)
      .replacing(#""countries": ["#, with: #""countries": [{"code": "JP", "name": "Japan"},"#)
      .replacing(#""cities": [\#n"#, with: #""cities": [{"id": "nara", "name": "Nara"},\#n"#)
      .replacing(
        #""organizations": [\#n"#, with: #""organizations": [{"id": "guild", "name": "G"},\#n"#
      )
      .utf8)

  /// Where values stand by their key, themselves and what is in them.
  private static func values() throws -> [Place: [Range<Int>]] {
    try text.withUnsafeBufferPointer { bytes in
      var reader = JSONReader(bytes, keys: RollKey.table)
      try reader.readText()
      return reader.withTape { tape in
        var values: [Place: [Range<Int>]] = [:]
        collect(0, .roll, tape, &values)
        return values
      }
    }
  }

  private static func collect(
    _ object: Int, _ shape: Shape, _ tape: JSONTape, _ values: inout [Place: [Range<Int>]]
  ) {
    guard tape.kind(object) == .object else { return }
    for node in tape.keys(object) {
      guard let key = tape.key(node), let rule = shape.rule(for: key) else { continue }
      let all = (node + 1..<tape.next(after: node + 1)).filter { tape.kind($0) != .key }
      values[Place(shape: shape, key: key), default: []] += all.map { tape.nodes[$0].range }
      switch rule {
      case .object(let inner): collect(node + 1, inner, tape, &values)
      case .objects(let inner), .entries(let inner, _):
        for element in tape.elements(node + 1) { collect(element, inner, tape, &values) }
      case .inferences: collect(node + 1, .inferences, tape, &values)
      default: break
      }
    }
  }

  private static let others = [
    "null", "[]", "true", "false", "77", "1.5", #""zz""#, #""1999""#, #""DE""#, #""JP""#,
    #""nara""#, #""guild""#, #""nobody""#, #""blog""#, #""given_first""#, #""alias""#,
    #""guest""#, #""phone""#, #""online""#, #""planned""#, #""email""#, #""hybrid""#,
  ]

  private func makesADifference(_ value: Range<Int>, to roll: String) -> Bool {
    Self.others.contains { other in
      let text = Self.text[..<value.lowerBound] + other.utf8 + Self.text[value.upperBound...]
      return summary(Array(text)).map { $0 != roll } ?? false
    }
  }

  /// All that a roll holds; nil where there is none.
  private func summary(_ bytes: [UInt8]) -> String? {
    guard let roll = try? Roll(json: bytes) else { return nil }
    return String(
      describing: (
        roll.network, roll.sources, roll.countries, roll.cities, roll.organizations,
        Array(roll.delegates), roll.orientations, roll.meetings
      ))
  }
}

/// A format of 270 keys.
private enum ManyCases: NumberedCases {
  static let count = allCases.count

  case a0, a1, a2, a3, a4, a5, a6, a7, a8, a9
  case b0, b1, b2, b3, b4, b5, b6, b7, b8, b9
  case c0, c1, c2, c3, c4, c5, c6, c7, c8, c9
  case d0, d1, d2, d3, d4, d5, d6, d7, d8, d9
  case e0, e1, e2, e3, e4, e5, e6, e7, e8, e9
  case f0, f1, f2, f3, f4, f5, f6, f7, f8, f9
  case g0, g1, g2, g3, g4, g5, g6, g7, g8, g9
  case h0, h1, h2, h3, h4, h5, h6, h7, h8, h9
  case i0, i1, i2, i3, i4, i5, i6, i7, i8, i9
  case j0, j1, j2, j3, j4, j5, j6, j7, j8, j9
  case k0, k1, k2, k3, k4, k5, k6, k7, k8, k9
  case l0, l1, l2, l3, l4, l5, l6, l7, l8, l9
  case m0, m1, m2, m3, m4, m5, m6, m7, m8, m9
  case n0, n1, n2, n3, n4, n5, n6, n7, n8, n9
  case o0, o1, o2, o3, o4, o5, o6, o7, o8, o9
  case p0, p1, p2, p3, p4, p5, p6, p7, p8, p9
  case q0, q1, q2, q3, q4, q5, q6, q7, q8, q9
  case r0, r1, r2, r3, r4, r5, r6, r7, r8, r9
  case s0, s1, s2, s3, s4, s5, s6, s7, s8, s9
  case t0, t1, t2, t3, t4, t5, t6, t7, t8, t9
  case u0, u1, u2, u3, u4, u5, u6, u7, u8, u9
  case v0, v1, v2, v3, v4, v5, v6, v7, v8, v9
  case w0, w1, w2, w3, w4, w5, w6, w7, w8, w9
  case x0, x1, x2, x3, x4, x5, x6, x7, x8, x9
  case y0, y1, y2, y3, y4, y5, y6, y7, y8, y9
  case z0, z1, z2, z3, z4, z5, z6, z7, z8, z9
  case zz0, zz1, zz2, zz3, zz4, zz5, zz6, zz7, zz8, zz9
}
