"""What is done about officers who approve their own drafts where nobody else may decide. House rule 1."""

from chatops.facts.acts.act import Act
from chatops.policy.drafts.stages import Mover

ACTS = (
    Act(
        "own-drafts:switched",
        "house rule 1",
        who=Mover.SERVER,
        by=("start",),
        details={"on": "1 when an officer may approve their own draft where nobody else may decide it, else 0"},
        audited_by="own_drafts",
    ),
    Act(
        "own-drafts:listed",
        "house rule 1",
        who=Mover.BOT,
        by=("letter: own approvals due",),
        details={"approvals": "how many there were", "to": "who was sent the list"},
        letters=("own approvals",),
        audited_by="own_drafts",
    ),
)
