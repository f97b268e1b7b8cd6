"""What is done about who may decide: approval lent, officers away, the register of accounts."""

from chatops.facts.acts import people
from chatops.facts.acts.act import Act
from chatops.facts.acts.keys import FORM
from chatops.policy import account_register
from chatops.policy.authority import absences, delegations
from chatops.policy.drafts.stages import Mover

_DELEGATION = {
    "lender": "who lent approval",
    "lent_by": "the office they hold",
    "delegate": "to whom it is lent",
    "kind": "whether it is for one draft, one account, or one topic or event",
    "case": "the digest of which one, with the delegation's reference",
    "ends": "when it ends",
    "reason_digest": "the digest of the reason, with the delegation's reference",
}
_ABSENCE = {
    "person": "who is away",
    "begins": "from when",
    "ends": "until when, or null when they have not said",
}

ACTS = (
    Act(
        "delegation:lent",
        "3.1.1",
        who=Mover.OFFICER,
        rules=(
            delegations.may_lend,
            delegations.may_be_lent,
            delegations.scope_is_one_case,
            delegations.end_is_near_enough,
            delegations.a_reason_for_lending,
        ),
        by=("/council", "form:delegation"),
        details={**_DELEGATION, **FORM},
        letters=("delegation notice", "delegation turn", "reroute"),
        audited_by="authority",
    ),
    Act(
        "delegation:ended",
        "3.1.1",
        who=Mover.OFFICER,
        rules=(delegations.may_end, delegations.in_force),
        by=("delegation:end", "account:remove", *people.CHANGED),
        details=_DELEGATION,
        letters=("delegation notice", "reroute"),
        audited_by="authority",
    ),
    Act(
        "delegation:over",
        "3.1.1",
        who=Mover.BOT,
        by=("letter: delegation turn",),
        details=_DELEGATION,
        letters=("delegation notice", "reroute"),
        audited_by="authority",
    ),
    Act(
        "absence:set",
        "3.1",
        who=Mover.OFFICER,
        rules=(absences.may_be_away, absences.absence_makes_sense),
        by=("/council", "form:away"),
        details={**_ABSENCE, **FORM},
        letters=("absence notice", "reroute", "decision card"),
        audited_by="authority",
    ),
    Act(
        "absence:ended",
        "3.1",
        who=Mover.OFFICER,
        rules=(absences.may_be_away, absences.there_is_an_absence),
        by=("/council",),
        details=_ABSENCE,
        letters=("absence notice", "reroute", "decision card"),
        audited_by="authority",
    ),
    Act(
        "account:recorded",
        "Intro-2a",
        # Before version 3 the settings alone made it, and no entry says the network.
        version=3,
        who=Mover.OFFICER,
        rules=(
            account_register.may_keep_accounts,
            account_register.network_is_chosen,
            account_register.account_is_right,
            account_register.there_is_room,
        ),
        by=("start", "account:add", "account:change", "account:remove", "form:account"),
        details={
            "name": "the name of the account",
            "address": "its address",
            "network": "the network it is on; not before version 3",
            "official": "1 when it is an official account from now on, 0 when no longer",
        },
        letters=("handover card", "decision card", "status card", "author card"),
        audited_by="register",
    ),
)
