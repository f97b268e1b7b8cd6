"""What a draft is for, what it answers and where its figures are from, as whoever decides reads it."""

from dataclasses import dataclass
from datetime import date, datetime

from chatops.clock import london_date
from chatops.evaluate.agreements import agreements_of
from chatops.policy.drafts.background import Purpose
from chatops.policy.drafts.draft import Draft
from chatops.policy.people import Person
from chatops.policy.registers.agreements import AGREED, ASKED, REFUSED, answer_of, said_of_them
from chatops.policy.registers.consents import stands
from chatops.policy.registers.register import Entry
from chatops.ports.unit_of_work import UnitOfWork
from handlers.views.phrases import Sentence

PURPOSES = {
    Purpose.INFORMATION: "Information and updates",
    Purpose.URGENT: "An urgent or important matter",
    Purpose.EVENT: "An event or another opportunity",
    Purpose.CONSULTATION: "Asking residents what they think",
    Purpose.REPLY: "A reply to a comment or message",
}
"""In the words of the Policy Statement, paragraph 2."""


@dataclass(frozen=True, slots=True)
class BackgroundView:
    """What it answers and where its figures are from, in the author's words, and what is said of a request."""

    answers: str = ""
    sources: str = ""
    request: str = ""
    consents: tuple[str, ...] = ()
    agreements: tuple[Sentence, ...] = ()


NO_BACKGROUND = BackgroundView()


def background_of(work: UnitOfWork, draft: Draft, now: datetime) -> BackgroundView:
    """Return what whoever decides reads of the newest revision."""
    background = draft.revision.background
    request = ""
    if background.requested_on and background.answer_due:
        request = f"it came in on {_day(background.requested_on)}. An answer is due by {_day(background.answer_due)}."
    consents = tuple(_consent(work.register_entries.get(one), now) for one in background.consents)
    agreements = _agreements(work, draft) if any(one.clause == "5.10" for one in draft.revision.checked) else ()
    return BackgroundView(background.answers, background.sources, request, consents, agreements)


def _agreements(work: UnitOfWork, draft: Draft) -> tuple[Sentence, ...]:
    """5.10: what each person who was asked says of these words, or that they were asked of other words."""
    said = []
    for entry in agreements_of(work, draft.reference):
        same = entry.values.get("about") == said_of_them(draft.revision.all_words)
        answer = _ANSWERS[answer_of(entry)] + ("" if same else ", to other words than these")
        said.append((Person.parse(entry.values["person"]), f" {answer} ({entry.reference})."))
    return tuple(said)


_ANSWERS = {ASKED: "was asked, and has not answered", AGREED: "agrees", REFUSED: "does not agree"}


def consent_in_words(entry: Entry) -> str:
    """Return a consent in one line, without the name of whoever gave it."""
    return f"{entry.reference}: {entry.values.get('what', '')}, until {_until(entry)}"


def _consent(entry: Entry, now: datetime) -> str:
    return consent_in_words(entry) + ("" if stands(entry, london_date(now)) else ". It was withdrawn or has ended")


def _until(entry: Entry) -> str:
    return _day(date.fromisoformat(entry.values["until"]))


def _day(day: date) -> str:
    return f"{day:%A} {day.day} {day:%B %Y}"
