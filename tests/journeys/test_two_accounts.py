"""Somebody with two accounts is one person to the bot once the Clerk has said so: what each sees and is told."""

import pytest

from handlers.practice.council.cast import TEAM
from handlers.practice.council.workspace import Person
from handlers.practice.people.driver import Actor
from tests.journeys.confidence import reports
from tests.journeys.town import Town


def second_account(town: Town, key: str, ident: str) -> Actor:
    """Another account that somebody opened in the same workspace."""
    town.server.workspace.add_person(Person(key, ident, key, f"{key} at home", "A second account.", TEAM))
    town.server.workspace.channel("drafts").members.append(ident)
    return town.person(key)


async def links(town: Town, who: str, account: str) -> None:
    """The Clerk opens the list of people, presses Link an account, and fills in the form."""
    outcome = await town.clerk.command("/council", "people")
    await town.clerk.press(outcome.ephemerals[0], "Link an account")
    assert town.clerk.view.title == "Link an account"
    sent = await town.clerk.submit({"who": who, "account": account})
    assert (sent.status, town.told(sent).strip(), town.clerk.views) == (200, "", [])
    await town.deliver()


@pytest.mark.clause("1.1", "house rule 1")
async def test_the_clerk_cannot_approve_by_a_second_account_what_they_wrote_by_the_first(town: Town) -> None:
    other = second_account(town, "clerk2", "U0CLERK002")
    told = town.told(await other.command("/council", ""))
    assert "If you are on it by another account, give the Town Clerk this line: slack:T0THORNBURY:U0CLERK002" in told
    await links(town, "clerk", "clerk2")
    reference = await town.submits(town.clerk)
    page = await town.asks_status(other, reference)
    assert "Approve" not in page
    await town.approves(town.deputy, reference)
    told = town.told(await other.command("/council", ""))
    assert "You decide what is posted, as Town Clerk, but never what you wrote yourself." in told


async def test_whoever_it_is_and_every_office_holder_is_told_and_the_record_has_it(town: Town) -> None:
    second_account(town, "tom2", "U0EMPLOY92")
    await links(town, "employee", "tom2")
    for who in ("employee", "clerk", "deputy", "chair"):
        assert "belongs to @Tom Ashdown from now on: what is done by it, they do." in town.reads(
            town.person(who).dm[-1]
        )
    assert (await town.acts())[-1] == "people:linked"


async def test_cards_and_notices_go_to_the_account_that_was_used_last(town: Town) -> None:
    other = second_account(town, "tom2", "U0EMPLOY92")
    await links(town, "employee", "tom2")
    await other.command("/council", "")
    before = len(town.employee.dm)
    reference = await town.submits(town.clerk)
    await town.withdraws(town.clerk, reference)
    reference = await town.submits(other)
    assert f"Draft {reference}" in other.dm[-1].text
    assert len(town.employee.dm) == before
    await town.employee.command("/council", "")
    await town.asks_for_changes(town.clerk, reference, "Say when.")
    assert "Say when." in town.reads(town.employee.dm[-1])
    assert "see the newer message" in town.reads(other.dm[-1])
    again = await town.submits(town.employee)
    assert f"Draft {again}" in town.employee.dm[-1].text


async def test_an_account_is_unlinked_by_its_button_and_is_nobodys_then(town: Town) -> None:
    other = second_account(town, "tom2", "U0EMPLOY92")
    await links(town, "employee", "tom2")
    assert "You may draft" in town.told(await other.command("/council", ""))
    page = await town.clerk.command("/council", "people")
    await town.clerk.press(page.ephemerals[0], "Unlink it")
    await town.deliver()
    assert "is linked to nobody any more" in town.reads(town.employee.dm[-1])
    assert "You are not on the council's list" in town.told(await other.command("/council", ""))


@pytest.mark.parametrize("who", ["deputy", "chair", "employee", "volunteer", "councillor", "guest"])
@pytest.mark.clause("1.1")
async def test_nobody_but_the_clerk_sees_whose_accounts_are_whose(town: Town, who: str) -> None:
    second_account(town, "tom2", "U0EMPLOY92")
    await links(town, "employee", "tom2")
    told = town.told(await town.person(who).command("/council", "people"))
    assert "Link an account" not in told
    assert "tom2" not in told


async def test_a_wrong_answer_leaves_the_form_open_with_a_sentence(town: Town) -> None:
    outcome = await town.clerk.command("/council", "people")
    await town.clerk.press(outcome.ephemerals[0], "Link an account")
    sent = await town.clerk.submit({"who": "employee", "account": "employee2"})
    assert "on record as somebody of its own" in sent.errors["account"]
    sent = await town.clerk.submit({"who": "deputy", "account": "guest"})
    assert "it is done on the server" in sent.errors["who"]
    assert "a guest's account" in sent.errors["account"]
    assert "people:linked" not in await town.acts()


@pytest.mark.clause("house rule 5")
async def test_a_report_about_somebodys_other_account_is_about_them(town: Town) -> None:
    second_account(town, "clerk2", "U0CLERK002")
    await links(town, "clerk", "clerk2")
    told = len(town.clerk.dm)
    await reports(town, town.employee, "clerk2")
    assert len(town.clerk.dm) == told
    page = town.told(await town.clerk.command("/breach", "cases"))
    assert "BR-" not in page
