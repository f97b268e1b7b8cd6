"""The list of people and whose accounts are whose, for somebody at the command line."""

from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager
from datetime import datetime

from chatops.cli.operations.key_work import CannotDo
from chatops.cli.operations.opening import CannotCheck, one_of, opened
from chatops.clock import SystemClock
from chatops.desk import Desk
from chatops.flow.people.identities import link_identity, unlink_identity
from chatops.flow.people.offices import set_office
from chatops.flow.people.roster import add_people, change_standing, remove_people
from chatops.flow.people.take_on import take_on
from chatops.policy.objections import Overtaken, Refused
from chatops.policy.people import AccountStatus, Caller, Identity, Office, Standing
from chatops.ports.unit_of_work import UnitOfWork
from chatops.settings.council import load, load_database_url
from chatops.settings.people import people
from chatops.settings.wrong import WrongSettings


async def listed(which: str | None) -> list[str]:
    """Return a line for each person on the list, and for each further account of theirs. Raises CannotDo."""
    async with _at_desk(which) as desk:
        return await desk.look(lambda work, now: list(_lines(work, now)))


async def linked(which: str | None, person: str, account: str) -> list[str]:
    """Link an account to somebody. Raises CannotDo."""
    async with _at_desk(which) as desk:
        given = Caller(_identity(account), AccountStatus.UNKNOWN)
        await desk.transact(link_identity, person=_identity(person), account=given, by=None)
    return []


async def unlinked(which: str | None, account: str) -> list[str]:
    """Unlink an account. Raises CannotDo."""
    async with _at_desk(which) as desk:
        await desk.transact(unlink_identity, identity=_identity(account), by=None)
    return []


async def added(which: str | None, persons: Sequence[str], standing: str) -> list[str]:
    """Put people on the list. Raises CannotDo."""
    async with _at_desk(which) as desk:
        given = [Caller(_identity(person), AccountStatus.ACTIVE) for person in persons]
        await desk.transact(add_people, people=given, standing=Standing(standing), by=None)
    return []


async def changed(which: str | None, person: str, standing: str) -> list[str]:
    """Give somebody another standing. Raises CannotDo."""
    async with _at_desk(which) as desk:
        given = Caller(_identity(person), AccountStatus.ACTIVE)
        await desk.transact(change_standing, person=given, standing=Standing(standing), by=None)
    return []


async def removed(which: str | None, persons: Sequence[str]) -> list[str]:
    """Take people off the list. Raises CannotDo."""
    async with _at_desk(which) as desk:
        await desk.transact(remove_people, people=[_identity(person) for person in persons], by=None)
    return []


_OFFICES = {"clerk": Office.TOWN_CLERK, "deputy": Office.DEPUTY_TOWN_CLERK, "chair": Office.CHAIR}


async def handed_over(which: str | None, office: str, person: str | None) -> list[str]:
    """Give an office to somebody, or to nobody. Raises CannotDo."""
    async with _at_desk(which) as desk:
        to = _identity(person) if person else None
        await desk.transact(set_office, office=_OFFICES[office], person=to)
    return []


async def as_in_settings() -> list[str]:
    """Make the list what the settings say. Raises CannotDo."""
    try:
        settings = load()
    except WrongSettings as wrong:
        raise CannotDo("\n".join(wrong.sentences)) from None
    async with _at_desk(settings.home[1]) as desk:
        await desk.transact(take_on, people=people(settings))
    return []


def _lines(work: UnitOfWork, _now: datetime) -> Iterator[str]:
    for entry in work.people.everyone():
        yield f"{entry.person}  {entry.standing}" + (f", {entry.office}" if entry.office else "")
        yield from (f"    also {one}" for one in work.people.identities_of(entry.person) if one != entry.person)


def _identity(written: str) -> Identity:
    try:
        return Identity.parse(written)
    except ValueError:
        sentence = "is not an account. Write it as chatops people list shows it, such as slack:T0THORNBURY:U0CLERK001."
        raise CannotDo(f"{written} {sentence}") from None


@asynccontextmanager
async def _at_desk(which: str | None) -> AsyncIterator[Desk]:
    """The desk of the council that is meant, with no keys. Raises CannotDo, for whatever is refused at it too."""
    try:
        async with opened(load_database_url()) as database:
            council = one_of(await database.councils(), which)
            yield Desk(council, database.records(council), SystemClock())
    except WrongSettings as wrong:
        raise CannotDo("\n".join(wrong.sentences)) from None
    except CannotCheck as reason:
        raise CannotDo(str(reason)) from None
    except Overtaken as overtaken:
        raise CannotDo(overtaken.sentence) from None
    except Refused as refused:
        raise CannotDo("\n".join(objection.sentence for objection in refused.objections)) from None
