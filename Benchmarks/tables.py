"""Figures as tables that can be read, and be put into README.md."""

from runs import middle, worst

COLUMNS = [
    # heading, figure, how many are summed up, decimals
    ("first frame", "first", middle, 1),
    ("complete", "complete", middle, 1),
    ("answered", "answered", middle, 1),
    ("papyrin", "named", middle, 1),
    ("is:leader", "leading", middle, 1),
    ("country:xa", "country", middle, 1),
    ("key", "key", middle, 2),
    ("worst", "key", worst, 2),
    ("while loading", "loading", middle, 1),
    ("worst", "loading", worst, 1),
    ("bytes a key", "bytes", middle, 0),
    ("most", "bytes", worst, 0),
    ("memory, MB", "memory", middle, 1),
    ("wake-ups", "wake-ups", middle, 0),
    ("cold", "cold", middle, 1),
]


def table(heads, rows):
    """A table of Markdown, its columns as wide as they need be."""
    lines = [heads] + rows
    widths = [max(len(line[i]) for line in lines) for i in range(len(heads))]
    pad = (
        lambda line: "| "
        + " | ".join(
            cell.ljust(width) if i == 0 else cell.rjust(width)
            for i, (cell, width) in enumerate(zip(line, widths))
        )
        + " |"
    )
    rule = (
        "|"
        + "|".join("-" * (width + 1) + ("-" if i == 0 else ":") for i, width in enumerate(widths))
        + "|"
    )
    return "\n".join([pad(heads), rule] + [pad(row) for row in rows])


def number(value, decimals=1):
    return "–" if value is None else f"{value:,.{decimals}f}"


def of_programs(figures):
    used = [column for column in COLUMNS if any(one.get(column[1]) for one in figures.values())]
    rows = [
        [name] + [number(sum_up(one, what), decimals) for _, what, sum_up, decimals in used]
        for name, one in figures.items()
    ]
    failures = [
        f"{name} showed something else than was expected: {one['failed']}"
        for name, one in figures.items()
        if "failed" in one
    ]
    return "\n".join([table(["ms"] + [heading for heading, *_ in used], rows)] + failures)


def of_parts(parts):
    """`parts`: size → lines of the program in InProcess."""
    rows = []
    for size, lines in parts.items():
        for name, *figures in lines:
            values = [float(figure) if figure else None for figure in figures]
            rows.append(
                [f"{size}: {name}"]
                + [number(value, places) for value, places in zip(values, (3, 3, 3, 0, 0))]
            )
    return table(["in process", "median ms", "p95", "worst", "MB/s", "bytes a person"], rows)


def of_goals(goals):
    rows = []
    for name, ours, theirs, limit in goals:
        if ours is None or not theirs:
            continue
        ratio = ours / theirs
        rows.append(
            [
                name,
                number(ours, 2),
                number(theirs, 2),
                f"{ratio:.2f}",
                f"{limit:g}",
                "yes" if ratio <= limit else "no",
            ]
        )
    return table(["goal", "silkroll", "beside", "ratio", "at most", "met"], rows)
