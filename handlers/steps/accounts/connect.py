"""The buttons and the form with which the bot is given its own way in to an account, and it is ended."""

import asyncio

from chatops.flow.publishing.connect import (
    ConnectionForm,
    check_connecting,
    check_credentials,
    connect_account,
    disconnect_account,
)
from chatops.policy.publishing.connections import NetworkKind
from chatops.ports.publishing import CannotTell, Credentials, Known, NotPublished, SentOn
from handlers.requests.request import Answer, Mend, PutInPlace, Request, Show
from handlers.screens.accounts.accounts_pages import account_page
from handlers.screens.accounts.connections import connection_form, read_connection_form
from handlers.screens.parts import Page
from handlers.views.accounts.connections import connecting_form
from handlers.views.accounts.register import see_account

TO_TRY_S = 2.0
"""Seconds for the first read at the network: a form is answered within three."""
_NOT_TAKEN = "The network does not take them. Check the name and the password, and that it was made for this account."
_TYPE_IT = "If that is the council's, type its whole address here, with https://."
_NO_ANSWER = "That server gave no answer that the bot understands. Check its address, or try again in a minute."


async def on_connect_button(request: Request) -> Answer:
    """The form for what the bot signs in by."""
    await request.desk.transact(check_connecting, key=request.text, by=request.caller)
    return Show(connection_form(await request.desk.look(connecting_form, key=request.text)))


async def on_connected(request: Request) -> Answer:
    """The form was sent: it is tried at once by a read, and kept only if the network takes it."""
    given, key = read_connection_form(request.answers), request.text
    form = ConnectionForm(given.server, given.login, given.secret)
    here = request.installation.networks_here
    await request.desk.transact(check_credentials, key=key, form=form, by=request.caller, practice=here)
    kind = (await request.desk.look(connecting_form, key=key)).kind
    try:
        known = await _tried(request, kind, Credentials(form.server, form.login, form.secret))
    except NotPublished as reason:
        return Mend({"secret": _NOT_TAKEN} if reason.for_good else {"server": _NO_ANSWER})
    except SentOn as moved:
        return Mend({"server": f"That server sends the bot on to {moved.to}. {_TYPE_IT}" if moved.to else _NO_ANSWER})
    except (CannotTell, TimeoutError):
        return Mend({"server": _NO_ANSWER})
    await request.desk.transact(connect_account, key=key, form=form, known=known, by=request.caller, practice=here)
    works = f"It works: the network knows the bot as {known.name}."
    lacks = f" The network does not let it do this yet: {', '.join(known.lacks)}." if known.lacks else ""
    return PutInPlace(await _page(request, key, works + lacks))


async def on_disconnect_button(request: Request) -> Answer:
    """It is ended at once, with what is to be done at the network."""
    view = await request.desk.look(see_account, key=request.text, by=request.caller)
    await request.desk.transact(disconnect_account, key=request.text, by=request.caller)
    at_network = view.connection.at_network if view.connection else ""
    return PutInPlace(await _page(request, request.text, f"The bot does not post there any more. {at_network}".strip()))


async def _tried(request: Request, kind: NetworkKind, credentials: Credentials) -> Known:
    async with asyncio.timeout(request.budget.left(TO_TRY_S)):
        return await request.installation.networks[kind].who(credentials)


async def _page(request: Request, key: str, news: str) -> Page:
    return account_page(await request.desk.look(see_account, key=key, by=request.caller), news)
