"""Who is told what of a draft on its way, and which step the bot takes next.

The author and whoever is asked get a message of their own (`afresh`) when something is asked of them or has become of
their draft; everybody else's card is redrawn.
"""

from collections.abc import Iterable
from datetime import datetime

from chatops.facts.accounts import AccountRecorded
from chatops.facts.authority import DraftConfirmed, DraftReassigned, DraftRerouted, DraftStopped
from chatops.facts.drafts import (
    ChangesRequested,
    DraftApproved,
    DraftCommented,
    DraftDecided,
    DraftHandedOver,
    DraftPosted,
    DraftRejected,
    DraftReleased,
    DraftRevised,
    DraftRouted,
    DraftSubmitted,
    DraftTakenOver,
    DraftWithdrawn,
)
from chatops.facts.purdah import DraftApprovedAgain
from chatops.facts.stops import ApprovalTakenBack, DraftFinished, DraftTurnedDown, TakingBack
from chatops.outbox.about import Month, Publication
from chatops.outbox.letter import Letter, LetterKind, Writers
from chatops.policy.calendar.timing import month_and_end
from chatops.policy.drafts.draft import Draft
from chatops.policy.drafts.stages import Stage
from chatops.policy.publishing.watching import next_reading


def _of_submission(fact: DraftSubmitted) -> Iterable[Letter]:
    yield Letter(LetterKind.ROUTE, fact.reference)
    yield Letter(LetterKind.STATUS_CARD, fact.reference)


def _of_revision(fact: DraftRevised) -> Iterable[Letter]:
    yield Letter(LetterKind.ROUTE, fact.reference)
    yield from handover_redrawn(fact.reference, fact.before)
    yield Letter(LetterKind.STATUS_CARD, fact.reference)


def _of_taking_over(fact: DraftTakenOver) -> Iterable[Letter]:
    """Whoever took it over reads its words from now on, and whoever has left no more; nobody decides or posts it."""
    yield from handover_redrawn(fact.reference, fact.before)
    yield from decision_redrawn(fact.reference, fact.before)
    yield Letter(LetterKind.STATUS_CARD, fact.reference)
    yield Letter(LetterKind.AUTHOR_CARD, fact.reference, fact.before.author)
    yield Letter(LetterKind.AUTHOR_CARD, fact.reference, fact.revision.author, afresh=True)


def _of_routing(fact: DraftRouted | DraftRerouted) -> Iterable[Letter]:
    for approver in fact.to:
        new = approver not in fact.draft.asked or isinstance(fact, DraftRouted)
        yield Letter(LetterKind.DECISION_CARD, fact.reference, approver, afresh=new)
    for former in set(fact.draft.asked) - set(fact.to):
        yield Letter(LetterKind.DECISION_CARD, fact.reference, former)
    yield Letter(LetterKind.STATUS_CARD, fact.reference)
    yield Letter(LetterKind.AUTHOR_CARD, fact.reference, fact.draft.author, afresh=True)
    # What it finds due is worked out when it is delivered; a letter that comes early waits until then.
    yield Letter(
        LetterKind.DEADLINE, fact.reference, not_before=fact.deadline_at if isinstance(fact, DraftRouted) else None
    )


def _of_decision(fact: DraftDecided) -> Iterable[Letter]:
    yield from decision_redrawn(fact.reference, fact.draft)
    if fact.decision.by not in fact.draft.asked:
        # Decided from a list by somebody who had no card: they see what they did all the same.
        yield Letter(LetterKind.DECISION_CARD, fact.reference, fact.decision.by, afresh=True)
    yield Letter(LetterKind.STATUS_CARD, fact.reference)
    yield Letter(LetterKind.AUTHOR_CARD, fact.reference, fact.draft.author, afresh=True)


def _of_approval(fact: DraftApproved) -> Iterable[Letter]:
    yield from _of_decision(fact)
    yield release_due(fact.draft)
    if fact.decision.own:
        month, due = month_and_end(fact.at)
        yield Letter(LetterKind.OWN_APPROVALS_DUE, Month(month), not_before=due)


