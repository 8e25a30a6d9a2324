"""Makes the tables of Resources/Unicode: `python3 Tools/Tables/tables.py FOLDER`, or `make tables`.

Reads Debian's unicode-data and unicode-cldr-core, of the versions that unicode.py and cldr.py name.
"""

import pathlib
import sys

sys.dont_write_bytecode = True

import cldr
import countries
import han
import letters
import unicode


def main(folder):
    unicode.check()
    cldr.check()
    ideographs = han.Han()
    alphabet = letters.Letters(ideographs.simplified)
    folder.mkdir(parents=True, exist_ok=True)
    for name, table in [
        ("letters", letters.table(alphabet)),
        ("han", han.table(ideographs, alphabet)),
        ("countries", countries.table(alphabet)),
    ]:
        (folder / f"{name}.table").write_bytes(table)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: tables.py FOLDER")
    try:
        main(pathlib.Path(sys.argv[1]))
    except unicode.WrongVersion as error:
        # Its own status, so that a test can tell it from a mistake.
        print(f"tables.py: {error}", file=sys.stderr)
        sys.exit(3)
