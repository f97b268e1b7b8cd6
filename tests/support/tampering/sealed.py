"""What somebody can do to confidential records at a database prompt, and what must be said of it afterwards.

`story` makes four cases: FIRST and SECOND are changed once each, THIRD stays as it came in, ERASED is erased. The
references are random, so the statements name them in curly brackets.
"""

from dataclasses import dataclass
from datetime import timedelta
from functools import partial

from chatops.desk import Desk
from storage.engine import Database
from tests.support.council import StillClock
from tests.support.databases import rows
from tests.support.once import once
from tests.support.reports import committed, erased, opened_by_chair, remarked, reported

ENTRIES = 11
"""Entries in the sealed journal after `story`; the last is a look at FIRST."""


@dataclass(frozen=True)
class Story:
    """The references of the four cases, and the rows of those that were changed as they were before."""

    first: str
    second: str
    third: str
    gone: str
    earlier: dict[str, dict[str, object]]

    def statement(self, written: str) -> str:
        """A statement with the references in it."""
        named = {"first": self.first, "second": self.second, "third": self.third, "gone": self.gone}
        for name, reference in named.items():
            written = written.replace("{" + name + "}", reference)
        return written


async def story(desk: Desk, database: Database, clock: StillClock) -> Story:
    """Four cases and two days' commitments: see above."""
    return await once(desk, partial(_story, desk, database, clock))


async def _story(desk: Desk, database: Database, clock: StillClock) -> Story:
    first, second, third, gone = [(await reported(desk))[0].reference for _ in range(4)]
    earlier = {row["reference"]: row for row in await rows(database, "SELECT * FROM cases")}
    clock.move(days=1)
    await committed(desk)
    await remarked(desk, first)
    await remarked(desk, second)
    await erased(desk, gone)
    clock.move(days=1)
    await committed(desk)
    await opened_by_chair(desk, third)
    await opened_by_chair(desk, first)
    assert desk.clock.now() - timedelta(days=2) < clock.now()
    return Story(first, second, third, gone, earlier)


_SWAP = (
    "UPDATE cases SET {0} = (SELECT {0} FROM cases AS other WHERE reference = CASE cases.reference "
    "WHEN '{{first}}' THEN '{{second}}' ELSE '{{first}}' END) WHERE reference IN ('{{first}}', '{{second}}')"
)
_DOES_NOT_OPEN = "What is kept of {first} does not open: it was changed, or belongs elsewhere."

TAMPERING: dict[str, tuple[list[str], str]] = {
    "a changed entry": (
        ["UPDATE sealed_journal SET entry = replace(entry, '2027-03-02', '2027-03-01') WHERE sequence = 6"],
        "Sealed entry 6 has been changed: its text does not have the hash kept with it.",
    ),
    "a removed entry": (["DELETE FROM sealed_journal WHERE sequence = 6"], "Sealed entry 6 is missing."),
    "an end cut off": (
        ["DELETE FROM sealed_journal WHERE sequence > 9"],
        "The sealed journal ends at sealed entry 9 and its head says 11: 2 cut off at the end.",
    ),
    "an end cut off with the head made right": (
        [
            "DELETE FROM sealed_journal WHERE sequence > 9",
            "UPDATE sealed_heads SET sequence = 9, hash = (SELECT hash FROM sealed_journal WHERE sequence = 9)",
        ],
        "The head of the sealed journal was changed: it does not have the seal of the council.",
    ),
    "everything cut off with the head": (
        ["DELETE FROM sealed_journal", "DELETE FROM sealed_heads"],
        "The journal has commitments to a sealed journal, and there is none.",
    ),
    "everything confidential removed": (
        ["DELETE FROM sealed_journal", "DELETE FROM sealed_heads", "DELETE FROM cases", "DELETE FROM council_keys"],
        "The journal has commitments to a sealed journal, and there is none.",
    ),
    "a removed head": (
        ["DELETE FROM sealed_heads"],
        "The head of the sealed journal, which says where it ends, was removed.",
    ),
    "a changed last day": (
        ["UPDATE sealed_heads SET committed_on = '2027-03-09'"],
        "The head of the sealed journal was changed: it does not have the seal of the council.",
    ),
    "the council's key removed": (
        ["DELETE FROM council_keys"],
        "The council's own key was removed, so nothing confidential can be opened.",
    ),
    "the council's key replaced": (
        ["UPDATE council_keys SET wrapped = (SELECT wrapped FROM cases WHERE reference = '{first}')"],
        "The council's own key was changed or damaged, so nothing confidential can be opened.",
    ),
    "a changed case": (
        [
            "UPDATE cases SET sealed = (SELECT wrapped FROM cases AS c WHERE c.reference = '{second}')"
            " WHERE reference = '{first}'"
        ],
        _DOES_NOT_OPEN,
    ),
    "two sealed texts swapped": ([_SWAP.format("sealed")], _DOES_NOT_OPEN),
    "two keys swapped": ([_SWAP.format("wrapped")], _DOES_NOT_OPEN),
    "two keys swapped with their texts": ([_SWAP.format("sealed"), _SWAP.format("wrapped")], _DOES_NOT_OPEN),
    "a receipt in the place of a form": (
        [
            "UPDATE cases SET receipt = form, form = receipt WHERE reference IN ('{first}', '{second}')",
        ],
        _DOES_NOT_OPEN,
    ),
    "a changed day": (["UPDATE cases SET opened_on = '2027-01-01' WHERE reference = '{first}'"], _DOES_NOT_OPEN),
    "a changed version": (["UPDATE cases SET version = 1 WHERE reference = '{first}'"], _DOES_NOT_OPEN),
    "another master key named": (
        ["UPDATE cases SET master = 'aaaaaaaaaaaaaaaa' WHERE reference = '{first}'"],
        "{first} is kept under the master key aaaaaaaaaaaaaaaa, which is not at hand.",
    ),
    "a removed case": (["DELETE FROM cases WHERE reference = '{first}'"], "speaks of {first}, and it is missing."),
    "a case under another name": (
        ["UPDATE cases SET reference = 'BR-0' WHERE reference = '{first}'"],
        "BR-0 is kept, and the sealed journal does not know it.",
    ),
    "a case emptied": (
        ["UPDATE cases SET sealed = NULL, wrapped = NULL, master = NULL WHERE reference = '{first}'"],
        "What is kept of {first} was removed, and the sealed journal does not say so.",
    ),
    "a case passed off as erased": (
        ["UPDATE cases SET erased_on = '2027-03-02', sealed = NULL, wrapped = NULL WHERE reference = '{first}'"],
        "What is kept of {first} was removed, and the sealed journal does not say so.",
    ),
    "a case marked as erased": (
        ["UPDATE cases SET erased_on = '2027-03-02' WHERE reference = '{first}'"],
        "{first} is marked as erased, and the sealed journal does not say so.",
    ),
    "a removed tombstone": (
        ["DELETE FROM cases WHERE reference = '{gone}'"],
        "speaks of {gone}, and what stays of it is missing.",
    ),
    "a tombstone of another day": (
        ["UPDATE cases SET erased_on = '2027-03-01' WHERE reference = '{gone}'"],
        "The sealed journal has another day on which {gone} was erased.",
    ),
    "something put in the place of what was erased": (
        [
            "UPDATE cases SET sealed = (SELECT sealed FROM cases AS c WHERE c.reference = '{first}')"
            " WHERE reference = '{gone}'"
        ],
        "{gone} was erased, and there is something in its place.",
    ),
}
"""Ways to tamper after `story`: the statements, and what must be said of it."""
