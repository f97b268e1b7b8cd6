"""`/purdah names`: the form in which the Town Clerk gives the names of those standing."""

from chatops.flow.purdah.candidates import Given, check_names, give_names
from handlers.slack.blocks.purdah.candidates_form import candidates_form, names_page, read_candidates_form
from handlers.slack.request import Answer, Show, Visit
from handlers.views.purdah.candidates import read_from, see_names


async def open_names(visit: Visit) -> Answer:
    """The form, with the names that are kept."""
    await visit.desk.transact(check_names, by=visit.caller)
    return Show(candidates_form(await visit.desk.look(see_names, by=visit.caller)))


async def on_names(visit: Visit) -> Answer:
    """The form was sent."""
    written, kind, change = read_candidates_form(visit.answers)
    await visit.desk.transact(give_names, given=Given(written, kind, change), by=visit.caller)
    return Show(names_page(read_from(written, kind, change)))
