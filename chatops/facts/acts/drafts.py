"""What is done to a draft until it is decided: sent in, put before somebody, decided, changed by its author."""

from chatops.facts.acts.act import Act, move
from chatops.facts.acts.keys import ASKED, DIGEST, FORM, LENT, REVISION
from chatops.policy import deadlines, pauses, pictures
from chatops.policy.authority import own_drafts, powers, reassigning
from chatops.policy.calendar import timing
from chatops.policy.content import questions, wording
from chatops.policy.drafts import background, comments, declarations, moves
from chatops.policy.drafts import draft as drafts
from chatops.policy.purdah import periods
from chatops.policy.registers import consents

_CONTENT = {
    **REVISION,
    **DIGEST,
    "accounts": "the keys of the accounts it is for",
    "goes_out_at": "when it is to go out, or null for at once",
    "urgent": "1 when its author marked it as an emergency, else 0",
    "declarations": "what its author answered to each declaration: `so`, `does-not-apply` or `see-note` after its name",
    "note_digest": "the digest of the author's note to the approver, with the revision's salt, or null without one",
    "checked": "what its author answered of each thing that the checks found: the clause, a mark of what was found, "
    "`looked`, `see-note` or `asks`, and what kind of thing it is; `told` is advice that was given",
    "purpose": "what it is for: `information`, `urgent`, `event`, `consultation` or `reply`, or null where nobody was "
    "asked",
    "background_digest": "the digest of what it is about and for, what it answers, where its figures are from and "
    "when the request came in that it answers, with the revision's salt",
    "pictures": "the digests of its pictures in order, each of the picture's own digest and its description, with the "
    "revision's salt",
}
_DECISION = {
    **REVISION,
    **DIGEST,
    "reason_digest": "the digest of the reason, with the revision's salt, or null when there is none",
    "clauses": "the clauses that were cited",
    **LENT,
}
_OWN = {"own": "1 when whoever approved it wrote it; only where nobody else could decide"}
_OF_WORDS = (
    wording.words_can_be_posted,
    moves.accounts_are_official,
    timing.time_is_ahead,
    declarations.everything_is_answered,
    questions.nothing_is_found_that_is_refused,
    questions.all_that_was_found_is_answered,
    background.background_is_whole,
    background.title_tells_nothing_private,
    consents.consents_hold,
    pictures.pictures_can_be_posted,
    pictures.descriptions_tell_nothing_private,
)
_CARDS = ("decision card", "status card", "author card")
_ASKING = (*_CARDS, "deadline")
_START = ("draft:start", "draft:again", "draft:message", "draft:continue")

