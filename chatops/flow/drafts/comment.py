"""An approver says something of a draft that waits for a decision, and decides nothing."""

from datetime import datetime

from chatops.evaluate import approvers
from chatops.facts.drafts import DraftCommented
from chatops.policy import deadlines
from chatops.policy.authority import powers
from chatops.policy.content import wording
from chatops.policy.drafts import comments, moves
from chatops.policy.drafts.comments import Comment
from chatops.policy.drafts.draft import Draft, Lent
from chatops.policy.objections import Attempt, Overtaken, refuse_if
from chatops.policy.people import Caller
from chatops.ports.idempotency import FormKind
from chatops.ports.unit_of_work import Facts, UnitOfWork


def check_comment(work: UnitOfWork, now: datetime, *, reference: str, revision: int, by: Caller) -> Facts:
    """Whether this person may comment on this revision now, asked before a form is opened.

    Raises Refused, Overtaken, NoSuch.
    """
    _may_comment(work, now, work.drafts.get(reference), revision, by)
    return ()


def comment_on_draft(
    work: UnitOfWork, now: datetime, *, reference: str, revision: int, words: str, form: str, by: Caller
) -> Facts:
    """3.1: the author reads what an approver says of this revision. The same form sent again changes nothing.

    It needs no acknowledgement of the policy: nothing goes out by it. Raises Refused, Overtaken, NoSuch.
    """
    # The draft first, then the key: whoever sent the same form in this moment has committed both or neither.
    draft = work.drafts.get(reference)
    if work.idempotency_keys.made_by(FormKind.COMMENT, form):
        return ()
    attempt, lent = _may_comment(work, now, draft, revision, by)
    said = wording.tidy(words)
    refuse_if(attempt, comments.a_comment_is_given(said))
    office = attempt.actor.office
    made = Comment(revision, by.person, office, now, said, lent)
    return (
        DraftCommented(at=now, reference=reference, by=by.person, office=office, draft=draft, comment=made, form=form),
    )


def _may_comment(
    work: UnitOfWork, now: datetime, draft: Draft, revision: int, by: Caller
) -> tuple[Attempt, Lent | None]:
    actor = approvers.known(work, by, now)
    attempt = Attempt("draft:comment", draft.reference, actor)
    refuse_if(attempt, powers.may_comment(actor, draft))
    if draft.revision.number != revision:
        raise Overtaken(attempt, moves.seen_before(draft, revision))
    if deadlines.has_lapsed(work.council.pace, draft, now) or not moves.can_move(draft, "draft:comment"):
        raise Overtaken(attempt, "It does not wait for a decision any more.")
    refuse_if(attempt, comments.there_is_room(work.drafts.comments(draft.reference), revision))
    if powers.holds_approving_office(actor):
        return attempt, None
    lent = powers.usable_delegations(actor, draft)[0]
    return attempt, Lent(lent.reference, lent.office)
