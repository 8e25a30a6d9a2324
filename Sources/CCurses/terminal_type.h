#ifndef SILKROLL_TERMINAL_TYPE_H
#define SILKROLL_TERMINAL_TYPE_H

/// Types of terminals that are newer than the descriptions of many systems. Internal to CCurses.

/// The type whose description stands in for theirs.
extern char type_of_xterm[];

/// Tells if terminals of that type are known to do all that xterm-256color is described to do. The
/// name alone decides: a variable such as `COLORTERM` is handed on to shells elsewhere.
int type_is_like_xterm(const char *_Nullable type);

#endif
