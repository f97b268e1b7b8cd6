"""What the journal says of itself, and of what came to nothing."""

from chatops.facts.acts.act import Act
from chatops.policy.drafts.stages import Mover

ACTS = (
    Act(
        "attempt:refused",
        "3.1",
        version=3,
        who=Mover.ANYBODY,
        by=("anything refused",),
        details={
            "attempted": "what was tried",
            "clauses": "the clauses that say no, the one that the entry rests on first; none when another was first",
            "overtaken": "1 when another was first, 0 when the policy says no",
        },
        unaudited="Nothing was changed by it, so no row can say otherwise.",
    ),
    Act(
        "journal:reconciled",
        "2.2",
        who=Mover.SERVER,
        by=("chatops journal reconcile",),
        details={
            "found": "how the records and their anchor disagreed",
            "anchored": "the number of the entry that had been noted, and is given up",
            "anchored_hash": "its hash",
        },
        unaudited="What it follows on is what was confirmed; what was given up is in the anchor file.",
    ),
    Act(
        "journal:checked",
        "2.2",
        who=Mover.BOT,
        by=("the weekly check",),
        details={
            "checked": "the number of the last entry that was checked: the whole journal up to it, and everything kept",
            "checked_hash": "its hash",
            "program": "the version of the bot that checked, and found nothing",
            "seal": "what only somebody with the council's key can work out of it",
        },
        audited_by="checkpoints",
    ),
)
