"""The buttons and forms of templates, but for those to use one."""

from chatops.flow.templates import (
    SeriesForm,
    TemplateForm,
    approve_template,
    check_deciding,
    check_proposing,
    end_template,
    propose_template,
    refuse_template,
    switch_templates,
)
from chatops.policy import references
from handlers.requests.request import Answer, Done, Request, Say, Show
from handlers.screens import template_forms
from handlers.screens import templates as screens
from handlers.views.templates import see_template, template_accounts


async def on_switch_button(request: Request) -> Answer:
    """The Town Clerk switches templates on or off."""
    on = request.text == "on"
    await request.desk.transact(switch_templates, on=on, by=request.caller)
    return Say(f"Templates are {'on' if on else 'off'} now. The Deputy and the Chair are told.", ())


async def on_propose_button(request: Request) -> Answer:
    """The form to propose a template."""
    await request.desk.transact(check_proposing, by=request.caller)
    return Show(template_forms.template_form(await request.desk.look(template_accounts)))


async def on_propose_series_button(request: Request) -> Answer:
    """The form to propose a series."""
    await request.desk.transact(check_proposing, by=request.caller)
    return Show(template_forms.series_form(await request.desk.look(template_accounts)))


async def on_template(request: Request) -> Answer:
    """A template was proposed."""
    return await _proposed(request, None)


async def on_series(request: Request) -> Answer:
    """A series was proposed."""
    given = template_forms.read_series_form(request.answers)
    return await _proposed(request, SeriesForm(given.rhythm, given.first, given.at, given.declared))


async def _proposed(request: Request, series: SeriesForm | None) -> Answer:
    given = template_forms.read_template_form(request.answers)
    filled = TemplateForm(request.form, given.name, given.words, given.accounts, given.last, series)
    await request.desk.transact(propose_template, filled=filled, by=request.caller)
    return Done()


async def on_open_button(request: Request) -> Answer:
    """One template in full."""
    card = screens.template_card(await request.desk.look(see_template, reference=_template(request), by=request.caller))
    return Say(card.text, card.parts)


async def on_approve_button(request: Request) -> Answer:
    """An officer approves a template."""
    await request.desk.transact(approve_template, reference=_template(request), by=request.caller)
    return Say("It is approved. Whoever proposed it is told.", ())


async def on_refuse_button(request: Request) -> Answer:
    """The form in which an officer says why they refuse a template."""
    reference = _template(request)
    await request.desk.transact(check_deciding, reference=reference, by=request.caller)
    view = await request.desk.look(see_template, reference=reference, by=request.caller)
    return Show(screens.refusal_form(view))


async def on_refused(request: Request) -> Answer:
    """An officer said why they refuse a template."""
    reason = request.answers.text("reason")
    await request.desk.transact(refuse_template, reference=_template(request), reason=reason, by=request.caller)
    return Done()


async def on_end_button(request: Request) -> Answer:
    """An officer, or whoever proposed it, ends a template."""
    await request.desk.transact(end_template, reference=_template(request), by=request.caller)
    return Say("It has ended, and nobody can use it any more. Those concerned are told.", ())


def _template(request: Request) -> str:
    return request.reference(references.TEMPLATE, "template")
