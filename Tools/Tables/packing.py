"""How the tables are written: a header, then sections of numbers, little-endian.

The header is 80 bytes: a line of text that says what the table is and of which version, zeros, and
from byte 32 on where each section begins. Sections begin at multiples of eight.
"""

import struct

HEADER, DIRECTORY = 80, 32


def table(title, *sections):
    assert len(title) < DIRECTORY and 4 * len(sections) <= HEADER - DIRECTORY
    body, places = b"", []
    for section in sections:
        places.append(HEADER + len(body))
        body += section + bytes(-len(section) % 8)
    header = (title + "\n").encode().ljust(DIRECTORY, b"\0")
    return (header + numbers("I", places)).ljust(HEADER, b"\0") + body


def numbers(kind, values):
    """Numbers of a kind of `struct`: B, H, I and Q have one, two, four and eight bytes."""
    values = list(values)
    return struct.pack(f"<{len(values)}{kind}", *values)


def two_stages(values, shift):
    """Where blocks of `1 << shift` values begin, and the values of the blocks, each of them once."""
    size, places, starts, blocks = 1 << shift, {}, [], []
    for start in range(0, len(values), size):
        block = tuple(values[start : start + size])
        block += (0,) * (size - len(block))
        if block not in places:
            places[block] = len(places)
            blocks += block
        starts.append(places[block])
    return starts, blocks


class Pool:
    """Texts in UTF-8, one after the other; what is in another one stands there."""

    def __init__(self, texts):
        self.bytes, self.places = b"", {}
        for text in sorted(set(texts), key=lambda text: (-len(text), text)):
            place = self.bytes.find(text)
            if place < 0:
                place = len(self.bytes)
                self.bytes += text
            self.places[text] = place


def utf8(codes):
    return "".join(map(chr, codes)).encode()
