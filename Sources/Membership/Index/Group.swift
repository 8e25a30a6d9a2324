extension Roll {
  /// What a person is listed under.
  public enum Group: Hashable, Sendable {
    /// The country that the person stands for.
    case country(Reference<Country>)
    /// The first organization of the first post, of a person without a country.
    case organization(Reference<Organization>)
    /// Neither.
    case none
  }
}
