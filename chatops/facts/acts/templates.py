"""What is done about templates: texts that are approved once and used again and again. House rule 15."""

from chatops.facts.acts.act import Act, move
from chatops.facts.acts.keys import DIGEST, FORM, REVISION
from chatops.policy.content import wording
from chatops.policy.drafts.stages import Mover
from chatops.policy.templates import blanks, rules, series

_CLAUSE = blanks.CLAUSE
_TEMPLATE = {"template_digest": "the digest of the template: its name, words, accounts and end, with its reference"}
_USE = {**REVISION, **DIGEST, "template": "the reference of the template", **_TEMPLATE}

ACTS = (
    Act(
        "template:switched",
        _CLAUSE,
        who=Mover.TOWN_CLERK,
        rules=(rules.may_switch_templates,),
        by=("template:switch",),
        details={"on": "1 when uses of templates are approved by the bot from now on, else 0"},
        letters=("templates switched",),
        audited_by="templates",
    ),
    Act(
        "template:proposed",
        _CLAUSE,
        who=Mover.EMPLOYEE,
        rules=(
            rules.templates_are_on,
            rules.may_propose,
            rules.template_is_whole,
            rules.ends_within_a_year,
            rules.asks_nothing,
            series.series_is_whole,
            rules.all_is_so,
        ),
        by=("template:propose", "series:propose", "form:template", "form:series"),
        version=3,
        details={
            **_TEMPLATE,
            "accounts": "the keys of the accounts that it is for",
            "ends": "until when it may be used",
            "series": "how often the bot uses it by itself, its first day, and the time in London; only of a series",
            **FORM,
        },
        letters=("template notice", "series turn"),
        audited_by="templates",
    ),
    Act(
        "template:approved",
        _CLAUSE,
        who=Mover.OFFICER,
        rules=(rules.may_decide_template, rules.asks_nothing),
        by=("template:approve",),
        details=_TEMPLATE,
        letters=("template notice",),
        audited_by="templates",
    ),
    Act(
        "template:refused",
        _CLAUSE,
        who=Mover.OFFICER,
        rules=(rules.may_decide_template, wording.a_reason_is_given),
        by=("form:template-refused",),
        details={**_TEMPLATE, "reason_digest": "the digest of the reason, with the reference of the template"},
        letters=("template notice",),
        audited_by="templates",
    ),
    Act(
        "template:ended",
        _CLAUSE,
        who=Mover.AUTHOR_OR_APPROVER,
        rules=(rules.may_end,),
        by=("template:end",),
        details=_TEMPLATE,
        letters=("template notice",),
        audited_by="templates",
    ),
    Act(
        "template:used",
        _CLAUSE,
        who=Mover.AUTHOR,
        rules=(rules.may_use, rules.approval_holds, rules.all_is_so, blanks.blanks_are_filled),
        by=("form:template-use", "letter: series turn"),
        details=_USE,
        audited_by="templates",
    ),
    Act(
        "series:made",
        _CLAUSE,
        who=Mover.BOT,
        by=("letter: series turn",),
        details={
            **_TEMPLATE,
            "day": "the day on which the post is to appear",
            "draft": "the reference of the draft, which the bot sent in for whoever proposed the series",
        },
        letters=("series turn",),
        audited_by="series",
    ),
    Act(
        "series:left-out",
        _CLAUSE,
        who=Mover.BOT,
        by=("letter: series turn",),
        details={
            **_TEMPLATE,
            "days": "the days for which the bot made no draft",
            "why": "late, when their time had passed; author, when whoever proposed the series may not draft; rule, "
            "when the checks or another rule ask something of the post",
        },
        letters=("series turn", "template notice"),
        audited_by="series",
    ),
    Act(
        "draft:approved-by-template",
        _CLAUSE,
        move=move("draft:approve-by-template"),
        rules=(rules.may_use, rules.approval_holds, series.series_is_backed, series.no_bank_holiday),
        by=("letter: route",),
        details={
            **_USE,
            "approver": "who approved the template",
            "to": "who may take the approval back, and is shown the draft",
        },
        letters=("decision card", "status card", "author card", "release"),
        audited_by="records",
    ),
)
