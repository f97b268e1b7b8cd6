"""What a draft is for, what it answers and where its figures are from, as whoever decides reads it."""

from dataclasses import dataclass
from datetime import date

from chatops.policy.drafts.background import Background, Purpose

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


NO_BACKGROUND = BackgroundView()


def background_of(background: Background) -> BackgroundView:
    """Return what whoever decides reads of it."""
    request = ""
    if background.requested_on and background.answer_due:
        request = f"it came in on {_day(background.requested_on)}. An answer is due by {_day(background.answer_due)}."
    return BackgroundView(background.answers, background.sources, request)


def _day(day: date) -> str:
    return f"{day:%A} {day.day} {day:%B %Y}"
