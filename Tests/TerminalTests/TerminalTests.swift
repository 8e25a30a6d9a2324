import Testing

/// The program in a real terminal. One test at a time: each runs a program, and machines are small.
@Suite(.serialized, .timeLimit(.minutes(4)))
enum TerminalTests {}
