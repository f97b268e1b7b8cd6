"""What happens to a post once it is recorded: it is corrected, taken down, not there, complained of. House rule 10.

Nothing is removed from the record: each is added to it, with a reason, by whoever may record a post.
"""

from collections.abc import Iterable
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
from chatops.policy.publishing.watching import Finding, Reading

CLAUSE = "house rule 10"
MOST_ADDED = 30
"""What is added to the record of one draft; a post has one or two such things."""
LONGEST_WHO = 150
UNTIL_DELETED = timedelta(days=1)
"""How long the bot tries to delete a post that it was told to; after that people are told that it did not."""
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
    TO_DELETE = "to be deleted"
    """Whoever may record a post has the bot delete the one that it made there."""


class Cause(StrEnum):
    """Why a post was taken down, or is to be."""

    ERROR = "an error"
    COMPLAINT = "a complaint"
    CONSENT = "consent was withdrawn"
    ORDER = "an order of a court or an authority"
    OTHER = "another reason"


CAUSED = frozenset({Event.TAKEN_DOWN, Event.TO_DELETE})
"""What is recorded with why it is taken down."""
CORRECTS = frozenset({Event.CORRECTED, Event.TO_DELETE})
"""Of what may be recorded where the correction is."""


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


def it_can_be_deleted(*, by_the_bot: bool, found: Finding) -> list[Objection]:
    """House rule 10: the bot deletes a post that it made itself, while it reads there as the bot published it.

    Args:
        by_the_bot: whether the bot made it, and can sign in there.
        found: what was found of it last.
    """
    sentences = {
        Finding.GONE: "It is not there any more. Record that it was taken down.",
        Finding.CHANGED: "The post there is not as the bot published it. Look at it, and delete it there yourself.",
    }
    no_post = "The bot has made no post there that it can delete. Delete it there yourself, and record that."
    sentence = sentences.get(found, "") if by_the_bot else no_post
    return [Objection(CLAUSE, sentence, "event")] if sentence else []


def still_to_delete(added: Iterable[AfterPost], readings: Iterable[Reading], account: str) -> AfterPost | None:
    """House rule 10: by whose act the bot is to delete the post on this account; None where nobody had it do so, or
    where it has been found since what became of that.
    """
    asked = [one for one in added if (one.account, one.event) == (account, Event.TO_DELETE)]
    ends = [one.at for one in readings if one.account == account and one.found is not Finding.AS_PUBLISHED]
    return next((one for one in asked[-1:] if not any(one.at <= end for end in ends)), None)


def it_is_whole(given: AfterPost, already: int, now: datetime) -> list[Objection]:
    """House rule 10: a reason is given, and what this kind of thing needs besides."""
    wrong = a_text_is_given(given.reason, "reason", CLAUSE, "reason", "Say what happened, for the record.")
    if given.event is Event.WRONG_LINK and not given.link:
        wrong.append(Objection(CLAUSE, "Paste the right link.", "link"))
    if given.event in CAUSED and given.cause is None:
        wrong.append(Objection(CLAUSE, "Choose why it is taken down.", "cause"))
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
