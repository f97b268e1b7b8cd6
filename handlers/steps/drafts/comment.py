"""The button and form with which an approver comments on a draft, and the page with all that was said."""

from chatops.flow.drafts.comment import check_comment, comment_on_draft
from handlers.requests.request import Answer, Done, Request, Show
from handlers.screens.drafts.comments import comment_form, comments_page, read_comment_form
from handlers.views.drafts.comments import see_comments


async def on_comment_button(request: Request) -> Answer:
    """The form for what they wish to say."""
    about = request.subject
    await request.desk.transact(check_comment, reference=about.reference, revision=about.revision, by=request.caller)
    return Show(comment_form(about))


async def on_commented(request: Request) -> Answer:
    """The form was sent."""
    about, words = request.subject, read_comment_form(request.answers)
    await request.desk.transact(
        comment_on_draft,
        reference=about.reference,
        revision=about.revision,
        words=words,
        form=request.form,
        by=request.caller,
    )
    return Done()


async def on_read_button(request: Request) -> Answer:
    """Every comment on the revision that the card shows them of."""
    about = request.subject
    view = await request.desk.look(see_comments, reference=about.reference, revision=about.revision, by=request.caller)
    return Show(comments_page(view))
