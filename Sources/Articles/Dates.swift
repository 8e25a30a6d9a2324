package import Membership

extension PartialDate {
  /// As people read it: `20 Nov 2020`, `Nov 2020`, `2020`.
  package var spelledOut: String {
    guard let month else { return String(year) }
    let names = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let start = day.map { "\($0) " } ?? ""
    return "\(start)\(names[month - 1]) \(year)"
  }
}
