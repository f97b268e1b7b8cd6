"""A council that uses Slack and Teams at once: one draft, one decision, and one person who has an account on each."""

import asyncio
from collections.abc import AsyncIterator, Coroutine
from datetime import datetime
from typing import Any

import pytest
from aiohttp import web

from chatops.evaluate.case_access import handlers_now
from chatops.flow.people.identities import link_identity, unlink_identity
from chatops.policy.breaches.case import Handlers
from chatops.policy.people import AccountStatus, Caller, Person
from chatops.ports.unit_of_work import UnitOfWork
from handlers.practice.teams_server.cards import actions_of
from handlers.practice.teams_server.driver import TeamsActor
from handlers.views.breaches.case_in_full import in_full
from tests.journeys.both_town import BothTown, on_both
from tests.journeys.confidence import NO_NAME, NOTHING_WAITS, NOTICE, WHAT, lists, opens_newest, reports
from tests.journeys.town import WORDS


@pytest.fixture
async def both(sqlite_url: str) -> AsyncIterator[BothTown]:
    """A town on both platforms until the test ends."""
    async with on_both(sqlite_url) as town:
        yield town


async def test_a_draft_made_in_slack_is_approved_in_teams_and_both_are_told(both: BothTown) -> None:
    clerk = both.teams.person("clerk")
    await clerk.writes("home")  # the account that she uses last is the one that she is written to by
    await both.deliver()
    reference = await both.submits(both.employee)
    card = clerk.dm[-1]
    assert card.text == f"Draft {reference}, version 1, waits for your decision."
    assert WORDS in clerk.reads(card)
    assert "From: Tom Ashdown" in clerk.reads(card)
    told = await clerk.press(card, "Approve")
    assert told.sentence == "It is saved. The message about it shows it in a moment."
    await both.deliver()
    assert "was approved by @Margaret Hale, Town Clerk" in both.reads_card(both.employee, reference)
    assert "approved" in clerk.reads(clerk.dm[-1]) or "approved" in clerk.reads(card)


async def test_an_account_elsewhere_is_told_of_and_listed_by_name_and_not_by_its_id(both: BothTown) -> None:
    desk = both.service.desk
    person = Person("slack", both.server.workspace.team_id, both.employee.id)
    account = Person("teams", both.teams.tenant_id, both.teams.person("employee").id)
    await desk.transact(unlink_identity, identity=account, by=None)
    await desk.transact(link_identity, person=person, account=Caller(account, AccountStatus.ACTIVE), by=None)
    await both.deliver()
    assert "The account Tom Ashdown on Microsoft Teams belongs to @Tom Ashdown" in both.reads(both.employee.dm[-1])
    outcome = await both.clerk.command("/council", "people")
    listed = both.told(outcome)
    assert "Tom Ashdown on Microsoft Teams is @Tom Ashdown." in listed
    assert both.teams.person("employee").id not in listed


async def test_nobody_decides_by_one_account_what_they_wrote_by_the_other(both: BothTown) -> None:
    clerk, deputy = both.teams.person("clerk"), both.teams.person("deputy")
    await both.says_in_teams(clerk, "home")
    await both.submits(both.deputy)
    card = clerk.dm[-1]
    assert "waits for your decision" in card.text
    refused = await deputy.press(card, "Approve")
    assert refused.sentence == "Nothing was changed. You wrote this draft, so the Town Clerk decides it."
    assert "draft:approved" not in await both.acts()
    await clerk.press(card, "Approve")
    assert "draft:approved" in await both.acts()


async def test_a_card_in_slack_that_was_decided_in_teams_is_refused_as_old(both: BothTown) -> None:
    reference = await both.submits(both.employee)
    in_slack = both.card(both.clerk, reference, "Approve")
    clerk = both.teams.person("clerk")
    await clerk.press(await both.asks_in_teams(clerk, reference), "Approve")
    assert (await both.acts()).count("draft:approved") == 1
    old = await both.clerk.press(in_slack, "Approve")
    assert "Nothing was changed" in both.told(old)
    assert "It has been decided already." in both.told(old)
    await both.deliver()
    assert (await both.acts()).count("draft:approved") == 1
    with pytest.raises(AssertionError, match="Approve"):
        both.card(both.clerk, reference, "Approve")


