"""Unicode's own data: the files of Debian's unicode-data, read into dictionaries by code point."""

import bz2
import pathlib
import re

FOLDER = pathlib.Path("/usr/share/unicode")
VERSION = "15.0.0"
LAST = 0x10FFFF


class WrongVersion(Exception):
    """An input is not there, or not of the version that the tables are of."""


def check(folder=FOLDER):
    """Raises WrongVersion unless every kind of file is of the version."""
    marks = {
        "DerivedCoreProperties.txt": f"DerivedCoreProperties-{VERSION}.txt",
        "auxiliary/GraphemeBreakProperty.txt": f"GraphemeBreakProperty-{VERSION}.txt",
        "Unihan_Readings.txt.bz2": f"Unicode version: {VERSION}",
    }
    for name, mark in marks.items():
        path = folder / name
        if not path.exists():
            raise WrongVersion(f"{path} is not there: apt-get install unicode-data")
        if mark not in "".join(line for line, _ in zip(lines(path), range(20))):
            raise WrongVersion(f"{path} is not of Unicode {VERSION}")


def lines(path):
    opener = bz2.open if path.suffix == ".bz2" else open
    with opener(path, "rt", encoding="utf-8") as file:
        yield from file


def rows(name, folder=FOLDER):
    """The fields of each row of a file, without comments."""
    for line in lines(folder / name):
        fields = [field.strip() for field in line.split("#")[0].split(";")]
        if len(fields) > 1:
            yield fields


def code_points(text):
    """`0041..005A` or `0041`, as a range."""
    first, _, last = text.partition("..")
    return range(int(first, 16), int(last or first, 16) + 1)


def scalars(text):
    return [int(part, 16) for part in text.split()]


def properties(name, wanted):
    """For each wanted property, or value of one, the set of its code points."""
    sets = {value: set() for value in wanted}
    for fields in rows(name):
        if fields[1] in sets:
            sets[fields[1]].update(code_points(fields[0]))
    return sets


class Characters:
    """What UnicodeData.txt and SpecialCasing.txt say of each assigned character."""

    def __init__(self):
        self.name, self.category, self.combining, self.lower = {}, {}, {}, {}
        self.canonical, self.compatible, self.numeric = {}, {}, set()
        first = None
        for line in lines(FOLDER / "UnicodeData.txt"):
            fields = line.rstrip("\n").split(";")
            code = int(fields[0], 16)
            if fields[1].endswith(", First>"):
                first = code
                continue
            for place in range(first if first is not None else code, code + 1):
                self._take(place, fields)
            first = None
        for fields in rows("SpecialCasing.txt"):
            if len(fields) < 6:  # without a condition: five fields, the last of them empty
                self.lower[int(fields[0], 16)] = scalars(fields[1])
        self._read_numeric()

    def _take(self, code, fields):
        self.name[code], self.category[code] = fields[1], fields[2]
        if fields[3] != "0":
            self.combining[code] = int(fields[3])
        if fields[5].startswith("<"):
            self.compatible[code] = scalars(fields[5].partition("> ")[2])
        elif fields[5]:
            self.canonical[code] = scalars(fields[5])
        if fields[13]:
            self.lower[code] = [int(fields[13], 16)]

    def _read_numeric(self):
        for fields in rows("extracted/DerivedNumericType.txt"):
            self.numeric.update(code_points(fields[0]))


def unihan(name, wanted):
    """For each wanted field of a Unihan file, its values by code point."""
    found = {field: {} for field in wanted}
    for line in lines(FOLDER / f"Unihan_{name}.txt.bz2"):
        match = re.match(r"U\+([0-9A-F]+)\t(\w+)\t(.+)", line)
        if match and match[2] in found:
            found[match[2]][int(match[1], 16)] = match[3].split()
    return found
