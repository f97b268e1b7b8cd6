"""Who may decide at this instant: the one place where offices, delegations and absences on record are put to the rules.

It stands wherever somebody's authority is asked, inside the same transaction as what rests on it.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from chatops.evaluate import account_holders, routine
from chatops.facts.authority import DraftStopped
from chatops.policy.authority import delegations, own_drafts, powers
from chatops.policy.drafts.draft import Confirmation, Draft, Lent, Verdict
from chatops.policy.drafts.stages import Stage
from chatops.policy.objections import Objection
from chatops.policy.people import AccountStatus, Actor, Caller, Delegation, Office, Person, ScopeKind
from chatops.policy.stops import StopCause
from chatops.ports.unit_of_work import UnitOfWork


def known(work: UnitOfWork, caller: Caller, now: datetime) -> Actor:
    """Return the caller as the council knows them at this instant, with what is lent to them and the accounts given
    them.
    """
    actor = work.people.actor(caller)
    if powers.holds_approving_office(actor):
        return actor
    lent = tuple(lent for lent in in_force(work, now) if lent.delegate == actor.person)
    accounts = account_holders.accounts_of(work, actor.person, now)
    return replace(actor, lent=lent, accounts=accounts) if lent or accounts else actor


def in_force(work: UnitOfWork, now: datetime, holders: Mapping[Office, Person] | None = None) -> tuple[Delegation, ...]:
    """3.1.1: every delegation that is in force. `holders` are who holds the offices, when they are just changing."""
    standing = work.delegations.current(now)
    if not standing:
        return ()
    standings = {entry.person: entry.standing for entry in work.people.everyone()}
    return delegations.in_force(standing, now, work.people.holders() if holders is None else holders, standings)


def lent_for(actor: Actor, draft: Draft, stated: str) -> Lent | None:
    """3.1.1: under which delegation this person decides this draft, or None when they hold an office that may."""
    if powers.holds_approving_office(actor):
        return None
    lent = powers.lent_under(actor, draft, stated)
    return Lent(lent.reference, lent.office, lent.scope.kind is ScopeKind.TOPIC) if lent else None


def approvers_to_ask(work: UnitOfWork, draft: Draft, now: datetime) -> tuple[Person, ...]:
    """3.1: who is asked to decide this draft, as offices, absences and delegations stand now.

    An emergency goes to both officers at once, and what nobody has decided for long stays with both. What waits to be
    confirmed because of who approved it goes to another, when there is one: whatever is amiss with them may not show in
    an office. What is late, or has lost an account, goes to who approved it and to both officers, so that all whom it
    concerns are told.
    """
    holders = work.people.holders()
    usable = [lent for lent in in_force(work, now, holders) if powers.may_be_for(lent, draft)]
    both = draft.revision.urgent or draft.escalated_at is not None
    away = set(work.people.away(now))
    first: tuple[Person, ...] = ()
    if draft.stage is Stage.UNCONFIRMED and (approval := current_approval(work, draft)):
        if draft.stopped in {None, StopCause.APPROVER}:
            away.add(approval.by)
            usable = [lent for lent in usable if lent.delegate != approval.by]
        else:
            both = True
            first = (approval.by,) if approval.by in set(eligible(work, draft, now)) - away else ()
    others = powers.approvers_to_ask(draft.author, holders, both=both, away=away, delegations=usable)
    return tuple(dict.fromkeys((*first, *others, *authors_alone(work, draft, now))))


def clerk_is_there(work: UnitOfWork, now: datetime) -> bool:
    """House rule 4: whether somebody holds the office of Town Clerk and is not away."""
    clerk = work.people.holders().get(Office.TOWN_CLERK)
    return clerk is not None and clerk not in work.people.away(now)


def is_alone(work: UnitOfWork, draft: Draft, actor: Actor, now: datetime) -> bool:
    """House rule 1: whether this officer wrote it, nobody else may decide it now, and the council lets them approve."""
    if not powers.holds_approving_office(actor) or actor.person not in draft.authors:
        return False
    holders, away = work.people.holders(), work.people.away(now)
    able = eligible(work, draft, now)
    alone = own_drafts.nobody_else_may_decide(actor, draft, holders, away, able)
    return alone and work.own_drafts.allowed()


def authors_alone(work: UnitOfWork, draft: Draft, now: datetime) -> tuple[Person, ...]:
    """House rule 1: the officers who wrote it and may approve it themselves, because nobody else may decide it."""
    actors = (work.people.actor(Caller(person, AccountStatus.ACTIVE)) for person in draft.authors)
    return tuple(actor.person for actor in actors if is_alone(work, draft, actor, now))


def somebody_can_decide(work: UnitOfWork, author: Person) -> list[Objection]:
    """3.1, house rule 1: whether there is anybody who may decide what this person writes."""
    holders = work.people.holders()
    own = author in {holders.get(office) for office in powers.APPROVING_OFFICES} and work.own_drafts.allowed()
    return powers.somebody_can_decide(author, holders, own=own)


def officers(work: UnitOfWork, holders: Mapping[Office, Person] | None = None) -> tuple[Person, ...]:
    """3.1: the Clerk and the Deputy, as far as the offices are not vacant."""
    held = work.people.holders() if holders is None else holders
    return tuple(held[office] for office in powers.APPROVING_OFFICES if office in held)


def others_to_ask(work: UnitOfWork, draft: Draft, now: datetime) -> tuple[Person, ...]:
    """3.1: who is asked as well when nobody decides: the other officer, unless they are away or wrote the draft."""
    officers = powers.approvers_to_ask(draft.author, work.people.holders(), both=True)
    away = work.people.away(now)
    return tuple(person for person in officers if person not in draft.asked and person not in away)


def concerned(work: UnitOfWork, lent: Delegation) -> tuple[Person, ...]:
    """Return who is told of a delegation: both of its people, and whoever else may decide."""
    return tuple(dict.fromkeys((lent.delegate, lent.lender, *officers(work))))


def eligible(work: UnitOfWork, draft: Draft, now: datetime) -> tuple[Person, ...]:
    """3.1, 3.1.1: everybody who may decide this draft or be asked to: officers first, then delegates."""
    holders = work.people.holders()
    delegates = (lent.delegate for lent in in_force(work, now, holders) if powers.may_be_for(lent, draft))
    able = (*officers(work, holders), *delegates)
    return tuple(dict.fromkeys(person for person in able if person not in draft.authors))


def current_approval(work: UnitOfWork, draft: Draft) -> Confirmation | None:
    """4.2b: the last approval of the newest revision, a fresh one where there is one: it holds at the stages that are
    approved, and has been taken back where the draft waits for its author.

    House rule 15: of a use of a template it is by whoever approved that, as of when the bot approved the use.
    """
    fresh = [given for given in work.drafts.confirmations(draft.reference) if given.revision == draft.revision.number]
    if fresh:
        return fresh[-1]
    decision = draft.decision
    if use := draft.by_template:
        given = use.approval
        return Confirmation(use.revision, use.digest, given.by, given.office, given.at) if given else None
    if decision is None or decision.verdict is not Verdict.APPROVED:
        return None
    return Confirmation(decision.revision, decision.digest, decision.by, decision.office, decision.at, decision.lent)


def due_since(work: UnitOfWork, draft: Draft) -> datetime | None:
    """House rule 13: since when the newest revision might go out; None while nobody has approved it.

    At its time to go out, or when it was last approved, exempted, stated to be routine or let through, if later.
    """
    approval = current_approval(work, draft)
    if approval is None:
        return None
    granted = work.purdah.exemptions(draft.reference)
    allowed = [exemption.at for exemption in granted if exemption.covers(draft.reference, draft.revision)]
    allowed += [one.at for one in work.pauses.let_through(draft.reference) if one.digest == draft.revision.digest]
    said = routine.stated_of(work, draft)
    allowed += [said.at] if said else []
    return max(approval.at, draft.revision.goes_out_at or approval.at, *allowed)


def stopped(
    work: UnitOfWork, now: datetime, draft: Draft, cause: StopCause, wrong: Iterable[Objection]
) -> DraftStopped:
    """3.1, house rule 13: an approved draft waits to be confirmed, and who is asked to."""
    approval = current_approval(work, draft)
    to = approvers_to_ask(work, replace(draft, stage=Stage.UNCONFIRMED, stopped=cause), now)
    return DraftStopped(
        at=now,
        reference=draft.reference,
        draft=draft,
        approver=approval.by if approval else draft.author,
        why=tuple(objection.clause for objection in wrong),
        to=to,
        cause=cause,
    )


def who_approved(work: UnitOfWork, _now: datetime, *, reference: str) -> Person | None:
    """Return whose approval a draft that is to be released rests on, or None when it is not to be released. Raises
    NoSuch.
    """
    draft = work.drafts.get(reference)
    approval = current_approval(work, draft) if draft.stage is Stage.APPROVED else None
    return approval.by if approval else None


def stopped_in_hand(
    work: UnitOfWork, now: datetime, cause: StopCause, wrong: Iterable[Objection], rests: Callable[[Draft], bool]
) -> tuple[DraftStopped, ...]:
    """House rule 13: what is approved, not posted yet, and rests on what does not hold any more is stopped."""
    in_hand = work.drafts.in_stages([Stage.APPROVED, Stage.RELEASED])
    given = tuple(wrong)
    return tuple(stopped(work, now, draft, cause, given) for draft in in_hand if not draft.postings and rests(draft))
