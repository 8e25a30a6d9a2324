"""The table of ideographs: the form that each is compared in, and how it is read."""

import re

import cldr
import packing
import unicode
from letters import HAN_BLOCKS
from specials import SOURCES

# The bits of a reading, from the lowest: numbers of syllables.
PINYIN, CANTONESE, KOREAN = 0, 9, 19
# From before the first to the last ideograph of the version; the plane between the common and the
# rare ones has none.
FIRST, LAST, PLANE = 0x3000, 0x323AF, 0x10000
# Where the number of a reading begins in what is kept of a form.
READING = 18


class Han:
    def __init__(self):
        variants = transform_rules("Simplified-Traditional")
        self.simple = {}
        for line in variants:
            match = re.fullmatch(r"(\w)([↔←])(\w) *;", line)
            if match:
                self.simple.setdefault(ord(match[3]), ord(match[1]))
        for code, form in standard_forms().items():
            self.simple.setdefault(code, form)
        self.simple |= {ord(pair[0]): ord(pair[1]) for pair in words("later-forms.txt")}
        self.variants = {}
        for pair in words("han-variants.txt"):
            self.variants[ord(pair[0])] = ord(pair[1])
        readings = unicode.unihan("Readings", ["kMandarin", "kTGHZ2013", "kCantonese", "kHangul"])
        self.mandarin = {code: toneless(texts[0]) for code, texts in readings["kMandarin"].items()}
        self.mandarin |= pinyin_rules() | standard_readings(readings["kTGHZ2013"]) | later_readings()
        self.cantonese = {
            code: texts[0].rstrip("123456") for code, texts in readings["kCantonese"].items()
        }
        self.korean = {code: texts[0][0] for code, texts in readings["kHangul"].items()}
        self.surnames = surnames() | {
            ord(word[0]): word[1:] for word in words("later-surnames.txt")
        }
        self.second = {ord(word[0]): word[1:] for word in words("second-readings.txt")}

    def plain(self, code):
        """Always towards the simplified form: back would have to choose (范 is 范 and 範)."""
        return self.simple.get(code, code)

    def simplified(self, code):
        """The form that an ideograph is compared in, which is its own; of two that are each the other's
        (苎 and 苧) the lesser."""
        forms = [code]
        while forms[-1] not in forms[:-1]:
            plain = self.plain(forms[-1])
            forms.append(self.variants.get(plain, plain))
        return min(forms[forms.index(forms[-1]) :])

    def pinyin(self, code):
        plain = self.plain(code)
        return self.mandarin.get(plain) or self.mandarin.get(code) or ""

    def name(self, code):
        """How it is read as a surname, and otherwise in names; empty: as elsewhere."""
        return (self.surnames.get(self.plain(code), ""), self.second.get(self.simplified(code), ""))


def words(name):
    text = (SOURCES / name).read_text(encoding="utf-8")
    for line in text.splitlines():
        if not line.startswith("#"):
            yield from line.split()


def transform_rules(name):
    rules = cldr.xml_file(f"transforms/{name}.xml").find(".//tRule").text
    return [line.strip() for line in rules.splitlines()]


def standard_forms():
    """Simplified forms by Unihan that are in the Table of General Standard Chinese Characters (2013),
    and are not traditional forms as well: 覆 is not always 复."""
    standard = unicode.unihan("Readings", ["kTGHZ2013"])["kTGHZ2013"]
    traditional = unicode.unihan("OtherMappings", ["kBigFive"])["kBigFive"]
    forms = unicode.unihan("Variants", ["kSimplifiedVariant"])["kSimplifiedVariant"]
    return {
        code: form
        for code, texts in forms.items()
        for form in (int(text[2:], 16) for text in texts)
        if form in standard and form not in traditional
    }


def standard_readings(readings):
    """The readings of that table, of ideographs that have one there."""
    single = {code: texts[0] for code, texts in readings.items() if len(texts) == 1}
    return {
        code: toneless(text.rpartition(":")[2]) for code, text in single.items() if "," not in text
    }


