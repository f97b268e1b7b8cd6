"""The button and form with which whoever holds the accounts records where a draft was posted."""

from chatops.flow.drafts.post import check_posting, record_posting
from handlers.requests.request import Answer, Done, Request, Show
from handlers.screens.drafts.links_form import links_form, read_links_form
from handlers.views.drafts.forms import post_form


async def on_posted_button(request: Request) -> Answer:
    """The form for the links."""
    about = request.subject
    await request.desk.transact(check_posting, reference=about.reference, revision=about.revision, by=request.caller)
    return Show(links_form(await request.desk.look(post_form, reference=about.reference, by=request.caller)))


async def on_links(request: Request) -> Answer:
    """The links were sent."""
    about = request.subject
    form = await request.desk.look(post_form, reference=about.reference, by=request.caller)
    links = read_links_form(request.answers, tuple(line.key for line in form.accounts))
    await request.desk.transact(
        record_posting, reference=about.reference, revision=about.revision, links=links, by=request.caller
    )
    return Done()
