"""An officer proposes that an office changes hands, and another office holder confirms it or calls it off."""

from chatops.flow.people.offices import OfficeForm, call_off_office, check_proposing, confirm_office, propose_office
from chatops.policy import references
from handlers.requests.request import Answer, Done, Request, Say, Show
from handlers.screens.people.offices import office_form, read_office_form


async def on_office_button(request: Request) -> Answer:
    """The form for an office and who is to hold it."""
    await request.desk.transact(check_proposing, by=request.caller)
    return Show(office_form())


async def on_office(request: Request) -> Answer:
    """The form was sent. What the platform says of the account of who is to hold it is asked now."""
    office, user = read_office_form(request.answers)
    person = await request.chosen(user) if user else None
    await request.desk.transact(propose_office, filled=OfficeForm(request.form, office, person), by=request.caller)
    return Done()


async def on_confirm_button(request: Request) -> Answer:
    """Another office holder confirms it: it holds at once."""
    reference = request.reference(references.OFFICE, "change of office")
    await request.desk.transact(confirm_office, reference=reference, by=request.caller)
    return Say("It is confirmed, and takes effect now.", ())


async def on_call_off_button(request: Request) -> Answer:
    """An office holder calls it off: nothing changes."""
    reference = request.reference(references.OFFICE, "change of office")
    await request.desk.transact(call_off_office, reference=reference, by=request.caller)
    return Say("It is called off. Nothing has changed.", ())
