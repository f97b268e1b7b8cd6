"""Which letters are meant, in SQL: by lane, by platform, by what is held back, and which goes first."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    String,
    and_,
    case,
    exists,
    false,
    func,
    literal,
    not_,
    or_,
    select,
    true,
    type_coerce,
)

from chatops.outbox.letter import BY_THEMSELVES, CHANNEL, FIRST, LAST, ONCE, Kind, LetterKind
from chatops.ports.council import Council
from chatops.ports.delivery import Held
from storage.outbox.schema import letters
from storage.people.schema import identities, people


def each_of(kinds: Iterable[LetterKind]) -> list[ColumnElement[str]]:
    """Return them one by one: a list as one value would be put into the text anew with each statement."""
    return [literal(str(kind)) for kind in kinds]


def _of_kinds(kinds: Iterable[Kind]) -> ColumnElement[bool]:
    by_afresh = {afresh: each_of(kind for kind, new in kinds if new is afresh) for afresh in (False, True)}
    any_of = [(letters.c.afresh.is_(afresh)) & letters.c.kind.in_(each) for afresh, each in by_afresh.items() if each]
    return or_(false(), *any_of)


URGENCY = case((_of_kinds(FIRST), 0), (_of_kinds(LAST), 2), else_=1)
"""`chatops.outbox.letter.urgency` in SQL; a test holds the two against each other."""


def in_lane(lane: str) -> ColumnElement[bool]:
    """`chatops.outbox.letter.lane_of` in SQL."""
    if lane.partition(" ")[0] == CHANNEL:
        of_channel = letters.c.to.is_(None) & letters.c.kind.not_in(BY_THEMSELVES)
        return of_channel & (func.coalesce(letters.c.channel, "") == lane.removeprefix(CHANNEL).strip())
    to, _, platform = lane.partition(" ")
    return (type_coerce(letters.c.to, String) == to) & (func.coalesce(letters.c.channel, "") == platform)


def goes_by(platform: str, council: Council) -> ColumnElement[bool]:
    """Return whether a letter goes by this platform: `SqlLetters.platform_of` in SQL."""
    known = func.coalesce(letters.c.platform, letters.c.channel)
    used = identities.c.used_at.is_not(None)
    on_both = select(people.c.person).where(people.c.council == letters.c.council, people.c.on_both)
    theirs = (identities.c.council == letters.c.council) & (identities.c.person == letters.c.to) & used
    there = type_coerce(identities.c.identity, String).startswith(f"{platform}:")
    return case(
        (known.is_not(None), known == platform),
        (letters.c.to.is_(None), literal(council.platform == platform)),
        # It becomes one for each of their platforms once it is claimed, and each of them waits for its own.
        (letters.c.to.in_(on_both) & letters.c.kind.not_in(ONCE), false()),
        (exists().where(theirs), exists().where(theirs, there)),
        else_=type_coerce(letters.c.to, String).startswith(f"{platform}:"),
    )


def not_held(held: Held, council: Council) -> ColumnElement[bool]:
    """Return what is not held back."""
    conditions = [not_(_of_kinds([kind]) & goes_by(platform, council)) for kind, platform in held.kinds]
    # A column that is null is in no lane but the channel's: NOT of "unknown" would leave it out.
    conditions += [not_(func.coalesce(in_lane(lane), false())) for lane in held.lanes]
    return and_(true(), *conditions)


def reader_is_free(now: BindParameter[datetime], council: BindParameter[int]) -> ColumnElement[bool]:
    """Return what goes to nobody who is being shown something else now, and to no such channel.

    What another relay draws for the same reader may be older than what it is drawn after.
    """
    busy = letters.alias("in_hand")
    in_hand = (busy.c.council == council) & busy.c.held_by.is_not(None) & (busy.c.held_until > now)
    people_served = select(busy.c.to).where(in_hand, busy.c.to.is_not(None))
    of_channel = letters.c.to.is_(None) & letters.c.kind.not_in(each_of(BY_THEMSELVES))
    others = busy.c.to.is_(None) & busy.c.kind.not_in(each_of(BY_THEMSELVES))
    channels_served = select(func.coalesce(busy.c.channel, "")).where(in_hand, others)
    return and_(
        or_(letters.c.to.is_(None), letters.c.to.not_in(people_served)),
        or_(not_(of_channel), func.coalesce(letters.c.channel, "").not_in(channels_served)),
    )


def is_free(now: datetime | BindParameter[datetime]) -> ColumnElement[bool]:
    """Return what nobody holds at this instant, or at the one that is given when it is asked."""
    return or_(letters.c.held_by.is_(None), letters.c.held_until <= now)
