"""`/council readers`: who reads the record from outside, and the form with which the Town Clerk lets somebody."""

import hashlib
import secrets

from chatops.facts.readers import ReaderGiven
from chatops.flow.readers import ReaderForm, check_giving, end_link, give_link
from chatops.policy import references
from handlers.requests.request import Answer, PutInPlace, Request, Show
from handlers.screens import readers as screens
from handlers.views.readers import see_readers

PATH = "/read"


async def on_readers_command(request: Request) -> Answer:
    """All of them."""
    return Show(screens.readers_page(await request.desk.look(see_readers, by=request.caller)))


async def on_give_button(request: Request) -> Answer:
    """The form."""
    await request.desk.transact(check_giving, by=request.caller)
    return Show(screens.reader_form())


async def on_reader(request: Request) -> Answer:
    """The form was sent: the address, this once. Only its digest is kept."""
    given = screens.read_reader_form(request.answers)
    token = secrets.token_urlsafe(32)
    facts = await request.desk.transact(
        give_link,
        reference=await request.desk.look(lambda work, _now: work.readers.fresh_reference()),
        filled=ReaderForm(given.who, given.view, given.why, given.until),
        link=hashlib.sha256(token.encode()).hexdigest(),
        form=request.form,
        by=request.caller,
    )
    if any(isinstance(fact, ReaderGiven) for fact in facts):
        return PutInPlace(screens.link_page(request.installation.address_of(f"{PATH}/{token}")))
    return PutInPlace(screens.readers_page(await request.desk.look(see_readers, by=request.caller)))


async def on_end_button(request: Request) -> Answer:
    """An officer ends one at once."""
    reference = request.reference(references.READER, "link")
    await request.desk.transact(end_link, reference=reference, by=request.caller)
    view = await request.desk.look(see_readers, by=request.caller)
    return PutInPlace(screens.readers_page(view, "That link has ended. Nothing more is read by it."))
