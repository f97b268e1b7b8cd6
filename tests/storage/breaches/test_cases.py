"""Cases come out as they went in, only ever the newest, and are found by whoever has the receipt."""

from collections.abc import Awaitable, Callable
from datetime import date, datetime, timedelta
from time import perf_counter

import pytest

from chatops.desk import Desk
from chatops.facts.breaches import BreachReported, CaseChanged, ConfidentialAttempt, DayCommitted
from chatops.policy.breaches.case import Case, CaseStage, Viewer
from chatops.policy.breaches.endings import Outcome
from chatops.ports.council import Council
from chatops.ports.errors import Collided, NoSuch
from chatops.ports.unit_of_work import Facts, UnitOfWork
from storage.engine import Database
from tests.support.council import MORNING, PEOPLE, StillClock
from tests.support.databases import journal_of, rows
from tests.support.reports import as_kept, committed, erased, opened_by_chair, remarked, report, reported

DAY = date(2027, 3, 1)


async def test_a_case_comes_out_as_it_went_in(desk: Desk) -> None:
    case, _ = await reported(desk)
    assert await as_kept(desk, case.reference) == case
    viewer = Viewer(PEOPLE["deputy"], PEOPLE["chair"], DAY, "She knows the car park.")
    changes = {"viewers": (viewer,), "stage": CaseStage.CLOSED, "outcome": Outcome.ADVICE, "closed_on": DAY, "step": 2}
    new = case.changed(updated_on=DAY, answered_on=DAY, on_hold=True, **changes)
    await desk.transact(lambda _work, now: (CaseChanged(at=now, reference=case.reference, case=new, did="closed"),))
    assert await as_kept(desk, case.reference) == new


async def test_references_and_receipts_are_long_random_and_sayable(desk: Desk) -> None:
    drawn = await desk.look(
        lambda work, _now: [(work.cases.fresh_reference(), work.cases.fresh_receipt()) for _ in "ab"]
    )
    for reference, receipt in drawn:
        assert reference.startswith("BR-")
        assert len(reference) == 29
        assert [len(group) for group in receipt.split("-")] == [4] * 5
        assert not set(reference[3:] + receipt) & set("ILOU")
    assert len({text for pair in drawn for text in pair}) == 4


@pytest.mark.parametrize("typed", [str, str.lower, lambda code: code.replace("-", " "), lambda code: f" {code}\n"])
async def test_a_receipt_finds_its_case_however_it_is_typed(desk: Desk, typed: Callable[[str], str]) -> None:
    case, receipt = await reported(desk)
    await reported(desk)
    assert await desk.look(lambda work, _now: work.cases.by_receipt(typed(receipt))) == case


async def test_letters_that_are_misheard_are_put_right(desk: Desk) -> None:
    case, _ = await reported(desk)
    code = "1111-0000-ABCD-EFGH-JKMN"
    fact = BreachReported(
        at=MORNING,
        reference="BR-2",
        case=Case("BR-2", report(), opened_on=DAY),
        receipt=code,
        form="another",
    )
    await desk.transact(lambda _work, _now: (fact,))
    assert (await desk.look(lambda work, _now: work.cases.by_receipt("ilIL oOoO abcd efgh jkmn"))).reference == "BR-2"
    assert case.reference != "BR-2"


@pytest.mark.parametrize("code", ["", "0000-0000-0000-0000-0000", "BR-1", "é", "'; DROP TABLE cases"])
async def test_a_wrong_receipt_finds_nothing(desk: Desk, code: str) -> None:
    for _ in "before any", "after one":
        with pytest.raises(NoSuch):
            await desk.look(lambda work, _now: work.cases.by_receipt(code))
        await reported(desk)


async def test_a_form_makes_one_case(desk: Desk, database: Database) -> None:
    assert await desk.look(lambda work, _now: work.cases.sent_in("form-1")) is None
    case, _ = await reported(desk, form="form-1")
    assert await desk.look(lambda work, _now: work.cases.sent_in("form-1")) == case.reference
    with pytest.raises(Collided):
        await reported(desk, form="form-1")
    assert len(await rows(database, "SELECT reference FROM cases")) == 1


async def test_a_case_that_was_changed_meanwhile_is_not_changed_again(desk: Desk) -> None:
    case, _ = await reported(desk)
    await remarked(desk, case.reference)
    stale = case.changed(on_hold=True)
    with pytest.raises(Collided):
        await desk.transact(lambda _work, now: (CaseChanged(at=now, reference=case.reference, case=stale, did="hold"),))
    assert not (await as_kept(desk, case.reference)).on_hold


async def test_all_cases_are_listed_in_an_order_that_says_nothing_of_time(desk: Desk) -> None:
    assert await desk.look(lambda work, _now: work.cases.all()) == []
    made = [(await reported(desk))[0] for _ in range(5)]
    assert await desk.look(lambda work, _now: work.cases.all()) == sorted(made, key=lambda case: case.reference)


async def test_one_council_s_cases_are_not_another_s(desk: Desk, desk_at: Callable[[str], Awaitable[Desk]]) -> None:
    other = await desk_at("T0OTHER")
    case, receipt = await reported(desk, form="form-1")
    await reported(other)
    with pytest.raises(NoSuch):
        await as_kept(other, case.reference)
    with pytest.raises(NoSuch):
        await other.look(lambda work, _now: work.cases.by_receipt(receipt))
    assert await other.look(lambda work, _now: work.cases.sent_in("form-1")) is None
    assert case not in await other.look(lambda work, _now: work.cases.all())


