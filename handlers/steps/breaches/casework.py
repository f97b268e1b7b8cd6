"""What whoever handles confidential cases does with them: open, read, acknowledge, write, close, name, hold."""

from functools import wraps

from chatops.flow.breaches import casework
from chatops.policy.objections import Overtaken
from handlers.requests.request import Answer, Handler, PutInPlace, Request, Show, as_if_absent
from handlers.screens.breaches import case_forms as forms
from handlers.screens.breaches import case_pages as pages
from handlers.screens.parts import Form, Page
from handlers.views.breaches.case import Role, role_of, see_case, see_informed
from handlers.views.breaches.closing import see_closing
from handlers.views.breaches.evidence_links import LASTS


def _on_the_page(handler: Handler) -> Handler:
    """Return a button that comes too late shows how the case stands now, in the page that it stood in."""

    @wraps(handler)
    async def handled(request: Request) -> Answer:
        try:
            return await handler(request)
        except Overtaken as overtaken:
            return PutInPlace(await _page(request, overtaken.sentence))

    return as_if_absent(handled)


async def open_as_reader(request: Request) -> Answer:
    """Somebody opens what waits for them. Raises Withheld for all who may not know of it."""
    await request.desk.transact(casework.read_case, reference=request.item.reference, by=request.caller)
    return Show(await _page(request))


@as_if_absent
async def on_page_button(request: Request) -> Answer:
    """Another page of a case."""
    await request.desk.transact(casework.read_case, reference=request.item.reference, by=request.caller)
    return PutInPlace(await _page(request))


@_on_the_page
async def on_acknowledge_button(request: Request) -> Answer:
    """A handler has it."""
    return await _moved(request, "case:acknowledge")


@_on_the_page
async def on_look_into_button(request: Request) -> Answer:
    """A handler looks into it, perhaps again."""
    return await _moved(request, "case:look-into")


@_on_the_page
async def on_passwords_button(request: Request) -> Answer:
    """Whoever holds the accounts has changed the passwords."""
    await request.desk.transact(casework.passwords_changed, reference=request.item.reference, by=request.caller)
    return PutInPlace(await _page(request))


@_on_the_page
async def on_write_button(request: Request) -> Answer:
    """The form for a question, an update or a note."""
    return await _asked(request, "case:note", forms.write_form(request.item))


@_on_the_page
async def on_close_button(request: Request) -> Answer:
    """The form for an outcome."""
    # Asked first, so that whoever may not know of it takes the same steps as for one that is not there.
    await _may(request, "case:close")
    closing = await request.desk.look(see_closing, reference=request.item.reference)
    return Show(forms.close_form(request.item, closing))


@_on_the_page
async def on_viewer_button(request: Request) -> Answer:
    """The form for a viewer."""
    return await _asked(request, "case:name-viewer", forms.viewer_form(request.item))


@_on_the_page
async def on_hold_button(request: Request) -> Answer:
    """The form for a legal hold, or for its end."""
    return await _asked(request, "case:hold", forms.hold_form(request.item, held=await _is_held(request)))


@_on_the_page
async def on_evidence_button(request: Request) -> Answer:
    """The form for why the evidence is taken out."""
    return await _asked(request, "case:evidence", forms.evidence_form(request.item))


@as_if_absent
async def on_evidence(request: Request) -> Answer:
    """Why was said: the address takes the form's place."""
    item = request.item
    await request.desk.transact(
        casework.take_evidence,
        reference=item.reference,
        version=item.version,
        why=request.answers.text("why"),
        by=request.caller,
    )
    path = request.installation.confidence.evidence.fresh(item.reference, request.caller, request.desk.clock.now())
    return Show(pages.evidence_page(request.installation.address_of(path), int(LASTS.total_seconds() // 60)))


@as_if_absent
async def on_written(request: Request) -> Answer:
    """A question, an update or a note was sent."""
    act, words = forms.read_write_form(request.answers)
    item = request.item
    await request.desk.transact(
        casework.write_in_case,
        act=act,
        reference=item.reference,
        version=item.version,
        words=words,
        by=request.caller,
    )
    return PutInPlace(await _page(request))


@as_if_absent
async def on_closed(request: Request) -> Answer:
    """The outcome was sent."""
    outcome, heard, words = forms.read_close_form(request.answers)
    item = request.item
    await request.desk.transact(
        casework.close_case,
        reference=item.reference,
        version=item.version,
        outcome=outcome,
        words=words,
        heard=heard,
        by=request.caller,
    )
    return PutInPlace(await _page(request))


@as_if_absent
async def on_viewer(request: Request) -> Answer:
    """A viewer was named."""
    user, why = forms.read_viewer_form(request.answers)
    item = request.item
    await request.desk.transact(
        casework.name_viewer,
        reference=item.reference,
        version=item.version,
        viewer=await request.chosen(user),
        why=why,
        by=request.caller,
    )
    return PutInPlace(await _page(request))


@as_if_absent
async def on_hold(request: Request) -> Answer:
    """A legal hold was set or lifted."""
    item, held = request.item, await _is_held(request)
    await request.desk.transact(
        casework.hold_case,
        reference=item.reference,
        version=item.version,
        held=not held,
        why=request.answers.text("why"),
        by=request.caller,
    )
    return PutInPlace(await _page(request))


async def _moved(request: Request, act: str) -> Answer:
    item = request.item
    await request.desk.transact(
        casework.move_case, act=act, reference=item.reference, version=item.version, by=request.caller
    )
    return PutInPlace(await _page(request))


async def _asked(request: Request, act: str, form: Form) -> Answer:
    await _may(request, act)
    return Show(form)


async def _may(request: Request, act: str) -> None:
    item = request.item
    await request.desk.transact(
        casework.check_act, act=act, reference=item.reference, version=item.version, by=request.caller
    )


async def _is_held(request: Request) -> bool:
    view = await request.desk.look(see_case, reference=request.item.reference, by=request.caller)
    return view.on_hold


async def _page(request: Request, news: str = "") -> Page:
    """Return what this person may see of it: all, or that there was such a breach."""
    item = request.item
    if await request.desk.look(role_of, reference=item.reference, by=request.caller) is Role.INFORMED:
        return pages.informed_page(
            await request.desk.look(see_informed, reference=item.reference, by=request.caller), news
        )
    view = await request.desk.look(see_case, reference=item.reference, by=request.caller)
    return pages.case_page(view, item.page, news)
