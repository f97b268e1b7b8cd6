"""The Town Clerk links an account to whose it is, and unlinks it. Who has two says where they are reached."""

from chatops.flow.people.identities import check_linking, choose_platforms, link_identity, unlink_identity
from chatops.policy.people import Identity
from chatops.ports.errors import NoSuch
from handlers.requests.request import Answer, Done, Request, Say, Show
from handlers.screens.people.identities import BOTH, LAST, identity_form, platforms_chosen, read_identity_form
from handlers.views.people.identities import see_platforms


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


async def on_platforms_button(request: Request) -> Answer:
    """Somebody has their messages on both of their platforms from now on, or not. Raises NoSuch for no button of
    ours.
    """
    if request.text not in {BOTH, LAST}:
        raise NoSuch("this button carries no choice")
    await request.desk.transact(choose_platforms, both=request.text == BOTH, by=request.caller)
    view = await request.desk.look(see_platforms, by=request.caller)
    return Say(platforms_chosen(view), ()) if view else Done()
