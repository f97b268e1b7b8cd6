"""What is done about the checks of words: what they know is kept by an officer."""

from chatops.facts.acts.act import Act
from chatops.policy import official_list
from chatops.policy.drafts.stages import Mover

ACTS = (
    Act(
        "content:listed",
        "5.12",
        who=Mover.OFFICER,
        rules=(official_list.may_keep_list, official_list.parts_can_be_kept),
        by=("content:change", "form:checks"),
        details={"list": "the number of the list", "digest": "the digest of all it says, with a salt of its own"},
        audited_by="content",
    ),
)
