"""The button and form with which whoever holds the accounts records where a draft was posted."""

from chatops.flow.drafts.post import check_posting, record_posting
from handlers.slack.blocks.drafts.links_form import links_form, read_links_form
from handlers.slack.request import Answer, Done, Show, Visit
from handlers.views.drafts.forms import post_form


async def on_posted_button(visit: Visit) -> Answer:
    """The form for the links."""
    about = visit.subject
    await visit.desk.transact(check_posting, reference=about.reference, revision=about.revision, by=visit.caller)
    return Show(links_form(await visit.desk.look(post_form, reference=about.reference, by=visit.caller)))


async def on_links(visit: Visit) -> Answer:
    """The links were sent."""
    about = visit.subject
    form = await visit.desk.look(post_form, reference=about.reference, by=visit.caller)
    links = read_links_form(visit.answers, tuple(line.key for line in form.accounts))
    await visit.desk.transact(
        record_posting, reference=about.reference, revision=about.revision, links=links, by=visit.caller
    )
    return Done()
