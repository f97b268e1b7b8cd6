"""What whoever handles confidential cases does with them: open, read, acknowledge, write, close, name, hold."""

from collections.abc import Awaitable, Callable
from functools import wraps

from chatops.flow.breaches import casework
from chatops.policy.objections import Overtaken
from handlers.slack.blocks.breaches import case_forms as forms
from handlers.slack.blocks.breaches import case_pages as pages
from handlers.slack.blocks.elements import Element
from handlers.slack.request import Answer, Redraw, Refresh, Show, Visit, as_if_absent
from handlers.views.breaches.case import Role, role_of, see_case, see_informed
from handlers.views.breaches.evidence_links import LASTS

Handler = Callable[[Visit], Awaitable[Answer]]


def _on_the_page(handler: Handler) -> Handler:
    """A button that comes too late shows how the case stands now, in the page that it stood in."""

    @wraps(handler)
    async def handled(visit: Visit) -> Answer:
        try:
            return await handler(visit)
        except Overtaken as overtaken:
            return Redraw(await _page(visit, overtaken.sentence))

    return as_if_absent(handled)


async def open_as_reader(visit: Visit) -> Answer:
    """Somebody opens what waits for them. Raises Withheld for all who may not know of it."""
    await visit.desk.transact(casework.read_case, reference=visit.item.reference, by=visit.caller)
    return Show(await _page(visit))


@as_if_absent
async def on_page_button(visit: Visit) -> Answer:
    """Another page of a case."""
    await visit.desk.transact(casework.read_case, reference=visit.item.reference, by=visit.caller)
    return Redraw(await _page(visit))


@_on_the_page
async def on_acknowledge_button(visit: Visit) -> Answer:
    """A handler has it."""
    return await _moved(visit, "case:acknowledge")


@_on_the_page
async def on_look_into_button(visit: Visit) -> Answer:
    """A handler looks into it, perhaps again."""
    return await _moved(visit, "case:look-into")


@_on_the_page
async def on_passwords_button(visit: Visit) -> Answer:
    """Whoever holds the accounts has changed the passwords."""
    await visit.desk.transact(casework.passwords_changed, reference=visit.item.reference, by=visit.caller)
    return Redraw(await _page(visit))


@_on_the_page
async def on_write_button(visit: Visit) -> Answer:
    """The form for a question, an update or a note."""
    return await _asked(visit, "case:note", forms.write_form(visit.item))


@_on_the_page
async def on_close_button(visit: Visit) -> Answer:
    """The form for an outcome."""
    return await _asked(visit, "case:close", forms.close_form(visit.item))


@_on_the_page
async def on_viewer_button(visit: Visit) -> Answer:
    """The form for a viewer."""
    return await _asked(visit, "case:name-viewer", forms.viewer_form(visit.item))


@_on_the_page
async def on_hold_button(visit: Visit) -> Answer:
    """The form for a legal hold, or for its end."""
    return await _asked(visit, "case:hold", forms.hold_form(visit.item, held=await _is_held(visit)))


@_on_the_page
async def on_evidence_button(visit: Visit) -> Answer:
    """The form for why the evidence is taken out."""
    return await _asked(visit, "case:evidence", forms.evidence_form(visit.item))


@as_if_absent
async def on_evidence(visit: Visit) -> Answer:
    """Why was said: the address takes the form's place."""
    item = visit.item
    await visit.desk.transact(
        casework.take_evidence,
        reference=item.reference,
        version=item.version,
        why=visit.answers.text("why"),
        by=visit.caller,
    )
    path = visit.workspace.confidence.evidence.fresh(item.reference, visit.caller, visit.desk.clock.now())
    address = f"{visit.workspace.web_address.rstrip('/')}{path}"
    return Show(pages.evidence_page(address, int(LASTS.total_seconds() // 60)))


@as_if_absent
async def on_written(visit: Visit) -> Answer:
    """A question, an update or a note was sent."""
    act, words = forms.read_write_form(visit.answers)
    item = visit.item
    await visit.desk.transact(
        casework.write_in_case,
        act=act,
        reference=item.reference,
        version=item.version,
        words=words,
        by=visit.caller,
    )
    return Refresh(await _page(visit))


@as_if_absent
async def on_closed(visit: Visit) -> Answer:
    """The outcome was sent."""
    outcome, words = forms.read_close_form(visit.answers)
    item = visit.item
    await visit.desk.transact(
        casework.close_case,
        reference=item.reference,
        version=item.version,
        outcome=outcome,
        words=words,
        by=visit.caller,
    )
    return Refresh(await _page(visit))


@as_if_absent
async def on_viewer(visit: Visit) -> Answer:
    """A viewer was named."""
    user, why = forms.read_viewer_form(visit.answers)
    item = visit.item
    await visit.desk.transact(
        casework.name_viewer,
        reference=item.reference,
        version=item.version,
        viewer=await visit.workspace.caller(user),
        why=why,
        by=visit.caller,
    )
    return Refresh(await _page(visit))


@as_if_absent
async def on_hold(visit: Visit) -> Answer:
    """A legal hold was set or lifted."""
    item, held = visit.item, await _is_held(visit)
    await visit.desk.transact(
        casework.hold_case,
        reference=item.reference,
        version=item.version,
        held=not held,
        why=visit.answers.text("why"),
        by=visit.caller,
    )
    return Refresh(await _page(visit))


async def _moved(visit: Visit, act: str) -> Answer:
    item = visit.item
    await visit.desk.transact(
        casework.move_case, act=act, reference=item.reference, version=item.version, by=visit.caller
    )
    return Redraw(await _page(visit))


async def _asked(visit: Visit, act: str, form: Element) -> Answer:
    item = visit.item
    await visit.desk.transact(
        casework.check_act, act=act, reference=item.reference, version=item.version, by=visit.caller
    )
    return Show(form)


async def _is_held(visit: Visit) -> bool:
    view = await visit.desk.look(see_case, reference=visit.item.reference, by=visit.caller)
    return view.on_hold


async def _page(visit: Visit, news: str = "") -> Element:
    """What this person may see of it: all, or that there was such a breach."""
    item = visit.item
    if await visit.desk.look(role_of, reference=item.reference, by=visit.caller) is Role.INFORMED:
        return pages.informed_page(await visit.desk.look(see_informed, reference=item.reference, by=visit.caller), news)
    view = await visit.desk.look(see_case, reference=item.reference, by=visit.caller)
    return pages.case_page(view, item.page, news)