ACTS = (
    Act(
        "draft:submitted",
        "4.2b",
        version=6,
        move=move("draft:submit"),
        rules=(powers.may_draft, powers.somebody_can_decide, *_OF_WORDS),
        by=("/draft", *_START, "suggestion:adopt", "form:draft", "form:template-use", "letter: series turn"),
        details={**_CONTENT, **FORM},
        letters=("route", "status card"),
        audited_by="records",
    ),
    Act(
        "draft:revised",
        "4.2b",
        version=6,
        move=move("draft:revise"),
        rules=(powers.may_change, moves.nothing_posted_yet, *_OF_WORDS),
        by=("draft:revise", "draft:continue", "draft:take-words", "form:revision"),
        details={**_CONTENT, **FORM},
        letters=("route", "handover card", "status card"),
        audited_by="records",
    ),
    Act(
        "draft:taken-over",
        "5.8",
        # Before version 7 it came in a form, with what its new author declared, and was put before somebody at once.
        version=7,
        move=move("draft:take-over"),
        rules=(powers.may_take_over, moves.nothing_posted_yet, powers.somebody_can_decide),
        by=("draft:take-over",),
        details=_CONTENT,
        letters=("handover card", "decision card", "status card", "author card"),
        audited_by="records",
    ),
    Act(
        "draft:withdrawn",
        "5.8",
        move=move("draft:withdraw"),
        rules=(powers.may_change,),
        by=("draft:withdraw",),
        details=REVISION,
        letters=_CARDS,
        audited_by="records",
    ),
    Act(
        "draft:routed",
        "3.1",
        move=move("draft:route"),
        rules=(powers.approvers_to_ask,),
        by=("letter: route",),
        details={**REVISION, **ASKED},
        letters=_ASKING,
        audited_by="records",
    ),
    Act(
        "draft:rerouted",
        "3.1",
        move=move("draft:ask-others"),
        rules=(powers.approvers_to_ask,),
        by=("letter: reroute",),
        details={**REVISION, **ASKED, "cause": "the reference of what changed"},
        letters=_ASKING,
        audited_by="records",
    ),
    Act(
        "draft:handed-on",
        "3.1",
        move=move("draft:hand-on"),
        rules=(powers.may_reassign, reassigning.may_be_reassigned_to, wording.a_note_is_given),
        by=("decide:hand-on", "form:hand-on"),
        details={
            **REVISION,
            "to": "to whom it was handed",
            "note_digest": "the digest of the word of why, with the revision's salt",
        },
        letters=_ASKING,
        audited_by="records",
    ),
    Act(
        "draft:commented",
        "3.1",
        move=move("draft:comment"),
        rules=(powers.may_comment, comments.a_comment_is_given, comments.there_is_room),
        by=("decide:comment", "form:comment"),
        details={
            **REVISION,
            "comment_digest": "the digest of the words of the comment, with the revision's salt",
            **FORM,
            **LENT,
        },
        letters=("decision card", "author card"),
        audited_by="records",
    ),
    Act(
        "draft:escalated",
        "3.1",
        move=move("draft:escalate"),
        rules=(powers.approvers_to_ask,),
        by=("letter: deadline",),
        details={**REVISION, "to": "who is asked besides"},
        letters=_ASKING,
        audited_by="deadlines",
    ),
    Act(
        "approver:reminded",
        "3.1",
        # Before version 3 it was always to decide.
        version=3,
        who=move("draft:escalate").by,
        by=("letter: deadline",),
        details={
            "to": "who was reminded",
            "drafts": "of which drafts: reference and revision of each, and what it waited for: `decide`, `confirm`, "
            "`approve-again` or `post`; not before version 3",
        },
        letters=("reminder", "deadline"),
        audited_by="deadlines",
    ),
    Act(
        "draft:lapsed",
        "3.1",
        move=move("draft:lapse"),
        rules=(deadlines.lapses_at,),
        by=("letter: deadline", "letter: route"),
        details={**REVISION, "due": "when its time was over"},
        letters=_CARDS,
        audited_by="records",
    ),
    Act(
        "draft:brought-back",
        "4.2b",
        version=5,
        move=move("draft:bring-back"),
        rules=(deadlines.may_bring_back, moves.accounts_are_official, powers.somebody_can_decide),
        by=("draft:bring-back",),
        details=_CONTENT,
        letters=("route", *_CARDS),
        audited_by="records",
    ),
    Act(
        "draft:approved",
        "3.1",
        version=3,
        move=move("draft:approve"),
        rules=(
            powers.may_decide,
            own_drafts.a_reason_for_ones_own,
            questions.allowed_with_a_reason,
            periods.gate_is_open,
            pauses.gate_is_open,
            drafts.an_account_is_left,
            consents.consents_hold,
        ),
        by=(
            "decide:approve",
            "decide:several",
            "form:several",
            "decide:state",
            "form:stated",
            "form:routine-stated",
            "decide:own",
            "form:own",
            "decide:allow",
            "form:allow",
            "form:exemption",
            "form:let-through",
        ),
        details={**_DECISION, **_OWN},
        letters=("release", "own approvals due", *_CARDS),
        audited_by="records",
    ),
    Act(
        "draft:rejected",
        "3.1",
        move=move("draft:reject"),
        rules=(powers.may_decide, wording.a_reason_is_given),
        by=("decide:reject", "form:rejection"),
        details=_DECISION,
        letters=_CARDS,
        audited_by="records",
    ),
    Act(
        "draft:changes-requested",
        "3.1",
        version=3,
        move=move("draft:ask-for-changes"),
        rules=(powers.may_decide, wording.a_reason_is_given, wording.suggested_words_can_be_posted),
        by=("decide:changes", "form:changes"),
        details={**_DECISION, "suggested_digest": "the digest of the words that were suggested; only where some were"},
        letters=_CARDS,
        audited_by="records",
    ),
)
