"""How a draft stands, in the few words that follow its name."""

from chatops.policy.drafts.stages import STANDS, Stage
from handlers.views.drafts.changed import AS_SOON_AS_APPROVED
from handlers.views.drafts.draft import DraftView

_ENDED = (Stage.LAPSED, Stage.REJECTED, Stage.WITHDRAWN)
"""Where nothing more goes out, though some of it may be live."""


_TO_BE_APPROVED = (Stage.SUBMITTED, Stage.ROUTED, Stage.CHANGES_REQUESTED, Stage.UNCONFIRMED, Stage.HELD)


def is_to_be_posted(view: DraftView) -> bool:
    """Return whether there is something to say of when: “once approved” says nothing of what is approved, or over."""
    return view.goes_out != AS_SOON_AS_APPROVED or view.stage in _TO_BE_APPROVED


def stage_in_words(view: DraftView) -> str:
    """Return how the draft stands, to follow its name: `is approved`."""
    if view.stage is Stage.HELD and not view.shut:
        return "waits for a fresh approval"
    if view.stage is Stage.HELD and view.paused:
        return "is held because all posts are paused"
    if view.taken_over:
        return "was taken over, and has not been sent in yet"
    if view.stage in _ENDED and any(line.link for line in view.accounts):
        return f"was posted in part, and the rest {STANDS[view.stage]}"
    return STANDS[view.stage]
