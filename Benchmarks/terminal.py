"""A program in a pseudo-terminal of 120x40, watched from outside.

The clock is CLOCK_MONOTONIC. What comes is stamped when read() returns; the emulator sees it only
while the program is silent and idle, so that its work is in no figure.
"""

import fcntl
import os
import re
import select
import signal
import struct
import termios
import time

from process import anonymous_megabytes, cpu_seconds, wake_ups
from screen import Screen

SIZE = 120, 40
#: So long a program must be silent, and not work, to be done with something.
QUIET = 0.12
PATIENCE = 120
#: What programs ask a terminal, and what xterm would answer.
ANSWERS = {b"\x1b[6n": b"\x1b[1;1R", b"\x1b[c": b"\x1b[?62;22c", b"\x1b[>c": b"\x1b[>41;354;0c"}
KEY = re.compile(r"<\w+>|.", re.S)
NAMED = {"<Enter>": b"\r", "<Esc>": b"\x1b", "<BS>": b"\x7f"}


def now():
    return time.clock_gettime(time.CLOCK_MONOTONIC)


def milliseconds(seconds):
    return seconds * 1000


class NotShown(Exception):
    """A pattern did not come; with the screen that was there."""


class Terminal:
    """One run of a program, from its start."""

    def __init__(self, command, stdin=None):
        self.screen, self.chunks, self.shown = Screen(*SIZE), [], 0
        self.main, self.other = os.openpty()
        fcntl.ioctl(self.other, termios.TIOCSWINSZ, struct.pack("4H", SIZE[1], SIZE[0], 0, 0))
        name = os.ttyname(self.other)
        actions = [
            (os.POSIX_SPAWN_OPEN, 0, name, os.O_RDWR, 0),
            (os.POSIX_SPAWN_DUP2, 0, 1),
            (os.POSIX_SPAWN_DUP2, 0, 2),
        ]
        if stdin:
            actions.append((os.POSIX_SPAWN_OPEN, 0, stdin, os.O_RDONLY, 0))
        environment = os.environ | {
            "TERM": "xterm-256color",
            "LC_ALL": "C.UTF-8",
            "LESSHISTFILE": "-",
            "LESS": "",
            "FZF_DEFAULT_OPTS": "",
        }
        self.start = now()
        self.pid = os.posix_spawnp(
            command[0], command, environment, file_actions=actions, setsid=True
        )
        self.exit = os.pidfd_open(self.pid)
        self.poll = select.poll()
        for descriptor in (self.main, self.exit):
            self.poll.register(descriptor, select.POLLIN)

    def read(self, seconds):
        """Takes one chunk; false after so many seconds of silence."""
        ready = [descriptor for descriptor, _ in self.poll.poll(max(0, seconds) * 1000)]
        if self.main not in ready:
            if self.exit in ready:
                time.sleep(seconds)
            return False
        data = os.read(self.main, 1 << 16)
        self.chunks.append((now(), data))
        for question, answer in ANSWERS.items():
            if question in data:
                os.write(self.main, answer)
        return True

    def show(self):
        """Lets the emulator see the next chunk; the time when it came, or none."""
        if self.shown == len(self.chunks):
            return None
        when, data = self.chunks[self.shown]
        self.screen.feed(data)
        self.shown += 1
        return when

    def screens(self):
        """Every screen that there was, with its time."""
        while when := self.show():
            yield when, self.screen.text

    def settle(self):
        """Reads until the program is silent and idle."""
        deadline, used, since = now() + PATIENCE, cpu_seconds(self.pid), now()
        while now() < deadline:
            if self.read(QUIET):
                continue
            before, used = used, cpu_seconds(self.pid)
            is_idle, since = used - before < 0.1 * (now() - since), now()
            if is_idle:
                return
        raise NotShown("it did not come to rest")

    def read_until(self, pattern):
        """Settles until a pattern is on the screen; the time when it came there."""
        deadline = now() + PATIENCE
        while now() < deadline:
            self.settle()
            while when := self.show():
                if re.search(pattern, self.screen.text, re.M):
                    return when
        raise NotShown(f"{pattern}\n{self.screen.text}")

    def type(self, key):
        """Sends a key; the time just before."""
        when = now()
        os.write(self.main, NAMED.get(key) or key.encode())
        return when

    def press(self, key):
        """Types a key and lets it take effect; milliseconds to its last byte, and how many bytes."""
        count, when = len(self.chunks), self.type(key)
        self.settle()
        new = self.chunks[count:]
        return (milliseconds(new[-1][0] - when) if new else None), sum(len(data) for _, data in new)

    def idle_wake_ups(self, seconds=1):
        """How often a second the program wakes with nothing to do."""
        before, end = wake_ups(self.pid), now() + seconds
        while now() < end:
            self.read(end - now())
        return (wake_ups(self.pid) - before) / seconds

    def anonymous_megabytes(self):
        return anonymous_megabytes(self.pid)

    def close(self):
        """Ends the program: nothing is measured any more."""
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        for descriptor in (self.main, self.other, self.exit):
            os.close(descriptor)


def keys(text):
    return KEY.findall(text)