def later_readings():
    return {
        ord(ideograph): toneless(syllable)
        for line in words("later-readings.txt")
        for syllable, _, ideographs in [line.partition(":")]
        for ideograph in ideographs
    }


def pinyin_rules():
    """The readings of CLDR's Han-Latin of one ideograph, whatever stands beside it."""
    found = {}
    for line in transform_rules("Han-Latin"):
        match = re.fullmatch(r"(\w|\[\w+\]) *→ *(\w+);.*", line)
        if match:
            for ideograph in match[1].strip("[]"):
                found.setdefault(ord(ideograph), toneless(match[2]))
    return found


def surnames():
    """The readings of CLDR's Han-Latin/Names that do not depend on what comes next."""
    found = {}
    for line in transform_rules("Han-Latin-Names"):
        match = re.fullmatch(r"(?:\$startOfHanMarker\{ )?(\w) *→(\w+);", line)
        if match:
            found[ord(match[1])] = toneless(match[2])
    return found


def toneless(syllable):
    """Pinyin without its tone; ü is a V, which is both u and v among the search's sounds."""
    plain = ""
    for row in ("aāáǎà", "eēéěèê", "iīíǐì", "oōóǒò", "uūúǔù", "Vüǖǘǚǜ", "nńňǹ", "mḿ"):
        for letter in row[1:]:
            syllable = syllable.replace(letter, row[0])
    plain = re.sub("[\u0300-\u036f]", "", syllable)
    assert re.fullmatch("[a-zV]+", plain), syllable
    return plain


def table(han, letters):
    """Rows, values, readings, forms and syllables, as `Han` reads them.

    A row is for 64 ideographs: which of them anything is said of, and how many are before it of which
    that is so. The values of these are numbers of readings or, from their count on, of forms.
    """
    codes = [code for block in HAN_BLOCKS for code in block]
    pinyin = numbered([part for code in codes for part in (han.pinyin(code), *han.name(code))])
    cantonese = numbered(han.cantonese.values())
    korean = numbered(han.korean.values())
    readings, forms, names, entries = {}, {}, {("", ""): 0}, {}
    for code in codes:
        unified = letters.normalizer.nfc([code])[0]
        form = han.simplified(unified)
        reading = (
            pinyin[han.pinyin(unified)] << PINYIN
            | cantonese[han.cantonese.get(unified, "")] << CANTONESE
            | korean[han.korean.get(unified, "")] << KOREAN
        )
        name = names.setdefault(han.name(unified), len(names))
        if reading or name or form != code:
            number = readings.setdefault(reading, len(readings))
            entries[code] = (form, number, name) if name or form != code else number
    for entry in entries.values():
        if isinstance(entry, tuple):
            forms.setdefault(entry, len(readings) + len(forms))
    values = [forms[entry] if isinstance(entry, tuple) else entry for entry in entries.values()]
    bits, ranks = rows(entries)
    return packing.table(
        f"han, Unicode {unicode.VERSION}, CLDR {cldr.VERSION}",
        packing.numbers("Q", bits),
        packing.numbers("H", ranks),
        packing.numbers("H", values),
        packing.numbers("I", [len(readings), *readings]),
        packing.numbers("I", [form | number << READING for form, number, _ in forms]),
        bytes(name for _, _, name in forms),
        syllables(pinyin),
        syllables(cantonese),
        packing.numbers("H", [ord(text) if text else 0 for text in korean]),
        packing.numbers("H", [pinyin[part] for name in names for part in name]),
    )


def rows(entries):
    bits, ranks = [0] * ((LAST - PLANE - FIRST) // 64 + 1), [0]
    for code in entries:
        place = (code if code < PLANE else code - PLANE) - FIRST
        bits[place // 64] |= 1 << place % 64
    for row in bits:
        ranks.append(ranks[-1] + row.bit_count())
    return bits, ranks[:-1]


def numbered(texts):
    return {text: number for number, text in enumerate(sorted({"", *texts}))}


def syllables(numbered):
    """Eight bytes for each syllable."""
    return b"".join(text.encode().ljust(8, b"\0") for text in numbered)
