"""What has lapsed is brought back with one click, as a new revision that has to be decided."""

from dataclasses import replace
from datetime import datetime

from chatops.evaluate import approvers
from chatops.evaluate.acknowledgements import has_read
from chatops.facts.deadlines import DraftBroughtBack
from chatops.policy import deadlines
from chatops.policy.drafts import moves
from chatops.policy.editions import acknowledgements
from chatops.policy.objections import Attempt, Overtaken, refuse_if
from chatops.policy.people import Caller
from chatops.ports.unit_of_work import Facts, UnitOfWork


def bring_back(work: UnitOfWork, now: datetime, *, reference: str, revision: int, by: Caller) -> Facts:
    """4.2b: the same words for the same accounts, to be decided anew.

    A time to go out that has passed is left out: it then goes out as soon as it is approved. Whoever brings it back,
    its author stays its author. Raises Refused, Overtaken, NoSuch.
    """
    draft = work.drafts.get(reference)
    actor = approvers.known(work, by, now)
    attempt = Attempt("draft:bring-back", reference, actor)
    refuse_if(attempt, deadlines.may_bring_back(actor, draft))
    if draft.revision.number != revision or not moves.can_move(draft, "draft:bring-back"):
        raise Overtaken(attempt, "It has been brought back or revised already.")
    official = (account.key for account in work.accounts.all())
    refuse_if(
        attempt,
        moves.accounts_are_official(draft.revision.accounts, official),
        approvers.somebody_can_decide(work, draft.author),
    )
    refuse_if(attempt, has_read(work, actor, acknowledgements.DRAFTING))
    due = draft.revision.goes_out_at
    new = replace(
        draft.revision,
        number=revision + 1,
        goes_out_at=due if due and due > now else None,
        made_at=now,
        salt=work.drafts.fresh_salt(),
    )
    office = actor.office
    return (DraftBroughtBack(at=now, reference=reference, by=by.person, office=office, revision=new, before=draft),)
