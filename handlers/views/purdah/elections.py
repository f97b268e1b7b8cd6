"""Purdah as the returning officer's team reads it: each period, what was allowed in it and why, and what is out.

It is a page of its own, and no part of the chat: whoever reads it holds no office of the council.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from chatops.policy.people import Caller
from chatops.policy.purdah import periods
from chatops.policy.purdah.periods import Exemption
from chatops.ports.purdah import KeptWindow
from chatops.ports.unit_of_work import UnitOfWork
from handlers.views.phrases import Sentence, titled, when
from handlers.views.purdah.periods import period, poll_in_words
from handlers.views.purdah.routine import RoutineView, see_routine

MOST_PERIODS = 20
MOST_EXEMPTIONS = 200
"""Exemptions that the page has, the newest first; the copy of the record has all of them."""
_BEGINNING = datetime(2000, 1, 1, tzinfo=UTC)
_NOW_TOO = timedelta(microseconds=1)
"""What happened at this very instant belongs to it."""


@dataclass(frozen=True, slots=True)
class PeriodLine:
    """One period in a sentence, why it was set, and why it was ended before its time, empty where it was not."""

    said: str
    reason: str
    ended: str


@dataclass(frozen=True, slots=True)
class ExemptionLine:
    """What was allowed: which version, by whom, as what, on what grounds, and where it was posted, with the words.

    `posted` are the links; the words are there once they are out, and not before.
    """

    said: Sentence
    grounds: tuple[tuple[str, str], ...]
    posted: tuple[str, ...]
    words: str


@dataclass(frozen=True, slots=True)
class ElectionsView:
    """The periods, the newest first, with what was allowed in purdah. `more` exemptions were left out."""

    periods: tuple[PeriodLine, ...]
    exemptions: tuple[ExemptionLine, ...]
    routines: tuple[RoutineView, ...]
    more: int


def see_elections(work: UnitOfWork, now: datetime, *, by: Caller) -> ElectionsView:  # noqa: ARG001 - as every question
    """Return all of it. It is the same for whoever may ask; the pages say who may."""
    kept = [*work.purdah.latest(MOST_PERIODS)][::-1]
    given = [*work.purdah.exempted(_BEGINNING, now + _NOW_TOO)][::-1]
    routines = {stated.notice.reference for stated in work.routines.stated_between(_BEGINNING, now + _NOW_TOO)}
    routines |= {notice.reference for notice in work.routines.not_ended()}
    return ElectionsView(
        tuple(_period(one, now) for one in kept),
        tuple(_exemption(work, one, now) for one in given[:MOST_EXEMPTIONS]),
        tuple(see_routine(work, now, reference=reference) for reference in sorted(routines)),
        max(0, len(given) - MOST_EXEMPTIONS),
    )


def _period(kept: KeptWindow, now: datetime) -> PeriodLine:
    said = f"Purdah {period(kept.window, now)}"
    if kept.window.poll:
        said += f", for the {poll_in_words(kept.window.poll, now)}"
    return PeriodLine(f"{said}.", kept.window.reason, kept.ended_why or "")


def _exemption(work: UnitOfWork, given: Exemption, now: datetime) -> ExemptionLine:
    draft = work.drafts.get(given.reference)
    names = {account.key: account.name for account in work.accounts.ever()}
    revision = draft.revisions[given.revision - 1]
    where = ", ".join(names.get(key, key) for key in revision.accounts)
    posted = draft.postings if given.revision == draft.revision.number else ()
    which = f" allowed version {given.revision} of {given.reference}, for {where}, on {when(given.at, now)}, "
    return ExemptionLine(
        (*titled(given.by, given.office), f"{which}as {given.kind}."),
        tuple(_grounds(given)),
        tuple(f"{names.get(one.account, one.account)}: {one.link}" for one in posted),
        revision.words if posted else "",
    )


def _grounds(given: Exemption) -> Iterator[tuple[str, str]]:
    answers = {"public_money": given.public_money, "fair": given.fair}
    for name, question in periods.QUESTIONS.items():
        if answers[name]:
            yield question, answers[name]
    yield "Why it may be posted", given.reason
