"""What somebody in front of the terminal would read: a small emulator of xterm, text only.

It knows what terminfo's xterm-256color lets a program send. Programs send differences, so what is
on the screen cannot be found by searching the bytes: of a counter only the last digit may come.
"""

import codecs
import re
import unicodedata
from functools import lru_cache

TOKEN = re.compile(
    r"\x1b\[(?P<private>[<=>?]?)(?P<numbers>[\d;:]*)[ -/]*(?P<csi>[@-~])"
    r"|(?P<string>\x1b[\]PX^_].*?(?:\x07|\x1b\\))|\x1b(?P<escape>[ -/]*[0-~])"
    r"|(?P<text>[^\x00-\x1f\x7f]+)|(?P<control>[\x00-\x1f])",
    re.S,
)
#: The beginning of a sequence whose end has not come yet.
OPEN = re.compile(r"\x1b(\[[0-?]*[ -/]*|[\]PX^_][^\x07\x1b]*\x1b?|[ -/]*)?\Z")
DRAWING = str.maketrans("jklmnqtuvwxa", "┘┐┌└┼─├┤┴┬│▒")


@lru_cache(None)
def columns(scalar):
    if unicodedata.category(scalar) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(scalar) in "WF" else 1


class Screen:
    def __init__(self, width, height):
        self.width, self.height = width, height
        self.decoder, self.rest = codecs.getincrementaldecoder("utf-8")("replace"), ""
        self.x = self.y = self.top = 0
        self.bottom, self.saved = height - 1, (0, 0)
        self.last, self.draws_lines, self.application_keys = " ", False, False
        self.rows = [self.blank() for _ in range(height)]

    def blank(self):
        return [" "] * self.width

    @property
    def text(self):
        return "\n".join("".join(row) for row in self.rows)

    def feed(self, data):
        text = self.rest + self.decoder.decode(data)
        cut = OPEN.search(text)
        self.rest = cut[0] if cut else ""
        for token in TOKEN.finditer(text, 0, cut.start() if cut else len(text)):
            getattr(self, "take_" + token.lastgroup)(token)

    def take_string(self, token):
        pass

    def take_text(self, token):
        text = token[0].translate(DRAWING) if self.draws_lines else token[0]
        for scalar in text:
            self.put(scalar, columns(scalar))

    def put(self, scalar, width):
        if width == 0:
            return
        if self.x + width > self.width:
            self.x = 0
            self.feed_line()
        row, x = self.rows[self.y], self.x
        if row[x] == "" and x:
            row[x - 1] = " "
        if x + width < self.width and row[x + width] == "":
            row[x + width] = " "
        row[x : x + width] = [scalar] + [""] * (width - 1)
        self.last, self.x = scalar, x + width

    def take_control(self, token):
        match token[0]:
            case "\n" | "\v" | "\f":
                self.feed_line()
            case "\r":
                self.x = 0
            case "\b":
                self.x = max(0, min(self.x, self.width - 1) - 1)
            case "\t":
                self.x = min(self.width - 1, self.x // 8 * 8 + 8)

    def take_escape(self, token):
        match token["escape"]:
            case "(0" | "(B" as set:
                self.draws_lines = set == "(0"
            case "7":
                self.saved = self.x, self.y
            case "8":
                self.x, self.y = self.saved
            case "D":
                self.feed_line()
            case "M" if self.y == self.top:
                self.scroll(self.top, -1)
            case "M":
                self.y = max(0, self.y - 1)

    def feed_line(self):
        if self.y == self.bottom:
            self.scroll(self.top, 1)
        else:
            self.y = min(self.height - 1, self.y + 1)

    def scroll(self, top, count):
        """Moves the rows from `top` to the margin up, or down where `count` is negative."""
        for _ in range(min(abs(count), self.bottom - top + 1)):
            gone, new = (top, self.bottom) if count > 0 else (self.bottom, top)
            del self.rows[gone]
            self.rows.insert(new, self.blank())

    def take_csi(self, token):
        numbers = [int(number or 0) for number in re.split("[;:]", token["numbers"])]
        if token["private"]:
            return self.set_modes(numbers, token["csi"])
        first, second = max(1, numbers[0]), max(1, (numbers + [1])[1])
        if not self.move(token["csi"], first, second, numbers):
            self.erase(token["csi"], first, numbers[0])
        self.x, self.y = max(0, self.x), max(0, min(self.y, self.height - 1))

    def set_modes(self, numbers, final):
        if final in "hl" and 1 in numbers:
            self.application_keys = final == "h"
        if final == "h" and 1049 in numbers:
            self.rows = [self.blank() for _ in self.rows]

    def move(self, final, first, second, numbers):
        x = min(self.x, self.width - 1)
        match final:
            case "H" | "f":
                self.x, self.y = min(second, self.width) - 1, first - 1
            case "A":
                self.y -= first
            case "B" | "e":
                self.y += first
            case "C" | "a":
                self.x = min(x + first, self.width - 1)
            case "D":
                self.x = x - first
            case "E":
                self.x, self.y = 0, self.y + first
            case "F":
                self.x, self.y = 0, self.y - first
            case "G" | "`":
                self.x = min(first, self.width) - 1
            case "d":
                self.y = first - 1
            case "r":
                self.top, self.bottom = first - 1, (numbers + [0])[1] - 1
                if self.bottom < 0:
                    self.bottom = self.height - 1
                self.x = self.y = 0
            case _:
                return False
        return True

    def erase(self, final, count, mode):
        row, x, y = self.rows[self.y], min(self.x, self.width - 1), self.y
        match final:
            case "J":
                gone = {0: range(y + 1, self.height), 1: range(y)}.get(mode, range(self.height))
                for index in gone:
                    self.rows[index] = self.blank()
                if mode < 2:
                    self.erase("K", 1, mode)
            case "K":
                start, end = {0: (x, self.width), 1: (0, x + 1)}.get(mode, (0, self.width))
                row[start:end] = [" "] * (end - start)
            case "X":
                row[x : x + count] = [" "] * len(row[x : x + count])
            case "P":
                row[x:] = (row[x + count :] + self.blank())[: self.width - x]
            case "@":
                row[x:] = ([" "] * count + row[x:])[: self.width - x]
            case "L" | "M" if self.top <= y <= self.bottom:
                self.scroll(y, count if final == "M" else -count)
            case "S" | "T":
                self.scroll(self.top, count if final == "S" else -count)
            case "b":
                for _ in range(count):
                    self.put(self.last, columns(self.last))
