#!/usr/bin/env python3
"""How well `silkroll match` finds people: make search-quality.

Takes people.jsonl and queries.tsv of made-up people from the folder beside this file, and then those
of the folder that SILKROLL_NAMES names, for real ones that are not ours to ship. A query is hit when
its person is among the first three answers, or somebody whose name is spelled the same. It prints,
and decides nothing. Only the Python 3 standard library is used.
"""

import collections
import csv
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

import strangers

CHECKOUT = pathlib.Path(__file__).resolve().parents[2]
COUNTRIES = {
    "Austria": "AT", "Czech Republic": "CZ", "France": "FR", "Georgia": "GE", "Hungary": "HU",
    "Iraq": "IQ", "Italy": "IT", "Japan": "JP", "Macao": "MO", "Russia": "RU", "Taiwan": "TW",
    "United States of America": "US", "Uzbekistan": "UZ",
}
LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def main():
    binary = os.environ.get("SILKROLL_BINARY") or CHECKOUT / ".build/release/silkroll"
    print("made-up people")
    measure(binary, pathlib.Path(__file__).resolve().parent)
    if folder := os.environ.get("SILKROLL_NAMES"):
        print(f"\nthe people of {folder}")
        measure(binary, pathlib.Path(folder))


def measure(binary, folder):
    people = [json.loads(line) for line in open(folder / "people.jsonl", encoding="utf-8")]
    queries = list(csv.DictReader(
        open(folder / "queries.tsv", encoding="utf-8"), delimiter="\t", quoting=csv.QUOTE_NONE))
    with tempfile.TemporaryDirectory(prefix="silkroll-") as scratch:
        scratch = pathlib.Path(scratch)
        everyone, within = answers(binary, scratch, people, queries)
        report(queries, {"collection": within, "everyone": everyone})
        company(binary, scratch, people)


# Rolls


def roll_id(text):
    return re.sub("[^a-z0-9-]", "-", text.lower())


def country_code(person):
    """The code of a country that is given by its code or by its English name; else None."""
    country = person["country"]
    return country if len(country) == 2 else COUNTRIES.get(country)


def delegate(person):
    made = {"id": roll_id(person["id"]), "name": person["name"]}
    if code := country_code(person):
        made["country"] = code
    made.update((key, person[key]) for key in ("family_name", "given_name") if person.get(key))
    others = [other_name(other) for other in person["other_names"]]
    return made | ({"other_names": others} if others else {})


def other_name(other):
    language = other.get("lang") or ""
    tagged = {"lang": language} if LANGUAGE.fullmatch(language) else {}
    return {"name": other["name"]} | tagged


def roll(name, people):
    """Who sits in two parliaments is on a roll of both only once: an id is unique."""
    delegates = {made["id"]: made for made in map(delegate, reversed(people))}
    countries = sorted({code for code in map(country_code, people) if code})
    return {
        "version": 1,
        "network": {"name": name},
        "countries": [{"code": code, "name": code} for code in countries],
        "delegates": list(reversed(delegates.values())),
    }


# Answers


def answers(binary, scratch, people, queries):
    """The first three for each query, over everyone and within its collection."""
    everyone = ask(binary, scratch, "everyone", people, queries)
    within = [None] * len(queries)
    for collection in sorted({query["collection"] for query in queries}):
        places = [i for i, query in enumerate(queries) if query["collection"] == collection]
        members = [person for person in people if person["collection"] == collection]
        found = ask(binary, scratch, collection, members, [queries[i] for i in places])
        for place, results in zip(places, found):
            within[place] = results
    return everyone, within


def ask(binary, scratch, name, people, queries):
    file = scratch / f"{name}.json"
    file.write_text(json.dumps(roll(name, people), ensure_ascii=False), encoding="utf-8")
    checked = subprocess.run([binary, "check", file], capture_output=True, text=True)
    if checked.returncode != 0:
        sys.exit(f"search-quality: the roll {name} does not open:\n{checked.stderr}")
    words = [binary, "match", "--json", "--limit", "3", "--data", file]
    text = "".join(query["query"] + "\n" for query in queries)
    run = subprocess.run(words, input=text, capture_output=True, text=True, encoding="utf-8")
    lines = [json.loads(line) for line in run.stdout.split("\n") if line]
    if run.returncode not in (0, 1) or len(lines) != len(queries):
        sys.exit(f"search-quality: match failed on the roll {name}:\n{run.stderr}")
    return [line["results"] for line in lines]


# Company


def company(binary, scratch, people):
    """Whether who is named in full is first, and whether strings that are nobody's find nobody."""
    in_full = [{"query": person["name"], "person_id": person["id"], "expected_name": person["name"]}
               for person in people]
    found = ask(binary, scratch, "everyone", people, in_full)
    late = [pair for pair in zip(in_full, found) if not is_hit(pair[0], pair[1][:1])]
    print(f"\nnamed in full, everyone: {len(people) - len(late)}/{len(people)} first")
    for query, results in late:
        print(f"  {query['query']}; first is {results[0]['name'] if results else 'nobody'}")
    names = [name for person in people
             for name in [person["name"]] + [other["name"] for other in person["other_names"]]]
    print("\nstrings that are nobody's name, and find somebody otherwise than by likeness")
    for kind in strangers.KINDS:
        strings = strangers.strangers(kind, 500, names)
        queries = [{"query": string} for string in strings]
        found = ask(binary, scratch, "everyone", people, queries)
        wrong = [pair for pair in zip(strings, found)
                 if pair[1] and pair[1][0]["tier"] != "similar"]
        print(f"{kind:10}  {len(wrong)}/{len(strings)}")
        for string, results in wrong:
            print(f"  {string} → {results[0]['name']} ({results[0]['tier']})")


# Report


def is_hit(query, results):
    return any(
        result["id"] == roll_id(query["person_id"]) or result["name"] == query["expected_name"]
        for result in results)


def report(queries, columns):
    kinds = collections.Counter(query["kind"] for query in queries)
    hits = {
        scope: collections.Counter(
            query["kind"] for query, results in zip(queries, found) if is_hit(query, results))
        for scope, found in columns.items()
    }
    width = max(map(len, kinds))
    print(f"{'in the first three':{width}}" + "".join(f"  {scope:>10}" for scope in columns))
    for kind, count in sorted(kinds.items()):
        row(kind, width, [hits[scope][kind] for scope in columns], count)
    row("all", width, [hits[scope].total() for scope in columns], len(queries))
    for scope, found in columns.items():
        misses(scope, queries, found)


def row(name, width, figures, count):
    print(f"{name:{width}}" + "".join(f"  {f'{figure}/{count}':>10}" for figure in figures))


def misses(scope, queries, found):
    missed = [pair for pair in zip(queries, found) if not is_hit(*pair)]
    print(f"\nmissed, {scope}: {len(missed)}")
    for query, results in missed:
        names = ", ".join(f"{result['name']} ({result['tier']})" for result in results)
        print(f"  {query['kind']}, {query['collection']}: {query['query']} →"
              f" {query['expected_name']}; found {names or 'nobody'}")


if __name__ == "__main__":
    main()
