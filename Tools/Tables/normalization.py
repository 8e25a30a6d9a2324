"""Unicode's normalisation forms (Unicode Standard Annex #15), by the data of the version."""

FIRST_SYLLABLE, SYLLABLES = 0xAC00, 11172
LEADS, VOWELS, TAILS = 0x1100, 0x1161, 0x11A7


class Normalizer:
    def __init__(self, characters, exclusions):
        self.characters = characters
        self.mappings = characters.canonical | characters.compatible
        self.pairs = {
            tuple(parts): code
            for code, parts in characters.canonical.items()
            if code not in exclusions
        }

    def nfd(self, codes):
        return self._ordered(self._decomposed(codes, self.characters.canonical))

    def nfkd(self, codes):
        return self._ordered(self._decomposed(codes, self.mappings))

    def nfc(self, codes):
        return self._composed(self.nfd(codes))

    def nfkc(self, codes):
        return self._composed(self.nfkd(codes))

    def _decomposed(self, codes, mapping):
        for code in codes:
            if 0 <= code - FIRST_SYLLABLE < SYLLABLES:
                yield from hangul(code)
            elif code in mapping:
                yield from self._decomposed(mapping[code], mapping)
            else:
                yield code

    def _ordered(self, codes):
        """Marks in a row in the order of their classes."""
        ordered, marks = [], []
        for code in codes:
            if code in self.characters.combining:
                marks.append(code)
            else:
                ordered += sorted(marks, key=self.characters.combining.get) + [code]
                marks = []
        return ordered + sorted(marks, key=self.characters.combining.get)

    def _composed(self, codes):
        composed, starter, last = [], None, 0
        for code in codes:
            combining = self.characters.combining.get(code, 0)
            whole = None
            if starter is not None and (last < combining or len(composed) == starter + 1):
                whole = self._pair(composed[starter], code)
            if whole is not None:
                composed[starter] = whole
                continue
            if combining == 0:
                starter = len(composed)
            last = combining
            composed.append(code)
        return composed

    def _pair(self, first, second):
        if 0 <= first - LEADS < 19 and 0 <= second - VOWELS < 21:
            return FIRST_SYLLABLE + ((first - LEADS) * 21 + second - VOWELS) * 28
        syllable = first - FIRST_SYLLABLE
        if 0 <= syllable < SYLLABLES and syllable % 28 == 0 and 0 < second - TAILS < 28:
            return first + second - TAILS
        return self.pairs.get((first, second))


def hangul(syllable):
    """The letters of a syllable of Hangul."""
    place = syllable - FIRST_SYLLABLE
    letters = [LEADS + place // 588, VOWELS + place % 588 // 28]
    return letters + ([TAILS + place % 28] if place % 28 else [])