async def test_what_is_erased_is_gone_and_a_tombstone_stays(desk: Desk, database: Database, clock: StillClock) -> None:
    case, receipt = await reported(desk, form="form-1")
    stays, _ = await reported(desk)
    link = await desk.records.write(lambda work: work.cases.fresh_link(case.reference, until=DAY))
    clock.move(days=400)
    await erased(desk, case.reference)
    (kept,) = await desk.look(lambda work, _now: work.cases.erased())
    assert (kept.reference, kept.erased_on) == (case.reference, date(2028, 4, 4))
    for ask in (
        lambda work, _now: work.cases.get(case.reference),
        lambda work, _now: work.cases.by_receipt(receipt),
    ):
        with pytest.raises(NoSuch):
            await desk.look(ask)
    with pytest.raises(NoSuch):
        await desk.records.write(lambda work: work.cases.use_link(link, today=DAY))
    assert await desk.look(lambda work, _now: work.cases.all()) == [stays]
    (row,) = await rows(database, "SELECT * FROM cases WHERE reference = :reference", reference=case.reference)
    assert {name for name, value in row.items() if value is not None} == {"council", "reference", "erased_on"}
    assert await rows(database, "SELECT * FROM case_links") == []
    with pytest.raises(Collided):
        await erased(desk, case.reference)


async def test_a_link_opens_its_case_once(desk: Desk) -> None:
    case, _ = await reported(desk)
    token = await desk.records.write(lambda work: work.cases.fresh_link(case.reference, until=DAY))
    assert len(token) == 43
    assert await desk.records.write(lambda work: work.cases.use_link(token, today=DAY)) == case.reference
    with pytest.raises(NoSuch):
        await desk.records.write(lambda work: work.cases.use_link(token, today=DAY))


async def test_a_link_does_not_outlive_its_day(desk: Desk, database: Database) -> None:
    case, _ = await reported(desk)
    token = await desk.records.write(lambda work: work.cases.fresh_link(case.reference, until=DAY))
    with pytest.raises(NoSuch):
        await desk.records.write(lambda work: work.cases.use_link(token, today=DAY + timedelta(days=1)))
    assert await rows(database, "SELECT reference FROM cases") != []


async def test_a_token_that_was_never_given_opens_nothing(desk: Desk) -> None:
    for _ in "before any", "after one":
        with pytest.raises(NoSuch):
            await desk.records.write(lambda work: work.cases.use_link("x" * 43, today=DAY))
        await reported(desk)


async def test_nothing_confidential_is_in_the_public_journal(desk: Desk, database: Database, council: Council) -> None:
    before = await journal_of(database, council)
    case, _ = await reported(desk)
    await remarked(desk, case.reference)
    await opened_by_chair(desk, case.reference)
    attempt = ConfidentialAttempt(at=MORNING, reference=case.reference, by=PEOPLE["clerk"], attempted="breach:read")
    await desk.transact(lambda _work, _now: (attempt,))
    await erased(desk, case.reference)
    assert await journal_of(database, council) == before
    assert len(await rows(database, "SELECT * FROM sealed_journal")) == 5


async def test_each_day_is_committed_to_in_both_journals(desk: Desk, database: Database, council: Council) -> None:
    assert await desk.look(lambda work, _now: work.cases.last_committed()) is None
    await reported(desk)
    facts = await committed(desk, DAY - timedelta(days=2), DAY - timedelta(days=1))
    assert await desk.look(lambda work, _now: work.cases.last_committed()) == DAY - timedelta(days=1)
    said = [entry["details"] for entry in await journal_of(database, council) if entry["act"] == "sealed:committed"]
    assert said == [fact.details() for fact in facts]
    assert [details["day"] for details in said] == ["2027-02-27", "2027-02-28"]
    assert all(len(details["commitment"]) == 64 for details in said)
    assert said[0]["commitment"] != said[1]["commitment"]
    assert len(await rows(database, "SELECT * FROM sealed_journal")) == 3


async def test_a_commitment_to_another_head_is_not_written(desk: Desk) -> None:
    fact = DayCommitted(at=MORNING, reference="", day=DAY, commitment="0" * 64)
    with pytest.raises(Collided):
        await desk.transact(lambda _work, _now: (fact,))


async def test_fifty_cases_are_opened_in_well_under_a_tenth_of_a_second(desk: Desk) -> None:
    def come_in(work: UnitOfWork, now: datetime) -> Facts:
        made = [Case(work.cases.fresh_reference(), report(what="word " * 400), opened_on=DAY) for _ in range(50)]
        return tuple(
            BreachReported(
                at=now, reference=case.reference, case=case, receipt=work.cases.fresh_receipt(), form=case.reference
            )
            for case in made
        )

    await desk.transact(come_in)
    took = []
    for _ in range(5):
        began = perf_counter()
        assert len(await desk.look(lambda work, _now: work.cases.all())) == 50
        took.append(perf_counter() - began)
    assert min(took) < 0.1
