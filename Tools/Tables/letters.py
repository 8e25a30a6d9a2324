"""The table of letters: what each character is compared as, and what is to be known of it."""

import functools

import packing
from normalization import FIRST_SYLLABLE, SYLLABLES, Normalizer
from specials import special_letters
from unicode import LAST, VERSION, Characters, properties, rows

SHIFT = 6

# The bits of a character's traits, in the order of `LetterTraits`.
TRAITS = """letter modifier silencer ideograph latin inert alone ordinary joined syllable
    word""".split()
# Up to here characters are looked up, and from there those of a single block more; all others are
# as one that is not assigned.
END, EXTRA = 0x33000, range(0xE0000, 0xE1000)
# What every C library and standard library knows that the program can meet: Unicode 10 is of 2017.
OLDEST = (10, 0)
# As counts of bytes: the character itself.
ITSELF = 255

HAN_BLOCKS = [
    range(0x3005, 0x3008), range(0x3400, 0x4DC0), range(0x4E00, 0xA000), range(0xF900, 0xFB00),
    range(0x20000, 0x3FFFE),
]  # fmt: skip
# Accents and vowel points, and what marks the letter beside it: the turned comma of Uzbek, a tone
# mark, a joiner. None of them is a letter, nor ends a word.
MODIFIERS = [
    range(0x2B0, 0x370), range(0x591, 0x5C8), range(0x640, 0x641), range(0x64B, 0x660),
    range(0x200B, 0x2010), range(0x2060, 0x2061),
]  # fmt: skip
# Marks on letters of the Arabic, Hebrew and Japanese scripts that Unicode counts as alphabetic.
MARKS = [
    range(0x610, 0x61B), range(0x670, 0x671), range(0x6D6, 0x6EE), range(0x8D3, 0x900),
    range(0x3099, 0x309D), range(0xFB1E, 0xFB1F),
]  # fmt: skip
# What takes the vowel, or all sound, from the letter before it: a virama, a thanthakhat.
SILENCERS = {*range(0x94D, 0xD80, 0x80), 0xDCA, 0xE4C, 0x1037, 0x1039, 0x103A, 0x17D2}
# Letters and symbols that look like nothing.
FILLERS = {0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800, 0x1D159}


def within(code, ranges):
    return any(code in part for part in ranges)


class Letters:
    """What letters are compared as; `simplified` is the form of an ideograph."""

    def __init__(self, simplified):
        self.characters = Characters()
        exclusions = properties("DerivedNormalizationProps.txt", ["Full_Composition_Exclusion"])
        self.normalizer = Normalizer(self.characters, exclusions["Full_Composition_Exclusion"])
        self.simplified = simplified
        self.special = special_letters(self.characters)
        core = properties("DerivedCoreProperties.txt", ["Alphabetic", "Default_Ignorable_Code_Point"])
        self.alphabetic = core["Alphabetic"]
        self.ignorable = core["Default_Ignorable_Code_Point"]
        self.breaks = {}
        for fields in rows("auxiliary/GraphemeBreakProperty.txt"):
            for code in range(*bounds(fields[0])):
                self.breaks[code] = fields[1]
        self.ages = {}
        for fields in rows("DerivedAge.txt"):
            age = tuple(map(int, fields[1].split(".")))
            self.ages.update(dict.fromkeys(range(*bounds(fields[0])), age))
        self.unstable = set()
        for fields in rows("DerivedNormalizationProps.txt"):
            if fields[1] == "NFC_QC":
                self.unstable.update(range(*bounds(fields[0])))

    # What letters are compared as.

    @functools.cache
    def reading(self, code):
        """The small letters that readings are made of, accents and all; katakana as hiragana."""
        lower = []
        for part in self.normalizer.nfkc([code]):
            lower += self.characters.lower.get(part, [part])
        return [hiragana(part) for part in lower]

    @functools.cache
    def base(self, code):
        """The letters that a character is compared as; none for what is no letter."""
        base = []
        for part in self.reading(code):
            if within(part, HAN_BLOCKS):
                base.append(self.simplified(part))
            elif 0x3041 <= part <= 0x3096:
                base.append(part)
            else:
                for letter in self.plain([part]):
                    base += self.special.get(letter, [letter])
        return base

    def plain(self, codes):
        """The letters of characters without their marks."""
        return [hiragana(part) for part in self.normalizer.nfd(codes) if self.is_letter(part)]

    def fold(self, text):
        """The letters of a text, as the program folds it."""
        whole = self.normalizer.nfkc([part for code in map(ord, text) for part in self.reading(code)])
        return [letter for code in whole for letter in self.base(code)]

    # The traits.

    def is_letter(self, code):
        """Whether it is a part of a word; what is not assigned is compared as it is written."""
        if within(code, MODIFIERS) or within(code, MARKS):
            return False
        category = self.characters.category.get(code, "Cn")
        return (
            category in ("Cn", "Co", "Mc")
            or code in self.alphabetic
            or code in self.characters.numeric
        )

    def traits(self, code):
        category = self.characters.category.get(code, "Cn")
        breaks = self.breaks.get(code, "Other")
        alone = category not in ("Cn", "Cs") and breaks in ("Other", "LV", "LVT")
        shown = category[0] in "LNPS" or category == "Zs"
        unseen = code in FILLERS or code in self.ignorable
        old = self.ages.get(code, (99,)) <= OLDEST
        return {
            "letter": self.is_letter(code),
            "modifier": within(code, MODIFIERS),
            "silencer": code in SILENCERS,
            "ideograph": within(code, HAN_BLOCKS),
            "latin": code < 0x250 or 0x1E00 <= code < 0x1F00,
            "inert": code not in self.unstable and code not in self.characters.combining,
            "alone": alone,
            "ordinary": alone and shown and old and not unseen,
            "joined": code in self.alphabetic or category in ("Mn", "Mc"),
            "syllable": is_syllable(code),
            "word": any(within(part, HAN_BLOCKS) or is_syllable(part) for part in self.reading(code)),
        }


