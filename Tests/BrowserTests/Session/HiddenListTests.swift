import Testing

@testable import Browser

/// Where the list of delegates is not on the screen, nothing is said of its order.
@Suite struct HiddenListTests {
  @Test(arguments: [(80, 24, "3", false), (80, 24, "2", true), (120, 36, "3", true)])
  func orderIsHintedAtWhereItIsSeen(
    _ width: Int, _ height: Int, _ keys: String, _ isHinted: Bool
  ) throws {
    var pilot = try Pilot(width, height)
    try pilot.press(keys)
    #expect(pilot.session.isAvailable(.sort) == isHinted)
  }
}
