"""Who has accounts on two platforms says where they have their messages, for themselves alone."""

import pytest

from chatops.desk import Desk
from chatops.flow.people.identities import choose_platforms, link_identity
from chatops.flow.people.roster import remove_people
from chatops.policy.objections import Refused
from chatops.policy.people import AccountStatus, Caller
from storage.engine import Database
from tests.support.council import PEOPLE, caller, elsewhere
from tests.support.databases import journal_of
from tests.support.refusals import nothing_happens


async def _link(desk: Desk, name: str) -> None:
    account = Caller(elsewhere(name), AccountStatus.ACTIVE)
    await desk.transact(link_identity, person=PEOPLE[name], account=account, by=caller("clerk"))


async def _on_both(desk: Desk, name: str) -> bool:
    return await desk.look(lambda work, _now: work.people.on_both(PEOPLE[name]))


@pytest.mark.clause("1.1")
async def test_a_choice_is_journalled_once_with_who_made_it(desk: Desk, database: Database) -> None:
    await _link(desk, "employee")
    await desk.transact(choose_platforms, both=True, by=caller("employee"))
    entry = (await journal_of(database, desk.council))[-1]
    assert (entry["act"], entry["by"]) == ("people:platforms-chosen", str(PEOPLE["employee"]))
    assert entry["details"] == {"both": 1}
    async with nothing_happens(database):
        await desk.transact(choose_platforms, both=True, by=caller("employee"))
    assert (await _on_both(desk, "employee"), await _on_both(desk, "clerk")) == (True, False)
    await desk.transact(choose_platforms, both=False, by=caller("employee"))
    assert not await _on_both(desk, "employee")


@pytest.mark.parametrize("by", ["deputy", "councillor", "stranger"])
@pytest.mark.clause("1.1")
async def test_who_is_on_one_platform_alone_has_nothing_to_choose(desk: Desk, by: str) -> None:
    await _link(desk, "employee")
    with pytest.raises(Refused):
        await desk.transact(choose_platforms, both=True, by=caller(by))


@pytest.mark.parametrize("status", [AccountStatus.GUEST, AccountStatus.DEACTIVATED, AccountStatus.UNKNOWN])
@pytest.mark.clause("1.1")
async def test_an_account_that_is_not_sound_chooses_nothing(desk: Desk, status: AccountStatus) -> None:
    await _link(desk, "employee")
    with pytest.raises(Refused):
        await desk.transact(choose_platforms, both=True, by=Caller(PEOPLE["employee"], status))


async def test_a_choice_ends_when_somebody_leaves_the_list(desk: Desk) -> None:
    await _link(desk, "employee")
    await desk.transact(choose_platforms, both=True, by=caller("employee"))
    await desk.transact(remove_people, people=[PEOPLE["employee"]], by=caller("clerk"))
    assert not await _on_both(desk, "employee")
    with pytest.raises(Refused):
        await desk.transact(choose_platforms, both=True, by=caller("employee"))
