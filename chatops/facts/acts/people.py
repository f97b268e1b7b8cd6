"""What is done about the people of the council themselves: which accounts are theirs."""

from chatops.facts.acts.act import Act
from chatops.policy.authority import identities
from chatops.policy.drafts.stages import Mover

_IDENTITY = {"person": "whose account it is", "identity": "the account: platform, organisation and id"}

ACTS = (
    Act(
        "people:linked",
        "1.1",
        who=Mover.TOWN_CLERK,
        rules=(identities.may_link, identities.can_have_it, identities.can_be_linked),
        by=("people:link", "form:link", "chatops people link"),
        details=_IDENTITY,
        letters=("identity notice",),
        audited_by="register",
    ),
    Act(
        "people:unlinked",
        "1.1",
        who=Mover.TOWN_CLERK,
        rules=(identities.may_link,),
        by=("people:unlink", "chatops people unlink"),
        details=_IDENTITY,
        letters=("identity notice",),
        audited_by="register",
    ),
)
