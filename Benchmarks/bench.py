#!/usr/bin/env python3
"""Measures silkroll: its parts in process, and the whole of it beside other programs.

    make bench                    36, 10k and 100k people, 5 repeats: a few minutes
    make bench SIZES='100k 1M'    other sizes; 1M takes 3 repeats, whatever is asked for
    make bench REPEATS=10 COLD=1  more repeats; also starts without the page cache

It prints, and decides nothing. See README.md for how it measures. Needs Linux and Python 3.10.
"""

import os
import platform
import subprocess
import sys

import goals
import programs
import rolls
import runs
import tables

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
BUILT = os.path.join(ROOT, ".build", "bench")
ROLLS = os.path.join(BUILT, "rolls")
BINARY = os.environ.get("SILKROLL_BINARY") or os.path.join(ROOT, ".build", "release", "silkroll")
IN_PROCESS = os.path.join(BUILT, "swift", "release", "InProcess")
FLOOR, SIMDJSON = os.path.join(BUILT, "floor"), os.path.join(BUILT, "simdjson")


def option(name, default):
    return os.environ.get(name) or default


def build():
    """The floors; the rest is built by make."""
    source = os.path.join(HERE, "Floors")
    subprocess.run(["cc", "-O2", f"{source}/floor.c", "-o", FLOOR, "-lncursesw"], check=True)
    if programs.has_simdjson():
        subprocess.run(
            ["c++", "-O2", f"{source}/simdjson.cpp", "-o", SIMDJSON, "-lsimdjson"], check=True
        )


def parts(size, repeats):
    """The lines of the program that measures parts."""
    command = [IN_PROCESS, rolls.path(ROLLS, size, "json"), str(repeats)]
    output = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return [line.split("\t") for line in output.splitlines()]


def repeats_of(size):
    return 3 if rolls.count(size) >= 1_000_000 else int(option("REPEATS", "5"))


def beside(size):
    """Figures of all programs with so many people."""
    # Slow enough that every key has its turn, fast enough that they come while a roll is read.
    pace = 0.1 if rolls.count(size) >= 1_000_000 else 0.02
    found = programs.all(BINARY, FLOOR, ROLLS, size)
    figures = runs.interleaved(found, repeats_of(size), pace, option("COLD", "") != "")
    if os.path.exists(SIMDJSON):
        many = [
            runs.command([SIMDJSON, rolls.path(ROLLS, size, "json")])
            for _ in range(repeats_of(size))
        ]
        figures["simdjson"] = {"complete": [one["complete"][0] for one in many]}
    return figures


def machine():
    models = [line for line in open("/proc/cpuinfo") if line.startswith("model name")]
    model = models[0].split(": ")[1].strip() if models else platform.machine()
    return f"{model}, {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}"


def main():
    if platform.system() != "Linux":
        sys.exit("make bench reads /proc: it needs Linux")
    sizes = option("SIZES", "36 10k 100k").split()
    for program in programs.missing():
        print(f"not installed, and left out: {program}")
    rolls.make(ROLLS, sizes)
    build()
    print(machine())
    inside = {size: parts(size, repeats_of(size)) for size in sizes}
    print("\n" + tables.of_parts(inside))
    wanted = []
    for size in sizes:
        figures = beside(size)
        print(f"\n{rolls.label(size)} people, {repeats_of(size)} repeats\n")
        print(tables.of_programs(figures), flush=True)
        wanted += goals.of_size(size, figures)
    print("\n" + tables.of_goals(wanted))
    print("\n" + machine())


if __name__ == "__main__":
    main()
