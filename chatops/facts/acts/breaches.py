"""What is done in confidence. All but the daily commitment stand in the sealed journal."""

from chatops.facts.acts.act import Act
from chatops.policy.breaches import casework, confidence, outcomes, reporting
from chatops.policy.drafts.stages import Mover

_CASE = {
    "stage": "where the case stands from now on",
    "step": "how often it was handed on",
    "version": "the number of its version, which grows with each change",
    "kept": "the digest of what is sealed of the case now",
}

ACTS = (
    Act(
        "breach:reported",
        "2.3b",
        who=Mover.ANYBODY,
        rules=(confidence.may_report, reporting.report_is_complete),
        by=("/breach", "breach:start", "form:breach"),
        details=_CASE,
        letters=("case notice", "case mail", "case inform", "case turn"),
        audited_by="breaches",
    ),
    Act(
        "breach:changed",
        "6.5",
        who=Mover.HANDLER_OR_REPORTER,
        rules=(
            confidence.may_handle,
            confidence.is_reporter,
            confidence.may_read_by_code,
            confidence.password_changers,
            casework.can_move,
            outcomes.outcome_fits,
            outcomes.hearing_is_answered,
        ),
        by=(
            "item:open",
            "case:acknowledge",
            "case:look-into",
            "case:write",
            "case:close",
            "case:viewer",
            "case:hold",
            "case:evidence",
            "case:passwords",
            "form:case-write",
            "form:case-close",
            "form:case-viewer",
            "form:case-hold",
            "form:case-evidence",
            "form:conversation",
            "letter: case turn",
            "letter: case notice",
            "the fallback's page",
            "chatops breach open",
            "chatops breach bundle",
        ),
        details={
            **_CASE,
            "did": "what was done",
            "whom": "whom it concerns; only where it concerns somebody",
        },
        letters=("case notice", "case mail", "case answer", "case viewers", "case turn"),
        audited_by="breaches",
    ),
    Act(
        "breach:read",
        "6.4",
        who=Mover.HANDLER_OR_REPORTER,
        rules=(confidence.may_read, confidence.is_reporter, confidence.may_read_by_code),
        by=(
            "/breach",
            "breach:code",
            "form:code",
            "item:open",
            "the fallback's page",
            "chatops breach open",
            "chatops breach bundle",
        ),
        details={"how": "by which way it was read"},
        audited_by="breaches",
    ),
    Act(
        "breach:erased",
        "6.4",
        who=Mover.BOT,
        rules=(casework.looked_at_on,),
        by=("letter: case turn",),
        audited_by="breaches",
    ),
    Act(
        "breach:refused",
        "6.4",
        who=Mover.ANYBODY,
        by=("anything refused", "chatops breach open", "chatops breach bundle"),
        details={"attempted": "what was tried"},
        audited_by="breaches",
    ),
    Act(
        "sealed:committed",
        "6.4",
        who=Mover.BOT,
        by=("letter: commit day",),
        details={
            "day": "the day it is for",
            "commitment": "what only whoever has the council's key can work out of the sealed journal",
        },
        letters=("commit day", "head notice"),
        audited_by="breaches",
    ),
)
