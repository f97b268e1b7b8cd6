"""Why somebody who was handed the words of a released draft has nothing to post of it. House rule 11."""

from handlers.views.drafts.draft import DraftView

_NOTHING_LEFT = "There is nothing left here for you to post."
_NO_ACCESS = "Do not post it: you have no access to its accounts any more."


def why_nothing(view: DraftView) -> str:
    """Return what to say in place of the words; empty when there is something for them to post."""
    if any(line.wanted for line in view.accounts) and view.content is not None:
        return ""
    return _NOTHING_LEFT if any(line.yours for line in view.accounts) else _NO_ACCESS
