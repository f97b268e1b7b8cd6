"""An approved draft whose time has come is released to those who hold the accounts, and its posts recorded."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from chatops.evaluate import account_holders, approvers, publishing
from chatops.evaluate.devices import consents_to_devices, device_breaches
from chatops.evaluate.purdah_gate import gate, goes_out, in_the_way
from chatops.evaluate.recorded_links import links_may_be_recorded, some_link
from chatops.evaluate.stopping import is_late, why_it_is_stopped
from chatops.facts.authority import DraftStopped
from chatops.facts.drafts import DraftPosted, DraftReleased
from chatops.facts.publishing import PublishingDue
from chatops.facts.purdah import DraftHeld
from chatops.outbox.letter import LetterKind
from chatops.policy import stops
from chatops.policy.accounts import Account
from chatops.policy.authority import posting
from chatops.policy.devices import Device, device_is_said
from chatops.policy.drafts import moves
from chatops.policy.drafts.draft import Draft, Posting
from chatops.policy.drafts.stages import WHY_IT_CANNOT_MOVE, Stage
from chatops.policy.https_links import tidy_link
from chatops.policy.objections import Attempt, Overtaken, refuse_if
from chatops.policy.people import AccountStatus, Caller, Person
from chatops.policy.publishing.judging_links import judge_link
from chatops.policy.publishing.public_reads import is_open_to_all
from chatops.policy.stops import StopCause
from chatops.ports.errors import NotYet
from chatops.ports.unit_of_work import Facts, UnitOfWork

NONE_ASKED: Mapping[str, str] = {}
"""No link was asked about."""
ASKED_AGAIN = timedelta(seconds=30)
"""How long a release waits until the chat platform is asked again whether the approver's account is open."""


def release_draft(work: UnitOfWork, now: datetime, *, reference: str, approver: Caller | None = None) -> Facts:
    """4.2b: the words go to those who hold the accounts, if the newest revision is approved and its time has come.

    PS-4b, house rule 9: in purdah or a pause it is held instead, whoever approved it and whenever, unless it is exempt
    or was let through.

    3.1: whoever approved it must still be able to; if not, it is stopped until somebody with authority confirms it.
    `approver` is what the chat platform says of them now. In doubt nothing is released, and it is asked again.

    House rule 13: what is late is stopped as well, because the words may no longer hold.

    Nothing happens otherwise: the draft was revised or withdrawn since, or has a later time now. Raises NoSuch, NotYet.
    """
    draft = work.drafts.get(reference)
    if not moves.can_move(draft, "draft:release") or not moves.approval_stands(draft):
        return ()
    due = goes_out(draft, now)
    if due > now:
        raise NotYet(due)
    if gate(work, draft, now):
        return (DraftHeld(at=now, reference=reference, draft=draft, windows=in_the_way(work, draft, now)),)
    stopped = _why_it_is_stopped(work, now, draft, approver)
    if stopped is not None:
        return (stopped,)
    return _released(work, now, draft)


def _released(work: UnitOfWork, now: datetime, draft: Draft) -> Facts:
    """9.1: the bot publishes on the accounts that it is connected to; for the others people are given the words."""
    bot = publishing.for_the_bot(work, draft)
    by_hand = set(draft.unposted) - {*bot, *publishing.in_hand(work, draft)}
    to = account_holders.to_hand_over(work, draft, now) if by_hand else ()
    facts: Facts = (DraftReleased(at=now, reference=draft.reference, draft=draft, to=to),)
    if not bot:
        return facts
    after = replace(draft, stage=Stage.RELEASED, handed_to=to)
    return (*facts, PublishingDue(at=now, reference=draft.reference, draft=after, accounts=bot))


def stop_late_handover(work: UnitOfWork, now: datetime, *, reference: str) -> Facts:
    """House rule 13: what was released and reached nobody in time is stopped, and waits to be confirmed.

    Nothing happens when somebody has been given the words, or has recorded a post. Raises NoSuch.
    """
    draft = work.drafts.get(reference)
    due = approvers.due_since(work, draft)
    if draft.stage is not Stage.RELEASED or draft.postings or due is None:
        return ()
    late = stops.is_in_time(due, now, work.council.pace.late_after)
    if not late or not work.letters.undelivered(LetterKind.HANDOVER_CARD, reference).issuperset(draft.handed_to):
        return ()
    return (approvers.stopped(work, now, draft, StopCause.LATE, late),)


