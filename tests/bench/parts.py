"""The parts of the benchmark, each in plain words: what was measured, shown as tables, and what it says of the aims."""

import statistics
from collections.abc import Awaitable, Callable

from rich.table import Table

from tests.bench.bench import WARM, Bench, Outcome
from tests.bench.clicking import BARE, BEST, BOLT, RELAYED, Run, Runs, crowd, measured, median, ratio
from tests.bench.counted import inside
from tests.bench.county import county
from tests.bench.databases import ENGINES
from tests.bench.followed import followed
from tests.bench.growth import growth
from tests.bench.lists import LOOKS, RARE, history
from tests.bench.people import SECRET
from tests.bench.platforms import SLACK, TEAMS, on_each
from tests.bench.practice import AIM_MS, CHROMIUM, MANY, figures
from tests.bench.processes import server
from tests.bench.record import QUESTIONS, THROUGH_EVERYTHING, answered, pages
from tests.bench.records import journal
from tests.bench.tables import number, table
from tests.bench.words import measure_words

NAMES = {
    BARE: "a bare web server that says yes",
    BOLT: "stock Bolt, only says yes",
    BEST: "the same, process_before_response",
    "SQLite": "our click, kept on SQLite",
    "PostgreSQL": "our click, kept on PostgreSQL",
    RELAYED: "our click, SQLite, cards sent meanwhile",
}
CROWD = 1000
SLACK_WAITS_MS = 3000


async def click(bench: Bench) -> Outcome:
    """An approval beside servers that only acknowledge."""
    runs = await measured(bench)
    most = max(bench.plan.clicks)
    seen = {
        1: f"{ratio(runs, 'SQLite', BEST, most, _FIGURES[0]):.2f}",
        2: f"{ratio(runs, 'SQLite', BOLT, 1, _FIGURES[1]):.2f}",
    }
    if "PostgreSQL" in ENGINES:
        seen[4] = f"{ratio(runs, 'PostgreSQL', 'SQLite', most, _FIGURES[0]):.2f}"
    return Outcome((_speeds(bench, runs), _ratios(bench, runs)), seen)


def _speeds(bench: Bench, runs: Runs) -> Table:
    shown = table(
        "One click on Approve, answered",
        ("at a time", "What answers"),
        "answers a second", "usual time, ms", "slowest of 100, ms", "processor ms each", "not done in time",
    )  # fmt: skip
    for at in bench.plan.clicks:
        for kind, name in NAMES.items():
            if (kind, at) in runs:
                undone = sum(run.undone for run in runs[kind, at])
                figures = [number(median(runs, kind, at, figure)) for figure in _FIGURES]
                shown.add_row(str(at), name, *figures, f"{undone}" if kind not in (BARE, BOLT, BEST) else "")
        shown.add_section()
    unexpected = bench.slack.unexpected()
    shown.caption = (
        f"Medians of {bench.plan.rounds} rounds, taken in turn. A click of ours is {bench.click_bytes:,} bytes: its "
        "signature, the rules, the decision, the journal, the letters, the commit, the answer. Each one counted was "
        "then found in the database, once, with a whole journal. Its letters are left lying, since Slack's own limits "
        "decide how fast they go; in the row with cards they are delivered meanwhile."
        + (f" Not done in time: the bot had Slack say so, with {unexpected}." if unexpected else "")
    )
    return shown


def _ratios(bench: Bench, runs: Runs) -> Table:
    shown = table(
        "The same as ratios: our click, which does the work, against one that does none",
        ("at a time", "Our click against"),
        "rate (more is better)", "usual time (less)", "processor time (less)",
    )  # fmt: skip
    for at in bench.plan.clicks:
        for engine in ENGINES:
            for other in (BOLT, BEST):
                figures = [f"{ratio(runs, engine, other, at, figure):.2f}" for figure in _OF_RATIOS]
                shown.add_row(str(at), f"{engine} : {NAMES[other]}", *figures)
        shown.add_section()
    busiest, ours = (
        100 * max(run.seen.busy for (kind, _), all_of in runs.items() for run in all_of if kind in kinds)
        for kinds in (NAMES, ENGINES)
    )
    shown.caption = (
        f"The load generator was busy {busiest:.0f} % of one core at most, with the bare server, and {ours:.0f} % with "
        "ours: it is not what limits these figures."
    )
    return shown


_FIGURES: tuple[Callable[[Run], float], ...] = (
    lambda run: run.rate,
    lambda run: run.usual_ms,
    lambda run: run.slow_ms,
    lambda run: run.spent_ms,
)
_OF_RATIOS = (*_FIGURES[:2], _FIGURES[3])