def _of_withdrawal(fact: DraftWithdrawn) -> Iterable[Letter]:
    yield from decision_redrawn(fact.reference, fact.draft)
    yield Letter(LetterKind.STATUS_CARD, fact.reference)
    yield Letter(LetterKind.AUTHOR_CARD, fact.reference, fact.draft.author)


def _of_release(fact: DraftReleased) -> Iterable[Letter]:
    for holder in fact.to:
        yield Letter(LetterKind.HANDOVER_CARD, fact.reference, holder, afresh=True)
    yield from decision_redrawn(fact.reference, fact.draft)
    yield Letter(LetterKind.STATUS_CARD, fact.reference)
    yield Letter(LetterKind.AUTHOR_CARD, fact.reference, fact.draft.author)
    yield Letter(LetterKind.DEADLINE, fact.reference)


def _of_handing_over(fact: DraftHandedOver) -> Iterable[Letter]:
    """Who is new is handed the words; the other cards say who has them."""
    for holder in fact.to:
        yield Letter(LetterKind.HANDOVER_CARD, fact.reference, holder, afresh=holder not in fact.draft.handed_to)
    yield from decision_redrawn(fact.reference, fact.draft)
    yield Letter(LetterKind.STATUS_CARD, fact.reference)
    yield Letter(LetterKind.AUTHOR_CARD, fact.reference, fact.draft.author)
    yield Letter(LetterKind.DEADLINE, fact.reference)


def _of_posting(fact: DraftPosted) -> Iterable[Letter]:
    for holder in fact.holders:
        yield Letter(LetterKind.HANDOVER_CARD, fact.reference, holder)
    yield from decision_redrawn(fact.reference, fact.draft)
    yield Letter(LetterKind.STATUS_CARD, fact.reference)
    yield Letter(LetterKind.AUTHOR_CARD, fact.reference, fact.draft.author, afresh=fact.finished)
    yield from read_back_due(fact.reference, fact.read_back, fact.at)


def _of_fresh_approval(fact: DraftApprovedAgain | DraftConfirmed) -> Iterable[Letter]:
    yield from decision_redrawn(fact.reference, fact.draft)
    yield Letter(LetterKind.STATUS_CARD, fact.reference)
    yield Letter(LetterKind.AUTHOR_CARD, fact.reference, fact.draft.author, afresh=True)
    yield release_due(fact.draft)


def _of_reassignment(fact: DraftReassigned) -> Iterable[Letter]:
    to = fact.handed.to
    yield Letter(LetterKind.DECISION_CARD, fact.reference, to, afresh=True)
    for former in fact.draft.asked:
        if former != to:
            yield Letter(LetterKind.DECISION_CARD, fact.reference, former)
    if fact.handed.by not in fact.draft.asked:
        yield Letter(LetterKind.DECISION_CARD, fact.reference, fact.handed.by)
    yield Letter(LetterKind.STATUS_CARD, fact.reference)
    yield Letter(LetterKind.AUTHOR_CARD, fact.reference, fact.draft.author)
    yield Letter(LetterKind.DEADLINE, fact.reference)


def _of_comment(fact: DraftCommented) -> Iterable[Letter]:
    """The author is told, and whoever is asked sees what was said."""
    yield from decision_redrawn(fact.reference, fact.draft)
    if fact.by is not None and fact.by not in fact.draft.asked:
        yield Letter(LetterKind.DECISION_CARD, fact.reference, fact.by)
    yield Letter(LetterKind.AUTHOR_CARD, fact.reference, fact.draft.author, afresh=True)


def _of_stop(fact: DraftStopped) -> Iterable[Letter]:
    """Whoever may confirm it is asked, the author is told, and those who had the words see that they wait."""
    yield from handover_redrawn(fact.reference, fact.draft)
    for approver in fact.to:
        yield Letter(LetterKind.DECISION_CARD, fact.reference, approver, afresh=True)
    for former in set(fact.draft.asked) - set(fact.to):
        yield Letter(LetterKind.DECISION_CARD, fact.reference, former)
    yield Letter(LetterKind.STATUS_CARD, fact.reference)
    yield Letter(LetterKind.AUTHOR_CARD, fact.reference, fact.draft.author, afresh=True)
    yield Letter(LetterKind.DEADLINE, fact.reference)


