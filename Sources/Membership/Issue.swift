/// Something wrong, or worth mending, at one place of a roll's file.
public struct Issue: Hashable, Sendable {}
