"""The buttons and the form with which access to an official account is given, changed and ended."""

from chatops.flow.accounts.access import (
    AccessForm,
    change_access,
    check_change,
    check_giving,
    end_access,
    give_access,
)
from chatops.policy import references
from handlers.requests.request import Answer, Mend, PutInPlace, Request, Show
from handlers.screens.accounts.access_forms import ENDS, access_form, read_access_form
from handlers.screens.accounts.accounts_pages import account_page
from handlers.screens.parts import Page
from handlers.views.accounts.access import account_of, changing_form, giving_form
from handlers.views.accounts.register import see_account


async def on_give_button(request: Request) -> Answer:
    """The form for somebody new."""
    await request.desk.transact(check_giving, key=request.text, by=request.caller)
    return Show(access_form(await request.desk.look(giving_form, key=request.text)))


async def on_change_button(request: Request) -> Answer:
    """The form with what is agreed already."""
    reference = request.reference(references.ACCESS, "access")
    await request.desk.transact(check_change, reference=reference, by=request.caller)
    return Show(access_form(await request.desk.look(changing_form, reference=reference)))


async def on_access(request: Request) -> Answer:
    """The form was sent: for a new person, or for the access that it carries."""
    given = read_access_form(request.answers)
    if not given.then:
        return Mend({"then": "Choose what happens on that day."})
    form = AccessForm(given.case, given.until, given.then == ENDS, given.why)
    reference = references.read(request.text, references.ACCESS)
    if reference == request.text:
        await request.desk.transact(change_access, reference=reference, form=form, by=request.caller)
        key = await request.desk.look(account_of, reference=reference)
        return PutInPlace(await _page(request, key, "The access has been changed."))
    to = await request.platform.caller(given.person) if given.person else None
    await request.desk.transact(give_access, key=request.text, to=to, form=form, by=request.caller)
    return PutInPlace(await _page(request, request.text, "They have access now, and are told so."))


async def on_end_button(request: Request) -> Answer:
    """An officer ends it at once."""
    reference = request.reference(references.ACCESS, "access")
    await request.desk.transact(end_access, reference=reference, by=request.caller)
    key = await request.desk.look(account_of, reference=reference)
    return PutInPlace(await _page(request, key, "That access has ended. Change the password now if they know it."))


async def _page(request: Request, key: str, news: str) -> Page:
    return account_page(await request.desk.look(see_account, key=key, by=request.caller), news)
