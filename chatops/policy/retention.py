"""How long the council keeps what people give the bot: one table, read by all that erases and all that says so.

UK GDPR article 5(1)(e): nothing about a person is kept longer than it is needed, and the council can say how long.
"""

from dataclasses import dataclass
from datetime import timedelta

_YEAR = 365
_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


@dataclass(frozen=True, slots=True)
class Retention:
    """One class of what is kept: what it is, for how long, and the words for the instant from which that counts."""

    what: str
    kept_for: timedelta
    since: str

    @property
    def how_long(self) -> str:
        """The time as it is said, such as “two years”, “a week” or “180 days”."""
        days = self.kept_for.days
        if days and days % _YEAR == 0:
            years = days // _YEAR
            return "a year" if years == 1 else f"{_NUMBERS[years]} years"
        return {1: "a day", 7: "a week"}.get(days, f"{days} days")


TYPED_WORDS = Retention("What was typed for a form that was not sent", timedelta(days=1), "it was typed")
SAVED_FORMS = Retention("Drafts saved for later, with their pictures", timedelta(days=7), "they were saved last")
WAITING_PICTURES = Retention("Pictures added to a draft that is not sent in", timedelta(days=1), "they were added")
UNPOSTED_PICTURES = Retention(
    "Pictures of a draft that was rejected, withdrawn or has lapsed", timedelta(days=180), "it ended"
)
CANDIDATES = Retention(
    "Names of those standing", timedelta(days=14), "the last pre-election period that they were needed for"
)
QUESTIONS = Retention("Questions about the policy, and their answers", timedelta(days=2 * _YEAR), "they were asked")

ERASED = (TYPED_WORDS, SAVED_FORMS, WAITING_PICTURES, UNPOSTED_PICTURES, CANDIDATES, QUESTIONS)
"""What is erased when its time is over, the shortest-lived of a subject first."""

CASE_MONTHS = 12
"""Months for which a closed confidential case is kept where the settings do not say otherwise."""
CASE_MONTHS_AFTER_WORDS = 3
"""Months that a closed case is kept, at the least, after its reporter has written something more."""
_FOR_GOOD = "Always: this is the council's record"


def retention_table() -> tuple[tuple[str, str], ...]:
    """Return every class of what is kept, and how long, in words. It is the same whatever there is of each."""
    return (
        *((one.what, f"{one.how_long[0].upper()}{one.how_long[1:]} after {one.since}") for one in ERASED),
        (
            "Confidential reports",
            f"{CASE_MONTHS} months after they were closed, or as the settings say; longer while a legal hold is on",
        ),
        ("Drafts that were sent in, decisions and posts", _FOR_GOOD),
        ("The list of people, offices and delegations", _FOR_GOOD),
        ("Suggestions, and entries of the registers", _FOR_GOOD),
        ("The journal, which holds no words and no names", _FOR_GOOD),
    )
