"""What happens to a post that is out: it is read when somebody asks, and its record is added to."""

import asyncio

from chatops.evaluate.posts_out import posts_to_read
from chatops.flow.drafts.after_post import AfterPostForm, check_following_up, follow_up
from chatops.flow.publishing.read_back import check_looking
from chatops.ports.errors import NoSuch
from chatops.ports.publishing import CannotTell, NotPublished
from chatops.ports.unit_of_work import UnitOfWork
from handlers.requests.budget import TO_OPEN_S
from handlers.requests.reading_posts import read_post
from handlers.requests.request import Answer, Done, Request, Show
from handlers.screens.drafts.after_post_form import after_post_form, read_after_post_form
from handlers.screens.drafts.readings import look_page
from handlers.views.drafts.after_post import see_deletable
from handlers.views.drafts.draft import see_draft
from handlers.views.drafts.readings import see_look

TO_LOOK_S = 2.0
"""Seconds for reading the posts of a draft: a press is answered within three."""


async def on_follow_up_button(request: Request) -> Answer:
    """The form for what has happened."""
    about = request.subject
    await request.desk.transact(check_following_up, reference=about.reference, by=request.caller)
    view = await request.desk.look(see_draft, reference=about.reference, by=request.caller)
    deletable = await request.desk.look(see_deletable, reference=about.reference)
    return Show(after_post_form(about, [line for line in view.accounts if line.link], deletable))


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


async def on_look_now_button(request: Request) -> Answer:
    """Every post of the draft that can be read is read, and what was found is said, and recorded where it is news."""
    reference = request.subject.reference
    await request.desk.transact(check_looking, reference=reference, by=request.caller)
    accounts = await request.desk.look(lambda work, _now: _readable(work, reference))
    read = await asyncio.gather(*(_is_read(request, reference, account) for account in accounts))
    unread = {account for account, is_read in zip(accounts, read, strict=True) if not is_read}
    return Show(look_page(await request.desk.look(see_look, reference=reference, unread=unread)))


def _readable(work: UnitOfWork, reference: str) -> list[str]:
    return [one.account.key for one in posts_to_read(work, work.drafts.get(reference))]


async def _is_read(request: Request, reference: str, account: str) -> bool:
    try:
        async with asyncio.timeout(request.budget.left(TO_LOOK_S, spare=TO_OPEN_S)):
            await read_post(request.installation.reader, request.desk, reference, account)
    except (CannotTell, NotPublished, NoSuch, TimeoutError):
        return False
    return True
