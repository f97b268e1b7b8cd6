"""The Town Clerk links an account to the person whose it is, and unlinks it."""

from chatops.flow.people.identities import check_linking, link_identity, unlink_identity
from chatops.policy.people import Identity
from chatops.ports.errors import NoSuch
from handlers.requests.request import Answer, Done, Request, Say, Show
from handlers.screens.people.identities import identity_form, read_identity_form


async def on_link_button(request: Request) -> Answer:
    """The form for an account and whose it is."""
    await request.desk.transact(check_linking, by=request.caller)
    return Show(identity_form())


async def on_linked(request: Request) -> Answer:
    """The form was sent. What the platform says of an account that was chosen here is asked now."""
    who, chosen, elsewhere = read_identity_form(request.answers)
    account = await request.platform.caller(chosen) if chosen else elsewhere
    person = request.platform.person(who) if who else None
    await request.desk.transact(link_identity, person=person, account=account, by=request.caller)
    return Done()


async def on_unlink_button(request: Request) -> Answer:
    """An account is nobody's any more. Raises NoSuch for a button that is not ours."""
    try:
        identity = Identity.parse(request.text)
    except ValueError:
        raise NoSuch("this button carries no account") from None
    await request.desk.transact(unlink_identity, identity=identity, by=request.caller)
    return Say("It is linked to nobody any more.", ())