async def crowded(bench: Bench) -> Outcome:
    """A thousand busy connections at once, or as many as there are drafts for in a quick run."""
    connections = min(CROWD, bench.plan.drafts - WARM)
    run = await crowd(bench, connections)
    shown = table(
        f"{connections:,} connections, all pressing Approve at the same moment",
        (),
        "clicks", "approved", "told that it took too long", "slowest of 100, ms", "Slack waits, ms",
    )  # fmt: skip
    clicks = run.seen.sent
    told = (clicks, clicks - run.undone, run.undone, round(run.slow_ms), SLACK_WAITS_MS)
    shown.add_row(*(f"{number:,}" for number in told))
    lost = f"{run.undone:,} of {clicks:,} not done" if run.undone else "none lost"
    return Outcome((shown,), {3: f"{run.slow_ms / SLACK_WAITS_MS:.2f} ({connections:,} connections, {lost})"})


async def whole(bench: Bench) -> Outcome:
    """An approval with all that follows it."""
    shown = table(
        "An approval as a whole: the click, the release, and each card until it shows how the draft stands",
        ("kept on",),
        "processor ms", "statements", "round trips", "messages changed", "messages posted",
    )  # fmt: skip
    seen = ""
    for engine in ENGINES:
        one = await followed(bench, engine, bench.plan.followed)
        sent = [f"{one.messages.get(method, 0):.1f}" for method in ("chat.update", "chat.postMessage")]
        shown.add_row(engine, number(one.spent_ms), f"{one.statements:.0f}", f"{one.trips:.0f}", *sent)
        seen = seen or f"{one.spent_ms:.1f} ms"
    shown.caption = (
        "One after the other, each when all of the one before was delivered. Processor time of the bot, less what it "
        "takes at rest; the stand-in for Slack is another process."
    )
    return Outcome((shown,), {14: seen})


async def start(bench: Bench) -> Outcome:
    """From nothing to ready, and the memory held while nobody asks for anything."""
    url = await (await bench.databases("SQLite")).copy((await bench.template("SQLite"))[0].url)
    ours = {"slack": bench.slack.address, "database": url, "secret": SECRET, "relaying": True}
    kinds = {"Ours": ("product", ours), "Stock Bolt": ("stock", {"kind": BEST, "secret": SECRET})}
    took: dict[str, list[tuple[float, float]]] = {kind: [] for kind in kinds}
    for _ in range(bench.plan.starts):
        for kind, (module, given) in kinds.items():
            async with server(module, bench.folder, **given) as running:
                took[kind].append((running.ready_s, await running.memory_mib()))
    shown = table(
        "Starting: from nothing until it can be asked, relay included", ("",), "seconds", "memory at rest, MiB"
    )
    seconds, memory = ({k: statistics.median(t[i] for t in took[k]) for k in kinds} for i in (0, 1))
    for kind in kinds:
        shown.add_row(kind, f"{seconds[kind]:.2f}", f"{memory[kind]:.0f}")
    # What Bolt for Node took beside Bolt for Python when the aims were set: 243 against 251 ms, 70 against 44 MiB.
    node = seconds["Stock Bolt"] * 243 / 251, memory["Stock Bolt"] * 70 / 44
    said = f"{seconds['Ours'] / node[0]:.1f}; {memory['Ours'] / node[1]:.1f} (Node reckoned from Bolt for Python)"
    return Outcome((shown,), {7: said})


async def chain(bench: Bench) -> Outcome:
    """Checking the journal."""
    bench.say(f"preparing {bench.plan.journal:,} approved drafts")
    found = await journal(bench)
    shown = table(f"Checking a journal of {found.entries:,} entries", ("",), "entries a second")
    shown.add_row("Hashing the same bytes, nothing else", f"{found.hashing:,.0f}")
    if found.verifying is None:
        shown.add_row("The whole check", "storage/audit/verify.py is not there yet")
        return Outcome((shown,))
    shown.add_row("Following the chain", f"{found.following:,.0f}")
    shown.add_row("The whole check: the chain, and the records against it", f"{found.verifying:,.0f}")
    said = f"{found.following / found.hashing:.2f} (with the records {found.verifying / found.hashing:.3f})"
    return Outcome((shown,), {6: said})


async def queue(bench: Bench) -> Outcome:
    """What somebody who decides looks at, as the drafts grow in number."""
    shown = table(
        "What the Clerk looks at, by how many drafts there are and how many of them are not finished",
        ("what",),
        *(figure for drafts, in_hand in bench.plan.history for figure in (f"{drafts:,}, {in_hand:,}: ms", "of first")),
        "questions to the database",
    )  # fmt: skip
    found = await history(bench)
    for look in LOOKS:
        first, *_ = times = [one.took_ms[look] for one in found]
        figures = [figure for took in times for figure in (f"{took:.1f}", f"{took / first:.1f}")]
        shown.add_row(look, *figures, ", ".join(dict.fromkeys(f"{one.statements[look]}" for one in found)))
    shown.caption = "Processor time, in milliseconds. A search looks through the newest drafts alone."
    worst = max(one.took_ms[look] / found[0].took_ms[look] for one in found for look in LOOKS if look != RARE)
    return Outcome((shown,), {5: f"{worst:.1f} (lists and Home, {found[-1].drafts:,} against {found[0].drafts:,})"})


