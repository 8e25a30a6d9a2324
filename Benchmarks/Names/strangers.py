"""Strings that are nobody's name, the same at each run: for searches that must not find anybody.

Nobody's means that no name has all of its words, as words, as their beginnings or inside of them,
whatever the accents and the case: `nihe` is a part of Moynihan, and whoever types it may mean him.
"""

import random
import re
import unicodedata

SPECIAL = {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ß": "ss",
           "ı": "i", "ə": "a"}
KINDS = ("letters", "syllables", "two words", "scrambled")


def strangers(kind, count, names):
    """So many strings of a kind; scrambled ones are made of the names."""
    chance = random.Random(kind)
    folded = [fold(name) for name in names]
    make = {"letters": letters, "syllables": syllables, "two words": two_words,
            "scrambled": lambda chance: scrambled(chance, names)}[kind]
    made = []
    while len(made) < count:
        text = make(chance)
        if text not in made and not is_known(text, folded):
            made.append(text)
    return made


def is_known(text, names):
    """Chance may hit upon a real name, or a part of one."""
    words = fold(text).split()
    return any(all(word in name for word in words) for name in names)


def fold(text):
    """Without case, accents, hyphens and apostrophes; doubled letters single, as in Kori, Korri."""
    kept = (SPECIAL.get(letter, letter) for letter in unicodedata.normalize("NFKD", text.lower())
            if letter.isalnum() or letter == " ")
    return re.sub(r"(.)\1+", r"\1", "".join(kept))


def letters(chance):
    return "".join(chance.choices("abcdefghijklmnopqrstuvwxyz", k=chance.randint(5, 12)))


def syllables(chance):
    onsets = "b c d f g h j k l m n p r s t v w z br ch cl dr fl gr kr pl pr sh sk st th tr".split()
    codas = ["", "", "", "n", "r", "l", "s", "t", "k", "m"]
    return "".join(
        chance.choice(onsets) + chance.choice("aeiou") + chance.choice(codas)
        for _ in range(chance.randint(2, 4)))


def two_words(chance):
    return f"{syllables(chance)} {syllables(chance)}"


def scrambled(chance, names):
    """The letters of each word of a name in another order."""
    words = chance.choice([name for name in names if is_in_letters(name)]).split()
    return " ".join("".join(chance.sample(word, len(word))) for word in words)


def is_in_letters(name):
    """Ideographs and Korean syllables are words by themselves: in another order they are the same
    words."""
    return len(name) >= 8 and all(
        letter == " " or letter.isalpha() and ord(letter) < 0x2E80 for letter in name)
