"""The button and form that record that a post of a draft is out before it might be."""

from chatops.flow.drafts.found_out import FoundOutForm, check_finding_out, record_found_out
from handlers.requests.request import Answer, Done, Request, Show
from handlers.screens.drafts.found_out import found_out_form
from handlers.screens.drafts.links_form import read_links_form, read_sure
from handlers.screens.filled import filled
from handlers.views.drafts.forms import asked_links, out_form


async def on_found_out_button(request: Request) -> Answer:
    """The form for the links."""
    reference = request.subject.reference
    await request.desk.transact(check_finding_out, reference=reference, by=request.caller)
    return Show(found_out_form(await request.desk.look(out_form, reference=reference, by=request.caller)))


async def on_found_out(request: Request) -> Answer:
    """The links were sent: what a link cannot show itself is asked, in the same form, before it is recorded."""
    reference, answers = request.subject.reference, request.answers
    form = await request.desk.look(out_form, reference=reference, by=request.caller)
    keys = tuple(line.key for line in form.accounts)
    links, sure = read_links_form(answers, keys), read_sure(answers, keys)
    asked = await request.desk.look(asked_links, form=form, links=links)
    if any(question.mark != sure.get(key) for key, question in asked.asked.items()):
        return Show(filled(found_out_form(asked), answers))
    given = FoundOutForm(links, sure, answers.day("day"), answers.time("time"))
    await request.desk.transact(record_found_out, reference=reference, filled=given, by=request.caller)
    return Done()
