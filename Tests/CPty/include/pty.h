#ifndef SILKROLL_PTY_H
#define SILKROLL_PTY_H
#endif
