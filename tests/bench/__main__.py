"""`make bench`: what things cost, measured in one run and printed as ratios, beside what they should cost.

    python -m tests.bench [--quick] [--only PART] [--folder FOLDER]

Only ratios carry over to another computer. PostgreSQL is measured too when TEST_POSTGRES_URL is set.
"""

import argparse
import asyncio
import signal
import sys
import time
from pathlib import Path

from rich.console import Console
from rich.table import Table

from storage.database.sqlite import sqlite3
from tests.bench.bench import Plan, bench
from tests.bench.databases import ENGINES
from tests.bench.parts import PARTS
from tests.bench.proof import WorkSkipped

WHOLE = Plan(
    rounds=3,
    clicks={1: 200, 8: 400, 64: 600},
    others_s=0.5,
    ours_s=2.0,
    starts=3,
    journal=1500,
    history=((1000, 120), (10_000, 1000), (100_000, 1000), (100_000, 10_000)),
    growth=(1000, 1_000_000),
    words=(100, 10_000),
    posts=2000,
    record=(2000, 100_000),
    councils=(2, 200),
    followed=50,
)
QUICK = Plan(
    rounds=1,
    clicks={1: 30, 8: 60, 64: 100},
    others_s=0.3,
    ours_s=1.0,
    starts=1,
    journal=100,
    history=((1000, 120), (5000, 500)),
    growth=(200, 2000),
    words=(20, 400),
    posts=200,
    record=(200, 2000),
    councils=(2, 20),
    followed=10,
)

AIMS = {
    1: ("A durable approval, 64 at once, against stock Bolt's process_before_response: rate", "0.5", "1.0"),
    2: ("Its usual time, one at a time, against stock Bolt as it comes", "0.2", "0.1"),
    3: ("Slowest answer of 100 with 1,000 connections, against the 3 s that Slack waits; none lost", "0.5", "0.33"),
    4: ("The same click on PostgreSQL, 64 at once, against SQLite: rate", "0.5", "0.8"),
    5: ("Click, queue and Home at 1,000,000 drafts and 10,000 councils, against 1,000 and one", "1.2", "1.1"),
    6: ("Following the chain of the journal, against hashing the same bytes: rate", "0.25", "0.4"),
    7: ("From start to ready; memory at rest; both against Bolt for Node", "1.8; 1.0", "1.3; 0.9"),
    8: ("All checks of 2,000 characters; the worst of 10,000 hostile texts", "5 ms; 20 ms", "2 ms; 20 ms"),
    9: ("An approval clicked in Teams, 64 at once, against the same in Slack: rate", "0.8", "1.0"),
    10: (
        "An auditor's questions of 2,000 posts: the page; processor of the slowest command",
        "1 s; 1 s",
        "0.3 s; 0.8 s",
    ),
    11: ("A draft approved in a county of 200 councils, against one of two: processor", "1.2", "1.1"),
    13: ("A check of the journal since the last on record, with 1,000,000 drafts: processor", "2 s", "1 s"),
    12: ("The record's pages with 100,000 posts: worst against 2,000; slowest search", "2.0; 1 s", "1.5; 0.3 s"),
    14: ("Processor for an approval as a whole, cards and all", "30 ms", "20 ms"),
}
"""What is measured, the first mark, and the aim. Rates should be higher, everything else lower."""


async def _run(arguments: argparse.Namespace, console: Console) -> None:
    # A stop from outside unwinds like Ctrl+C, so that servers end and folders go.
    task = asyncio.current_task()
    assert task is not None
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
    started = time.perf_counter()
    seen: dict[int, str] = {}
    async with bench(QUICK if arguments.quick else WHOLE, arguments.folder, console) as here:
        console.print(
            f"Python {sys.version.split()[0]}, SQLite {sqlite3.sqlite_version}, databases: {', '.join(ENGINES)}. "
            f"Keeping 4 KiB on this disk for good takes {here.forced_write_ms():.2f} ms at the moment."
        )
        for name in arguments.only or PARTS:
            outcome = await PARTS[name](here)
            console.print(*outcome.shown, sep="\n")
            seen |= outcome.seen
        console.print(f"The same write takes {here.forced_write_ms():.2f} ms now: other work slows what is kept.")
    console.print(_aims(seen))
    console.print(f"Took {time.perf_counter() - started:.0f} s.")


def _aims(seen: dict[int, str]) -> Table:
    table = Table(title="What was aimed at, and what was seen")
    for head in ("", "What", "first mark", "aim", "seen", ""):
        table.add_column(head)
    for number, (what, first, aim) in AIMS.items():
        found = seen.get(number)
        verdict = _verdict(number, found, first, aim) if found else "not measured"
        table.add_row(str(number), what, first, aim, found or "", verdict)
    return table


def _verdict(number: int, seen: str, first: str, aim: str) -> str:
    """Whether the aim, or at least the first mark, is reached; every figure of it, and nothing lost."""
    more_is_better = number in {1, 4, 6, 9}

    def reached(mark: str) -> bool:
        pairs = zip(map(_leading, seen.split("; ")), map(_leading, mark.split("; ")), strict=True)
        return "not done" not in seen and all(
            found >= wanted if more_is_better else found <= wanted for found, wanted in pairs
        )

    return "[green]reached[/green]" if reached(aim) else "first mark" if reached(first) else "[red]missed[/red]"


def _leading(written: str) -> float:
    return float(written.split()[0].rstrip(","))


def main() -> int:
    """Read the options and run. Gives 1 when work was skipped, 130 when it was stopped."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description="What things cost, as ratios.")
    parser.add_argument("--quick", action="store_true", help="a few seconds a part, to try it out")
    parser.add_argument("--only", action="append", choices=PARTS, metavar="PART", help=f"one of {', '.join(PARTS)}")
    parser.add_argument(
        "--folder", type=Path, help="where the temporary folder goes; one in memory leaves out the disk"
    )
    console = Console()
    if not console.is_terminal:
        console = Console(width=140)
    try:
        asyncio.run(_run(parser.parse_args(), console))
    except WorkSkipped as skipped:
        console.print(f"[red]{skipped}[/red]")
        return 1
    except (KeyboardInterrupt, asyncio.CancelledError):
        console.print("Stopped; nothing is left behind.")
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
