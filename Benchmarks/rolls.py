#!/usr/bin/env python3
"""Makes rolls of any size, of people who do not exist: the same roll for the same size.

    rolls.py FOLDER SIZE...     sizes: 36 10k 100k 1M, or any number

writes FOLDER/SIZE.json, and the same people in the forms that other programs read: SIZE.txt (one
person a line), SIZE.csv and SIZE.abook. What is there already is kept.

Names are put together from words for paper, ink and thread, in eight scripts; countries have the
codes that ISO 3166 leaves to its users. One person in a thousand, one at least, is a Papyrin.
"""

import csv
import json
import os
import random
import sys

SCRIPTS = {
    # language: given names / first halves / second halves of family names / family name first
    "en": (
        "Inka Quill Velma Foolscap Vellum Margo Folio Octavo Recto Verso Serif Nib Blotta Tinta",
        "Paper Ink Quill Thread Silk Weft Warp Loom Bobbin Spool Reel Cocoon Mulberry Page",
        "well worth by ington ley field stead ford croft wick dale more",
        False,
    ),
    "fr": (
        "Papière Célesté Éncrine Bobiné Trâmette Soyée Vergé Buvarde Filéas Moiré Crêpin Fuseau",
        "Encre Plûme Soie Fil Trâme Chaîne Bobîne Pagé Velin Taffetas Moiré Navette",
        "court lieu mont val bré zon tier gnon çon ville doux mée",
        False,
    ),
    "pl": (
        "Śnieżka Łątka Żyłka Bibuła Wstążka Jedwabiusz Kądziel Źdźbło Nitosław Atramir",
        "Papier Jedwab Nić Tkań Żyłk Wątk Śnieg Kart Tuszów Igł Księg Łok",
        "owicz ewski ówna ecki iński ański orz arz ak uś",
        False,
    ),
    "ru": (
        "Бумажан Чернила Перослав Тетрадий Закладина Шёлкан Нитяна Кляксим Скрепка Строчан",
        "Бумаж Черниль Шёлк Нит Тетрад Строч Книж Ткац Клубк Веретен Лист",
        "ов ин ский енко ко ич ун як ейко анов",
        False,
    ),
    "el": (
        "Χαρτίνα Μελάνης Μετάξης Νήμα Σελίδης Γραφίνα Πένας Κλωστώ Τετράδης",
        "Χαρτ Μελαν Μεταξ Νηματ Σελιδ Κλωστ Βιβλι Πεν Υφαντ Κουκουλ",
        "όπουλος ίδης άκης ίνου άτος ούδης έας ώτης",
        False,
    ),
    "zh-Hans": (
        "墨香 白页 丝雨 纸鸢 素笺 砚青 线云 织月 书影 绢秋 茧明 锦文",
        "纸 墨 砚 丝 绢 笺 茧 锦 织 线",
        "",
        True,
    ),
    "ja": (
        "かみこ すみお いとえ まゆか おりと ふでみ きぬよ しおり はたお",
        "紙 墨 糸 絹 筆 織 繭 布 硯",
        "田 山 川 村 野 谷 沢 原",
        True,
    ),
    "ko": ("종이 먹물 비단 실라 누에 붓꽃 책갈 고치 베틀", "지 묵 견 사 필 직 권 벼", "", True),
    "ar": (
        "ورقان حبرية حريرة خيطان نسيجة قلمون دفترة صفحان",
        "الور الحبر الحرير الخيط القلم النول",
        "ي ان اوي ين ون",
        False,
    ),
}
#: What family name the needle of the searches has.
NEEDLE = "Papyrin"
COUNTRIES = [f"X{chr(c)}" for c in range(65, 91)] + [f"Q{chr(c)}" for c in range(77, 91)]
TOWNS = "Papertown Inkwell Loomstead Threadbury Pagemouth Cocoonia Reelham Quillhaven".split()
POSTS = [
    "Delegate",
    "Warden of the Seal",
    "Keeper of Blank Pages",
    "Printer",
    "Secretary",
    "Observer",
    "Head of the Mill",
    "Binder",
    "Adviser on Ink",
    "Treasurer",
    "Honorary Weaver",
    "Rapporteur",
]
HOUSES = [
    "Guild of Imaginary Printers",
    "Archive of Blank Pages",
    "Mill of Nowhere",
    "Academy of Thread",
    "Bureau of Watermarks",
    "Museum of Lost Letters",
    "Chamber of Spools",
    "Institute of Margins",
]


def count(size):
    """How many people `36`, `10k` or `1M` are."""
    return int(size.replace("k", "000").replace("M", "000000"))