async def test_a_card_in_teams_that_was_decided_in_slack_is_refused_as_old(both: BothTown) -> None:
    clerk = both.teams.person("clerk")
    await both.says_in_teams(clerk, "home")
    reference = await both.submits(both.employee)
    in_teams = clerk.dm[-1]
    assert in_teams.text == f"Draft {reference}, version 1, waits for your decision."
    shown = (await both.deputy.command("/draft", f"status {reference}")).ephemerals[-1]
    await both.deputy.press(shown, "Approve")
    assert (await both.acts()).count("draft:approved") == 1
    old = await clerk.press(in_teams, "Approve")
    assert "Nothing was changed" in old.sentence
    assert "decided already" in old.sentence
    await both.deliver()
    assert (await both.acts()).count("draft:approved") == 1
    assert "Approve" not in [action["title"] for action in actions_of(in_teams.card)]


async def test_a_question_asked_in_teams_is_answered_in_slack(both: BothTown) -> None:
    tom = both.teams.person("employee")
    await both.says_in_teams(tom, "policy ask May I post a photo?")
    await tom.press(tom.dm[-1], "Open the form")
    await tom.submits("Send", {"others": "Yes: once it is answered, others find it"})
    await both.deliver()
    asked = both.clerk.dm[-1]
    assert "May I post a photo?" in both.reads(asked)
    await both.clerk.press(asked, "Answer")
    await both.clerk.submit({"words": "With consent, yes."})
    await both.deliver()
    assert "With consent, yes." in tom.reads(tom.dm[-1])


@pytest.mark.parametrize("first", ["slack", "teams"])
async def test_two_approvers_at_once_one_on_each_platform_make_one_decision_and_both_are_told(
    database_url: str, first: str
) -> None:
    async with on_both(database_url) as both:
        await both_approve_at_once(both, first)


@pytest.mark.soak
@pytest.mark.parametrize("part", range(10))
async def test_five_hundred_times_two_approvers_at_once_make_one_decision_each_and_both_are_told(
    database_url: str, part: int
) -> None:
    async with on_both(database_url) as both:
        for number in range(50):
            await both_approve_at_once(both, "slack" if (number + part) % 2 else "teams", before=number)


async def both_approve_at_once(both: BothTown, first: str, before: int = 0) -> None:
    """Let the Clerk in Slack and the Deputy in Teams approve one draft at once; see what each is told and shown."""
    deputy = both.teams.person("deputy")
    reference = await both.submits(both.employee)
    in_slack, in_teams = both.card(both.clerk, reference, "Approve"), await both.asks_in_teams(deputy, reference)
    acts: list[Coroutine[Any, Any, Any]] = [both.clerk.press(in_slack, "Approve"), deputy.press(in_teams, "Approve")]
    done = await asyncio.gather(*(acts if first == "slack" else reversed(acts)))
    outcome, answer = done if first == "slack" else reversed(done)
    told = [both.told(outcome), answer.sentence]
    assert (await both.acts()).count("draft:approved") == before + 1
    (refused,) = [one for one in told if "Nothing was changed" in one]
    assert "It has been decided already." in refused
    await both.deliver()
    by = "Margaret Hale, Town Clerk" if refused == told[1] else "Idris Pugh, Deputy Town Clerk"
    shown = [both.reads_card(both.clerk, reference), deputy.reads(await both.asks_in_teams(deputy, reference))]
    for seen in (*shown, both.reads_card(both.employee, reference)):
        assert f"Version 1 was approved by {by}" in seen.replace("@", "")
        assert "[Approve]" not in seen


async def test_while_teams_is_away_slack_has_its_letters_and_afterwards_teams_has_those_that_waited(
    both: BothTown,
) -> None:
    deputy = both.teams.person("deputy")
    await both.says_in_teams(deputy, "home")
    before = len(deputy.dm)
    both.teams.service.failing = lambda _method, _path: web.Response(status=503)
    reference = await both.submits(both.employee)
    await both.approves(both.clerk, reference)
    handed = both.card(both.clerk, reference, "I have posted it")
    assert handed is not None
    assert len(deputy.dm) == before
    both.teams.service.failing = lambda _method, _path: None
    await both.later(minutes=3)
    assert any(f"Draft {reference}" in one.text for one in deputy.dm[before:])
    await both.approves(both.clerk, await both.submits(both.employee))


