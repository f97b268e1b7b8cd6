"""`/council checks`: what the checks of words know, and the form with which an officer changes it."""

from chatops.flow.content.keep_list import check_list, keep_list
from handlers.requests.request import Answer, PutInPlace, Request, Show
from handlers.screens.content.list_pages import list_form, list_page, read_list_form
from handlers.views.content import see_list


async def on_checks_command(request: Request) -> Answer:
    """The page with all of it."""
    return Show(list_page(await request.desk.look(see_list, by=request.caller)))


async def on_change_button(request: Request) -> Answer:
    """The form with what it says now."""
    await request.desk.transact(check_list, by=request.caller)
    return Show(list_form(await request.desk.look(see_list, by=request.caller)))


async def on_list(request: Request) -> Answer:
    """The form was sent."""
    seen = int(request.text) if request.text.isdecimal() else -1
    parts = dict(read_list_form(request.answers))
    await request.desk.transact(keep_list, parts=parts, seen=seen, by=request.caller)
    return PutInPlace(list_page(await request.desk.look(see_list, by=request.caller)))
