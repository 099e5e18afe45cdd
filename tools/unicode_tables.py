#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the tables of core/domain/metrics/unicode.cpp out of the Unicode database that Python has.

usage: python3 tools/unicode_tables.py           prints the file as it should be (format it with ./dev format)
       python3 tools/unicode_tables.py --check   says whether its tables are those; exit status 1 where they are not

The tables are of Unicode 14.0.0, which is Python 3.11's: sacreBLEU's tokens and Python's lower case were compared with that.
"""
import re
import sys
import unicodedata

FILE = "core/domain/metrics/unicode.cpp"
VERSION = "14.0.0"


def code_points(predicate):
    return [c for c in range(sys.maxunicode + 1) if not 0xD800 <= c <= 0xDFFF and predicate(chr(c))]


def ranges(points):
    """Runs of neighbours as (first, last)."""
    found = []
    for point in points:
        if found and found[-1][1] == point - 1:
            found[-1] = (found[-1][0], point)
        else:
            found.append((point, point))
    return found


def lower_ranges():
    """Runs of code points that have their lower case at one distance: neighbours, or every second one, as (first, last, step, shift)."""
    shifts = {}
    for point in code_points(lambda letter: letter.lower() != letter and len(letter.lower()) == 1):
        shifts[point] = ord(chr(point).lower()) - point
    found = []
    for point, shift in shifts.items():
        if found:
            first, last, step, before = found[-1]
            distance = point - last
            if shift == before and (distance == step or (first == last and distance in (1, 2))):
                found[-1] = (first, point, distance, shift)
                continue
        found.append((point, point, 1, shift))
    return found


def tables():
    category = lambda kind: ranges(code_points(lambda letter: unicodedata.category(letter).startswith(kind)))
    return {
        "punctuation": category("P"),
        "symbols": category("S"),
        "numbers": category("N"),
        "spaces": ranges(code_points(str.isspace)),
        "lowers": lower_ranges(),
    }


def table_pattern(name):
    return re.compile(r"(constexpr (?:Lower)?Range " + name + r"\[\] = \{\n)(.*?)(\};\n)", re.S)


def row(entry):
    numbers = [hex(entry[0]), hex(entry[1])] + [str(number) for number in entry[2:]]
    return "{" + ", ".join(numbers) + "},"


def main():
    if unicodedata.unidata_version != VERSION:
        sys.exit(f"this Python has Unicode {unicodedata.unidata_version}, the tables are of {VERSION}")
    with open(FILE, encoding="utf-8") as file:
        text = file.read()
    wrong = []
    for name, entries in tables().items():
        pattern = table_pattern(name)
        there = re.findall(r"\{([^{}]*)\}", pattern.search(text).group(2))
        if [tuple(int(number, 0) for number in one.split(",")) for one in there] != entries:
            wrong.append(name)
        text = pattern.sub(lambda match: match.group(1) + "\n".join(map(row, entries)) + "\n" + match.group(3), text)
    if "--check" in sys.argv[1:]:
        sys.exit(f"{FILE}: other tables than Unicode's: {', '.join(wrong)}" if wrong else 0)
    print(text, end="")


main()
