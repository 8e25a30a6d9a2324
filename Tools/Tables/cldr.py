"""CLDR's data: the files of Debian's unicode-cldr-core."""

import pathlib
import xml.etree.ElementTree as xml

from unicode import WrongVersion

FOLDER = pathlib.Path("/usr/share/unicode/cldr/common")
VERSION = "41"


def check():
    """Raises WrongVersion unless the files are of the version."""
    path = FOLDER / "dtd/ldml.dtd"
    if not path.exists():
        raise WrongVersion(f"{path} is not there: apt-get install unicode-cldr-core")
    if f'cldrVersion CDATA #FIXED "{VERSION}"' not in path.read_text(encoding="utf-8"):
        raise WrongVersion(f"{path} is not of CLDR {VERSION}")


def xml_file(name):
    return xml.parse(FOLDER / name).getroot()


def territories():
    """The code of a country with each name that it has in each locale, but for those in doubt."""
    for path in sorted((FOLDER / "main").glob("*.xml")):
        for node in xml.parse(path).getroot().iterfind(".//territories/territory"):
            doubted = node.get("draft") in ("unconfirmed", "provisional")
            if node.text and node.text != "↑↑↑" and not doubted:
                yield node.get("type"), node.text


def countries():
    """The codes of ISO 3166-1 that are in use, and Kosovo's."""
    subtags = xml_file("validity/region.xml").findall(".//id")
    regular = next(node.text for node in subtags if node.get("idStatus") == "regular")
    return {code for code in expanded(regular) if len(code) == 2}


def expanded(text):
    """`AC~D` is AC and AD."""
    for part in text.split():
        first, _, last = part.partition("~")
        yield first
        for letter in range(ord(first[-1]) + 1, ord(last) + 1 if last else 0):
            yield first[:-1] + chr(letter)
