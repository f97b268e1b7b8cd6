"""The button and form with which whoever holds the accounts records where a draft was posted."""

from chatops.flow.drafts.post import check_posting, record_posting
from handlers.requests.request import Answer, Done, Request, Show
from handlers.screens.drafts.links_form import links_form, read_device, read_links_form, read_sure
from handlers.screens.filled import filled
from handlers.views.drafts.forms import asked_links, post_form


async def on_posted_button(request: Request) -> Answer:
    """The form for the links."""
    about = request.subject
    await request.desk.transact(check_posting, reference=about.reference, revision=about.revision, by=request.caller)
    return Show(links_form(await request.desk.look(post_form, reference=about.reference, by=request.caller)))


async def on_links(request: Request) -> Answer:
    """The links were sent: what a link cannot show itself is asked, in the same form, before it is recorded."""
    about, answers = request.subject, request.answers
    form = await request.desk.look(post_form, reference=about.reference, by=request.caller)
    keys = tuple(line.key for line in form.accounts)
    links, sure = read_links_form(answers, keys), read_sure(answers, keys)
    asked = await request.desk.look(asked_links, form=form, links=links)
    if any(question.mark != sure.get(key) for key, question in asked.asked.items()):
        return Show(filled(links_form(asked), answers))
    await request.desk.transact(
        record_posting,
        reference=about.reference,
        revision=about.revision,
        links=links,
        sure=sure,
        device=read_device(answers),
        by=request.caller,
    )
    return Done()
