#ifndef SILKROLL_MODES_H
#define SILKROLL_MODES_H

/// Modes of the terminal that ncurses knows nothing about, as it does not read keys here.
/// Internal to CCurses.

/// Finds the strings that set these modes, and tells the rescue how to undo everything.
void modes_prepare(void);

/// Has keys sent as terminfo describes them, and pastes in brackets, from the next `modes_settle`
/// on.
void modes_begin(void);

/// Sends the modes that `modes_begin` asked for. After a frame: a write of its own before the first
/// one would hold it up by a tenth of a millisecond.
void modes_settle(void);

/// Undoes the modes that `modes_begin` asked for.
void modes_end(void);

#endif
