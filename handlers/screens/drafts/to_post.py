"""What somebody who had the words is told where there is nothing left to post, or it is to be posted once more."""

from collections.abc import Sequence

from handlers.screens import names
from handlers.screens import parts as p
from handlers.screens.texts import split
from handlers.views.drafts.draft import AccountLine, Content, DraftView
from handlers.views.phrases import listed

MOST_PAGES = 6
"""Buttons that lead to an account, on one card: a draft for more is rare, and each is a row."""
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
    how = (
        f"{found} If it is still to be posted, post these words there, exactly as they are. Then press Add to its "
        "record, choose that its link in the record is wrong, and give the link of the post."
    )
    parts: list[p.Part] = [p.Says("again", (how,))]
    for n, (words, on) in enumerate(_by_words(view.content, view.again)):
        if view.content.own:
            parts.append(p.Says(f"again-on:{n}", (f"On {listed(on)}:",)))
        parts += [p.ToCopy(f"again:{n}:{m}", piece) for m, piece in enumerate(split(words))]
    return parts


def words_to_post(content: Content, accounts: Sequence[str]) -> list[p.Part]:
    """Return the words to be posted on these accounts, by their names, ready to be copied: each text once."""
    parts: list[p.Part] = []
    for n, (words, on) in enumerate(_by_words(content, accounts)):
        boxes = [p.ToCopy(f"copy:{n}:{m}" if n or m else "copy", piece) for m, piece in enumerate(split(words))]
        how = "" if len(boxes) == 1 else f" They are long: copy all {len(boxes)} boxes, one after the other."
        says = f"Post these words to {listed(on)}, exactly as they are.{how}"
        parts += [p.Says(f"post:{n}" if n else "post", (says,)), *boxes]
    return parts


def where_to_post(accounts: Sequence[AccountLine]) -> list[p.Part]:
    """Return a button for each of these accounts that leads to where a post on it is begun."""
    pages = [(line.name, line.page) for line in accounts if line.page][:MOST_PAGES]
    # Each in a row of its own: Slack takes no two buttons of one act in a row.
    return [
        p.Buttons(f"where:{n}", (p.Button(names.OPEN_NETWORK, f"Post it on {name}", link=page),))
        for n, (name, page) in enumerate(pages)
    ]


def _by_words(content: Content, accounts: Sequence[str]) -> Sequence[tuple[str, list[str]]]:
    texts: dict[str, list[str]] = {}
    for name in accounts:
        texts.setdefault(content.words_on(name), []).append(name)
    return list(texts.items())
