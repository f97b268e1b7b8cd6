"""An entry of a register is made, changed and closed by those who may, comes to its day once, and loses nothing."""

from typing import Any

import pytest

from chatops.desk import Desk
from chatops.facts.registers import RegisterFact
from chatops.flow.registers import check_change, check_closing, check_entry, close_entry, entry_turn, make_entry
from chatops.outbox.letter import LetterKind
from chatops.outbox.writers import letters_for
from chatops.policy.objections import Overtaken, Refused
from chatops.policy.registers.catalogue import REGISTERS
from chatops.policy.registers.register import State
from chatops.ports.council import Council
from chatops.ports.errors import NoSuch, NotYet
from chatops.ports.unit_of_work import Facts
from handlers.views.registers.entries import see_entry, see_notice
from handlers.views.registers.lists import MOST_SHOWN, find_entries, see_register, see_registers
from storage.engine import Database
from tests.support.council import PEOPLE, StillClock, caller, new_form
from tests.support.databases import journal_of, rows
from tests.support.registers import SAMPLES, change, close, entry, kept

NAMES = {person: name for name, person in PEOPLE.items()}


def told(facts: Facts) -> set[str]:
    letters = (letter for fact in facts for letter in letters_for(fact))
    return {NAMES[letter.to] for letter in letters if letter.kind is LetterKind.REGISTER_NOTICE and letter.to}


@pytest.mark.parametrize("register", REGISTERS)
async def test_an_entry_of_each_register_is_made_changed_and_closed_and_all_of_it_is_kept(
    desk: Desk, database: Database, council: Council, register: str
) -> None:
    made = await entry(desk, register)
    assert made == await kept(desk, made.reference)
    typed = (field for field in REGISTERS[register].fields if field.kind in {"line", "words", "link"})
    field = next(field for field in typed if register != "holds" or field.name == "why")
    changed = await change(desk, made, **{field.name: "https://www.example.org/another"})
    closed = await close(desk, changed)
    assert (closed.number, closed.state, closed.why, closed.due_at) == (3, State.CLOSED, "It is over.", None)
    assert closed.values[field.name] == "https://www.example.org/another"
    view = await desk.look(see_entry, reference=made.reference, by=caller("clerk"))
    assert [said[-1] for said in view.history] == [
        f" {did} on Monday 1 March." for did in ("made it", "changed it", "closed it")
    ]
    entries = [one for one in await journal_of(database, council) if one["reference"] == made.reference]
    assert [one["act"] for one in entries] == ["register:made", "register:changed", "register:closed"]
    assert {one["clause"] for one in entries} == {REGISTERS[register].clause}
    (first, *_) = await rows(database, "SELECT said FROM register_entries ORDER BY number")
    assert first["said"] not in str(entries), "no journal has people's words"


async def test_the_same_form_makes_one_entry(desk: Desk) -> None:
    given: dict[str, Any] = {"register": "themes", "values": SAMPLES["themes"], "form": new_form()}
    assert len(await desk.transact(make_entry, by=caller("employee"), **given)) == 1
    assert await desk.transact(make_entry, by=caller("employee"), **given) == ()


async def test_whoever_was_overtaken_is_told_so_and_changes_nothing(desk: Desk) -> None:
    made = await entry(desk, "themes")
    await change(desk, made, theme="The bins, and the benches.")
    with pytest.raises(Overtaken, match="Somebody has changed that entry"):
        await change(desk, made, theme="The bins alone.")
    await close(desk, await kept(desk, made.reference))
    for check in (check_change, check_closing):
        with pytest.raises(Overtaken, match="closed already"):
            await desk.transact(check, reference=made.reference, by=caller("clerk"))


async def test_the_same_words_again_make_no_version(desk: Desk) -> None:
    made = await entry(desk, "themes")
    assert (await change(desk, made)).number == 1


@pytest.mark.parametrize("name", ["employee", "volunteer", "councillor", "chair", "stranger"])
async def test_whoever_may_not_read_a_register_learns_nothing_of_it(desk: Desk, name: str) -> None:
    made = await entry(desk, "blocks")
    for question, given in (
        (see_register, {"key": "blocks"}),
        (see_entry, {"reference": made.reference}),
    ):
        with pytest.raises(Refused):
            await desk.look(question, by=caller(name), **given)
    for check in (check_change, check_closing):
        with pytest.raises(Refused):
            await desk.transact(check, reference=made.reference, by=caller(name))
    with pytest.raises(Refused):
        await desk.transact(check_entry, register="blocks", by=caller(name))
    if name != "stranger":
        assert "blocks" not in {line.key for line in await desk.look(see_registers, by=caller(name))}
        assert (await desk.look(find_entries, words="Riverside", by=caller(name))).entries == ()


