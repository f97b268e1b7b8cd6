"""A post of a draft that might not go out yet is out already: it is recorded as that, whatever it broke."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time

from chatops.evaluate import approvers
from chatops.evaluate.purdah_gate import gate_of, in_the_way, pause_gate
from chatops.evaluate.recorded_links import links_may_be_recorded, some_link
from chatops.facts.found_out import DraftFoundOut
from chatops.policy.after_post import asked_instant
from chatops.policy.authority import posting
from chatops.policy.drafts import moves
from chatops.policy.drafts.draft import Draft, Posting
from chatops.policy.drafts.stages import MOVES
from chatops.policy.https_links import tidy_link
from chatops.policy.objections import Attempt, Objection, Overtaken, refuse_if
from chatops.policy.people import Caller, Office, Person
from chatops.policy.publishing.already_out import broken_clause, it_is_past
from chatops.policy.publishing.judging_links import judge_link
from chatops.policy.publishing.public_reads import is_open_to_all
from chatops.ports.unit_of_work import Facts, UnitOfWork

ACT = "draft:find-out"


@dataclass(frozen=True, slots=True)
class FoundOutForm:
    """What was filled in: for each account by its key the link and, of those asked about, the mark; since when.

    `day` and `at` are by London's clocks, None where nobody knows.
    """

    links: Mapping[str, str]
    sure: Mapping[str, str] = field(default_factory=dict)
    day: date | None = None
    at: time | None = None


def check_finding_out(work: UnitOfWork, now: datetime, *, reference: str, by: Caller) -> Facts:
    """Whether this person may record that a post of this draft is out already, asked before a form is opened.

    Raises Refused, Overtaken, NoSuch.
    """
    _may_record(work, now, reference, by)
    return ()


def record_found_out(work: UnitOfWork, now: datetime, *, reference: str, filled: FoundOutForm, by: Caller) -> Facts:
    """3.1, 4.2b, PS-4b: what is out is recorded, with what it broke, and the Town Clerk and the Deputy are told.

    Raises Refused, Overtaken, NoSuch.
    """
    draft, attempt = _may_record(work, now, reference, by)
    ever = {account.key: account for account in work.accounts.ever()}
    given = {key: tidy_link(link) for key, link in filled.links.items() if link.strip()}
    since, about_time = _since(filled, now)
    refuse_if(
        attempt,
        some_link(draft.unposted, given),
        about_time,
        it_is_past(since, now),
        links_may_be_recorded(work, draft, attempt.actor, ever, given, filled.sure),
    )
    found = tuple(
        Posting(key, link, by.person, now, bool(judge_link(ever[key], link).ask), _broke(work, draft, now), since)
        for key, link in given.items()
    )
    left = [key for key in draft.unposted if key in {account.key for account in work.accounts.all()}]
    fact = DraftFoundOut(
        at=now,
        reference=reference,
        by=by.person,
        office=attempt.actor.office,
        draft=draft,
        found=found,
        windows=in_the_way(work, draft, now),
        finished=draft.stage in MOVES[ACT].starts and set(left) <= given.keys(),
        tell=_to_tell(work, by),
        read_back=tuple(key for key in given if is_open_to_all(ever[key])),
    )
    return (fact,)


def _broke(work: UnitOfWork, draft: Draft, now: datetime) -> str:
    return broken_clause(
        purdah=bool(gate_of(work, work.purdah.not_over(now), draft, now)),
        pause=bool(pause_gate(work, draft, now)),
        approved=moves.approval_stands(draft),
    )


def _may_record(work: UnitOfWork, now: datetime, reference: str, by: Caller) -> tuple[Draft, Attempt]:
    draft = work.drafts.get(reference)
    actor = approvers.known(work, by, now)
    attempt = Attempt(ACT, reference, actor)
    refuse_if(attempt, posting.may_post(actor, draft.revision.accounts))
    if not moves.can_move(draft, ACT):
        raise Overtaken(attempt, "It is to be posted, or is in the record already. Press “I have posted it”.")
    return draft, attempt


def _to_tell(work: UnitOfWork, by: Caller) -> tuple[Person, ...]:
    """Return the Town Clerk and the Deputy, but for who says so."""
    holders = work.people.holders()
    offices = (Office.TOWN_CLERK, Office.DEPUTY_TOWN_CLERK)
    return tuple(holders[office] for office in offices if office in holders and holders[office] != by.person)


def _since(filled: FoundOutForm, now: datetime) -> tuple[datetime | None, list[Objection]]:
    if filled.day is None and filled.at is None:
        return None, []
    since, wrong = asked_instant(filled.day, filled.at, now)
    return since, [Objection("3.1", one.sentence, one.field) for one in wrong]
