"""What happens to a post after it was recorded is added to its record."""

from dataclasses import dataclass
from datetime import date, datetime, time

from chatops.evaluate import approvers
from chatops.evaluate.posts_out import post_out
from chatops.evaluate.recorded_links import recorded_for
from chatops.facts.after_post import PostFollowedUp
from chatops.policy import after_post, references
from chatops.policy.after_post import AfterPost, Cause, Event
from chatops.policy.authority import posting
from chatops.policy.content import wording
from chatops.policy.drafts import moves
from chatops.policy.drafts.draft import Draft
from chatops.policy.https_links import tidy_link
from chatops.policy.objections import Attempt, Objection, Overtaken, refuse_if
from chatops.policy.people import Caller
from chatops.policy.publishing.judging_links import link_is_a_post_on, mark_of
from chatops.policy.publishing.watching import how_it_reads
from chatops.ports.errors import NoSuch
from chatops.ports.idempotency import FormKind
from chatops.ports.unit_of_work import Facts, UnitOfWork


@dataclass(frozen=True, slots=True)
class AfterPostForm:
    """What was filled in: the account's key, what happened and why, when by London's clocks or neither for now.

    `link`, `cause` and `who` are empty where they were left so. `form` names the form, so that one counts once.
    """

    form: str
    account: str
    event: Event
    reason: str
    day: date | None = None
    at: time | None = None
    link: str = ""
    cause: Cause | None = None
    who: str = ""


def check_following_up(work: UnitOfWork, now: datetime, *, reference: str, by: Caller) -> Facts:
    """House rule 10: whether this person may add to the record of this draft's posts, asked before a form is opened.

    Raises Refused, Overtaken, NoSuch.
    """
    _may_follow_up(work, now, reference, by)
    return ()


def follow_up(work: UnitOfWork, now: datetime, *, reference: str, filled: AfterPostForm, by: Caller) -> Facts:
    """House rule 10: corrected, taken down, not there, under another link, complained of: with a reason, for good.
    Or the bot is to delete its own post there.

    The same form sent again changes nothing. Raises Refused, Overtaken, NoSuch.
    """
    draft, attempt = _may_follow_up(work, now, reference, by)
    if work.idempotency_keys.made_by(FormKind.AFTER_POST, filled.form):
        return ()
    # What the bot is to do it does now, whatever time was typed.
    day, at = (None, None) if filled.event is Event.TO_DELETE else (filled.day, filled.at)
    happened_at, about_time = after_post.asked_instant(day, at, now)
    added = AfterPost(
        account=filled.account,
        event=filled.event,
        reason=wording.tidy(filled.reason),
        happened_at=happened_at,
        by=by.person,
        office=attempt.actor.office,
        at=now,
        link=_link_or_draft(filled),
        cause=filled.cause if filled.event in after_post.CAUSED else None,
        who=wording.tidy(filled.who),
    )
    already = len(work.drafts.after_posts(reference))
    refuse_if(
        attempt,
        after_post.it_was_posted_there(draft, filled.account) or posting.may_post_on(attempt.actor, filled.account),
        about_time,
        after_post.it_is_whole(added, already, now),
        _the_bot_can(work, draft, added),
        _link_is_right(work, draft, added),
    )
    fact = PostFollowedUp(
        at=now, reference=reference, by=by.person, office=added.office, draft=draft, added=added, form=filled.form
    )
    return (fact,)


def _may_follow_up(work: UnitOfWork, now: datetime, reference: str, by: Caller) -> tuple[Draft, Attempt]:
    draft = work.drafts.get(reference)
    actor = approvers.known(work, by, now)
    attempt = Attempt("draft:follow-up", reference, actor)
    refuse_if(attempt, after_post.may_add(actor, draft))
    if not draft.postings or not moves.can_move(draft, "draft:follow-up"):
        raise Overtaken(attempt, "No post of this draft is in the record yet.")
    return draft, attempt


def _the_bot_can(work: UnitOfWork, draft: Draft, added: AfterPost) -> list[Objection]:
    """House rule 10: what the bot is to delete is its own post, which reads as it did when it was known last."""
    if added.event is not Event.TO_DELETE:
        return []
    out = post_out(work, draft, added.account)
    by_the_bot = out is not None and out.is_read_as_published
    found = how_it_reads(work.jobs.readings(draft.reference), added.account)
    return after_post.it_can_be_deleted(by_the_bot=by_the_bot, found=found)


def _link_or_draft(filled: AfterPostForm) -> str:
    """Return a link as it is kept; or, of a correction, the reference of the draft that corrects it."""
    draft = references.read(filled.link) if filled.event in after_post.CORRECTS else None
    return draft or (tidy_link(filled.link) if filled.link.strip() else "")


def _draft_is_another(work: UnitOfWork, draft: Draft, reference: str) -> list[Objection]:
    """House rule 10: a correction that is a draft of its own is one of the council's, and another."""
    try:
        there = work.drafts.get(reference).reference != draft.reference
    except NoSuch:
        there = False
    if there:
        return []
    return [Objection(after_post.CLAUSE, "There is no other draft with this reference. Check it.", "link")]


def _link_is_right(work: UnitOfWork, draft: Draft, added: AfterPost) -> list[Objection]:
    """3.1: a link is on the account's network, and is no post of another draft.

    What the link itself cannot tell they say by adding it, with a reason.
    """
    official = {account.key: account for account in work.accounts.all()}
    if added.link and references.read(added.link) == added.link:
        return _draft_is_another(work, draft, added.link)
    if not added.link or added.account not in official:
        return []
    wrong = link_is_a_post_on(official[added.account], added.link, mark_of(added.link))
    if wrong:
        return [Objection(one.clause, one.sentence, "link") for one in wrong]
    taken = recorded_for(work, added.link)
    if taken is None or (taken == draft.reference and added.event in after_post.CORRECTS):
        return []
    return [Objection("3.1", f"This link was recorded for {taken} already. Copy the right one.", "link")]