def label(size):
    """The count as it is written: 100,000."""
    return f"{count(size):,}"


def person(number, total, dice):
    """One person, as the roll's format has it."""
    is_needle = number % 1000 == min(500, total // 2)
    language = "en" if is_needle else dice.choice(list(SCRIPTS))
    given, first, second, family_first = SCRIPTS[language]
    given, halves = dice.choice(given.split()), [
        dice.choice(part.split()) for part in (first, second) if part
    ]
    family = NEEDLE if is_needle else "".join(halves)
    name = family + given if family_first else f"{given} {family}"
    country = dice.choice(COUNTRIES)
    return {
        "id": f"p{number:07}",
        "name": name,
        "lang": language,
        "family_name": family,
        "given_name": given,
        "country": country,
        "city": f"{country.lower()}-{dice.randrange(len(TOWNS))}",
        "posts": [
            {
                "title": {"en": dice.choice(POSTS)},
                "organizations": [f"h{dice.randrange(len(HOUSES))}"],
            }
        ],
        "contacts": [{"type": "email", "value": f"p{number}@example.org"}],
        "sources": ["made-up"],
    }


def people(size):
    """All people of a size."""
    dice, total = random.Random(1), count(size)
    return (person(number, total, dice) for number in range(total))


def orientation(number, total):
    """One of twelve lines of work; some are led by nobody."""
    at = number * total // 13
    lead = lambda place, every: None if number % every == 0 else {"delegate": f"p{place:07}"}
    return {
        "id": f"o{number}",
        "number": number,
        "title": {"en": f"Imaginary work, part {number}"},
        "leader": lead(at, 5),
        "co_leader": lead(at + 1, 3),
        "sources": ["made-up"],
    }


def head(size):
    """All of a roll but its people."""
    return {
        "version": 1,
        "network": {
            "name": {"en": f"Fictional League of {label(size)}"},
            "as_of": "2001-02-03",
            "note": {"en": "Nobody in this file exists."},
        },
        "sources": [{"id": "made-up", "title": "Made up for benchmarks", "date": "2001"}],
        "countries": [{"code": code, "name": {"en": f"Land of {code}"}} for code in COUNTRIES],
        "cities": [
            {"id": f"{code.lower()}-{i}", "name": {"en": f"{town} {code}"}, "country": code}
            for code in COUNTRIES
            for i, town in enumerate(TOWNS)
        ],
        "organizations": [{"id": f"h{i}", "name": {"en": house}} for i, house in enumerate(HOUSES)],
        "orientations": [orientation(number, count(size)) for number in range(1, 13)],
    }


def fields(one):
    """A person as a row: name, post, house, town, country, address."""
    post, (country, town) = one["posts"][0], one["city"].split("-")
    house = HOUSES[int(post["organizations"][0][1:])]
    return [
        one["name"],
        post["title"]["en"],
        house,
        f"{TOWNS[int(town)]} {country.upper()}",
        f"Land of {one['country']}",
        one["contacts"][0]["value"],
    ]


def write_roll(file, size):
    text = lambda value: json.dumps(value, ensure_ascii=False)
    file.write(text(head(size))[:-1] + ', "delegates": [\n')
    for number, one in enumerate(people(size)):
        file.write((",\n" if number else "") + text(one))
    file.write("\n]}\n")


def write_lines(file, size):
    for one in people(size):
        file.write(" | ".join(fields(one)[:5]) + "\n")


def write_table(file, size):
    rows = csv.writer(file)
    rows.writerow(["name", "post", "house", "town", "country", "email"])
    for one in people(size):
        rows.writerow(fields(one))


def write_abook(file, size):
    file.write("[format]\nprogram=abook\nversion=0.6.1\n")
    for number, one in enumerate(people(size)):
        name, *_, town, country, email = fields(one)
        file.write(f"\n[{number}]\nname={name}\nemail={email}\ncity={town}\ncountry={country}\n")


FORMS = {"json": write_roll, "txt": write_lines, "csv": write_table, "abook": write_abook}


def path(folder, size, form):
    return os.path.join(folder, f"{size}.{form}")


def make(folder, sizes):
    """Writes what is missing. A file gets its name when it is whole."""
    os.makedirs(folder, exist_ok=True)
    for size in sizes:
        for form, write in FORMS.items():
            goal = path(folder, size, form)
            if os.path.exists(goal):
                continue
            with open(goal + ".part", "w", encoding="utf-8") as file:
                write(file, size)
            os.rename(goal + ".part", goal)


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    make(sys.argv[1], sys.argv[2:])
