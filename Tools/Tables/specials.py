"""Letters that are compared as others, though no decomposition of Unicode's says so."""

import pathlib
import re

from unicode import rows

SOURCES = pathlib.Path(__file__).parent / "sources"
# Letters that are others, but for a stroke or a hook, for their place above the line, or for their
# alphabet; and the many ways of writing a kana.
NAMES = [
    (r"LATIN SMALL LETTER (?:DOTLESS )?([A-Z]) WITH .*", "LATIN SMALL LETTER {}"),
    (r"ARABIC LETTER ([A-Z ]+?) WITH .*", "ARABIC LETTER {}"),
    (r"COMBINING CYRILLIC (?:SMALL )?LETTER (.*)", "CYRILLIC SMALL LETTER {}"),
    (r"GEORGIAN SMALL LETTER (.*)", "GEORGIAN LETTER {}"),
    (r"(?:HIRAGANA|KATAKANA) LETTER ARCHAIC [WY]?([EIU])", "HIRAGANA LETTER {}"),
    (r"KATAKANA LETTER SMALL ([A-Z]+)", "HIRAGANA LETTER {}"),
    (r"KATAKANA LETTER V([AIEO])", "HIRAGANA LETTER W{}"),
    (r"HIRAGANA LETTER SMALL ([A-Z]+)", "HIRAGANA LETTER {}"),
    (r"HENTAIGANA LETTER ([A-Z]+)-.*", "HIRAGANA LETTER {}"),
]


def special_letters(characters):
    """By letter, those that it is compared as: what is written down, else by case, else by name."""
    special = {}
    codes = {name: code for code, name in characters.name.items()}
    for code, name in characters.name.items():
        plain = codes.get(plain_name(name)) if " LETTER " in name else None
        if plain and code not in characters.canonical and code not in characters.compatible:
            special[code] = characters.canonical.get(plain, [plain])[:1]
    for fields in rows("CaseFolding.txt"):
        code, folded = int(fields[0], 16), int(fields[2].split()[0], 16)
        if fields[1] == "C" and not {code, folded} & characters.lower.keys():
            special[code] = [folded]
    for line in (SOURCES / "letters.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            letter, plain = line.split()
            special[ord(letter)] = [] if plain == "-" else [ord(part) for part in plain]
    return {code: [part for one in plain for part in special.get(one, [one])]
        for code, plain in special.items()}  # fmt: skip


def plain_name(name):
    """The name of the letter that a letter is compared as, by its own name."""
    for pattern, plain in NAMES:
        match = re.fullmatch(pattern, name)
        if match:
            return plain.format(*match.groups())
    return None