def _why_it_is_stopped(work: UnitOfWork, now: datetime, draft: Draft, approver: Caller | None) -> DraftStopped | None:
    """That it is stopped, and why; None when it may go out. Raises NotYet while it is not known."""
    approval = approvers.current_approval(work, draft)
    if approval is None:
        return None
    same = approver is not None and approver.person == approval.by
    status = approver.status if approver is not None and same else AccountStatus.UNKNOWN
    if status is AccountStatus.UNKNOWN and not is_late(work, draft, now):
        raise NotYet(now + ASKED_AGAIN)
    # What nobody can say of the approver when it is late is asked of whoever confirms it.
    known = AccountStatus.ACTIVE if status is AccountStatus.UNKNOWN else status
    return why_it_is_stopped(work, now, draft, known)


def check_posting(work: UnitOfWork, now: datetime, *, reference: str, revision: int, by: Caller) -> Facts:
    """Whether this person may record posts of this revision now, asked before a form for the links is opened.

    Raises Refused, Overtaken, NoSuch.
    """
    _may_record(work, now, reference, revision, by)
    return ()


def record_posting(
    work: UnitOfWork,
    now: datetime,
    *,
    reference: str,
    revision: int,
    links: Mapping[str, str],
    device: Device | None,
    by: Caller,
    sure: Mapping[str, str] = NONE_ASKED,
) -> Facts:
    """3.1: where the revision appeared. `links` has a link for each account, by its key; empty ones are left out.

    `sure` has, by the account's key, the mark of each link of which they were asked, and say that it is the post.
    9.7.1: `device` is from which device, None where it was not said. From another without consent it is a breach.
    Raises Refused, Overtaken, NoSuch.
    """
    draft, attempt = _may_record(work, now, reference, revision, by)
    official = {account.key: account for account in work.accounts.all()}
    left = [key for key in draft.unposted if key in official]
    given = {key: tidy_link(link) for key, link in links.items() if link.strip()}
    refuse_if(
        attempt,
        some_link(left, given),
        links_may_be_recorded(work, draft, attempt.actor, official, given, sure),
        device_is_said(device),
    )
    postings = _postings(work, now, by.person, given, official, device)
    fact = DraftPosted(
        at=now,
        reference=reference,
        by=by.person,
        office=attempt.actor.office,
        draft=draft,
        postings=postings,
        holders=draft.handed_to,
        finished=set(left) <= given.keys(),
        read_back=tuple(key for key in given if is_open_to_all(official[key])),
    )
    return (fact, *device_breaches(work, now, attempt.actor, reference, postings))


def _postings(
    work: UnitOfWork,
    now: datetime,
    by: Person,
    links: Mapping[str, str],
    official: Mapping[str, Account],
    device: Device | None,
) -> tuple[Posting, ...]:
    """9.7: each link as it is recorded, with the consent under which another device was used."""
    consents = consents_to_devices(work, by, links, now) if device is Device.OTHER else {}
    return tuple(
        Posting(key, link, by, now, asked, device=device, consent=consents.get(key, ""))
        for key, link in links.items()
        for asked in (bool(judge_link(official[key], link).ask),)
    )


def _may_record(work: UnitOfWork, now: datetime, reference: str, revision: int, by: Caller) -> tuple[Draft, Attempt]:
    draft = work.drafts.get(reference)
    actor = approvers.known(work, by, now)
    attempt = Attempt("draft:post", reference, actor)
    refuse_if(attempt, posting.may_post(actor, draft.revision.accounts))
    if draft.revision.number != revision:
        raise Overtaken(attempt, f"This is version {revision}, and it has been revised since. Do not post it.")
    if not moves.can_move(draft, "draft:post"):
        raise Overtaken(attempt, _WHY_NOT.get(draft.stage, "It is not ready to post."))
    return draft, attempt


_WHY_NOT = WHY_IT_CANNOT_MOVE | {
    Stage.CHANGES_REQUESTED: "Its approval has been taken back: do not post it. If it is out already, press “It is out "
    "already”.",
    Stage.UNCONFIRMED: "It waits to be confirmed: do not post it.",
    Stage.POSTED: "Its links are in the record already.",
    Stage.HELD: "It is held: do not post it. If it is out already, press “It is out already”.",
}
