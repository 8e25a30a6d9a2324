#!/usr/bin/env python3
"""Notes which parts of the program its first frame needs, so that they can stand together.

    first_frame.py BINARY MAP FOLDER

BINARY was linked by lld with -Map=MAP. It is run under valgrind until it starts its second thread,
which comes right after the first frame: once with the bundled roll, once with that as a file.
FOLDER gets a list of input sections for each of text, rodata, relro, data and bss, as
Layout/silkroll.ld includes them. Needs valgrind.
"""

import fcntl
import os
import pty
import re
import signal
import struct
import sys
import termios
from bisect import bisect
from collections import Counter
from dataclasses import dataclass

from terminal import SIZE

TRACE = "valgrind --tool=lackey --trace-mem=yes --trace-syscalls=yes --log-fd={} {} {}"
ROLL = os.path.join(os.path.dirname(__file__), "..", "Resources", "membership.json")
#: An input section in a map: its address and size, the file that it came in, its name.
LINE = re.compile(r" *(\w+) +\w+ +(\w+) +\d+ {9}(\S.*):\((\S+)\)$")
#: What a section's name begins with → the list it is on; the longer beginnings first.
LISTS = {".data.rel.ro": "relro", ".text": "text", ".rodata": "rodata", ".data": "data", ".bss": "bss"}
PAGE = 4096


@dataclass(frozen=True)
class Section:
    address: int
    size: int
    file: str
    name: str

    def pattern(self, is_alone):
        """How a linker script names it: by its name, where no other section has it."""
        if is_alone:
            return f"*({self.name})"
        archive = re.search(r"([^/]+\.a)\((.+)\)$", self.file)
        file = ":".join(archive.groups()) if archive else "/".join(self.file.split("/")[-2:])
        # Neither a library's version nor a compiler's, which is the folder of its files.
        file = re.sub(r"\d+\.\d+", "*", re.sub(r"^\d+/", "", file))
        return f"*{file}({self.name})"


def sections(path):
    """All of them but what was merged of many, which the script names by itself, and what takes no
    addresses although it has some."""
    found = (LINE.match(line) for line in open(path))
    parts = [Section(int(m[1], 16), int(m[2], 16), m[3], m[4]) for m in found if m]
    return [
        part
        for part in parts
        if part.size and part.file != "<internal>" and not part.name.startswith(".tbss")
    ]


def run(binary, arguments, log):
    """Starts it in a terminal, with a trace of all that it does written to a descriptor."""
    pid, terminal = pty.fork()
    if pid:
        return pid, terminal
    fcntl.ioctl(1, termios.TIOCSWINSZ, struct.pack("4H", SIZE[1], SIZE[0], 0, 0))
    environment = os.environ | {"TERM": "xterm-256color", "LC_ALL": "C.UTF-8"}
    command = TRACE.format(log, binary, arguments).split()
    os.execvpe(command[0], command, environment)


def touched(binary, arguments):
    """The addresses that were run, read or written until there is a second thread, the first first."""
    reading, writing = os.pipe()
    os.set_inheritable(writing, True)
    pid, terminal = run(binary, arguments, writing)
    os.close(writing)
    seen = {}
    for line in os.fdopen(reading, "rb", 1 << 20):
        if line[:2] in (b"I ", b" L", b" S", b" M"):
            seen[line[3 : line.index(b",")]] = None
        elif b"sys_clone" in line:
            break
    else:
        sys.exit(f"{binary} ended before it had a second thread")
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    os.close(terminal)
    return [int(address, 16) for address in seen]


def needed(parts, addresses):
    """The sections with one of the addresses in them, in the order that they are first needed in:
    what runs together then stands together."""
    parts = sorted(parts, key=lambda part: part.address)
    starts, found = [part.address for part in parts], {}
    for address in addresses:
        part = parts[bisect(starts, address) - 1]
        if part.address <= address < part.address + part.size:
            found[part] = None
    return found


def main(binary, path, folder):
    parts = sections(path)
    count, lists = Counter(part.name for part in parts), {name: [] for name in LISTS.values()}
    addresses = touched(binary, "") + touched(binary, f"--data {ROLL}")
    for part in needed(parts, addresses):
        if found := next((LISTS[start] for start in LISTS if part.name.startswith(start)), None):
            lists[found].append(part)
    for name, found in lists.items():
        # What is larger than a page comes after what may share one.
        found.sort(key=lambda part: part.size > PAGE)
        patterns = dict.fromkeys(part.pattern(count[part.name] == 1) for part in found)
        with open(os.path.join(folder, name + ".ld"), "w") as file:
            file.writelines(pattern + "\n" for pattern in patterns)
        print(f"{name:8} {len(found):6,} sections")


if __name__ == "__main__":
    main(*sys.argv[1:])
