"""Whose account a request came by: everybody is judged as the person they are, whichever of their accounts they use."""

from chatops.desk import Desk
from chatops.policy.people import Caller
from chatops.ports.unit_of_work import UnitOfWork


async def as_person(desk: Desk, caller: Caller) -> Caller:
    """Return the caller as the person whose account it is. Raises InQuarantine, RecordsAway."""
    if caller.linked is not None:
        return caller
    person, _ = await desk.look(lambda work, _now: work.people.whose(caller.identity))
    return caller.known_as(person)


async def as_person_here(desk: Desk, caller: Caller) -> Caller:
    """Return the same, and keep that this is the account they used last: what the bot has to say reaches them there.

    Raises InQuarantine, RecordsAway.
    """
    identity = caller.identity
    person, is_last = await desk.look(lambda work, _now: work.people.whose(identity))
    if not is_last:
        now = desk.clock.now()

        def used(work: UnitOfWork) -> None:
            work.people.note_use(identity, person, now)
            work.letters.by_their_account(person)

        await desk.records.write(used)
    return caller.known_as(person)
