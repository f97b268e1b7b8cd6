"""What approvers say of a draft without deciding it: the form, the part of a card, and the page with all of it."""

from chatops.policy.drafts.comments import LONGEST_COMMENT
from handlers.screens import names
from handlers.screens import parts as p
from handlers.screens.answers import Answers
from handlers.screens.names import Subject
from handlers.views.drafts.comments import CommentsView

FIRST = "comment"
MOST_SHOWN = 3
"""Comments that stand on a card, each whole; a button opens all of them."""


def comment_form(subject: Subject) -> p.Form:
    """Return the form for a comment on one revision."""
    about = (
        f"Version {subject.revision}. Nothing is decided by it: {subject.reference} goes on waiting. Its author, and "
        "everybody who may decide it, can read what you write."
    )
    box = p.Text(multiline=True, longest=LONGEST_COMMENT)
    parts: list[p.Part] = [p.Paragraph("about", about), p.Asked(FIRST, "What do you wish to say?", box)]
    return p.Form(
        names.COMMENTED, "Comment on a draft", tuple(parts), submit="Send the comment", carries=subject.written()
    )


def read_comment_form(answers: Answers) -> str:
    """Return what was typed."""
    return answers.text(FIRST)


def newest_comments(view: CommentsView | None) -> list[p.Part]:
    """Return for a card: the newest comments, each whole, and how many there are when there are more."""
    if view is None:
        return []
    left = len(view.lines) - MOST_SHOWN
    if left <= 0:
        return _shown(view, 0, f"Comments on version {view.revision}")
    label = f"Comments on version {view.revision}: the newest {MOST_SHOWN} of {len(view.lines)}"
    return _shown(view, left, label)


def button_to_read_all(view: CommentsView | None) -> list[p.Button]:
    """Return for the last row of a card, where its buttons stand: what opens all comments, when it does not show them
    all.
    """
    if view is None or len(view.lines) <= MOST_SHOWN:
        return []
    return [p.Button(names.READ_COMMENTS, "Read all comments", Subject(view.reference, view.revision).written())]


def all_comments(view: CommentsView | None) -> list[p.Part]:
    """Return every comment, whole, where nothing can be pressed."""
    return _shown(view, 0, f"Comments on version {view.revision}") if view else []


def comments_page(view: CommentsView) -> p.Page:
    """Return every comment on one revision, to be read."""
    return p.Page(names.PAGE, "Comments on a draft", (p.Heading("about", view.reference), *all_comments(view)))


def _shown(view: CommentsView, first: int, label: str) -> list[p.Part]:
    parts: list[p.Part] = [p.Note("comments-label", label)]
    for number, line in enumerate(view.lines[first:], first + 1):
        parts += [p.Says(f"comment-by:{number}", line.said), p.Quoted(f"comment:{number}", line.words)]
    return parts
