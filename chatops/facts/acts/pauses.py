"""What is done about a pause of all posts, and what is let through it. House rule 9."""

from chatops.facts.acts.act import Act, move
from chatops.facts.acts.keys import DIGEST, FORM, REASON, REVISION
from chatops.policy import pauses
from chatops.policy.drafts.stages import Mover

_PAUSE = {
    "kind": "what the pause is for",
    "ends": "when it ends, or null for until it is ended",
    "reason_digest": "the digest of the reason, with the pause's reference",
}
_CARDS = ("decision card", "status card", "author card")

ACTS = (
    Act(
        "pause:set",
        "house rule 9",
        who=Mover.OFFICER,
        rules=(pauses.may_pause, pauses.asked_end, pauses.end_makes_sense, pauses.a_reason_for_the_pause),
        by=("pause:start", "/council pause", "form:pause"),
        details={**_PAUSE, **FORM},
        letters=("pause notice", "pause turn", *_CARDS),
        audited_by="pauses",
    ),
    Act(
        "pause:ended",
        "house rule 9",
        who=Mover.OFFICER,
        rules=(pauses.may_pause, pauses.a_reason_for_the_pause),
        by=("pause:end", "/council pause", "form:pause-end"),
        details=_PAUSE,
        letters=("pause notice", "deadline", *_CARDS),
        audited_by="pauses",
    ),
    Act(
        "pause:over",
        "house rule 9",
        who=Mover.BOT,
        by=("letter: pause turn",),
        details=_PAUSE,
        letters=("pause notice", "deadline", *_CARDS),
        audited_by="pauses",
    ),
    Act(
        "draft:let-through",
        "house rule 9",
        move=move("draft:let-through"),
        rules=(pauses.may_let_through, pauses.a_reason_for_the_pause),
        by=("pause:let-through", "form:let-through"),
        details={**REVISION, **DIGEST, **REASON},
        letters=("release", *_CARDS, "let through notice"),
        audited_by="records",
    ),
)
