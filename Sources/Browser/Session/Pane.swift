/// The panes, by the numbers in their titles.
package enum Pane: Int, CaseIterable, Hashable, Sendable {
  case countries = 1
  case delegates, orientations, details

  var next: Pane { Pane(rawValue: rawValue % 4 + 1) ?? .countries }
  var previous: Pane { Pane(rawValue: (rawValue + 2) % 4 + 1) ?? .details }
}