async def test_an_entry_comes_to_its_day_once_and_the_officers_and_whoever_deals_with_it_are_told(
    desk: Desk, clock: StillClock
) -> None:
    made = await entry(desk, "requests", by="employee")
    with pytest.raises(NotYet):
        await desk.transact(entry_turn, reference=made.reference)
    clock.move(days=32)
    assert told(await desk.transact(entry_turn, reference=made.reference)) == {"clerk", "deputy", "employee2"}
    assert await desk.transact(entry_turn, reference=made.reference) == ()
    notice = await desk.look(see_notice, reference=made.reference, to=PEOPLE["employee2"])
    assert "The 20 working days are over" in str(notice.said)
    assert notice.opens
    (line,) = (one for one in await desk.look(see_registers, by=caller("clerk")) if one.key == "requests")
    assert (line.open, line.due) == (1, 1)


async def test_one_that_is_closed_never_comes_to_its_day(desk: Desk, clock: StillClock) -> None:
    made = await entry(desk, "blocks")
    await close(desk, made)
    clock.move(days=200)
    assert await desk.transact(entry_turn, reference=made.reference) == ()


@pytest.mark.clause("9.7.1", "9.4")
async def test_a_security_breach_is_told_to_the_clerk_the_deputy_and_the_chair_and_its_task_opens_at_once(
    desk: Desk,
) -> None:
    given: dict[str, Any] = {"register": "security", "values": SAMPLES["security"], "form": new_form()}
    facts = await desk.transact(make_entry, by=caller("employee"), **given)
    assert told(facts) == {"clerk", "deputy", "chair"}
    ((made,),) = ([one.entry for one in facts if isinstance(one, RegisterFact)],)
    due = await desk.transact(entry_turn, reference=made.reference)
    assert told(due) == {"clerk", "deputy"}
    notice = await desk.look(see_notice, reference=made.reference, to=PEOPLE["clerk"])
    assert "Change the password of the account now" in str(notice.said)


@pytest.mark.clause("7.1")
async def test_whoever_a_theme_is_passed_to_is_told_and_again_when_it_passes_to_another(desk: Desk) -> None:
    made = await entry(desk, "themes", by="employee")
    await change(desk, made, passed=str(PEOPLE["deputy"]))
    letters = await desk.look(lambda work, _now: work.register_entries.versions(made.reference))
    assert [name_of(one.values["passed"]) for one in letters] == ["employee2", "deputy"]


def name_of(key: str) -> str:
    return next(name for person, name in NAMES.items() if str(person) == key)


async def test_nobody_who_is_not_on_the_list_is_named_to_deal_with_something(desk: Desk) -> None:
    with pytest.raises(Refused, match="not on the council's list of people"):
        await entry(desk, "themes", passed=str(PEOPLE["stranger"]))


async def test_an_entry_that_there_is_not_and_a_register_that_there_is_not_are_not_there(desk: Desk) -> None:
    with pytest.raises(NoSuch):
        await kept(desk, "RG-000000")
    with pytest.raises(NoSuch):
        await desk.transact(check_entry, register="dreams", by=caller("clerk"))


async def test_closing_needs_what_came_of_it(desk: Desk) -> None:
    made = await entry(desk, "blocks")
    with pytest.raises(Refused, match="Say what came of it"):
        await desk.transact(
            close_entry, reference=made.reference, number=1, why=" ", form=new_form(), by=caller("clerk")
        )


async def test_a_register_shows_its_newest_and_finds_the_others_by_their_words(desk: Desk) -> None:
    for n in range(MOST_SHOWN + 3):
        await entry(desk, "themes", theme=f"Theme number {n:02}")
    view = await desk.look(see_register, key="themes", by=caller("employee"))
    assert (len(view.entries), view.more) == (MOST_SHOWN, 3)
    found = await desk.look(find_entries, words="number 07", by=caller("employee"))
    assert len(found.entries) == 1
