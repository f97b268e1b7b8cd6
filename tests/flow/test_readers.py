"""Somebody from outside reads the record by a link of the Town Clerk's, which opens once and ends. House rule 17."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from chatops.desk import Desk
from chatops.flow.readers import check_giving
from chatops.policy.objections import Refused
from chatops.policy.readers import MOST
from chatops.ports.errors import NoSuch
from handlers.views.readers import see_readers
from storage.audit.verify import verify
from storage.engine import Database
from tests.support.council import MORNING, PEOPLE, StillClock, caller
from tests.support.databases import journal_of, rows
from tests.support.readers import BROWSER, TOKEN, WHO, ended, hashed, let_in, opened, reader_story
from tests.support.refusals import overtaken, refused
from tests.support.tampering.records import rewritten
from tests.support.tampering.trying import unsaid


async def audited(desk: Desk, database: Database, clock: StillClock) -> tuple[str, ...]:
    return (await database.look(lambda connection: verify(connection, desk.council, now=clock.now()))).findings


@pytest.mark.clause("house rule 17")
async def test_a_link_opens_once_and_of_what_opens_it_and_of_who_has_it_no_word_is_in_the_journal(
    desk: Desk, database: Database, clock: StillClock
) -> None:
    await let_in(desk)
    await opened(desk)
    with pytest.raises(NoSuch):
        await opened(desk, browser="another")
    kept = str(await rows(database, "SELECT * FROM reader_links"))
    assert hashed(TOKEN) in kept
    assert TOKEN not in kept
    assert BROWSER not in kept
    journal = str([entry for entry in await journal_of(database, desk.council) if entry["act"].startswith("reader:")])
    assert journal.count("'reader:") == 2
    for secret in (TOKEN, BROWSER, WHO, hashed(TOKEN), hashed(BROWSER)):
        assert secret not in journal
    assert await audited(desk, database, clock) == ()


@pytest.mark.clause("house rule 17")
@pytest.mark.parametrize("why", ["ended", "over", "guessed", "opened"])
async def test_what_opens_nothing_says_the_same_whatever_it_is(desk: Desk, clock: StillClock, why: str) -> None:
    reference = await let_in(desk, until=MORNING.date())
    if why == "ended":
        await ended(desk, reference)
    elif why == "over":
        clock.move(days=1)
    elif why == "opened":
        await opened(desk, browser="first")
    with pytest.raises(NoSuch, match="this opens nothing"):
        await opened(desk, token="G" * 43 if why == "guessed" else TOKEN)


@pytest.mark.clause("house rule 17")
@pytest.mark.parametrize("by", ["deputy", "chair", "employee", "councillor", "guest"])
async def test_nobody_but_the_clerk_gives_one(desk: Desk, database: Database, by: str) -> None:
    async with refused(desk, database):
        await desk.transact(check_giving, by=caller(by))
    async with refused(desk, database):
        await let_in(desk, by=by)


@pytest.mark.clause("house rule 17")
@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"who": " "}, "who"),
        ({"who": "x" * 151}, "who"),
        ({"why": ""}, "why"),
        ({"until": MORNING.date() - timedelta(days=1)}, "until"),
        ({"until": MORNING.date() + timedelta(days=31)}, "until"),
    ],
)
async def test_it_is_said_for_whom_and_why_and_it_ends_within_thirty_days(
    desk: Desk, database: Database, given: dict[str, Any], field: str
) -> None:
    async with refused(desk, database) as told:
        await let_in(desk, **given)
    assert [one.field for one in told.caught.objections] == [field]
    await let_in(desk, until=MORNING.date() + timedelta(days=30))


async def test_there_are_ten_at_most_and_another_once_one_has_ended(desk: Desk, database: Database) -> None:
    first = await let_in(desk)
    for n in range(MOST - 1):
        await let_in(desk, token=f"{n:043}")
    async with refused(desk, database) as told:
        await let_in(desk, token="one too many")
    assert "10 such links already" in str(told.caught)
    await ended(desk, first, by="deputy")
    await let_in(desk, token="one more")


async def test_the_officers_see_who_opened_it_and_when_and_either_ends_it_once(
    desk: Desk, database: Database, clock: StillClock
) -> None:
    reference = await let_in(desk, until=date(2027, 3, 5))
    (waits,) = (await desk.look(see_readers, by=caller("clerk"))).lines
    assert (waits.who, waits.stands) == (WHO, ("Not opened. ", "It ends at the end of Friday 5 March."))
    clock.move(hours=1)
    await opened(desk)
    view = await desk.look(see_readers, by=caller("deputy"))
    assert view.lines[0].stands[0] == "Opened on Monday 1 March at 10:30. "
    assert view.lines[0].may_end
    assert not view.may_give
    for who in ("chair", "employee", "councillor"):
        with pytest.raises(Refused):
            await desk.look(see_readers, by=caller(who))
        async with refused(desk, database):
            await ended(desk, reference, by=who)
    await ended(desk, reference, by="deputy")
    async with overtaken(desk, database):
        await ended(desk, reference)
    assert str((await desk.look(see_readers, by=caller("clerk"))).lines[0].stands[1]) == "Ended by "
    clock.move(days=9)
    later = await let_in(desk, token="later", until=date(2027, 3, 11))
    clock.move(days=9)
    (newest, _) = (await desk.look(see_readers, by=caller("clerk"))).lines
    assert (newest.reference, newest.stands[1]) == (later, "It ended at the end of Thursday 11 March.")


CHANGES = {
    "another name": "UPDATE reader_links SET who = 'Somebody else'",
    "another view": "UPDATE reader_links SET view = 'auditor' WHERE view = 'elections'",
    "another reason": "UPDATE reader_links SET why = 'Because.'",
    "another end": "UPDATE reader_links SET until = '2029-02-01 09:30:00.000000'",
    "another link": "UPDATE reader_links SET link = 'mine' WHERE opened_at IS NULL",
    "another browser": "UPDATE reader_links SET browser = 'mine' WHERE view = 'elections'",
    "not ended": "UPDATE reader_links SET ended_at = NULL, ended_by = NULL",
    "not opened": "UPDATE reader_links SET opened_at = NULL, browser = NULL",
    "opened at another time": "UPDATE reader_links SET opened_at = until WHERE view = 'elections'",
    "another person": "UPDATE reader_links SET \"by\" = 'slack:T0THORNBURY:U0EMPLOY02'",
    "a link taken out": "DELETE FROM reader_links WHERE view = 'elections'",
    "a link put in": (
        'INSERT INTO reader_links (council, reference, who, view, why, until, link, salt, "by", at) '
        "SELECT council, 'RL-000000', who, view, why, until, 'mine', salt, \"by\", at FROM reader_links "
        "WHERE view = 'elections'"
    ),
}


async def test_a_link_that_the_clerk_did_not_give_or_that_was_changed_is_found(
    desk: Desk, database: Database, clock: StillClock
) -> None:
    await reader_story(desk)
    assert await audited(desk, database, clock) == ()
    said = "The records say of the link RL-"
    assert await unsaid(database, desk.council, {name: ([CHANGES[name]], said) for name in CHANGES}) == {}


FORGED: dict[str, tuple[str, Callable[[dict[str, Any]], Any], str]] = {
    "given by the Deputy": (
        "reader:given",
        lambda entry: entry.update(office="Deputy Town Clerk"),
        "in another office than they held",
    ),
    "given for a year": (
        "reader:given",
        lambda entry: entry["details"].update(until="2028-03-01T00:00:00+00:00"),
        "was given for longer than it may be",
    ),
    "opened by somebody of the council": (
        "reader:opened",
        lambda entry: entry.update(by=str(PEOPLE["clerk"])),
        "did what nobody does but the bot",
    ),
    "opened after its end": (
        "reader:opened",
        lambda entry: entry.update(at="2028-03-01T09:30:00+00:00"),
        "had ended by itself before",
    ),
    "ended by nobody": (
        "reader:ended",
        lambda entry: entry.update(by=None, office=None),
        "this is for the Town Clerk and the Deputy",
    ),
    "opened before it was given": (
        "reader:given",
        lambda entry: entry.update(reference="RL-000000"),
        "did not stand so that this could happen to it",
    ),
}


async def test_a_forged_entry_is_found_in_a_journal_whose_chain_is_whole(desk: Desk, database: Database) -> None:
    await reader_story(desk)
    tried = {}
    for name, (act, change, said) in FORGED.items():

        def changed(entry: dict[str, Any], act: str = act, change: Callable[[dict[str, Any]], Any] = change) -> None:
            if entry["act"] == act:
                change(entry)

        tried[name] = (await rewritten(database, changed), said)
    assert await unsaid(database, desk.council, tried) == {}
