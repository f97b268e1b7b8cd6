"""What is done about somebody from outside who reads the record by a link."""

from chatops.facts.acts.act import Act
from chatops.facts.acts.keys import FORM
from chatops.policy import readers
from chatops.policy.drafts.stages import Mover

ACTS = (
    Act(
        "reader:given",
        "house rule 17",
        who=Mover.TOWN_CLERK,
        rules=(readers.may_give_link, readers.link_can_be_given),
        by=("reader:give", "form:reader"),
        details={
            "view": "what they read: auditor or elections",
            "until": "when it ends by itself",
            "who_digest": "the digest of whom it is for, with the link's salt",
            "why_digest": "the digest of the reason, with the link's salt",
            "link_digest": "the digest of the digest of what opens it, with the link's salt",
            **FORM,
        },
        audited_by="readers",
    ),
    Act(
        "reader:opened",
        "house rule 17",
        who=Mover.BOT,
        by=("a reader's page",),
        details={"browser_digest": "the digest of the digest of what the browser keeps, with the link's salt"},
        audited_by="readers",
    ),
    Act(
        "reader:ended",
        "house rule 17",
        who=Mover.OFFICER,
        rules=(readers.may_end_link,),
        by=("reader:end",),
        audited_by="readers",
    ),
)
