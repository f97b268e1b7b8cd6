"""What happens to a post once it is recorded: it is corrected, taken down, not there, complained of. House rule 10.

Nothing is removed from the record: each is added to it, with a reason, by whoever may record a post.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum

from chatops.clock import LONDON, NoSuchTime, london_instant
from chatops.policy.authority import posting
from chatops.policy.calendar.bank_holidays import Country, bank_holidays
from chatops.policy.content.wording import a_text_is_given
from chatops.policy.drafts.draft import Draft
from chatops.policy.objections import Objection
from chatops.policy.people import Actor, Office, Person

CLAUSE = "house rule 10"
MOST_ADDED = 30
"""What is added to the record of one draft; a post has one or two such things."""
LONGEST_WHO = 150
COMPLAINT_PERIOD = timedelta(hours=48)
"""What the Defamation (Operators of Websites) Regulations 2013 (SI 2013/3028) give, leaving out days that are no
business days: https://www.legislation.gov.uk/uksi/2013/3028."""


class Event(StrEnum):
    """What has happened to a post."""

    CORRECTED = "corrected"
    TAKEN_DOWN = "taken down"
    NOT_POSTED = "not posted"
    WRONG_LINK = "wrong link"
    COMPLAINT = "complaint"


class Cause(StrEnum):
    """Why a post was taken down."""

    ERROR = "an error"
    COMPLAINT = "a complaint"
    CONSENT = "consent was withdrawn"
    ORDER = "an order of a court or an authority"
    OTHER = "another reason"


@dataclass(frozen=True, slots=True)
class AfterPost:
    """One thing that was added to the record of a post: on which account, what, why, when it happened, and by whom.

    `link` is the right link, or where the correction is; `cause` why it was taken down; `who` took it down or
    complained, in words; both are empty where they say nothing. `by` added it to the record at `at`.
    """

    account: str
    event: Event
    reason: str
    happened_at: datetime
    by: Person
    office: Office | None
    at: datetime
    link: str = ""
    cause: Cause | None = None
    who: str = ""

    @property
    def due(self) -> datetime | None:
        """When the time for a notice of complaint is over; None for anything else."""
        return complaint_due(self.happened_at) if self.event is Event.COMPLAINT else None


def complaint_due(received: datetime) -> datetime:
    """Return when 48 hours have passed since a notice came in, leaving out weekends and bank holidays of England.

    Days are those of London's calendar. An aware UTC instant in and out.
    """
    is_holiday = bank_holidays(Country.ENGLAND)
    left, at = COMPLAINT_PERIOD, received
    while True:
        today = at.astimezone(LONDON).date()
        tomorrow = london_instant(today + timedelta(days=1), time.min)
        if today.weekday() > 4 or is_holiday(today):
            at = tomorrow
        elif at + left <= tomorrow:
            return (at + left).astimezone(UTC)
        else:
            left, at = left - (tomorrow - at), tomorrow


def may_add(actor: Actor, draft: Draft) -> list[Objection]:
    """House rule 10: whoever may record a post may add to its record."""
    return posting.may_post(actor, [posted.account for posted in draft.postings])


def it_was_posted_there(draft: Draft, account: str) -> list[Objection]:
    """House rule 10: what is added is about a post that is in the record."""
    if any(posted.account == account for posted in draft.postings):
        return []
    return [Objection(CLAUSE, "Choose the post that it is about.", "account")]


def it_is_whole(given: AfterPost, already: int, now: datetime) -> list[Objection]:
    """House rule 10: a reason is given, and what this kind of thing needs besides."""
    wrong = a_text_is_given(given.reason, "reason", CLAUSE, "reason", "Say what happened, for the record.")
    if given.event is Event.WRONG_LINK and not given.link:
        wrong.append(Objection(CLAUSE, "Paste the right link.", "link"))
    if given.event is Event.TAKEN_DOWN and given.cause is None:
        wrong.append(Objection(CLAUSE, "Choose why it was taken down.", "cause"))
    if given.who:
        wrong += a_text_is_given(given.who, "name", CLAUSE, "who", "", LONGEST_WHO)
    if given.happened_at > now:
        wrong.append(Objection(CLAUSE, "That time is still to come. Choose when it happened.", "day"))
    if already >= MOST_ADDED:
        wrong.append(Objection(CLAUSE, "No more can be added to the record of this draft.", "reason"))
    return wrong


def asked_instant(day: date | None, at: time | None, now: datetime) -> tuple[datetime, list[Objection]]:
    """House rule 10: when it happened by London's clocks; now when nothing is given."""
    if day is None and at is None:
        return now, []
    if day is None or at is None:
        field = "day" if day is None else "time"
        return now, [Objection(CLAUSE, "Give both the day and the time, or neither for now.", field)]
    try:
        return london_instant(day, at), []
    except NoSuchTime:
        sentence = f"The clocks go forward that night: {at:%H:%M} does not exist. Choose another."
        return now, [Objection(CLAUSE, sentence, "time")]
