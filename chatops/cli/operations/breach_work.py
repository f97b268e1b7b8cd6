"""Confidential cases at the command line: those that stand at the person outside the chat, and no other."""

import asyncio
import os
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from functools import partial
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from chatops.cli.operations.key_work import CannotDo, keyring_of
from chatops.cli.operations.opening import CannotCheck, opened
from chatops.clock import SystemClock
from chatops.desk import Desk
from chatops.facts.breaches import CaseRead
from chatops.flow.breaches import fallback
from chatops.policy.breaches.case import Case
from chatops.policy.people import Person
from chatops.ports.breaches import CaseEntry
from chatops.ports.errors import NoSuch
from chatops.ports.unit_of_work import UnitOfWork
from chatops.settings.council import load_records
from chatops.settings.wrong import WrongSettings
from handlers.screens.breaches import outside
from handlers.terminal.drawing import parts_as_text, screen_as_text
from handlers.views.breaches import case_in_full
from handlers.views.breaches.case_in_full import on
from handlers.views.breaches.evidence import bundle
from storage.sealed.council_key import NoKey
from storage.sealed.key_checks import keys_amiss
from storage.sealed.vault import CannotOpen

_NO_SUCH = "There is no such case, or it is not one that the person outside the chat handles."
Named = Callable[[Person], str]


async def waiting() -> str:
    """Return a line for each case that stands at the person outside the chat, or that none does. Raises CannotDo."""
    async with _desks() as desks:
        cases = [case for desk in desks for case in await desk.look(fallback.cases_at_fallback)]
    listed = [(case.reference, f"{case.stage}, reported on {on(case.opened_on)}{_news(case)}") for case in cases]
    return parts_as_text(outside.list_page(listed).parts)


def _news(case: Case) -> str:
    return ", new: the reporter has written" if case.unread else ""


async def read(reference: str) -> str:
    """Return one case in plain words. That it was opened is on record first. Raises CannotDo."""
    async with _desks() as desks:
        case, entries, named = await _opened(desks, reference)
    return screen_as_text(outside.case_on_server(case_in_full.in_full(case, entries, named)))


def bundled(reference: str, file: Path) -> None:
    """Everything about one case in a new file, for its owner alone. That it was handed over is on record first.

    Raises:
        CannotDo: there is such a file, or no such case, or it cannot be written.
    """
    try:
        descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise CannotDo(f"{file} is there already, and evidence is never written over. Choose another name.") from None
    except OSError as error:
        raise CannotDo(f"{file} cannot be written: {(error.strerror or type(error).__name__).lower()}.") from None
    try:
        with os.fdopen(descriptor, "wb") as out:
            out.write(asyncio.run(_evidence(reference)))
            out.flush()
            os.fsync(out.fileno())
    except BaseException:
        file.unlink(missing_ok=True)
        raise


async def _evidence(reference: str) -> bytes:
    async with _desks() as desks:
        await _opened(desks, reference, and_handed_over=True)
        return bundle(*await _found(desks, reference))


async def _opened(
    desks: Sequence[Desk], reference: str, *, and_handed_over: bool = False
) -> tuple[Case, Sequence[CaseEntry], Named]:
    """Return the case, once it is on record that it was opened. Raises CannotDo."""
    for desk in desks:
        facts = await desk.transact(fallback.open_on_server, reference=reference)
        if and_handed_over and any(isinstance(fact, CaseRead) for fact in facts):
            await desk.transact(fallback.hand_over_evidence, reference=reference)
    return await _found(desks, reference)


async def _found(desks: Sequence[Desk], reference: str) -> tuple[Case, Sequence[CaseEntry], Named]:
    for desk in desks:
        try:
            return await desk.look(_whole, reference=reference)
        except NoSuch:
            continue
    raise CannotDo(_NO_SUCH)


def _whole(work: UnitOfWork, now: datetime, *, reference: str) -> tuple[Case, Sequence[CaseEntry], Named]:
    case = fallback.case_at_fallback(work, now, reference=reference)
    offices = {person: office for office, person in work.people.holders().items()}

    def named(person: Person) -> str:
        office = offices.get(person)
        return f"{person.user} ({office} now)" if office else person.user

    return case, work.cases.record_of(reference), named


@asynccontextmanager
async def _desks() -> AsyncIterator[list[Desk]]:
    """The desk of each council in the database. Raises CannotDo."""
    try:
        records = load_records()
    except WrongSettings as wrong:
        raise CannotDo("\n".join(wrong.sentences)) from None
    keyring = keyring_of(records)
    if keyring is None:
        raise CannotDo("MASTER_KEY is not set, and nothing that is confidential can be read without it.")
    try:
        async with opened(records.database_url) as database:
            councils = await database.councils()
            for council in councils:
                amiss = await database.look(partial(keys_amiss, council=council, keyring=keyring), of=council)
                if amiss:
                    raise CannotDo("\n".join(amiss))
            yield [Desk(council, database.records(council, keyring), SystemClock()) for council in councils]
    except CannotCheck as reason:
        raise CannotDo(str(reason)) from None
    except (CannotOpen, NoKey):
        sentence = "What is confidential does not open with MASTER_KEY. Run: chatops journal verify --whole"
        raise CannotDo(sentence) from None
    except DBAPIError as error:
        raise CannotDo(f"The database cannot be used ({type(error.orig).__name__}). Run: chatops doctor") from None
