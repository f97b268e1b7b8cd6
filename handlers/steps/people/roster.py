"""The Town Clerk or the Deputy adds, changes and removes people on the council's list."""

import asyncio
from collections.abc import Sequence

from chatops.flow.people.roster import add_people, change_standing, check_roster, remove_people
from chatops.policy.people import Caller
from handlers.requests.request import Answer, Done, Request, Show
from handlers.screens.people.roster import add_form, change_form, read_people, remove_form


async def on_add_button(request: Request) -> Answer:
    """The form for people to add."""
    await request.desk.transact(check_roster, act="people:add", by=request.caller)
    return Show(add_form())


async def on_added(request: Request) -> Answer:
    """The form was sent. What the platform says of their accounts is asked now."""
    users, standing = read_people(request.answers)
    people = await _chosen(request, users)
    await request.desk.transact(add_people, people=people, standing=standing, by=request.caller)
    return Done()


async def on_change_button(request: Request) -> Answer:
    """The form for somebody who is something else now."""
    await request.desk.transact(check_roster, act="people:change", by=request.caller)
    return Show(change_form())


async def on_changed(request: Request) -> Answer:
    """The form was sent."""
    users, standing = read_people(request.answers)
    person = next(iter(await _chosen(request, users)), None)
    await request.desk.transact(change_standing, person=person, standing=standing, by=request.caller)
    return Done()


async def on_remove_button(request: Request) -> Answer:
    """The form for people who leave."""
    await request.desk.transact(check_roster, act="people:remove", by=request.caller)
    return Show(remove_form())


async def on_removed(request: Request) -> Answer:
    """The form was sent."""
    users, _ = read_people(request.answers)
    people = [caller.person for caller in await _chosen(request, users)]
    await request.desk.transact(remove_people, people=people, by=request.caller)
    return Done()


async def _chosen(request: Request, users: Sequence[str]) -> list[Caller]:
    """Return them as the people they are, all of them asked about at once."""
    return list(await asyncio.gather(*(request.chosen(user) for user in users)))
