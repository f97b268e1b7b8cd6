"""`/council accounts`: the official accounts, and the buttons and the form with which an officer changes their list."""

from chatops.facts.accounts import AccountRecorded
from chatops.flow.accounts.register import (
    AccountForm,
    add_account,
    change_account,
    check_account,
    remove_account,
)
from chatops.ports.unit_of_work import Facts
from handlers.requests.request import Answer, PutInPlace, Request, Show
from handlers.screens.accounts.accounts_forms import account_form, read_account_form
from handlers.screens.accounts.accounts_pages import account_page, accounts_page
from handlers.screens.parts import Page
from handlers.views.accounts.register import account_to_change, see_account, see_accounts


async def on_accounts_command(request: Request) -> Answer:
    """The page with all of them."""
    return Show(await _page(request))


async def on_add_button(request: Request) -> Answer:
    """The empty form."""
    await request.desk.transact(check_account, by=request.caller)
    return Show(account_form())


async def on_change_button(request: Request) -> Answer:
    """The form with what the list says of this account."""
    await request.desk.transact(check_account, key=request.text, by=request.caller)
    return Show(account_form(await request.desk.look(account_to_change, key=request.text)))


async def on_open_button(request: Request) -> Answer:
    """One of them."""
    return Show(await _account(request, request.text))


async def on_account(request: Request) -> Answer:
    """The form was sent: for a new account, or for the one that it carries."""
    form = AccountForm(*read_account_form(request.answers))
    if request.text:
        facts = await request.desk.transact(change_account, key=request.text, form=form, by=request.caller)
        return PutInPlace(await _account(request, request.text, _news(facts, "has been changed")))
    facts = await request.desk.transact(add_account, form=form, by=request.caller)
    return PutInPlace(await _page(request, _news(facts, "is an official account now")))


async def on_remove_button(request: Request) -> Answer:
    """It leaves the list."""
    facts = await request.desk.transact(remove_account, key=request.text, by=request.caller)
    return PutInPlace(await _page(request, _news(facts, "is no longer an official account")))


async def _page(request: Request, news: str = "") -> Page:
    return accounts_page(await request.desk.look(see_accounts, by=request.caller), news)


async def _account(request: Request, key: str, news: str = "") -> Page:
    return account_page(await request.desk.look(see_account, key=key, by=request.caller), news)


def _news(facts: Facts, done: str) -> str:
    named = [fact.name for fact in facts if isinstance(fact, AccountRecorded)]
    return f"{named[0]} {done}." if named else ""
