"""`/purdah names`: the form in which the Town Clerk gives the names of those standing."""

from chatops.flow.purdah.candidates import NamesForm, check_names, give_names
from handlers.requests.request import Answer, Request, Show
from handlers.screens.purdah.candidates_form import candidates_form, names_page, read_candidates_form
from handlers.views.purdah.candidates import read_from, see_names


async def open_names(request: Request) -> Answer:
    """The form, with the names that are kept."""
    await request.desk.transact(check_names, by=request.caller)
    return Show(candidates_form(await request.desk.look(see_names, by=request.caller)))


async def on_names(request: Request) -> Answer:
    """The form was sent."""
    written, kind, change = read_candidates_form(request.answers)
    await request.desk.transact(give_names, given=NamesForm(written, kind, change), by=request.caller)
    return Show(names_page(read_from(written, kind, change)))