def is_syllable(code):
    return 0 <= code - FIRST_SYLLABLE < SYLLABLES


def bounds(text):
    first, _, last = text.partition("..")
    return int(first, 16), int(last or first, 16) + 1


def hiragana(code):
    return code - 0x60 if 0x30A1 <= code <= 0x30F6 else code


def table(letters):
    """Blocks, records, texts and compositions, as `Letters` reads them."""
    unassigned = entry(letters, LAST)
    entries = [
        entry(letters, code) if code in letters.characters.category or within(code, HAN_BLOCKS)
        else unassigned
        for code in [*range(END), *EXTRA]
    ]  # fmt: skip
    pool = packing.Pool(text for entry in set(entries) for text in entry[2:] if text)
    records, numbers = [], []
    places = {}
    for entry_ in entries:
        if entry_ not in places:
            places[entry_] = len(places)
            records.append(entry_)
        numbers.append(places[entry_])
    starts, blocks = packing.two_stages(numbers, SHIFT)
    packed = b"".join(record(entry_, pool) for entry_ in records)
    pairs = sorted(
        first << 42 | second << 21 | whole
        for (first, second), whole in letters.normalizer.pairs.items()
    )
    return packing.table(
        f"letters, Unicode {VERSION}",
        packing.numbers("H", starts),
        packing.numbers("H", blocks),
        packed,
        pool.bytes,
        packing.numbers("Q", [len(pairs), *pairs]),
    )


def entry(letters, code):
    """Traits, combining class; base, reading and canonical decomposition in UTF-8, None: itself."""
    if 0xD800 <= code < 0xE000:
        return (0, 0, b"", b"", None)
    traits = letters.traits(code)
    bits = sum(1 << place for place, name in enumerate(TRAITS) if traits[name])
    combining = letters.characters.combining.get(code, 0)
    if traits["syllable"]:
        return (bits, combining, None, None, None)
    base = None if traits["ideograph"] else text(letters.base(code), code)
    canonical = letters.normalizer.nfd([code])
    return (bits, combining, base, text(letters.reading(code), code), text(canonical, code))


def text(codes, code):
    return None if codes == [code] else packing.utf8(codes)


def record(entry_, pool):
    """Twelve bytes: traits, combining class, three counts of bytes, three places in the pool."""
    bits, combining, *texts = entry_
    counts = [ITSELF if part is None else len(part) for part in texts]
    places = [pool.places[part] if part else 0 for part in texts]
    return packing.numbers("H", [bits]) + bytes([combining, *counts]) + packing.numbers("H", places)
