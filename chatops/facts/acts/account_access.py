"""What is done about access to the official accounts. Clauses 9.1.1, 9.2; house rule 11."""

from chatops.facts.acts import people
from chatops.facts.acts.act import Act
from chatops.policy import account_access
from chatops.policy.drafts.stages import Mover

_ACCESS = {
    "account": "the key of the account",
    "person": "who has access",
    "until": "when it ends, or is looked at again",
    "lapses": "1 when it ends then by itself, 0 when the Town Clerk is asked to look at it again",
    "case_digest": "the digest of the business case, with the reference of the access",
    "why_digest": "the digest of the reason for a volunteer, with the reference of the access; null for an employee",
}
_GIVEN = (account_access.may_give, account_access.a_case_is_given, account_access.date_is_near_enough)

ACTS = (
    Act(
        "access:given",
        "9.1.1",
        who=Mover.TOWN_CLERK,
        rules=(*_GIVEN, account_access.may_be_given, account_access.not_given_already),
        by=("access:give", "form:access"),
        details=_ACCESS,
        letters=("access notice", "access turn"),
        audited_by="account_access",
    ),
    Act(
        "access:changed",
        "9.1.1",
        who=Mover.TOWN_CLERK,
        rules=(*_GIVEN, account_access.may_be_given),
        by=("access:change", "form:access"),
        details=_ACCESS,
        letters=("access notice", "access turn"),
        audited_by="account_access",
    ),
    Act(
        "access:ended",
        "9.1",
        who=Mover.OFFICER,
        rules=(account_access.may_end, account_access.in_force),
        by=("access:end", "account:remove", *people.CHANGED),
        details=_ACCESS,
        letters=("access notice", "handover card"),
        audited_by="account_access",
    ),
    Act(
        "access:due",
        "9.1.1",
        who=Mover.BOT,
        by=("letter: access turn",),
        details=_ACCESS,
        letters=("access notice", "handover card"),
        audited_by="account_access",
    ),
)
