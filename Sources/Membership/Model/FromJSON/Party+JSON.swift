extension Party {
  init?(_ object: CheckedObject) {
    if let delegate = object.reference(.delegate, .delegate) as Reference<Delegate>? {
      self = .delegate(delegate)
    } else if let city = object.reference(.city, .city) as Reference<City>? {
      self = .city(city)
    } else if let body = object.reference(.organization, .organization) as Reference<Organization>?
    {
      self = .organization(body)
    } else {
      return nil
    }
  }
}
