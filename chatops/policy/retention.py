"""How long the council keeps what people give the bot: one table, read by all that erases and all that says so.

UK GDPR article 5(1)(e): nothing about a person is kept longer than it is needed, and the council can say how long.
The Town Clerk may change some of it, each within bounds that are said with it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum

_YEAR = 365
_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


class Unit(Enum):
    """In what a time is given, by the days that each has."""

    DAYS = 1
    WEEKS = 7
    MONTHS = 30
    YEARS = _YEAR


@dataclass(frozen=True, slots=True)
class Bounds:
    """Between which days a council may choose, and what each of the two rests on, in words that follow “because”."""

    fewest: int
    most: int
    why_fewest: str
    why_most: str


@dataclass(frozen=True, slots=True)
class Retention:
    """One class of what is kept: what it is, for how long, and the words for the instant from which that counts.

    `key` is the record's word for a class that the council may change, within `bounds`.
    """

    what: str
    kept_for: timedelta
    since: str
    key: str = ""
    bounds: Bounds | None = None

    @property
    def soonest(self) -> timedelta:
        """The shortest time for which any council keeps it: the bot looks then whether it is to go."""
        return timedelta(days=self.bounds.fewest) if self.bounds else self.kept_for

    @property
    def how_long(self) -> str:
        """The time as it is said, such as “two years”, “a week” or “180 days”."""
        return in_words(self.kept_for.days)


def in_words(days: int) -> str:
    """Return a number of days as it is said, such as “two years”, “a week” or “180 days”."""
    if days and days % _YEAR == 0:
        years = days // _YEAR
        return "a year" if years == 1 else f"{_NUMBERS[years]} years"
    return {1: "a day", 7: "a week"}.get(days, f"{days} days")


_NO_LONGER = "UK GDPR, article 5(1)(e), lets nothing about a person be kept longer than it is needed"

TYPED_WORDS = Retention("What was typed for a form that was not sent", timedelta(days=1), "it was typed")
SAVED_FORMS = Retention(
    "Drafts saved for later, with their pictures",
    timedelta(days=7),
    "they were saved last",
    "saved-forms",
    Bounds(1, 90, "whoever saves a form goes on with it another day", _NO_LONGER),
)
WAITING_PICTURES = Retention("Pictures added to a draft that is not sent in", timedelta(days=1), "they were added")
UNPOSTED_PICTURES = Retention(
    "Pictures of a draft that was rejected, withdrawn or has lapsed",
    timedelta(days=180),
    "it ended",
    "unposted-pictures",
    Bounds(
        30,
        2 * _YEAR,
        "the Freedom of Information Act 2000, section 10, gives the council 20 working days to answer a request for "
        "what it holds",
        _NO_LONGER,
    ),
)
CANDIDATES = Retention(
    "Names of candidates",
    timedelta(days=14),
    "the last pre-election period that they were needed for",
    "candidates",
    Bounds(7, _YEAR, "what is said of a result may come days after the poll", _NO_LONGER),
)
QUESTIONS = Retention(
    "Questions about the policy, and their answers",
    timedelta(days=2 * _YEAR),
    "they were asked",
    "questions",
    Bounds(
        _YEAR,
        6 * _YEAR,
        "the Limitation Act 1980, section 4A, gives a year to claim for libel, and an answer shows on what an author "
        "relied",
        "the Limitation Act 1980, section 5, gives six years for the longest of such claims, and " + _NO_LONGER,
    ),
)

ERASED = (TYPED_WORDS, SAVED_FORMS, WAITING_PICTURES, UNPOSTED_PICTURES, CANDIDATES, QUESTIONS)
"""What is erased when its time is over, the shortest-lived of a subject first."""
CHANGEABLE: Mapping[str, Retention] = {one.key: one for one in ERASED if one.key}
"""What the Town Clerk may keep for another time, by its key. The others last as long as the bot needs them to work."""

CASE_MONTHS = 12
"""Months for which a closed confidential case is kept where the settings do not say otherwise."""
CASE_MONTHS_AFTER_WORDS = 3
"""Months that a closed case is kept, at the least, after its reporter has written something more."""
_FOR_GOOD = "Always: this is the council's record"


def retention_table(council: Sequence[Retention] = ERASED) -> tuple[tuple[str, str], ...]:
    """Return every class of what is kept, and how long, in words. It is the same whatever there is of each.

    `council` is what is erased as this council keeps it.
    """
    return (
        *((one.what, f"{one.how_long[0].upper()}{one.how_long[1:]} after {one.since}") for one in council),
        (
            "Confidential reports",
            f"{CASE_MONTHS} months after they were closed, or as the settings say; longer while a legal hold is on",
        ),
        ("Drafts that were sent in, decisions and posts", _FOR_GOOD),
        ("The list of people, offices and delegations", _FOR_GOOD),
        ("Suggestions, and entries of the registers", _FOR_GOOD),
        ("The journal, which holds no words and no names", _FOR_GOOD),
    )
