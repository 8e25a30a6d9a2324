"""What the kernel says of a process and all that it has started."""

import os
import time


def family(pid):
    """The process and its living descendants."""
    try:
        tasks = os.listdir(f"/proc/{pid}/task")
        children = [c for t in tasks for c in open(f"/proc/{pid}/task/{t}/children").read().split()]
    except OSError:
        return []
    return [pid] + [p for child in children for p in family(int(child))]


def cpu_seconds(pid):
    """Time on the processors; each process has a clock of its own, which counts nanoseconds."""
    total = 0
    for process in family(pid):
        try:
            total += time.clock_gettime(~process << 3 | 2)
        except OSError:
            pass
    return total


def field(file, name):
    """The number of a field of a status file; 0 where the process is gone."""
    try:
        return sum(int(line.split()[1]) for line in open(file) if line.startswith(name + ":"))
    except OSError:
        return 0


def anonymous_megabytes(pid):
    """Memory that is backed by no file: what the program made."""
    return sum(field(f"/proc/{p}/status", "RssAnon") for p in family(pid)) / 1024


def wake_ups(pid):
    """How often threads went to sleep of themselves, which is how often they have woken."""
    return sum(
        field(f"/proc/{p}/task/{task}/status", "voluntary_ctxt_switches")
        for p in family(pid)
        for task in os.listdir(f"/proc/{p}/task")
    )
