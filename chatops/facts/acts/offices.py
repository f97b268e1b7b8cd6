"""What is done about who holds an office of the council."""

from chatops.facts.acts.act import Act
from chatops.facts.acts.keys import FORM
from chatops.policy.authority import offices
from chatops.policy.drafts.stages import Mover

_CHANGE = {
    "office": "which office",
    "person": "who is to hold it, or null when it falls vacant",
    "before": "who held it, or null when it was vacant",
}

ACTS = (
    Act(
        "office:proposed",
        "house rule 14",
        who=Mover.OFFICER,
        rules=(offices.may_propose_office, offices.can_change_hands),
        by=("office:change", "form:office"),
        details={**_CHANGE, **FORM},
        letters=("office card",),
        audited_by="offices",
    ),
    Act(
        "office:confirmed",
        "house rule 14",
        who=Mover.OFFICE_HOLDER,
        rules=(offices.may_confirm_office, offices.can_change_hands),
        by=("office:confirm",),
        details=_CHANGE,
        letters=("office card",),
        audited_by="offices",
    ),
    Act(
        "office:called-off",
        "house rule 14",
        who=Mover.OFFICE_HOLDER,
        rules=(offices.may_call_off,),
        by=("office:call-off",),
        details=_CHANGE,
        letters=("office card",),
        audited_by="offices",
    ),
)