async def auditor(bench: Bench) -> Outcome:
    """What an auditor asks of one post: one page for all of it, and one command for each question."""
    shown = table(
        f"An auditor's five questions about one of {bench.plan.posts:,} posts over three years, seconds",
        ("",),
        "page with all five",
        *(f"… {question}" for question in QUESTIONS),
    )
    found = []
    for engine in ENGINES:
        bench.say(f"making {bench.plan.posts:,} posts on {engine}")
        found.append(one := await answered(bench, engine, bench.plan.posts))
        shown.add_row(engine, f"{one.page_s:.2f}", *(f"{took:.2f}" for took in one.commands_s.values()))
        shown.add_row("of that, processor", "", *(f"{took:.2f}" for took in one.processor_s.values()))
    shown.caption = (
        "“chatops record post REFERENCE …”, from nothing to its end; the last follows the whole journal, as the page "
        "does. Where other work goes on beside, what a command keeps a processor for says how long it takes without."
    )
    page_s = max(one.page_s for one in found)
    spent_s = max(took for one in found for took in one.processor_s.values())
    return Outcome((shown,), {10: f"{page_s:.2f} s; {spent_s:.2f} s"})


async def record(bench: Bench) -> Outcome:
    """The record's pages, with the posts of three years and with a hundred times as many."""
    few, many = bench.plan.record
    shown = table(
        f"The pages of the record with {many:,} posts, against {few:,}",
        ("", "page"),
        f"{few:,} posts, ms", f"{many:,} posts, ms", "questions to the database", "against the first",
    )  # fmt: skip
    worst, slowest = 0.0, 0.0
    for engine in ENGINES:
        bench.say(f"making {few:,} and {many:,} posts on {engine}")
        first, then = [await pages(bench, engine, posts) for posts in (few, many)]
        for name, (took, statements) in then.items():
            ratio_of = took / first[name][0]
            shown.add_row(engine, name, f"{first[name][0]:.0f}", f"{took:.0f}", f"{statements}", f"{ratio_of:.1f}")
            slowest = max(slowest, took / 1000)
            worst = worst if name in THROUGH_EVERYTHING else max(worst, ratio_of)
    shown.caption = "Words that few posts have are looked for in everything that was ever written; nothing else is."
    return Outcome((shown,), {12: f"{worst:.1f}; {slowest:.2f} s"})


async def words(bench: Bench) -> Outcome:
    """The checks of a draft's words, on 2,000 characters, and on texts that are made to be slow."""
    measured = measure_words(*bench.plan.words)
    shown = table("Checking the words of a draft, 2,000 characters", ("what is looked for",), "median, ms")
    for name, took in sorted(measured.each.items(), key=lambda entry: -entry[1]):
        shown.add_row(name, f"{took:.2f}")
    shown.add_section()
    shown.add_row("all together", f"{measured.together:.2f}")
    shown.add_row(f"the worst of {bench.plan.words[1]:,} hostile texts", f"{measured.worst:.2f}")
    shown.caption = f"The worst begins with {measured.worst_text!r}. Processor time, in milliseconds."
    return Outcome((shown,), {8: f"{measured.together:.2f} ms; {measured.worst:.1f} ms"})


async def page(bench: Bench) -> Outcome:
    """The practice council in a real browser: the first page, a click seen by somebody else, a long channel."""
    seen = await figures(rounds=3 * bench.plan.rounds)
    if seen is None:
        return Outcome((f"The practice page was not measured: there is no browser at {CHROMIUM}.",), {})
    shown = table("The practice page, medians in milliseconds", ("what",), "seen", f"aim, below {AIM_MS}")
    for what, took in (("first page", seen.first_page_ms), ("a click seen by the other person", seen.click_ms)):
        shown.add_row(what, f"{took:.0f}", "reached" if took < AIM_MS else "missed")
    at_first, after = seen.long_channel
    shown.caption = f"Of {MANY:,} messages in a channel {at_first} are loaded at first, {after} after scrolling up."
    return Outcome((shown,), {})


async def platforms(bench: Bench) -> Outcome:
    """The same approval, clicked in Teams and in Slack."""
    runs = await on_each(bench)
    shown = table(
        "The click in Teams against the same in Slack, of one council in both",
        ("at a time",),
        "in Slack, a second", "in Teams, a second", "rate (more)", "usual time (less)", "processor time (less)",
    )  # fmt: skip
    for at in bench.plan.clicks:
        rates = (number(median(runs, kind, at, _FIGURES[0])) for kind in (SLACK, TEAMS))
        shown.add_row(str(at), *rates, *(f"{ratio(runs, TEAMS, SLACK, at, one):.2f}" for one in _OF_RATIOS))
    return Outcome((shown,), {9: f"{ratio(runs, TEAMS, SLACK, max(bench.plan.clicks), _FIGURES[0]):.2f}"})


PARTS: dict[str, Callable[[Bench], Awaitable[Outcome]]] = {
    "click": click,
    "inside": inside,
    "whole": whole,
    "crowd": crowded,
    "start": start,
    "journal": chain,
    "queue": queue,
    "growth": growth,
    "auditor": auditor,
    "record": record,
    "words": words,
    "page": page,
    "platforms": platforms,
    "county": county,
}