def _of_taking_back(fact: TakingBack) -> Iterable[Letter]:
    """The author is told, and whoever was about to post it: their former card is folded."""
    handed = fact.draft.stage is Stage.RELEASED
    for holder in fact.draft.handed_to:
        yield Letter(LetterKind.HANDOVER_CARD, fact.reference, holder, afresh=handed and holder != fact.by)
    yield from decision_redrawn(fact.reference, fact.draft)
    if fact.by is not None and fact.by not in {*fact.draft.asked, *fact.draft.handed_to}:
        yield Letter(LetterKind.DECISION_CARD, fact.reference, fact.by, afresh=True)
    yield Letter(LetterKind.STATUS_CARD, fact.reference)
    yield Letter(LetterKind.AUTHOR_CARD, fact.reference, fact.draft.author, afresh=True)


def _of_finish(fact: DraftFinished) -> Iterable[Letter]:
    yield from handover_redrawn(fact.reference, fact.draft)
    yield from decision_redrawn(fact.reference, fact.draft)
    yield Letter(LetterKind.STATUS_CARD, fact.reference)
    yield Letter(LetterKind.AUTHOR_CARD, fact.reference, fact.draft.author, afresh=True)


def _of_account(fact: AccountRecorded) -> Iterable[Letter]:
    """Drafts that were for an account which has left the list: their people are told, and may decide anew."""
    for draft in fact.affected:
        yield from handover_redrawn(draft.reference, draft)
        for approver in draft.asked:
            yield Letter(LetterKind.DECISION_CARD, draft.reference, approver, afresh=True)
        yield Letter(LetterKind.STATUS_CARD, draft.reference)
        yield Letter(LetterKind.AUTHOR_CARD, draft.reference, draft.author, afresh=True)


def release_due(draft: Draft) -> Letter:
    """The step that releases what was approved, when it is to go out."""
    return Letter(LetterKind.RELEASE, draft.reference, not_before=draft.revision.goes_out_at)


def decision_redrawn(reference: str, draft: Draft) -> Iterable[Letter]:
    """The cards of those who were asked to decide it show how it stands now."""
    for approver in draft.asked:
        yield Letter(LetterKind.DECISION_CARD, reference, approver)


def every_card_redrawn(affected: Iterable[Draft], *, afresh: bool = False) -> Iterable[Letter]:
    """Return the letters that draw every card of these drafts again; with `afresh` the author is told."""
    for draft in affected:
        yield from decision_redrawn(draft.reference, draft)
        yield Letter(LetterKind.STATUS_CARD, draft.reference)
        yield Letter(LetterKind.AUTHOR_CARD, draft.reference, draft.author, afresh=afresh)


def read_back_due(reference: str, accounts: Iterable[str], at: datetime) -> Iterable[Letter]:
    """Give the letters by which posts on these accounts, in the record since then, are read for the first time."""
    for account in accounts:
        yield Letter(LetterKind.READ_BACK, Publication(reference, account), not_before=next_reading(at, at))


def handover_redrawn(reference: str, before: Draft) -> Iterable[Letter]:
    """The cards of those whom it was handed to show how it stands now."""
    for holder in before.handed_to:
        yield Letter(LetterKind.HANDOVER_CARD, reference, holder)


WRITERS: Writers = {
    DraftSubmitted: _of_submission,
    DraftRevised: _of_revision,
    DraftTakenOver: _of_taking_over,
    DraftRouted: _of_routing,
    DraftApproved: _of_approval,
    DraftRejected: _of_decision,
    ChangesRequested: _of_decision,
    DraftWithdrawn: _of_withdrawal,
    DraftReleased: _of_release,
    DraftHandedOver: _of_handing_over,
    DraftPosted: _of_posting,
    DraftApprovedAgain: _of_fresh_approval,
    DraftRerouted: _of_routing,
    DraftReassigned: _of_reassignment,
    DraftCommented: _of_comment,
    DraftStopped: _of_stop,
    DraftConfirmed: _of_fresh_approval,
    ApprovalTakenBack: _of_taking_back,
    DraftTurnedDown: _of_taking_back,
    DraftFinished: _of_finish,
    AccountRecorded: _of_account,
}
