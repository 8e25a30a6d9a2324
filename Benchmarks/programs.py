"""The programs that are run beside each other, and how to see what they do."""

import os
import re
import shutil
from dataclasses import dataclass

import rolls

QUERY = rolls.NEEDLE.lower()
#: Keys as somebody types them, to move, search, open and leave; the last one quits.
SCRIPT = os.path.join(os.path.dirname(__file__), "..", "Tests", "Fixtures", "sixty-keys.txt")
#: How to get those that are not ours.
INSTALLING = {
    "fzf": "apt-get install fzf",
    "less": "apt-get install less",
    "abook": "apt-get install abook",
    "vd": "pip install visidata",
}


@dataclass
class Program:
    """A command; what its first frame and its complete one show; the keys that search."""

    command: list
    first: str
    complete: str
    stdin: str = None
    setup: str = ""
    keys: str = QUERY
    #: Query → what the screen shows when that was typed; None: nothing can be typed while it reads.
    typed: object = None
    #: Name of a figure → query that is typed all at once when the program has begun.
    at_once: dict = None
    #: Where the screen says how many were found.
    count: str = r"^.{0,60}?(\d+/\d+)"
    #: Bytes that come with the first people: before them there is nothing to search.
    ready: bytes = b"|"
    repeats: int = None


def ours(binary, arguments, size):
    typed = lambda query: "“" + re.escape(query)
    return Program(
        [binary, *arguments],
        "silkroll",
        rf"\b{rolls.label(size)} delegates",
        setup="/",
        typed=typed,
        at_once={"named": QUERY, "leading": "is:leader", "country": "country:xa"},
        count=r"▸ All +([\d,]+)",
        ready=b"Countries",
    )


def scripted(binary, size):
    """The bundled roll, moved about in as somebody does: for the bytes that a key sends."""
    keys = open(SCRIPT, encoding="utf-8").read().strip().removesuffix("q")
    complete = rf"\b{rolls.label(size)} delegates"
    return Program([binary], "silkroll", complete, keys=keys, repeats=2)


def floors(floor, lines, size):
    count = rolls.count(size)
    return {
        "C hello": Program([floor, "hello"], "hello", "hello"),
        "C list": Program(
            [floor, "list", lines],
            r"\|",
            rf"\b{count}/{count}\b",
            typed=lambda query: f"^> {query}",
        ),
    }


def peers(path, size):
    """Those of other people; whether they are installed is not asked here."""
    count, person = rolls.count(size), re.escape(next(rolls.people(size))["name"][:18])
    yield "fzf", Program(
        ["fzf"],
        "^>",
        rf"^\s*{count}/{count}\b",
        stdin=path("txt"),
        typed=lambda query: f"^> {query}",
    )
    yield "less", Program(
        ["less", path("txt")], person, person, setup=f"/{rolls.NEEDLE}", keys="<Enter>"
    )
    if count <= 100_000:
        yield "abook", Program(
            ["abook", "--datafile", path("abook")],
            person,
            person,
            setup=f"/{QUERY}",
            keys="<Enter>",
            repeats=3,
        )
    yield "VisiData", Program(
        ["vd", path("csv")],
        "email",
        rf"\b{count} rows",
        setup=f"/{rolls.NEEDLE}",
        keys="<Enter>",
        repeats=2,
    )


def all(binary, floor, folder, size):
    """Every program that is there, by name."""
    path = lambda form: rolls.path(folder, size, form)
    found = floors(floor, path("txt"), size)
    if size == "36":
        found["silkroll, bundled"] = ours(binary, [], size)
        found["silkroll, sixty keys"] = scripted(binary, size)
    found["silkroll"] = ours(binary, ["--data", path("json")], size)
    found |= {
        name: program for name, program in peers(path, size) if shutil.which(program.command[0])
    }
    return found


def missing():
    """Which programs are not there, each with how to get it."""
    return [f"{name} ({how})" for name, how in INSTALLING.items() if not shutil.which(name)]


def has_simdjson():
    return os.path.exists("/usr/include/simdjson.h")
