"""House rule 5 (/policy rules): the person outside the chat deals with what stands at them, and with nothing else."""

from datetime import timedelta

import pytest

from chatops.clock import london_date
from chatops.desk import Desk
from chatops.flow.breaches import fallback
from chatops.outbox.letter import LetterKind
from chatops.policy.breaches.case import CaseStage, Side
from chatops.policy.breaches.endings import Heard, Outcome
from chatops.ports.errors import NoSuch
from storage.engine import Database
from tests.support.at_fallback import at_fallback, linked, sealed_acts
from tests.support.council import MORNING, StillClock
from tests.support.databases import rows
from tests.support.reports import as_kept, erased, reported


async def waiting(database: Database) -> list[str]:
    """The kinds of letters of all letters that are kept, in order."""
    return [row["kind"] for row in await rows(database, "SELECT kind FROM letters ORDER BY number")]


async def test_a_link_opens_the_case_once_and_that_it_was_read_is_on_record(desk: Desk) -> None:
    case = await at_fallback(desk)
    token = await linked(desk, case.reference)
    (read,) = await desk.transact(fallback.open_by_link, token=token)
    assert (read.reference, read.by) == (case.reference, None)
    assert await sealed_acts(desk, case.reference) == [("breach:reported", ""), ("breach:read", "one-time link")]
    with pytest.raises(NoSuch):
        await desk.transact(fallback.open_by_link, token=token)


async def test_a_link_opens_nothing_when_its_last_day_is_over(desk: Desk, clock: StillClock) -> None:
    case = await at_fallback(desk)
    token = await linked(desk, case.reference, days=7)
    clock.set(MORNING + timedelta(days=7))
    assert await desk.transact(fallback.open_by_link, token=token)
    late = await linked(desk, case.reference, days=0)
    clock.move(days=1)
    with pytest.raises(NoSuch):
        await desk.transact(fallback.open_by_link, token=late)


async def test_a_link_opens_nothing_of_a_case_that_stands_at_somebody_else(desk: Desk) -> None:
    case, _ = await reported(desk)
    token = await linked(desk, case.reference)
    with pytest.raises(NoSuch):
        await desk.transact(fallback.open_by_link, token=token)
    assert await sealed_acts(desk, case.reference) == [("breach:reported", "")]


async def test_a_link_opens_nothing_of_a_case_that_was_erased(desk: Desk) -> None:
    case = await at_fallback(desk)
    token = await linked(desk, case.reference)
    await erased(desk, case.reference)
    with pytest.raises(NoSuch):
        await desk.transact(fallback.open_by_link, token=token)


@pytest.mark.parametrize(
    ("act", "stage", "shared"),
    [
        ("case:ask", CaseStage.NEEDS_INFORMATION, True),
        ("case:update", CaseStage.RECEIVED, True),
        ("case:note", CaseStage.RECEIVED, False),
    ],
)
async def test_what_they_write_is_kept_with_no_name(desk: Desk, act: str, stage: CaseStage, shared: bool) -> None:
    case = await at_fallback(desk)
    about = {"reference": case.reference, "version": case.version}
    for _ in range(2):  # sent twice
        await desk.transact(fallback.deal_with_case, act=act, **about, words="When was it?")
    new = await as_kept(desk, case.reference)
    (said,) = new.remarks
    assert (said.side, said.words, said.shared, said.by) == (Side.HANDLER, "When was it?", shared, None)
    assert new.stage is stage


async def test_the_reporter_hears_of_a_question(desk: Desk, database: Database) -> None:
    case = await at_fallback(desk)
    await desk.transact(
        fallback.deal_with_case, act="case:ask", reference=case.reference, version=case.version, words="When?"
    )
    assert LetterKind.CASE_ANSWER in await waiting(database)


async def test_they_move_it_on_and_close_it(desk: Desk) -> None:
    case = await at_fallback(desk)
    for act in ("case:acknowledge", "case:look-into"):
        case = await as_kept(desk, case.reference)
        await desk.transact(fallback.deal_with_case, act=act, reference=case.reference, version=case.version)
    case = await as_kept(desk, case.reference)
    assert case.stage is CaseStage.LOOKED_INTO
    about = {"reference": case.reference, "version": case.version}
    with pytest.raises(fallback.Amiss, match="Choose the outcome"):
        await desk.transact(fallback.close_case, **about, outcome=None)
    await desk.transact(fallback.close_case, **about, outcome=Outcome.ADVICE, heard=Heard.YES, words="Thank you.")
    closed = await as_kept(desk, case.reference)
    assert (closed.stage, closed.outcome, closed.closed_on) == (CaseStage.CLOSED, Outcome.ADVICE, london_date(MORNING))
    assert [remark.words for remark in closed.remarks] == ["Thank you."]


async def test_what_was_seen_too_long_ago_changes_nothing(desk: Desk) -> None:
    case = await at_fallback(desk)
    about = {"reference": case.reference, "version": case.version}
    await desk.transact(fallback.deal_with_case, act="case:note", **about, words="First")
    with pytest.raises(fallback.Amiss, match="Something has been added"):
        await desk.transact(fallback.deal_with_case, act="case:note", **about, words="Second")
    assert [remark.words for remark in (await as_kept(desk, case.reference)).remarks] == ["First"]


async def test_nothing_is_written_without_words(desk: Desk) -> None:
    case = await at_fallback(desk)
    about = {"reference": case.reference, "version": case.version}
    with pytest.raises(fallback.Amiss, match="Write what you want to say"):
        await desk.transact(fallback.deal_with_case, act="case:ask", **about, words=" \n")


async def test_opened_on_the_server_it_is_on_record_and_the_person_outside_hears_of_it(
    desk: Desk, database: Database
) -> None:
    case = await at_fallback(desk)
    before = (await waiting(database)).count(LetterKind.CASE_MAIL)
    await desk.transact(fallback.open_on_server, reference=case.reference)
    assert (await waiting(database)).count(LetterKind.CASE_MAIL) == before + 1
    assert (await sealed_acts(desk, case.reference))[-1] == ("breach:read", "command on the server")


async def test_at_the_server_nothing_is_opened_that_stands_at_somebody_else_and_the_attempt_is_on_record(
    desk: Desk,
) -> None:
    case, _ = await reported(desk)
    await desk.transact(fallback.open_on_server, reference=case.reference)
    assert [act for act, _ in await sealed_acts(desk, case.reference)] == ["breach:reported", "breach:refused"]
    assert await desk.look(fallback.cases_at_fallback) == ()


async def test_that_evidence_was_handed_over_is_on_record(desk: Desk) -> None:
    case = await at_fallback(desk)
    await desk.transact(fallback.hand_over_evidence, reference=case.reference)
    assert (await sealed_acts(desk, case.reference))[-1] == ("breach:changed", "evidence handed over")
