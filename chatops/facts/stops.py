"""What has happened after an approval that keeps words from going out, or ends their way early."""

from dataclasses import dataclass

from chatops.facts.drafts import authority_of
from chatops.facts.fact import Details, Fact
from chatops.policy.digests import salted_digest
from chatops.policy.drafts.draft import Draft, TakenBack


@dataclass(frozen=True, slots=True, kw_only=True)
class TakingBack(Fact):
    """What the facts about an approval that was taken back have in common."""

    draft: Draft
    taken: TakenBack

    def details(self) -> Details:
        return {
            "revision": self.taken.revision,
            "digest": self.taken.digest,
            "reason_digest": salted_digest(self.draft.revision.salt, self.taken.reason),
            **authority_of(self.taken.lent),
        }


class ApprovalTakenBack(TakingBack, act="draft:taken-back"):
    """An approver took an approval back, with a reason; the author may revise the draft."""

    __slots__ = ()


class DraftTurnedDown(TakingBack, act="draft:turned-down"):
    """An approver rejected what had been approved and then stopped or held, with a reason; it ends there."""

    __slots__ = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftFinished(Fact, act="draft:finished"):
    """What was handed over has appeared on every account that is official still, since the others left the list."""

    draft: Draft

    def details(self) -> Details:
        return {"revision": self.draft.revision.number, "digest": self.draft.revision.digest}
