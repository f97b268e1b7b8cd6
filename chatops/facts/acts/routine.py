"""What is done about routine notices in the pre-election period. House rule 4."""

from chatops.facts.acts.act import Act
from chatops.facts.acts.keys import DIGEST, FORM, REVISION
from chatops.policy.drafts.stages import Mover
from chatops.policy.purdah import routine

_NOTICE = {"notice": "the reference of the routine notice"}

ACTS = (
    Act(
        "routine:allowed",
        "house rule 4",
        who=Mover.TOWN_CLERK,
        rules=(routine.may_allow_routine, routine.routine_is_whole, routine.routine_makes_sense),
        by=("form:routine",),
        details={
            "accounts": "the keys of the accounts on which it is allowed",
            "class": "what it is, as for the exemption of one draft",
            "windows": "the references of the periods in which it is allowed",
            "words_digest": "the digest of its name, what it covers and both answers, with its reference",
            **FORM,
        },
        letters=("routine notice",),
        audited_by="routine",
    ),
    Act(
        "routine:ended",
        "house rule 4",
        who=Mover.TOWN_CLERK,
        rules=(routine.may_allow_routine,),
        by=("routine:end",),
        letters=("routine notice", "decision card", "status card", "author card"),
        audited_by="routine",
    ),
    Act(
        "routine:ticked",
        "house rule 4",
        who=Mover.AUTHOR,
        rules=(routine.may_be_ticked,),
        by=("form:draft", "form:revision", "draft:take-words"),
        details={**REVISION, **DIGEST, **_NOTICE},
        audited_by="routine",
    ),
    Act(
        "routine:stated",
        "house rule 4",
        who=Mover.APPROVER,
        rules=(routine.lets_through,),
        by=("form:routine-stated",),
        details={**REVISION, **DIGEST, **_NOTICE, "accounts": "the keys of the accounts of the revision"},
        letters=("routine uses due",),
        audited_by="routine",
    ),
    Act(
        "routine:listed",
        "house rule 4",
        who=Mover.BOT,
        by=("letter: routine uses due",),
        details={"uses": "how many there were", "to": "who was sent the list"},
        letters=("routine uses",),
        audited_by="routine",
    ),
)
