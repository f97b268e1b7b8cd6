"""The button and form that add to the record of a post what has happened to it since."""

from chatops.flow.drafts.after_post import AfterPostForm, check_following_up, follow_up
from handlers.requests.request import Answer, Done, Request, Show
from handlers.screens.drafts.after_post_form import after_post_form, read_after_post_form
from handlers.views.drafts.draft import see_draft


async def on_follow_up_button(request: Request) -> Answer:
    """The form for what has happened."""
    about = request.subject
    await request.desk.transact(check_following_up, reference=about.reference, by=request.caller)
    view = await request.desk.look(see_draft, reference=about.reference, by=request.caller)
    return Show(after_post_form(about, [line for line in view.accounts if line.link]))


async def on_followed_up(request: Request) -> Answer:
    """The form was sent."""
    given = read_after_post_form(request.answers)
    filled = AfterPostForm(
        form=request.form,
        account=given.account,
        event=given.event,
        reason=given.reason,
        day=given.day,
        at=given.at,
        link=given.link,
        cause=given.cause,
        who=given.who,
    )
    await request.desk.transact(follow_up, reference=request.subject.reference, filled=filled, by=request.caller)
    return Done()
