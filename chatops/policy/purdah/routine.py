"""Routine notices: kinds of posts that the Town Clerk lets through a pre-election period for as long as it lasts.

House rule 4. The author says that a revision is of such a kind, and whoever approves it states that it is. Neither
alone opens the gate.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from chatops.policy.content.wording import a_text_is_given
from chatops.policy.drafts.draft import Revision
from chatops.policy.objections import Objection
from chatops.policy.people import Actor, Person
from chatops.policy.purdah.periods import ExemptionClass, PurdahWindow, clerk_only

CLAUSE = "house rule 4"
LONGEST_NAME = 50
"""Characters of a name: it has to be read whole beside its tick on a telephone."""
MOST_STANDING = 5
"""Routine notices that stand at one time: an author is to see all of them, and to know them apart."""

CLASSES = tuple(kind for kind in ExemptionClass if kind is not ExemptionClass.EMERGENCY)
"""What a routine notice may be: an emergency is never routine."""


@dataclass(frozen=True, slots=True)
class RoutineNotice:
    """One kind of notice that was allowed: what it is called and covers, on which accounts, in which periods.

    `accounts` are keys, `windows` references of periods. `public_money` and `fair` answer the two questions.
    `ended_at` is when the Town Clerk ended it; without that it ends with its periods.
    """

    reference: str
    name: str
    covers: str
    accounts: tuple[str, ...]
    kind: ExemptionClass
    public_money: str
    fair: str
    windows: tuple[str, ...]
    by: Person
    at: datetime
    ended_at: datetime | None = None

    def stands_in(self, not_over: Iterable[PurdahWindow]) -> bool:
        """Return whether it was not ended, and one of its periods is among those that are not over."""
        return self.ended_at is None and any(window.reference in self.windows for window in not_over)


@dataclass(frozen=True, slots=True)
class Stated:
    """That an approver stated of one revision, which had this digest, that it is of a routine notice: which, when."""

    reference: str
    revision: int
    digest: str
    notice: RoutineNotice
    by: Person
    at: datetime

    def covers(self, reference: str, revision: Revision) -> bool:
        """Return whether it was said of this very revision, which reads as it did then."""
        return (self.reference, self.revision, self.digest) == (reference, revision.number, revision.digest)


def lets_through(notice: RoutineNotice, in_force: Sequence[PurdahWindow], accounts: Iterable[str]) -> list[Objection]:
    """PS-4b: a routine notice was not ended, and is allowed in every period in force and on every account of a post."""
    if notice.ended_at is not None:
        return [Objection("PS-4b", f"“{notice.name}” is no longer allowed in purdah: the Town Clerk has ended it.")]
    if any(window.reference not in notice.windows for window in in_force):
        return [Objection("PS-4b", f"“{notice.name}” is not allowed in the period of purdah that is on then.")]
    return is_for_accounts(notice, accounts)


def is_for_accounts(notice: RoutineNotice, accounts: Iterable[str]) -> list[Objection]:
    """House rule 4: a routine notice is allowed on the accounts that the Town Clerk named, and on no other."""
    if set(accounts) <= set(notice.accounts):
        return []
    sentence = (
        f"“{notice.name}” is not allowed on every account that you chose. Take off the accounts for which it is not "
        "allowed, or its tick."
    )
    return [Objection(CLAUSE, sentence, "routine")]


def may_be_ticked(ticked: Sequence[str], standing: Sequence[RoutineNotice], accounts: Iterable[str]) -> list[Objection]:
    """House rule 4: an author says of a post that it is of one routine notice that stands, on its accounts."""
    if not ticked:
        return []
    if len(ticked) > 1:
        return [Objection(CLAUSE, "A post can be one routine notice and no more. Leave one tick.", "routine")]
    notice = next((one for one in standing if one.reference == ticked[0]), None)
    if notice is None:
        return [Objection(CLAUSE, "That routine notice is no longer allowed. Take its tick off.", "routine")]
    return is_for_accounts(notice, accounts)


def may_allow_routine(actor: Actor) -> list[Objection]:
    """House rule 4: the Town Clerk alone allows a routine notice, and ends it; nobody does so in their place."""
    return clerk_only(actor, "Only the Town Clerk can allow a routine notice in purdah, or end one.", CLAUSE)


def routine_is_whole(
    name: str, covers: str, public_money: str, fair: str, kind: ExemptionClass | None
) -> list[Objection]:
    """House rule 4: it has a name and says what it covers, and both questions are answered in words, once."""
    answer = "Answer this question in words."
    wrong = [
        *a_text_is_given(name, "name", CLAUSE, "name", "Give it a short name.", LONGEST_NAME),
        *a_text_is_given(covers, "text", CLAUSE, "covers", "Say what it covers, so that nobody has to guess."),
        *a_text_is_given(public_money, "answer", CLAUSE, "public_money", answer),
        *a_text_is_given(fair, "answer", CLAUSE, "fair", answer),
    ]
    if kind not in CLASSES:
        wrong.append(Objection(CLAUSE, "Choose what it is. An emergency is never routine.", "kind"))
    return wrong


def routine_makes_sense(
    name: str,
    accounts: Sequence[str],
    official: Collection[str],
    windows: Sequence[str],
    not_over: Sequence[PurdahWindow],
    standing: Sequence[RoutineNotice],
) -> list[Objection]:
    """House rule 4: it is for official accounts and for periods that are set, and none of that name stands already."""
    wrong = []
    if not accounts or not set(accounts) <= set(official):
        wrong.append(Objection(CLAUSE, "Choose the accounts on which it is allowed, of those on the list.", "accounts"))
    if not windows or not set(windows) <= {window.reference for window in not_over}:
        wrong.append(Objection(CLAUSE, "Choose the periods of purdah in which it is allowed.", "windows"))
    if any(one.name.casefold() == name.casefold() for one in standing):
        wrong.append(Objection(CLAUSE, "A routine notice of that name is allowed already. End that one first.", "name"))
    if len(standing) >= MOST_STANDING:
        sentence = f"{MOST_STANDING} routine notices are allowed already. End one that is no longer needed first."
        wrong.append(Objection(CLAUSE, sentence, "name"))
    return wrong