async def test_how_a_draft_stands_is_shown_in_the_channel_of_each_platform(both: BothTown) -> None:
    reference = await both.submits(both.employee)
    await both.approves(both.clerk, reference)
    (thread,) = (one for one in both.teams.tenant.conversations.values() if one.channel)
    (status,) = thread.messages
    assert reference in status.text
    assert "approved" in both.teams.person("clerk").reads(status)
    assert "approved" in both.status_card(reference)


@pytest.mark.clause("2.3b")
async def test_officers_who_work_in_teams_hear_of_a_report_there_and_once_in_their_channel_of_slack(
    both: BothTown,
) -> None:
    for who in ("clerk", "deputy"):
        await both.says_in_teams(both.teams.person(who), "home")
    both.teams.service.failing = lambda _method, _path: web.Response(status=503)
    await reports(both, both.employee, "employee2")
    both.teams.service.failing = lambda _method, _path: None
    await both.later(minutes=5)
    for who in ("clerk", "deputy"):
        assert [one.text for one in both.teams.person(who).dm].count(NOTICE) == 1
    assert [one.text for one in both.person("chair").messages("confidential")] == [NOTICE]
    assert NOTICE not in [one.text for one in both.person("chair").dm]


async def belongs_to_nobody(both: BothTown, who: str) -> TeamsActor:
    """The account in Teams of somebody, which is linked to nobody any more."""
    account = both.teams.person(who)
    identity = Person("teams", both.teams.tenant_id, account.id)
    await both.service.desk.transact(unlink_identity, identity=identity, by=None)
    return account


@pytest.mark.clause("5.3", "house rule 5")
async def test_a_report_about_an_account_in_teams_that_nobody_has_said_is_the_clerks_goes_to_the_chair(
    both: BothTown,
) -> None:
    tom = both.teams.person("employee")
    hers = await belongs_to_nobody(both, "clerk")
    await tom.chooses("breach")
    about = {"people": [hers.id], "what": WHAT, "category": "Something else"}
    await tom.submits("Send", about | {"naming": NO_NAME})
    await both.deliver()
    assert await lists(both, both.clerk) == NOTHING_WAITS
    assert NOTICE not in str([one.text for one in (*both.clerk.dm, *both.clerk.messages("confidential"), *hers.dm)])
    case = await opens_newest(both, both.person("chair"))
    assert WHAT in case
    assert "not known; it might be that of the Town Clerk" in case


@pytest.mark.clause("5.3", "house rule 5")
async def test_a_report_about_an_account_that_might_be_the_clerks_or_the_chairs_is_shown_to_neither(
    both: BothTown,
) -> None:
    tom = both.teams.person("employee")
    accounts = [await belongs_to_nobody(both, who) for who in ("clerk", "chair")]
    await tom.chooses("breach")
    about = {"people": [accounts[1].id], "what": WHAT, "category": "Something else"}
    await tom.submits("Send", about | {"naming": NO_NAME})
    await both.later(days=8)
    for who in ("clerk", "deputy", "chair"):
        assert await lists(both, both.person(who)) == NOTHING_WAITS
        assert NOTICE not in str([one.text for one in both.person(who).dm])
    assert [one.text for one in both.clerk.messages("confidential")] == []
    assert NOTICE not in str([one.text for account in accounts for one in account.dm])
    ((handlers, shown),) = await both.service.desk.look(_cases)
    assert (handlers.people, handlers.fallback) == ((), True)
    assert "not known; it might be that of the Town Clerk or the Chair" in shown


def _cases(work: UnitOfWork, now: datetime) -> list[tuple[Handlers, str]]:
    """Who handles each case, and what it is said to be about outside the chat."""
    cases = work.cases.all()
    return [(handlers_now(work, now, one), str(in_full(one, (), str))) for one in cases]
