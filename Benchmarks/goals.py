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
            4,
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
    return rows + [(f"{size}: idle wake-ups, none", middle(ours, "wake-ups"), 1, 0)]


def of_large(size, ours, fzf, simdjson):
    slower = {"100k": 1.4, "1M": 2}.get(size, 1.5)
    beside = [
        # goal, figure, how many are summed up, beside, greatest ratio
        ("complete, fzf on plain lines", "complete", middle, fzf, slower),
        ("answered, fzf on plain lines", "answered", middle, fzf, slower),
        ("complete, simdjson's DOM", "complete", middle, simdjson, 4),
        ("key, fzf", "key", middle, fzf, 0.25),
        ("worst key, fzf's worst", "key", worst, fzf, 0.25),
    ]
    if size != "10k":
        beside.append(("memory, fzf", "memory", middle, fzf, 1))
    rows = [
        (f"{size}: {goal}", sum_up(ours, what), sum_up(theirs, what), ratio)
        for goal, what, sum_up, theirs, ratio in beside
    ]
    rows += [
        (f"{size}: {what} typed at once, {than}", middle(ours, figure), other, ratio)
        for what, figure, than, other, ratio in [
            ("papyrin", "named", "fzf complete", middle(fzf, "complete"), 2),
            ("is:leader", "leading", "complete", middle(ours, "complete"), 1.2),
            ("country:xa", "country", "complete", middle(ours, "complete"), 1.2),
        ]
    ]
    return rows + [
        (f"{size}: key while loading, 16 ms", middle(ours, "loading"), 16, 1),
        (f"{size}: worst key while loading, 16 ms", worst(ours, "loading"), 16, 1),
    ]
