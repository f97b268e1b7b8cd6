"""`/council retention`: how long things are kept, and the forms with which the Town Clerk changes a time."""

from chatops.flow.retention import RetentionForm, change_retention, check_change, check_retention
from chatops.ports.errors import NoSuch
from handlers.requests.request import Answer, PutInPlace, Request, Show
from handlers.screens import retention as screens
from handlers.views.retention import retention_form_view, see_retention, see_what_goes


async def on_retention_command(request: Request) -> Answer:
    """The page with all of it."""
    return Show(screens.retention_page(await request.desk.look(see_retention, by=request.caller)))


async def on_change_button(request: Request) -> Answer:
    """The form for one class."""
    await request.desk.transact(check_retention, key=request.text, by=request.caller)
    return Show(screens.retention_form(await request.desk.look(retention_form_view, key=request.text)))


async def on_retention(request: Request) -> Answer:
    """The form was sent: it is said what goes, and asked whether that is meant."""
    try:
        key, seen = screens.read_class(request.text)
    except ValueError:
        raise NoSuch("this carries no class") from None
    days, why = screens.read_retention_form(request.answers)
    filled = RetentionForm(key, days, why, seen)
    await request.desk.transact(check_change, filled=filled, by=request.caller)
    view = await request.desk.look(see_what_goes, key=key, days=days or 0)
    change = screens.Change(key, days or 0, seen, view.goes, why)
    return Show(screens.sure_form(view, change))


async def on_sure(request: Request) -> Answer:
    """The Town Clerk means it."""
    try:
        change = screens.Change.read(request.text)
    except ValueError:
        raise NoSuch("this carries no change") from None
    filled = RetentionForm(change.key, change.days, change.why, change.seen, change.said)
    await request.desk.transact(change_retention, filled=filled, by=request.caller)
    view = await request.desk.look(see_retention, by=request.caller)
    return PutInPlace(screens.retention_page(view, "It is kept so from now on."))
