"""What somebody who had the words is told where there is nothing left to post, or it is to be posted once more."""

from handlers.screens import parts as p
from handlers.screens.texts import split
from handlers.views.drafts.draft import DraftView
from handlers.views.phrases import listed

_NOTHING_LEFT = "There is nothing left here for you to post."
_NO_ACCESS = "Do not post it: you have no access to its accounts any more."


def why_nothing(view: DraftView) -> str:
    """Return what to say in place of the words; empty when there is something for them to post."""
    if any(line.wanted for line in view.accounts) and view.content is not None:
        return ""
    return _NOTHING_LEFT if any(line.yours for line in view.accounts) else _NO_ACCESS


def post_again_parts(view: DraftView) -> list[p.Part]:
    """House rule 10: the words once more, where it was found that they were not posted; not while posts are stopped."""
    if not view.again or view.content is None:
        return []
    found = f"It was not posted on {listed(view.again)} after all."
    if view.shut:
        return [p.Says("again", (f"{found} Do not post it now: posts are stopped.",))]
    boxes = [p.ToCopy(f"again:{n}", piece) for n, piece in enumerate(split(view.content.words))]
    how = (
        f"{found} If it still holds, post these words there, exactly as they are. Then press Add to its record, choose "
        "that its link in the record is wrong, and give the link of the post."
    )
    return [p.Says("again", (how,)), *boxes]
