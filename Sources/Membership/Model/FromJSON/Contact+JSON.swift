extension Contact {
  init?(_ object: CheckedObject) {
    guard let kind: Kind = object.choice(.type) else { return nil }
    self.init(kind: kind, value: object.required(.value))
  }
}
