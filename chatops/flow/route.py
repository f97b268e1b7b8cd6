"""A draft that was sent in is put before those who may decide it."""

from datetime import datetime

from chatops.policy import authority, drafts, purdah
from chatops.policy.facts import DraftRouted
from chatops.ports import Facts, UnitOfWork


def route_draft(work: UnitOfWork, now: datetime, *, reference: str) -> Facts:
    """3.1: to the Town Clerk, or to the Deputy when the Town Clerk wrote it. Nothing when it moved on already.

    An emergency in the pre-election period goes to both at once. When an office has fallen vacant since and nobody
    can be asked, it is routed to nobody: the author and the drafts channel see that it waits for an officer.

    Raises NoSuch.
    """
    draft = work.drafts.get(reference)
    if not drafts.can_move(draft, "draft:route"):
        return ()
    both = draft.revision.urgent and bool(purdah.in_force(work.purdah.not_over(now), now))
    to = authority.approvers_to_ask(draft.author, work.people.holders(), both=both)
    return (DraftRouted(at=now, reference=reference, draft=draft, to=to),)
