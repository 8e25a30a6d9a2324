"""What is done with a program to measure it, and the figures that come of many runs."""

import os
import re
import subprocess
import sys
from statistics import median

from process import family
from terminal import NotShown, Terminal, keys, milliseconds, now


def at_rest(program):
    """A run that shows everything; with the times of its first and its complete frame."""
    terminal = Terminal(program.command, program.stdin)
    try:
        first = terminal.read_until(program.first)
        # The frame that was first may be the complete one.
        whole = (
            first
            if re.search(program.complete, terminal.screen.text, re.M)
            else terminal.read_until(program.complete)
        )
    except BaseException:
        terminal.close()
        raise
    return terminal, milliseconds(first - terminal.start), milliseconds(whole - terminal.start)


def sitting(program, is_first):
    """One run: start, a search key by key, and what it has cost."""
    terminal, first, complete = at_rest(program)
    try:
        for key in keys(program.setup):
            terminal.press(key)
        presses = [terminal.press(key) for key in keys(program.keys)]
        figures = {
            "first": [first],
            "complete": [complete],
            "key": [time for time, _ in presses if time],
            "bytes": [count for _, count in presses],
            "memory": [terminal.anonymous_megabytes()],
        }
        if is_first:
            figures["wake-ups"] = [terminal.idle_wake_ups()]
        return figures
    finally:
        terminal.close()


def typing_while_loading(program, seconds):
    """Types the query from the first people on, a key every `seconds`: how long each takes to be
    seen, and when it was said how many of all people it finds."""
    terminal = Terminal(program.command, program.stdin)
    try:
        while not any(program.ready in data for _, data in terminal.chunks):
            terminal.read(1)
        sent = []
        for key in keys(program.setup + program.keys):
            sent.append(terminal.type(key))
            while (left := sent[-1] + seconds - now()) > 0:
                terminal.read(left)
        terminal.settle()
        screens = list(terminal.screens())
        sent, seen = sent[len(program.setup) :], when_typed(program, screens)
        return {
            "loading": [milliseconds(there - pressed) for there, pressed in zip(seen, sent)],
            "answered": [
                milliseconds(when_counted(program, program.keys, screens) - terminal.start)
            ],
        }
    finally:
        terminal.close()


def typing_at_once(program, figure, query):
    """Types a whole query before anything is read: when it was said how many of all it finds."""
    terminal = Terminal(program.command, program.stdin)
    try:
        while not any(program.first.encode() in data for _, data in terminal.chunks):
            terminal.read(1)
        for key in keys(program.setup + query):
            terminal.type(key)
        terminal.settle()
        screens = list(terminal.screens())
        return {figure: [milliseconds(when_counted(program, query, screens) - terminal.start)]}
    finally:
        terminal.close()


def when_typed(program, screens):
    """When each longer beginning of the query was first on the screen."""
    screens = iter(screens)
    when, text = next(screens)
    for length in range(1, len(program.keys) + 1):
        pattern = re.compile(program.typed(program.keys[:length]), re.M)
        while not pattern.search(text):
            when, text = next(screens, (None, None))
            if when is None:
                return
        yield when


def when_counted(program, query, screens):
    """Since when, after the last letter, the screen has said how many are found."""
    last, since = None, None
    typed, pattern = re.compile(program.typed(query), re.M), re.compile(program.count, re.M)
    for when, text in screens:
        count = pattern.search(text) if typed.search(text) else None
        if (count and count[1]) != last:
            last, since = count and count[1], when
    if last is None:
        raise NotShown(f"{program.count}\n{screens[-1][1]}")
    return since


def evicted_start(program):
    """The first frame when nothing of the program is in the page cache."""
    terminal, *_ = at_rest(program)
    files = {
        line.split(None, 5)[5].strip()
        for pid in family(terminal.pid)
        for line in open(f"/proc/{pid}/maps")
        if "/" in line
    }
    terminal.close()
    for file in filter(os.path.isfile, files):
        descriptor = os.open(file, os.O_RDONLY)
        os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
        os.close(descriptor)
    terminal, first, _ = at_rest(program)
    terminal.close()
    return {"cold": [first]}


def command(arguments):
    """Milliseconds from the start of a command to its end."""
    start = now()
    subprocess.run(arguments, stdout=subprocess.DEVNULL, check=True)
    return {"complete": [milliseconds(now() - start)]}


def interleaved(programs, repeats, pace, is_cold):
    """All programs in turns, so that whatever else the machine does falls on all alike. Each run
    comes after an unmeasured start of the same program, so that all are equally warm."""
    figures = {name: {} for name in programs}
    for turn in range(repeats):
        for name, program in programs.items():
            if turn >= (program.repeats or repeats):
                continue
            tell(f"  {turn + 1} of {repeats}: {name}")
            try:
                measure(program, turn == 0, pace, is_cold, figures[name])
            except (NotShown, ProcessLookupError) as problem:
                figures[name].setdefault("failed", str(problem))
    tell("")
    return figures


def tell(text):
    """Where it is, for somebody who waits: one line that is written over."""
    if sys.stderr.isatty():
        print(f"\r{text:40}\r", end="", file=sys.stderr, flush=True)


def measure(program, is_first, pace, is_cold, into):
    at_rest(program)[0].close()
    parts = [sitting(program, is_first)]
    if program.typed:
        parts.append(typing_while_loading(program, pace))
    for figure, query in (program.at_once or {}).items():
        parts.append(typing_at_once(program, figure, query))
    if is_cold:
        parts.append(evicted_start(program))
    for part in parts:
        for what, values in part.items():
            into.setdefault(what, []).extend(values)


def middle(figures, what):
    """The median of a figure; none where there is none."""
    return median(figures[what]) if figures.get(what) else None


def worst(figures, what):
    return max(figures[what]) if figures.get(what) else None
