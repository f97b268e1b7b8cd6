"""What is done about the pre-election period itself. What it does to a draft stands with drafts."""

from chatops.facts.acts.act import Act
from chatops.facts.acts.keys import FORM
from chatops.policy.drafts.stages import Mover
from chatops.policy.purdah import candidates, names_kept, periods, polling_days

_PERIOD = {
    "begins": "when the period begins",
    "ends": "when it ends, or null for until further notice",
    "poll": "the day, kind and country of the poll, or null when there is none",
    "reason_digest": "the digest of the reason, with the period's reference",
}
_NAMES = {
    "candidate": "how many names of people who are standing",
    "party": "how many names of parties",
    "councillor": "how many names of councillors",
}
_CARDS = ("decision card", "status card", "author card")

ACTS = (
    Act(
        "purdah:set",
        "PS-4b",
        who=Mover.TOWN_CLERK,
        rules=(
            periods.may_switch,
            periods.window_makes_sense,
            periods.last_day_makes_sense,
            periods.a_reason_for_switching,
            polling_days.poll_can_be_held,
            polling_days.notice_is_in_time,
        ),
        by=("/purdah", "form:purdah-on", "form:poll", "form:poll-confirmed"),
        details={**_PERIOD, **FORM},
        letters=("purdah notice", "purdah turn", "purdah affected", *_CARDS),
        audited_by="purdah",
    ),
    Act(
        "purdah:ended",
        "PS-4b",
        who=Mover.TOWN_CLERK,
        rules=(periods.may_switch, periods.a_reason_for_switching),
        by=("/purdah", "form:purdah-off"),
        details=_PERIOD,
        letters=("purdah notice", *_CARDS, "names due", "deadline"),
        audited_by="purdah",
    ),
    Act(
        "purdah:announced",
        "PS-4b",
        who=Mover.BOT,
        by=("letter: purdah turn",),
        details=_PERIOD,
        letters=("purdah notice",),
        audited_by="purdah",
    ),
    Act(
        "purdah:began",
        "PS-4b",
        who=Mover.BOT,
        by=("letter: purdah turn", "form:purdah-on", "form:poll-confirmed"),
        details=_PERIOD,
        letters=("purdah notice", *_CARDS),
        audited_by="purdah",
    ),
    Act(
        "purdah:over",
        "PS-4b",
        who=Mover.BOT,
        by=("letter: purdah turn",),
        details=_PERIOD,
        letters=("purdah notice", *_CARDS, "deadline"),
        audited_by="purdah",
    ),
    Act(
        "purdah:exemptions-listed",
        "PS-4b",
        who=Mover.BOT,
        by=("letter: exemptions due",),
        details={"exemptions": "how many there were", "to": "who was sent the list"},
        letters=("exemption list",),
        audited_by="purdah",
    ),
    Act(
        "purdah:names-given",
        "PS-4c",
        who=Mover.TOWN_CLERK,
        rules=(periods.may_give_names, candidates.names_can_be_kept),
        by=("/purdah names", "form:candidates"),
        details={
            **_NAMES,
            "digest": "the digest of the whole list as it is now, with a salt that is erased with it, or null for none",
        },
        letters=("decision card", "names due"),
        audited_by="purdah",
    ),
    Act(
        "purdah:names-erased",
        "PS-4c",
        who=Mover.BOT,
        rules=(names_kept.kept_until,),
        by=("letter: names due",),
        details=_NAMES,
        letters=("decision card", "names erased"),
        audited_by="purdah",
    ),
    Act(
        "calendar:recorded",
        "PS-4b",
        who=Mover.TOWN_CLERK,
        rules=(periods.may_open_the_calendar,),
        by=("/purdah", "start"),
        details={"digest": "the digest of the calendar's secret address"},
        audited_by="purdah",
    ),
)
