/// A scalar that the terminal does not get, with words for it.
package struct HiddenScalar: Hashable, Sendable, CustomStringConvertible {
  /// The scalar, as it stands in the text.
  package let scalar: Unicode.Scalar

  /// Names a scalar; `TextFilter` tells whether it is hidden.
  package init(_ scalar: Unicode.Scalar) { self.scalar = scalar }

  /// The name of the scalar, in lower case: `right-to-left override`.
  package var name: String {
    Self.controlName(scalar.value) ?? scalar.properties.name?.lowercased() ?? className
  }

  /// The code point and the name: `U+202E right-to-left override`.
  package var description: String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + " " + name
  }

  /// A description of a scalar without a name.
  private var className: String {
    switch scalar.properties.generalCategory {
    case .privateUse: "private use"
    case _ where scalar.properties.isNoncharacterCodePoint: "noncharacter"
    case .unassigned: "unassigned"
    default: "control"
    }
  }
}
