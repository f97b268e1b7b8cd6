"""Whoever decides is looked up in the transaction that decides, by the account with which they came."""

import ast
import inspect
from pathlib import Path

import pytest

from chatops.desk import Desk
from chatops.flow.drafts.decide import approve_draft
from chatops.flow.people.identities import link_identity, unlink_identity
from chatops.policy.objections import Refused
from chatops.policy.people import AccountStatus, Caller
from handlers.answering.routes import BUTTONS, FORMS
from handlers.views.drafts.draft import see_draft
from storage.engine import Database
from tests.support.council import PEOPLE, caller, elsewhere, routed
from tests.support.databases import journal_of


async def _linked(desk: Desk, name: str) -> Caller:
    """Them at the door by an account of theirs on another platform, which nobody has looked up."""
    given = Caller(elsewhere(name), AccountStatus.ACTIVE)
    await desk.transact(link_identity, person=PEOPLE[name], account=given, by=None)
    return Caller(elsewhere(name), AccountStatus.ACTIVE, looked_up=False)


async def _last_used(desk: Desk, name: str) -> object:
    return (await desk.look(lambda work, _now: work.people.identities_of(PEOPLE[name])))[0]


@pytest.mark.clause("3.1")
async def test_an_approval_by_a_linked_account_is_its_persons_who_is_reached_there_from_then_on(
    desk: Desk, database: Database
) -> None:
    by = await _linked(desk, "deputy")
    draft = await routed(desk)
    assert await desk.look(see_draft, reference=draft.reference, by=by) == await desk.look(
        see_draft, reference=draft.reference, by=caller("deputy")
    )
    await desk.transact(approve_draft, reference=draft.reference, revision=1, by=by)
    entry = (await journal_of(database, desk.council))[-1]
    assert (entry["act"], entry["by"]) == ("draft:approved", str(PEOPLE["deputy"]))
    assert await _last_used(desk, "deputy") == elsewhere("deputy")


async def test_who_is_refused_is_reached_where_they_were_refused_too(desk: Desk, database: Database) -> None:
    by = await _linked(desk, "employee")
    draft = await routed(desk)
    with pytest.raises(Refused):
        await desk.transact(approve_draft, reference=draft.reference, revision=1, by=by)
    entry = (await journal_of(database, desk.council))[-1]
    assert (entry["act"], entry["by"]) == ("attempt:refused", str(PEOPLE["employee"]))
    assert await _last_used(desk, "employee") == elsewhere("employee")


@pytest.mark.clause("3.1")
async def test_an_account_that_was_taken_away_approves_nothing(desk: Desk) -> None:
    by = await _linked(desk, "employee")
    await desk.transact(unlink_identity, identity=elsewhere("employee"), by=caller("clerk"))
    draft = await routed(desk)
    with pytest.raises(Refused) as refused:
        await desk.transact(approve_draft, reference=draft.reference, revision=1, by=by)
    assert refused.value.attempt.actor.person == elsewhere("employee")


def test_a_step_that_acts_at_once_only_hands_its_caller_on_as_who_acts() -> None:
    steps = (*BUTTONS.values(), *FORMS.values())
    files = {inspect.getfile(inspect.unwrap(step)) for step in steps if getattr(step, "acts_at_once", False)}
    assert files
    for file in files:
        every = list(ast.walk(ast.parse(Path(file).read_text())))
        handed = {id(node.value) for node in every if isinstance(node, ast.keyword) and node.arg == "by"}
        asked = [node for node in every if isinstance(node, ast.Attribute) and node.attr == "caller"]
        assert asked, file
        assert {id(node) for node in asked} <= handed, file
