"""The list of what was to be said in the council's name, as one person may see it: searched, by days, by the month."""

from collections import Counter
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from chatops.clock import london_date, london_instant
from chatops.evaluate import approvers
from chatops.policy import references
from chatops.policy.authority.powers import holds_approving_office
from chatops.policy.authority.visibility import Sight, sight_of
from chatops.policy.drafts.draft import Draft
from chatops.policy.drafts.stages import Stage
from chatops.policy.objections import Attempt, refuse_if
from chatops.policy.people import Actor, Caller, Standing
from chatops.policy.record_pages import may_open_record
from chatops.ports.drafts import Search
from chatops.ports.errors import NoSuch
from chatops.ports.unit_of_work import UnitOfWork
from handlers.views.phrases import Sentence, when

ON_A_PAGE = 50
MOST_LOOKED_AT = 2000
"""Drafts that are gone through for one page, where most of what is found is not for its reader."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Which drafts are looked for; what is empty leaves nothing out.

    `words` stand in any version, or are a reference; `account` is a key; the days are of London, on which a draft was
    first sent in; `after` is the reference at which the page before ended.
    """

    words: str = ""
    stage: Stage | None = None
    account: str = ""
    first: date | None = None
    last: date | None = None
    after: str = ""


@dataclass(frozen=True, slots=True)
class PostLine:
    """One draft in the list: what it is about is not in it, for it may be read over a shoulder."""

    reference: str
    stage: Stage
    said: Sentence


@dataclass(frozen=True, slots=True)
class PostsView:
    """One page of the list. `later` is after what the next page begins, empty where there is none.

    `accounts` are those that one may ask for, by key and name.
    """

    lines: tuple[PostLine, ...]
    later: str
    accounts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class MonthView:
    """How many drafts were sent in on each day of a month of London, and the first days of the months around it."""

    days: tuple[tuple[date, int], ...]
    month: date
    before: date
    following: date


def see_posts(work: UnitOfWork, now: datetime, *, by: Caller, asked: Asked | None = None) -> PostsView:
    """Return a page of the drafts that this person may know of, newest first. Raises Refused."""
    asked = asked or Asked()
    actor = _known(work, now, by)
    found, later = _found(work, actor, asked)
    lines = (PostLine(one.reference, one.stage, _line(one, now)) for one in found)
    accounts = tuple((account.key, account.name) for account in work.accounts.ever())
    return PostsView(tuple(lines), later, accounts)


def see_month(work: UnitOfWork, now: datetime, *, by: Caller, month: date | None = None) -> MonthView:
    """Return what was sent in in the month of this day, the present one where none is given. Raises Refused."""
    actor = _known(work, now, by)
    first = (month or london_date(now)).replace(day=1)
    following = (first + timedelta(days=31)).replace(day=1)
    within = (london_instant(first, time.min), london_instant(following, time.min))
    sent_in = work.drafts.sent_in_between(*within) if _knows_all(actor) else ()
    counted = Counter(map(london_date, sent_in))
    before = (first - timedelta(days=1)).replace(day=1)
    return MonthView(tuple(sorted(counted.items())), first, before, following)


def _known(work: UnitOfWork, now: datetime, by: Caller) -> Actor:
    actor = approvers.known(work, by, now)
    refuse_if(Attempt("record:open", "", actor), may_open_record(actor))
    return actor


def _found(work: UnitOfWork, actor: Actor, asked: Asked) -> tuple[list[Draft], str]:
    """Return the drafts of a page, and after what the next one begins."""
    reference = references.read(asked.words)
    if reference is not None:
        try:
            only = work.drafts.get(reference)
        except NoSuch:
            return [], ""
        return ([only] if sight_of(only, actor) is not Sight.NOTHING else []), ""
    if not (_knows_all(actor) or actor.lent):
        return [], ""
    found: list[Draft] = []
    search, looked_at, limit = _search(actor, asked), 0, ON_A_PAGE + 1
    while True:
        page = work.drafts.searched(search, limit=limit)
        found += [one for one in page if _is_found(one, actor, asked.words)]
        if len(found) > ON_A_PAGE:
            return found[:ON_A_PAGE], found[ON_A_PAGE - 1].reference
        looked_at += len(page)
        if len(page) < limit:
            return found, ""
        search = replace(search, after=page[-1].reference)
        if looked_at >= MOST_LOOKED_AT:
            return found, search.after


def _search(actor: Actor, asked: Asked) -> Search:
    """Return what is asked of the records. Whoever reads few words has only those looked through, so that nothing is
    told of the others, not even by how long it takes.
    """
    ends = asked.last + timedelta(days=1) if asked.last else None
    few = bool(asked.words) and not holds_approving_office(actor) and not actor.lent
    return Search(
        words=asked.words,
        stages=(asked.stage,) if asked.stage else (),
        account=asked.account,
        since=london_instant(asked.first, time.min) if asked.first else None,
        until=london_instant(ends, time.min) if ends else None,
        after=asked.after,
        author=actor.person if few else None,
        or_out=bool(actor.accounts),
    )


def _knows_all(actor: Actor) -> bool:
    """Return whether somebody may know of each draft, if not read it (`sight_of`)."""
    return holds_approving_office(actor) or actor.standing in {Standing.EMPLOYEE, Standing.VOLUNTEER}


def _is_found(draft: Draft, actor: Actor, words: str) -> bool:
    sight = sight_of(draft, actor)
    if not words:
        return sight is not Sight.NOTHING
    return sight is Sight.EVERYTHING and words.casefold() in _words(draft).casefold()


def _words(draft: Draft) -> str:
    return "\n\n".join(f"{one.background.title}\n\n{one.all_words}" for one in draft.revisions)


def _line(draft: Draft, now: datetime) -> Sentence:
    return (draft.author, f" sent it in on {when(draft.revisions[0].made_at, now)}. Now: {draft.stage}.")
