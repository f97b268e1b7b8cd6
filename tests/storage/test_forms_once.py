"""A form that is sent twice counts once, of whatever kind it is: one after the other, and twice in the same moment."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import date
from typing import Any

import pytest

from chatops.desk import Desk
from chatops.flow.authority.away import TimeAway, set_away
from chatops.flow.authority.delegate import DelegationForm, lend_approval
from chatops.flow.drafts.comment import comment_on_draft
from chatops.flow.drafts.submit import revise_draft, submit_draft, use_template
from chatops.flow.editions.ask import ask_question
from chatops.flow.pauses import PauseForm, pause_everything
from chatops.flow.people.offices import OfficeForm, propose_office
from chatops.flow.purdah.routine import allow_routine
from chatops.flow.purdah.switch import Period, set_purdah
from chatops.flow.readers import ReaderForm
from chatops.flow.registers import make_entry
from chatops.flow.suggestions import make_suggestion
from chatops.flow.templates import propose_template
from chatops.policy.drafts.draft import Verdict
from chatops.policy.pauses import PauseKind
from chatops.policy.people import Office
from chatops.policy.readers import ReaderView
from chatops.ports.council import Council
from chatops.ports.idempotency import FormKind
from storage.audit.verify import verify
from storage.engine import Database
from tests.support.council import (
    StillClock,
    caller,
    desk_of,
    draft_form,
    everyone_reads,
    routed,
    take_on_everyone,
    turn_down,
)
from tests.support.databases import rows
from tests.support.readers import sent
from tests.support.registers import SAMPLES
from tests.support.routine import routine_form
from tests.support.templates import standing, switch, template_form, use_form

Sent = Callable[[Desk, str], Awaitable[Any]]

LENT = ("", "website", "", date(2027, 4, 1), None, "Away.")
SENT: dict[FormKind, tuple[str, Sent]] = {
    FormKind.PURDAH_WINDOW: (
        "purdah_windows",
        lambda desk, form: desk.transact(
            set_purdah, period=Period(form, date(2027, 5, 1), date(2027, 6, 1), "A poll"), by=caller("clerk")
        ),
    ),
    FormKind.PAUSE: (
        "pauses",
        lambda desk, form: desk.transact(
            pause_everything, filled=PauseForm(form, PauseKind.OTHER, None, None, "A death."), by=caller("clerk")
        ),
    ),
    FormKind.DELEGATION: (
        "delegations",
        lambda desk, form: desk.transact(
            lend_approval, filled=DelegationForm(form, caller("employee2"), *LENT), by=caller("clerk")
        ),
    ),
    FormKind.ABSENCE: (
        "absences",
        lambda desk, form: desk.transact(set_away, away=TimeAway(form, None, None), by=caller("clerk")),
    ),
    FormKind.QUESTION: (
        "questions",
        lambda desk, form: desk.transact(
            ask_question, reference="QN-7KQ2M9", form=form, body="{}", words="May I?", others=True, by=caller("clerk")
        ),
    ),
    FormKind.READER: (
        "reader_links",
        lambda desk, form: sent(desk, ReaderForm("Ada", ReaderView.AUDITOR, "An audit.", date(2027, 3, 9)), form=form),
    ),
    FormKind.SUGGESTION: (
        "suggestions",
        lambda desk, form: desk.transact(make_suggestion, form=form, words="It is open.", by=caller("councillor")),
    ),
    FormKind.OFFICE: (
        "office_changes",
        lambda desk, form: desk.transact(
            propose_office, filled=OfficeForm(form, Office.CHAIR, caller("councillor")), by=caller("clerk")
        ),
    ),
    FormKind.REGISTER: (
        "register_entries",
        lambda desk, form: desk.transact(
            make_entry, register="themes", values=SAMPLES["themes"], form=form, by=caller("employee")
        ),
    ),
    FormKind.REVISION: (
        "revisions",
        lambda desk, form: desk.transact(submit_draft, filled=draft_form(form=form), by=caller("employee")),
    ),
}
"""A form of each kind, and the table in which it makes one row; two kinds need a draft first, one a period."""


def test_every_kind_of_form_is_tried() -> None:
    assert {*SENT, FormKind.COMMENT, FormKind.AFTER_POST, FormKind.ROUTINE, FormKind.TEMPLATE} == {*FormKind}


async def made(database: Database, table: str) -> int:
    return len(await rows(database, f"SELECT 1 FROM {table}"))  # noqa: S608 - our own names


@pytest.mark.parametrize("kind", SENT)
async def test_a_form_sent_twice_one_after_the_other_counts_once(
    desk: Desk, database: Database, kind: FormKind
) -> None:
    table, send = SENT[kind]
    assert await send(desk, "form-sent-twice") != ()
    assert await send(desk, "form-sent-twice") == ()
    assert await made(database, table) == 1
    (key,) = await rows(database, "SELECT kind, key FROM idempotency_keys")
    assert key == {"kind": kind, "key": "form-sent-twice"}


@pytest.mark.parametrize("kind", SENT)
async def test_a_form_sent_twice_at_the_same_moment_counts_once(
    database: Database, another: Callable[[], Database], council: Council, clock: StillClock, kind: FormKind
) -> None:
    table, send = SENT[kind]
    desks = [desk_of(database, council, clock), desk_of(another(), council, clock)]
    await take_on_everyone(desks[0])
    await everyone_reads(desks[0])
    for number in range(4):
        facts = await asyncio.gather(*(send(desk, f"form-{kind}-{number}") for desk in desks for _ in range(2)))
        assert [bool(one) for one in facts].count(True) == 1
        if kind not in {FormKind.REVISION, FormKind.SUGGESTION, FormKind.PAUSE, FormKind.REGISTER}:
            break  # the same again is refused, whatever form it comes from
    assert await made(database, table) == await made(database, "idempotency_keys")
    assert (await database.look(lambda connection: verify(connection, council))).findings == ()


async def test_a_revision_sent_twice_at_the_same_moment_is_one_revision(
    database: Database, another: Callable[[], Database], council: Council, clock: StillClock
) -> None:
    desks = [desk_of(database, council, clock), desk_of(another(), council, clock)]
    await take_on_everyone(desks[0])
    await everyone_reads(desks[0])
    draft = await routed(desks[0])
    await turn_down(desks[0], draft, Verdict.CHANGES_REQUESTED)
    given: dict[str, Any] = {"reference": draft.reference, "revision": 1, "by": caller("employee")}
    sent = [desk.transact(revise_draft, filled=draft_form(form="form-of-the-revision"), **given) for desk in desks]
    assert sorted(bool(facts) for facts in await asyncio.gather(*sent)) == [False, True]
    assert await made(database, "revisions") == await made(database, "idempotency_keys") == 2


async def test_a_routine_notice_sent_twice_at_the_same_moment_is_one(desk: Desk, database: Database) -> None:
    await SENT[FormKind.PURDAH_WINDOW][1](desk, "period")
    filled = await routine_form(desk, form="routine-sent-twice")
    sent = [desk.transact(allow_routine, filled=filled, by=caller("clerk")) for _ in range(3)]
    facts = await asyncio.gather(*sent)
    assert [bool(one) for one in facts].count(True) == 1
    assert await made(database, "routine_notices") == 1


async def test_a_template_sent_twice_at_the_same_moment_is_one(desk: Desk, database: Database) -> None:
    await switch(desk)
    filled = template_form(form="template-sent-twice")
    sent = [desk.transact(propose_template, filled=filled, by=caller("employee")) for _ in range(3)]
    facts = await asyncio.gather(*sent)
    assert [bool(one) for one in facts].count(True) == 1
    assert await made(database, "templates") == 1


async def test_a_use_of_a_template_sent_twice_at_the_same_moment_is_one(desk: Desk, database: Database) -> None:
    filled = use_form(await standing(desk), form="use-sent-twice")
    sent = [desk.transact(use_template, filled=filled, by=caller("employee2")) for _ in range(3)]
    facts = await asyncio.gather(*sent)
    assert [bool(one) for one in facts].count(True) == 1
    assert await made(database, "template_uses") == 1


async def test_a_comment_sent_twice_at_the_same_moment_is_one_comment_and_two_are_counted_in_order(
    database: Database, another: Callable[[], Database], council: Council, clock: StillClock
) -> None:
    desks = [desk_of(database, council, clock), desk_of(another(), council, clock)]
    await take_on_everyone(desks[0])
    await everyone_reads(desks[0])
    given: dict[str, Any] = {"reference": (await routed(desks[0])).reference, "revision": 1, "words": "Which day?"}
    sent = [
        desk.transact(comment_on_draft, **given, form=form, by=caller(by))
        for form, by in (("form-of-the-clerk", "clerk"), ("form-of-the-deputy", "deputy"))
        for desk in desks
    ]
    assert sorted(bool(facts) for facts in await asyncio.gather(*sent)) == [False, False, True, True]
    assert await rows(database, "SELECT number FROM comments ORDER BY number") == [{"number": 1}, {"number": 2}]
    assert (await database.look(lambda connection: verify(connection, council))).findings == ()


async def test_forms_of_two_kinds_or_of_two_councils_do_not_stand_in_each_others_way(
    desk: Desk, database: Database, clock: StillClock
) -> None:
    neighbours = desk_of(database, await database.council("slack", "T0OTHER", "Oldbury Parish Council"), clock)
    await take_on_everyone(neighbours)
    await everyone_reads(neighbours)
    for one in (desk, neighbours):
        for _, send in SENT.values():
            assert await send(one, "form-of-one-name") != ()
    assert await made(database, "idempotency_keys") == 2 * len(SENT)
