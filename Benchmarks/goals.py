"""What silkroll wants to be held to: always a ratio, to a floor or a peer in the same run."""

from runs import middle, worst


def of_size(size, figures):
    """Rows of (goal, ours, theirs, greatest ratio) for one size."""
    ours, fzf = figures["silkroll"], figures.get("fzf", {})
    hello, floor = figures["C hello"], figures["C list"]
    rows = [
        (f"{size}: first frame, C hello", middle(ours, "first"), middle(hello, "first"), 1.5),
        (
            f"{size}: first frame without page cache, C hello",
            middle(ours, "cold"),
            middle(hello, "cold"),
            3,
        ),
    ]
    if size == "36":
        script = figures["silkroll, sixty keys"]
        bundled = middle(figures["silkroll, bundled"], "complete")
        rows += [
            ("bundled roll complete, C list", bundled, middle(floor, "complete"), 1.5),
            ("bundled roll complete, fzf", bundled, middle(fzf, "complete"), 1),
            ("bytes a key of sixty, 600", middle(script, "bytes"), 600, 1),
            ("most bytes a key of sixty, 3000", worst(script, "bytes"), 3000, 1),
            ("36: key, 1 ms", middle(ours, "key"), 1, 1),
            ("36: worst key, 1 ms", worst(ours, "key"), 1, 1),
        ]
    else:
        rows += of_large(size, ours, fzf, figures.get("simdjson", {}))
    return rows + [
        (f"{size}: bytes a key while searching, 600", middle(ours, "bytes"), 600, 1),
        (f"{size}: most bytes a key, 3000", worst(ours, "bytes"), 3000, 1),
        (f"{size}: idle wake-ups, none", middle(ours, "wake-ups"), 1, 0),
    ]


def of_large(size, ours, fzf, simdjson):
    limit = 2 if size == "1M" else 1.5
    return [
        (
            f"{size}: complete, fzf on plain lines",
            middle(ours, "complete"),
            middle(fzf, "complete"),
            limit,
        ),
        (
            f"{size}: answered, fzf on plain lines",
            middle(ours, "answered"),
            middle(fzf, "answered"),
            limit,
        ),
        (
            f"{size}: complete, simdjson's DOM",
            middle(ours, "complete"),
            middle(simdjson, "complete"),
            4,
        ),
        (f"{size}: key, fzf", middle(ours, "key"), middle(fzf, "key"), 0.25),
        (f"{size}: worst key, fzf's worst", worst(ours, "key"), worst(fzf, "key"), 0.25),
        (f"{size}: key while loading, 16 ms", middle(ours, "loading"), 16, 1),
        (f"{size}: worst key while loading, 16 ms", worst(ours, "loading"), 16, 1),
        (f"{size}: memory, fzf", middle(ours, "memory"), middle(fzf, "memory"), 1),
    ]
