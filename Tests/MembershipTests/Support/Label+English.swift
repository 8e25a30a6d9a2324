import Membership

extension Label {
  var english: String { text(in: ["en"]) }
}
