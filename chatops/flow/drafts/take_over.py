"""An employee takes over the draft of somebody who has left, and answers for it from then on. Clause 5.8."""

from dataclasses import replace
from datetime import datetime

from chatops.evaluate import approvers
from chatops.evaluate.acknowledgements import has_read
from chatops.evaluate.authors import author_is_there
from chatops.facts.drafts import DraftTakenOver
from chatops.policy.authority import powers
from chatops.policy.drafts import moves
from chatops.policy.drafts.stages import WHY_IT_CANNOT_MOVE
from chatops.policy.editions import acknowledgements
from chatops.policy.objections import Attempt, Overtaken, refuse_if
from chatops.policy.people import Caller
from chatops.ports.unit_of_work import Facts, UnitOfWork


def take_over_draft(work: UnitOfWork, now: datetime, *, reference: str, revision: int, by: Caller) -> Facts:
    """5.4, 5.8: the same words as a new revision of theirs, which they read from then on, and have to send in.

    What was decided on an earlier revision does not stand, and what its author declared was for its author to say.
    Raises Refused, Overtaken, NoSuch.
    """
    draft = work.drafts.get(reference)
    attempt = Attempt("draft:take-over", reference, work.people.actor(by))
    refuse_if(attempt, powers.may_take_over(attempt.actor, draft, author_is_there=author_is_there(work, draft)))
    if draft.revision.number != revision or not moves.can_move(draft, "draft:take-over"):
        raise Overtaken(
            attempt, WHY_IT_CANNOT_MOVE.get(draft.stage, "Its author revised it before they left. Look at it again.")
        )
    refuse_if(attempt, moves.nothing_posted_yet(draft), approvers.somebody_can_decide(work, by.person))
    refuse_if(attempt, has_read(work, attempt.actor, acknowledgements.DRAFTING))
    new = replace(
        draft.revision,
        number=revision + 1,
        author=by.person,
        made_at=now,
        salt=work.drafts.fresh_salt(),
        declarations=(),
        checked=(),
    )
    office = attempt.actor.office
    return (DraftTakenOver(at=now, reference=reference, by=by.person, office=office, revision=new, before=draft),)
