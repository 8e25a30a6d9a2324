/// A value to be written as JSON. Foundation's encoder would do, but for the order of the keys.
package indirect enum JSONValue {
  case string(String)
  case boolean(Bool)
  /// A number, in the digits of JSON.
  case number(String)
  case null
  case array([JSONValue])
  case object([(key: String, value: JSONValue)])

  /// A string, or null where there is none.
  package init(_ text: String?) {
    self = text.map(Self.string) ?? .null
  }
}
