"""What is done about how long things are kept."""

from chatops.facts.acts.act import Act
from chatops.policy import retention_changes
from chatops.policy.drafts.stages import Mover

ACTS = (
    Act(
        "retention:changed",
        "house rule 16",
        who=Mover.TOWN_CLERK,
        rules=(
            retention_changes.may_change_retention,
            retention_changes.can_be_kept_for,
            retention_changes.change_has_a_reason,
            retention_changes.what_goes_was_said,
        ),
        by=("retention:change", "form:retention", "form:retention-sure"),
        details={
            "change": "the number of the change",
            "class": "what is kept, by its key",
            "days": "for how many days it is kept from then on",
            "why_digest": "the digest of the reason, with a salt of its own",
        },
        letters=("question turn", "names due"),
        audited_by="retention",
    ),
)
