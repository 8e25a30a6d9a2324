"""The table of what countries are called, in every language."""

import re

import cldr
import packing
from specials import SOURCES

# So many names in a row are written by what they do not share with the one before; the first of
# them is whole, so that a name is found by halving.
ROW = 128
# Bytes that no letter of a name is.
OTHER, BLOCK, LETTER = 0x18, 0x3A, 0x3B


def names():
    """The codes of countries, and each name with the code."""
    codes = cldr.countries()
    found = {(name, code) for code, name in cldr.territories() if code in codes}
    found |= {*both(found), *listed("countries.txt", ","), *listed("later-countries.txt", ";")}
    return codes, found


def both(found):
    """Each of the two names where CLDR has one in parentheses behind the other: Myanmar (Burma)."""
    for name, code in found:
        match = re.fullmatch(r"(.+?)\s*[(（](.+?)[)）]", name)
        if match and code in ("CI", "FK", "MM", "TL", "VA"):
            yield from ((part, code) for part in match.groups())


def listed(source, separator):
    """The names that one of our own files has beside those of CLDR."""
    for line in (SOURCES / source).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            code, _, texts = line.partition(":")
            for text in texts.split(separator):
                yield text.strip(), code.strip()


def table(letters):
    """Codes, where rows of names begin, and the rows.

    A name begins with a byte for how many letters it shares with the one before; where it is another
    country's, `OTHER` is added, and the number of the country comes next. Then come its letters: ASCII
    as it is, others as their place among 128 after `BLOCK` has said which, or else after `LETTER`.
    """
    codes, found = names()
    numbers = {code: number for number, code in enumerate(sorted(codes))}
    keys = sorted({(tuple(letters.fold(name)), numbers[code]) for name, code in found})
    starts, rows = [], bytearray()
    for place, (key, number) in enumerate(keys):
        if place % ROW == 0:
            starts.append(len(rows))
            last, country, block = (), None, 0
        shared = min(shared_count(last, key), OTHER - 1)
        rows += bytes([shared] if number == country else [shared + OTHER, number])
        block = write(key[shared:], block, rows)
        last, country = key, number
    return packing.table(
        f"countries, CLDR {cldr.VERSION}",
        "".join(sorted(codes)).encode(),
        packing.numbers("I", starts),
        bytes(rows),
        packing.numbers("I", [len(codes), len(starts), len(rows)]),
    )


def write(letters, block, rows):
    """Writes letters, and returns the block that the last of them is of."""
    for letter in letters:
        if letter < 0x80:
            assert letter >= 0x30 and letter not in (BLOCK, LETTER)
            rows.append(letter)
        elif letter >> 7 < 0x68:
            if letter >> 7 != block:
                block = letter >> 7
                rows += bytes([BLOCK, block])
            rows.append(0x80 | letter & 0x7F)
        else:
            rows += bytes([LETTER]) + letter.to_bytes(3, "little")
    return block


def shared_count(one, other):
    count = 0
    while count < min(len(one), len(other)) and one[count] == other[count]:
        count += 1
    return count
