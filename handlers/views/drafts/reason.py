"""Why a draft was turned down, its approval taken back, or approved by its own author or with something allowed,
in the approver's own words."""

from dataclasses import dataclass

from chatops.policy.clauses import CLAUSES
from chatops.policy.drafts.draft import Draft, Verdict
from chatops.policy.drafts.stages import Stage
from chatops.ports.unit_of_work import UnitOfWork
from handlers.views.changes import Piece, word_changes


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a revision was turned down, its approval taken back, or an own draft approved: the approver's own words.

    `clauses` are those cited, `approved` is what is put above the reason for an approval. `suggested` are words that
    they suggest in place of the newest revision's, and `changes` those compared with them.
    """

    revision: int
    words: str
    clauses: tuple[str, ...]
    approved: str = ""
    suggested: str = ""
    changes: tuple[Piece, ...] = ()

    @property
    def label(self) -> str:
        """What to put above the approver's words."""
        return self.approved or f"What was said of version {self.revision}"


def reason_of(work: UnitOfWork, draft: Draft) -> Reason | None:
    """Return what was last said of a draft when it was decided, or None when nothing was."""
    decision = draft.decisions[-1] if draft.decisions else None
    if decision is None:
        return None
    if decision.verdict is Verdict.APPROVED:
        taken = [one for one in work.drafts.taken_back(draft.reference) if one.revision == decision.revision]
        if taken:
            return Reason(decision.revision, taken[0].reason, ())
        why = _WHY_OWN if decision.own else _WHY_ALLOWED
        return Reason(decision.revision, decision.reason, (), why) if decision.reason else None
    cited = tuple(str(CLAUSES[number]) for number in decision.clauses if number in CLAUSES)
    suggested = suggested_for(draft)
    changes = word_changes(draft.revision.words, suggested) if suggested else ()
    return Reason(decision.revision, decision.reason, cited, suggested=suggested, changes=changes)


def suggested_for(draft: Draft) -> str:
    """Return the words that an approver suggests in place of the newest revision's; empty when they suggest none."""
    return draft.decision.suggested if draft.decision and draft.stage is Stage.CHANGES_REQUESTED else ""


_WHY_OWN = "Why its author approved it"
_WHY_ALLOWED = "Why contact details that are not on the official list were allowed"
