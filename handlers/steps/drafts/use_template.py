"""`/draft templates`, and the form to use one."""

from chatops.flow.drafts.submit import use_template
from chatops.policy import references
from chatops.policy.drafts.draft_form import UseForm
from handlers.requests.request import Answer, Done, Request, Say, Show
from handlers.screens import templates as screens
from handlers.screens.drafts.draft_form import draft_form
from handlers.views.templates import asked_of_use, see_templates, use_form_view


async def on_templates_command(request: Request) -> Answer:
    """`/draft templates`: the list of them."""
    card = screens.templates_card(await request.desk.look(see_templates, by=request.caller))
    return Say(card.text, card.parts)


async def on_use_button(request: Request) -> Answer:
    """The form to use a template."""
    view = await request.desk.look(
        use_form_view, reference=request.reference(references.TEMPLATE, "template"), by=request.caller
    )
    return Show(screens.use_form(view))


async def on_used(request: Request) -> Answer:
    """A template was used: approved by the bot, or the form for an ordinary draft where the checks ask something."""
    reference = request.reference(references.TEMPLATE, "template")
    view = await request.desk.look(use_form_view, reference=reference, by=request.caller)
    given = screens.read_use_form(request.answers, view)
    asked = await request.desk.look(asked_of_use, reference=reference, values=given.values, day=given.day, at=given.at)
    if asked is not None:
        return Show(draft_form(asked))
    filled = UseForm(request.form, reference, given.values, given.day, given.at, given.declared)
    await request.desk.transact(use_template, filled=filled, by=request.caller)
    return Done()
