"""What is done to a draft once it has been approved: released, posted, stopped, held, let through, taken back."""

from chatops.facts.acts.act import Act, move
from chatops.facts.acts.keys import ASKED, DIGEST, FORM, LENT, REASON, REVISION
from chatops.policy import after_post, devices, pauses, stops
from chatops.policy.authority import posting, powers
from chatops.policy.content import wording
from chatops.policy.drafts import draft as drafts
from chatops.policy.drafts import moves
from chatops.policy.publishing import already_out, judging_links
from chatops.policy.purdah import periods
from chatops.policy.registers import consents
from chatops.policy.templates import rules as templates

_CARDS = ("decision card", "status card", "author card")
_ALL_CARDS = ("handover card", *_CARDS)

ACTS = (
    Act(
        "draft:released",
        "3.1",
        move=move("draft:release"),
        rules=(
            moves.approval_stands,
            periods.gate_is_open,
            pauses.gate_is_open,
            powers.approval_is_backed,
            templates.approval_holds,
            stops.is_in_time,
        ),
        by=("letter: release",),
        details={**REVISION, **DIGEST, "to": "to whom the words were handed"},
        letters=(*_ALL_CARDS, "deadline"),
        audited_by="records",
    ),
    Act(
        "draft:handed-over",
        "house rule 11",
        move=move("draft:hand-over"),
        by=("form:access",),
        details={**REVISION, "to": "all who have the words from now on"},
        letters=(*_ALL_CARDS, "deadline"),
        audited_by="records",
    ),
    Act(
        "draft:posted",
        "3.1",
        # Before version 3 nobody was asked about a link, and before version 4 about the device.
        version=4,
        move=move("draft:post"),
        rules=(posting.may_post, posting.may_post_on, judging_links.link_is_a_post_on, devices.device_is_said),
        by=("post:record", "form:links"),
        details={
            **REVISION,
            **DIGEST,
            "links": "for each post the account's key and the digest of its link, with the revision's salt",
            "sure": "the keys of the accounts whose link cannot show whose post it is, so that somebody said so; not "
            "before version 3",
            "device": "“council” where it was posted from one of the council's own devices, else “other”; not before "
            "version 4",
            "consents": "for each account that was used from another device with consent, its key and the reference "
            "of the entry that let them; not before version 4",
            "finished": "1 when no account is left, else 0",
        },
        letters=("read back", *_ALL_CARDS),
        audited_by="records",
    ),
    Act(
        "draft:found-out",
        "3.1",
        move=move("draft:find-out"),
        rules=(
            posting.may_post,
            posting.may_post_on,
            judging_links.link_is_a_post_on,
            already_out.broken_clause,
            already_out.it_is_past,
        ),
        by=("post:found-out", "form:found-out"),
        details={
            **REVISION,
            **DIGEST,
            "links": "for each post the account's key and the digest of its link, with the revision's salt",
            "sure": "the keys of the accounts whose link cannot show whose post it is, so that somebody said so",
            "finished": "1 when it is not to go out any more, since each of its accounts has its post, else 0",
            "stage": "the stage at which the draft stood",
            "clause": "the clause that it broke",
            "windows": "the references of the periods in force, and of the pauses",
            "since": "since when it was out, as whoever recorded it says, or null",
            "to": "who is told at once",
        },
        letters=("found out notice", "read back", *_ALL_CARDS),
        audited_by="records",
    ),
    Act(
        "draft:followed-up",
        "house rule 10",
        move=move("draft:follow-up"),
        rules=(
            after_post.may_add,
            after_post.it_was_posted_there,
            after_post.asked_instant,
            after_post.it_is_whole,
            after_post.it_can_be_deleted,
            judging_links.link_is_a_post_on,
        ),
        by=("post:follow-up", "form:after-post"),
        details={
            **REVISION,
            "account": "the key of the account that the post is on",
            "event": "what happened to the post, or that the bot is to delete it",
            "cause": "why it was taken down or is to be, or null",
            "happened_at": "when it happened, as whoever added it says",
            "words_digest": "the digest of the reason, the link and the name, with the revision's salt",
            **FORM,
        },
        letters=(*_ALL_CARDS, "delete post"),
        audited_by="records",
    ),
    Act(
        "draft:finished",
        "Intro-2a",
        move=move("draft:finish"),
        by=("account:remove",),
        details={**REVISION, **DIGEST},
        letters=_ALL_CARDS,
        audited_by="records",
    ),
    Act(
        "draft:stopped",
        "3.1",
        # Before version 3 there was one cause.
        version=3,
        move=move("draft:stop"),
        rules=(
            powers.approval_is_backed,
            templates.approval_holds,
            templates.templates_are_on,
            stops.is_in_time,
            drafts.an_account_is_left,
            moves.accounts_are_official,
            consents.consents_hold,
        ),
        by=(
            "letter: release",
            "letter: reroute",
            "letter: publish",
            "letter: handover card",
            "account:remove",
            "form:register-close",
            "template:end",
            "template:switch",
        ),
        details={
            **REVISION,
            "cause": "whether it is the approver, an account, a template, or that it is late; not before version 3",
            "approver": "whose approval it rested on",
            "why": "the clauses that are no longer met",
            **ASKED,
        },
        letters=(*_ALL_CARDS, "deadline"),
        audited_by="records",
    ),
    Act(
        "draft:confirmed",
        "3.1",
        move=move("draft:confirm"),
        rules=(powers.may_decide, drafts.an_account_is_left, consents.consents_hold),
        by=("decide:confirm", "decide:state", "form:stated", "form:routine-stated"),
        details={**REVISION, **DIGEST, **LENT},
        letters=("release", *_CARDS),
        audited_by="records",
    ),
    Act(
        "draft:taken-back",
        "house rule 9",
        move=move("draft:take-back"),
        rules=(powers.may_take_back, wording.a_reason_is_given),
        by=("decide:take-back", "form:take-back"),
        details={**REVISION, **DIGEST, **REASON, **LENT},
        letters=_ALL_CARDS,
        audited_by="records",
    ),
    Act(
        "draft:turned-down",
        "house rule 9",
        move=move("draft:turn-down"),
        rules=(powers.may_take_back, wording.a_reason_is_given),
        by=("decide:turn-down", "form:turn-down"),
        details={**REVISION, **DIGEST, **REASON, **LENT},
        letters=_ALL_CARDS,
        audited_by="records",
    ),
    Act(
        "draft:held",
        "PS-4b",
        move=move("draft:hold"),
        rules=(periods.gate_is_open, pauses.gate_is_open),
        by=(
            "letter: release",
            "letter: purdah turn",
            "form:purdah-on",
            "form:poll-confirmed",
            "form:pause",
            "routine:end",
        ),
        details={**REVISION, "windows": "the references of the periods in force, and of the pauses"},
        letters=_ALL_CARDS,
        audited_by="records",
    ),
    Act(
        "draft:exempted",
        "PS-4b",
        move=move("draft:exempt"),
        rules=(periods.may_exempt, periods.class_may_be_exempted, periods.exemption_is_answered),
        by=("purdah:exempt", "form:exemption"),
        details={
            **REVISION,
            **DIGEST,
            "class": "the class of the exemption",
            "reason_digest": "the digest of both answers and the reason, with the revision's salt",
        },
        letters=("release", *_CARDS, "exemption notice", "exemptions due"),
        audited_by="records",
    ),
    Act(
        "draft:approved-again",
        "3.1",
        move=move("draft:approve-again"),
        rules=(
            powers.may_decide,
            periods.gate_is_open,
            pauses.gate_is_open,
            drafts.an_account_is_left,
            consents.consents_hold,
        ),
        by=("decide:again", "decide:state", "form:stated", "form:routine-stated"),
        details={**REVISION, **DIGEST, **LENT},
        letters=("release", *_CARDS),
        audited_by="records",
    ),
)
