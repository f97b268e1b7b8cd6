"""What must never happen, checked by reading the database with plain SQL and what each person was told.

Shares no code with the product: the stages, who may decide, how a digest is made and how the journal is chained are
written here a second time, by hand, so that a mistake in the product cannot hide itself in its own check. The numbers
I1 to I13 are those of the invariants that the council relies on.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from chatops.ports.idempotency import FormKind
from storage.database.sqlite import sqlite3
from tests.support.invariants.authority import (
    every_decision_had_authority,
    loans_are_kept,
    released_on_standing_authority,
)
from tests.support.invariants.deadlines import nobody_was_pestered, policy_was_read, time_was_kept
from tests.support.invariants.late import nothing_went_out_late, taken_back_are_kept
from tests.support.invariants.pauses import (
    pauses_are_kept,
    the_pause_was_kept,
    what_was_handed_over_is_held_at_once,
)
from tests.support.invariants.purdah import (
    MAY_BE_EXEMPTED,
    exemptions_are_kept,
    gate_was_kept,
    periods_and_exemptions_are_the_clerks,
    periods_are_kept,
    released_are_taken_back,
    what_holds_at_once_begins_at_once,
)
from tests.support.invariants.templates import BY_TEMPLATE, uses_rest_on_templates_that_hold

APPROVERS = {"Town Clerk", "Deputy Town Clerk"}

# For each entry about a draft: the stages it may start from and the stage it ends in.
LEGAL: dict[str, tuple[set[str], str]] = {
    "draft:submitted": ({""}, "submitted"),
    "draft:routed": ({"submitted"}, "routed"),
    "draft:approved": ({"routed"}, "approved"),
    "draft:approved-by-template": ({"submitted"}, "approved"),
    "draft:rejected": ({"routed"}, "rejected"),
    "draft:changes-requested": ({"routed"}, "changes requested"),
    "draft:revised": (
        {"routed", "changes requested", "approved", "unconfirmed", "held", "released", "lapsed"},
        "submitted",
    ),
    "draft:taken-over": (
        {"routed", "changes requested", "approved", "unconfirmed", "held", "released", "lapsed"},
        "changes requested",
    ),
    "draft:withdrawn": ({"submitted", "routed", "changes requested", "approved", "unconfirmed", "held"}, "withdrawn"),
    "draft:stopped": ({"approved", "released"}, "unconfirmed"),
    "draft:turned-down": ({"unconfirmed", "held"}, "rejected"),
    "draft:taken-back": ({"approved", "unconfirmed", "held", "released"}, "changes requested"),
    "draft:finished": ({"released"}, "posted"),
    "draft:confirmed": ({"unconfirmed"}, "approved"),
    "draft:lapsed": ({"submitted", "routed", "unconfirmed", "held"}, "lapsed"),
    "draft:brought-back": ({"lapsed"}, "submitted"),
    "draft:held": ({"approved", "released"}, "held"),
    "draft:exempted": (MAY_BE_EXEMPTED, "approved"),
    "draft:let-through": (MAY_BE_EXEMPTED, "approved"),
    "draft:approved-again": ({"held"}, "approved"),
    "draft:released": ({"approved"}, "released"),
    "draft:posted": ({"released"}, "posted"),
    "draft:published": (
        {
            "released",
            "submitted",
            "routed",
            "changes requested",
            "approved",
            "unconfirmed",
            "held",
            "lapsed",
            "rejected",
            "withdrawn",
            "posted",
        },
        "posted",
    ),
    "draft:found-out": (
        {
            "submitted",
            "routed",
            "changes requested",
            "approved",
            "unconfirmed",
            "held",
            "lapsed",
            "rejected",
            "withdrawn",
        },
        "posted",
    ),
}
LET_THROUGH = {"draft:exempted", "draft:let-through"}
_OF_COMMENT = ("reference", "revision", "by", "at", "words")
DECIDED = {
    "draft:approved": "approved",
    "draft:rejected": "rejected",
    "draft:changes-requested": "changes requested",
}


@dataclass(frozen=True)
class Told:
    """One attempt, and what whoever made it was told.

    `outcome` is done, refused, overtaken, nothing, not yet (a step before its time), shown (a form was opened) or
    unknown (no such draft). `acts` are the entries of what was done, as the journal names them. `standing` and
    `office` are what the council's list said of the person then, and `sound` whether their account was active,
    all as the test knows them and not as the product reads them. `asked` is what they asked for.
    """

    act: str
    who: str | None
    outcome: str
    at: str
    journalled: int
    sound: bool = True
    standing: str | None = None
    office: str | None = None
    reference: str = ""
    sentence: str = ""
    acts: tuple[str, ...] = ()
    asked: dict[str, Any] = field(default_factory=dict)


class Broken(AssertionError):
    """An invariant does not hold."""


class Records:
    """The rows of one council, as they are kept."""

    def __init__(self, connection: sqlite3.Connection, council: int) -> None:
        def read(table: str) -> list[dict[str, Any]]:
            query = f"SELECT * FROM {table} WHERE council = ?"  # noqa: S608 — the names are those below
            cursor = connection.execute(query, (council,))
            names = [column[0] for column in cursor.description]
            return [dict(zip(names, row, strict=True)) for row in cursor]

        self.drafts = {row["reference"]: row for row in read("drafts")}
        self.revisions = {(row["reference"], row["number"]): row for row in read("revisions")}
        self.keys = {(row["kind"], row["key"]): row for row in read("idempotency_keys")}
        self.forms = {
            key: self.revisions[row["reference"], row["revision"]]
            for (kind, key), row in self.keys.items()
            if kind == FormKind.REVISION
        }
        self.decisions = {(row["reference"], row["revision"]): row for row in read("decisions")}
        self.postings = {(row["reference"], row["account"]): row for row in read("postings")}
        self.taken_back = {(row["reference"], row["revision"]): row for row in read("taken_back")}
        self.comments = {tuple(row[name] for name in _OF_COMMENT) for row in read("comments")}
        self.delegations = {row["reference"]: row for row in read("delegations")}
        self.absences = {row["reference"]: row for row in read("absences")}
        self.windows = {row["reference"]: row for row in read("purdah_windows")}
        self.pauses = {row["reference"]: row for row in read("pauses")}
        self.exemptions = {(row["reference"], row["revision"]): row for row in read("exemptions")}
        self.all_forms = {key for _, key in self.keys}
        self.lines = sorted(read("journal"), key=lambda row: row["sequence"])
        self.entries = [json.loads(row["entry"]) for row in self.lines]
        self.head = read("journal_heads")


def check(connection: sqlite3.Connection, council: int, told: list[Told]) -> None:
    """Raise Broken with every invariant that does not hold."""
    kept = Records(connection, council)
    broken = [
        *(f"I1: {sentence}" for each in told for sentence in _saved(kept, each)),
        *(f"I2: {sentence}" for sentence in _decided_once(kept, told)),
        *(f"I3: {sentence}" for sentence in _decided_by_the_right_person(kept, told)),
        *broken_in(kept),
        *(f"I10: {sentence}" for sentence in _all_journalled(kept, told)),
        *(f"I12: {sentence}" for sentence in _refused_in_doubt(told)),
        *(f"I13: {sentence}" for sentence in _answered(kept, told)),
    ]
    if broken:
        raise Broken("\n".join(broken))


def broken_in(kept: Records) -> list[str]:
    """Every invariant that does not hold by the records alone, whatever anybody was told."""
    return [
        *(f"I3: {sentence}" for sentence in every_decision_had_authority(kept.entries, kept.revisions)),
        *(f"I3: {sentence}" for sentence in released_on_standing_authority(kept.entries)),
        *(f"I3: {sentence}" for sentence in uses_rest_on_templates_that_hold(kept.entries)),
        *(f"I3: {sentence}" for sentence in loans_are_kept(kept.entries, kept.delegations)),
        *(f"I4: {sentence}" for sentence in _published_as_approved(kept)),
        *(f"I17: {sentence}" for sentence in nothing_went_out_late(kept.entries, kept.revisions)),
        *(f"I20: {sentence}" for sentence in taken_back_are_kept(kept.entries, kept.taken_back)),
        *(f"I6: {sentence}" for sentence in gate_was_kept(kept.entries, kept.revisions)),
        *(f"I6: {sentence}" for sentence in periods_and_exemptions_are_the_clerks(kept.entries)),
        *(f"I6: {sentence}" for sentence in released_are_taken_back(kept.entries, kept.revisions)),
        *(f"I6: {sentence}" for sentence in what_holds_at_once_begins_at_once(kept.entries)),
        *(f"I6: {sentence}" for sentence in periods_are_kept(kept.entries, kept.windows)),
        *(f"I6: {sentence}" for sentence in exemptions_are_kept(kept.entries, kept.exemptions)),
        *(f"I6: {sentence}" for sentence in the_pause_was_kept(kept.entries, kept.revisions)),
        *(f"I6: {sentence}" for sentence in what_was_handed_over_is_held_at_once(kept.entries)),
        *(f"I6: {sentence}" for sentence in pauses_are_kept(kept.entries, kept.pauses)),
        *(f"I3: {sentence}" for sentence in policy_was_read(kept.entries)),
        *(f"I7: {sentence}" for sentence in time_was_kept(kept.entries)),
        *(f"I7: {sentence}" for sentence in nobody_was_pestered(kept.entries)),
        *(f"I10: {sentence}" for sentence in _chained(kept)),
    ]


def _saved(kept: Records, told: Told) -> Iterator[str]:
    """Everything a person was told is saved is in the database."""
    asked, reference = told.asked, told.reference
    if told.act in {"submit", "revise"} and told.outcome in {"done", "nothing"}:
        row = kept.forms.get(asked["form"])
        if row is None:
            yield f"form {asked['form']} is not kept"
        elif told.outcome == "done":
            wanted = (asked["words"], asked["accounts"], asked["goes_out_at"], told.who, reference)
            found = (row["words"], json.loads(row["accounts"]), row["goes_out_at"], row["author"], row["reference"])
            if found != wanted:
                yield f"form {asked['form']} is kept as {found} and not as {wanted}"
            if asked["bad"]:
                yield f"a form that was wrong ({asked['bad']}) is kept"
    elif told.outcome == "done" and told.act in _DONE:
        yield from _DONE[told.act](kept, told)


def _decision_saved(kept: Records, told: Told) -> Iterator[str]:
    asked = told.asked
    row = kept.decisions.get((told.reference, asked["revision"]))
    wanted = (asked["verdict"], told.who, told.at, asked["reason"])
    if row is None or (row["verdict"], row["by"], row["at"], row["reason"]) != wanted:
        yield f"the decision of {told.who} on {told.reference}, revision {asked['revision']}, is not kept"


def _withdrawal_saved(kept: Records, told: Told) -> Iterator[str]:
    stage = kept.drafts[told.reference]["stage"]
    if stage != "withdrawn":
        yield f"{told.reference} was withdrawn and is {stage}"


def _return_saved(kept: Records, told: Told) -> Iterator[str]:
    before, after = (kept.revisions.get((told.reference, told.asked["revision"] + n)) for n in (0, 1))
    if before is None or after is None:
        yield f"revision {told.asked['revision']} of {told.reference} was brought back, and is not there"
    elif any(before[name] != after[name] for name in ("words", "accounts", "author", "declarations", "urgent", "note")):
        yield f"{told.reference} was brought back as something else"


def _taking_back_saved(kept: Records, told: Told) -> Iterator[str]:
    row = kept.taken_back.get((told.reference, told.asked["revision"]))
    if row is None or (row["by"], row["at"], row["reason"]) != (told.who, told.at, told.asked["reason"]):
        yield f"that {told.who} took the approval of {told.reference} back is not kept"


def _comment_saved(kept: Records, told: Told) -> Iterator[str]:
    wanted = (told.reference, told.asked["revision"], told.who, told.at, told.asked["words"])
    if wanted not in kept.comments:
        yield f"what {told.who} said of {told.reference}, revision {told.asked['revision']}, is not kept"


def _links_saved(kept: Records, told: Told) -> Iterator[str]:
    for account, link in told.asked["links"].items():
        row = kept.postings.get((told.reference, account))
        if row is None or (row["link"], row["by"]) != (link, told.who):
            yield f"the link for {account} of {told.reference} is not kept"


def _period_saved(kept: Records, told: Told) -> Iterator[str]:
    key = kept.keys.get((FormKind.PURDAH_WINDOW, told.asked["form"]))
    if told.reference not in kept.windows or key is None or key["reference"] != told.reference:
        yield f"the period {told.reference} is not kept"


def _ends_saved(kept: Records, told: Told) -> Iterator[str]:
    for reference in told.asked["references"]:
        row = kept.windows[reference]
        if row["ends"] is None or row["ends"] > max(told.at, row["begins"]):
            yield f"{reference} was ended at {told.at} and goes on until {row['ends']}"


def _exemption_saved(kept: Records, told: Told) -> Iterator[str]:
    row = kept.exemptions.get((told.reference, told.asked["revision"]))
    if row is None or (row["by"], row["at"]) != (told.who, told.at):
        yield f"the exemption of {told.reference}, revision {told.asked['revision']}, is not kept"


_DONE = {
    "decide": _decision_saved,
    "withdraw": _withdrawal_saved,
    "record": _links_saved,
    "bring back": _return_saved,
    "take back": _taking_back_saved,
    "turn down": _taking_back_saved,
    "comment": _comment_saved,
    "purdah on": _period_saved,
    "purdah off": _ends_saved,
    "exempt": _exemption_saved,
}


def _decided_once(kept: Records, told: list[Told]) -> Iterator[str]:
    """At most one effective decision for each revision; every later attempt is recorded and answered."""
    entries = [entry for entry in kept.entries if entry["act"] in DECIDED]
    times = Counter((entry["reference"], entry["details"]["revision"]) for entry in entries)
    for (reference, revision), count in times.items():
        if count > 1:
            yield f"{reference}, revision {revision}, was decided {count} times"
    if set(times) != set(kept.decisions):
        yield f"decisions {set(kept.decisions)} are kept and {set(times)} journalled"
    tried = Counter((one.who, one.reference) for one in told if one.outcome in {"refused", "overtaken"})
    refused = (entry for entry in kept.entries if entry["act"] == "attempt:refused")
    if tried != Counter((entry["by"], entry["reference"]) for entry in refused):
        yield "an attempt that was turned away is not in the journal, or another is"


def _decided_by_the_right_person(kept: Records, told: list[Told]) -> Iterator[str]:
    """Each effective decision was made by someone with authority at that moment, who wrote no part of it."""
    # An exemption and an approval can be one act.
    made = {(one.reference, one.asked["revision"]): one for one in told if DECIDED.keys() & set(one.acts)}
    for (reference, revision), row in kept.decisions.items():
        by = made.get((reference, revision))
        authors = {each["author"] for (of, _), each in kept.revisions.items() if of == reference}
        if by is None or row["by"] != by.who:
            yield f"nobody was told that they decided {reference}, revision {revision}"
        elif not (by.sound and by.standing == "employee"):
            yield f"{row['by']} ({by.standing}) decided {reference} without authority"
        elif row["delegation"] is None and not (by.office in APPROVERS and row["office"] == by.office):
            yield f"{row['by']} ({by.standing}, {by.office}) decided {reference} without authority"
        if (row["by"] in authors) is not bool(row["own"]):
            yield f"{row['by']} decided {reference} and wrote part of it"


def _published_as_approved(kept: Records) -> Iterator[str]:
    """What is published has the digest that was approved, not before its time, on the accounts approved."""
    approved: dict[tuple[str, int], str] = {}
    for entry in kept.entries:
        reference, details = entry["reference"], entry["details"]
        if entry["act"] in {"draft:approved", BY_TEMPLATE}:
            approved[(reference, details["revision"])] = details["digest"]
        if entry["act"] in {"draft:approved", BY_TEMPLATE, "draft:released", "draft:posted"}:
            row = kept.revisions[(reference, details["revision"])]
            if not approved.get((reference, details["revision"])) == details["digest"] == _digest(row):
                yield f"{reference}, revision {details['revision']}, has another digest at {entry['act']}"
        if entry["act"] == "draft:released":
            at = entry["at"].removesuffix("Z").replace("T", " ")
            if row["goes_out_at"] is not None and at < row["goes_out_at"]:
                yield f"{reference} was released at {at}, before {row['goes_out_at']}"
    for reference, account in kept.postings:
        newest = kept.revisions[(reference, kept.drafts[reference]["revision"])]
        if account not in json.loads(newest["accounts"]):
            yield f"{reference} was posted on {account}, which it was not for"
    links = Counter(row["link"] for row in kept.postings.values())
    yield from (f"{link} was accepted {count} times" for link, count in links.items() if count > 1)


def _digest(row: dict[str, Any]) -> str:
    at = row["goes_out_at"]
    instant = at.replace(" ", "T").removesuffix(".000000") + "+00:00" if at else None
    published = {"accounts": sorted(json.loads(row["accounts"])), "goes_out_at": instant, "words": row["words"]}
    return hashlib.sha256(f"{row['salt']}\n{json.dumps(published, sort_keys=True)}".encode()).hexdigest()


def _all_journalled(kept: Records, told: list[Told]) -> Iterator[str]:
    """Each change of state has exactly one journal row."""
    expected = sum(one.journalled for one in told)
    if len(kept.lines) != expected:
        yield f"the journal has {len(kept.lines)} rows and {expected} things happened"


def _chained(kept: Records) -> Iterator[str]:
    """The rows of the journal are one chain, and the drafts stand as it says."""
    before = "0" * 64
    for number, (line, entry) in enumerate(zip(kept.lines, kept.entries, strict=True), 1):
        if (line["sequence"], entry["sequence"], entry["previous"]) != (number, number, before):
            yield f"row {number} does not follow from the one before"
        before = hashlib.sha256(line["entry"].encode()).hexdigest()
        if line["hash"] != before:
            yield f"row {number} has another hash"
    if [(row["sequence"], row["hash"]) for row in kept.head] != [(len(kept.lines), before)]:
        yield "the head of the journal is not its last row"
    yield from _replayed(kept)


def _replayed(kept: Records) -> Iterator[str]:
    """Follow the journal from its beginning: each entry is legal where it stands and leads to what is kept."""
    stages: Counter[str] = Counter()
    stage: dict[str, str] = {}
    for entry in kept.entries:
        reference, act, details = entry["reference"], entry["act"], entry["details"]
        if act not in LEGAL:
            continue
        starts, ends = LEGAL[act]
        if stage.get(reference, "") not in starts:
            yield f"{act} of {reference} from {stage.get(reference, 'nothing')}"
        if act in {"draft:submitted", "draft:revised", "draft:taken-over", "draft:brought-back"}:
            stages[reference] += 1
        if details["revision"] != stages[reference]:
            yield f"{act} of {reference}, revision {details['revision']}, when {stages[reference]} was the newest"
        stays = act in {"draft:posted", "draft:found-out", "draft:published"} and not details["finished"]
        if not stays and not (act in LET_THROUGH and stage.get(reference) != "held"):
            stage[reference] = ends
    found = {reference: (row["stage"], row["revision"]) for reference, row in kept.drafts.items()}
    if found != {reference: (stage[reference], stages[reference]) for reference in stage}:
        yield f"the drafts stand at {found} and the journal says {stage}"
    if len(kept.revisions) != sum(stages.values()):
        yield f"{len(kept.revisions)} revisions are kept and {sum(stages.values())} journalled"


def _refused_in_doubt(told: list[Told]) -> Iterator[str]:
    """Whoever's account is a guest's, closed, a bot's, an outsider's or unknown is refused, whatever they try."""
    for one in told:
        if one.who is not None and not one.sound and one.outcome not in {"refused", "unknown", "nothing"}:
            yield f"{one.act} by {one.who}, whose account is not sound, was {one.outcome}"


def _answered(kept: Records, told: list[Told]) -> Iterator[str]:
    """No click or form is silently ignored: it is done, or refused in words, or was done already."""
    for one in told:
        if one.outcome in {"refused", "overtaken"} and not one.sentence.strip():
            yield f"{one.act} by {one.who} was {one.outcome} without a word"
        # Whoever has read the policy is told so; the list, or what somebody chose, may be as they want it already.
        may_be_so = one.act in {"acknowledge", "add", "change", "link", "platforms"}
        known = may_be_so or one.asked.get("form") in kept.all_forms
        if one.who is not None and one.outcome == "nothing" and not known:
            yield f"{one.act} by {one.who} on {one.reference} was ignored"
