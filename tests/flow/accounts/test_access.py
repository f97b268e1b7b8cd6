"""The Clerk gives employees access to an account, and whoever has it is handed the words and records the post."""

from datetime import date, timedelta
from typing import Any

import pytest

from chatops.desk import Desk
from chatops.evaluate.account_holders import in_force
from chatops.flow.accounts.access import (
    AccessForm,
    access_turn,
    change_access,
    check_change,
    check_giving,
    end_access,
)
from chatops.flow.accounts.access import give_access as give_account_access
from chatops.outbox.letter import LetterKind
from chatops.outbox.writers import letters_for
from chatops.policy.account_access import LONGEST_CASE, MOST
from chatops.policy.drafts.stages import Stage
from chatops.policy.objections import Overtaken, Refused
from chatops.policy.people import AccountStatus, Caller, Standing
from chatops.ports.council import Council
from chatops.ports.errors import NoSuch, NotYet
from chatops.ports.people import Entry
from chatops.ports.unit_of_work import Facts
from handlers.views.drafts.draft import see_draft, see_for_card
from handlers.views.drafts.forms import post_form
from handlers.views.drafts.offers import Offer
from storage.audit.verify import verify
from storage.engine import Database
from tests.policy.calendar.test_working_hours import at
from tests.support.council import (
    PEOPLE,
    StillClock,
    as_it_stands,
    caller,
    drop_account,
    give_access,
    links_for,
    list_account,
    look_at_deadlines,
    record,
    released,
    routed,
    take_on_everyone,
)
from tests.support.databases import journal_of
from tests.support.refusals import nothing_happens, refused

FORM = AccessForm("They look after it.", date(2027, 12, 1), lapses=False)
BOTH = ("facebook-page", "x-account")


async def holders(desk: Desk) -> set[tuple[str, str]]:
    names = {person: name for name, person in PEOPLE.items()}
    return {(names[one.person], one.account) for one in await desk.look(in_force)}


def told(facts: Facts, kind: LetterKind) -> list[Any]:
    return [letter.to for fact in facts for letter in letters_for(fact) if letter.kind is kind]


@pytest.mark.clause("9.1.1")
async def test_the_clerk_gives_access_with_a_business_case_and_it_is_journalled_without_its_words(
    desk: Desk, database: Database
) -> None:
    facts = await desk.transact(
        give_account_access, key="x-account", to=caller("employee"), form=FORM, by=caller("clerk")
    )
    assert await holders(desk) == {("employee", "x-account")}
    assert told(facts, LetterKind.ACCESS_NOTICE) == [PEOPLE[name] for name in ("employee", "clerk", "deputy")]
    entry = (await journal_of(database, desk.council))[-1]
    assert (entry["act"], entry["office"], entry["clause"]) == ("access:given", "Town Clerk", "9.1.1")
    assert "look after" not in str(entry)


@pytest.mark.parametrize("by", ["deputy", "employee", "volunteer", "councillor", "chair", "guest", "stranger"])
async def test_nobody_else_gives_access(desk: Desk, database: Database, by: str) -> None:
    async with refused(desk, database) as said:
        await give_access(desk, "x-account", "employee2", by=by)
    assert said.clauses == (("9.2",) if by in {"councillor", "chair"} else ("9.1.1",))
    async with refused(desk, database):
        await desk.transact(check_giving, key="x-account", by=caller(by))


@pytest.mark.clause("9.1.1", "9.2", "house rule 11")
@pytest.mark.parametrize(
    ("to", "clause"),
    [
        ("councillor", "9.2"),
        ("chair", "9.2"),
        ("volunteer", "house rule 11"),
        ("clerk", "9.1"),
        ("deputy", "9.1"),
        ("guest", "9.1.1"),
        ("stranger", "9.1.1"),
    ],
)
async def test_access_is_never_given_to_a_councillor_and_to_a_volunteer_only_for_a_reason(
    desk: Desk, database: Database, to: str, clause: str
) -> None:
    async with refused(desk, database) as said:
        await give_access(desk, "x-account", to)
    assert said.clauses == (clause,)
    if to == "volunteer":
        assert await give_access(desk, "x-account", to, why="No employee is there on Sundays.")
    elif to in {"councillor", "chair"}:
        async with refused(desk, database):
            await give_access(desk, "x-account", to, why="They ask for it.")


@pytest.mark.parametrize("status", [status for status in AccountStatus if status is not AccountStatus.ACTIVE])
async def test_access_is_not_given_to_somebody_whose_account_in_the_chat_is_not_sound(
    desk: Desk, database: Database, status: AccountStatus
) -> None:
    async with refused(desk, database):
        to = caller("employee", status)
        await desk.transact(give_account_access, key="x-account", to=to, form=FORM, by=caller("clerk"))


WRONG: dict[str, tuple[AccessForm, str]] = {
    "no business case": (AccessForm(" ", FORM.day, lapses=True), "case"),
    "a business case too long": (AccessForm("c" * (LONGEST_CASE + 1), FORM.day, lapses=True), "case"),
    "no day": (AccessForm("So.", None, lapses=True), "until"),
    "a day that has passed": (AccessForm("So.", date(2027, 2, 28), lapses=True), "until"),
    "a day too far away": (AccessForm("So.", date(2028, 3, 3), lapses=False), "until"),
}


@pytest.mark.parametrize(("form", "field"), WRONG.values(), ids=WRONG)
async def test_access_without_a_business_case_or_a_day_is_refused_beside_its_question(
    desk: Desk, form: AccessForm, field: str
) -> None:
    kept = await give_access(desk, "website", "employee2")
    for flow, given in (
        (give_account_access, {"key": "x-account", "to": caller("employee")}),
        (change_access, {"reference": kept}),
    ):
        with pytest.raises(Refused) as caught:
            await desk.transact(flow, form=form, by=caller("clerk"), **given)
        assert [objection.field for objection in caught.value.objections] == [field]


async def test_access_needs_a_person_and_an_account_that_is_official(desk: Desk, database: Database) -> None:
    async with refused(desk, database):
        await desk.transact(give_account_access, key="x-account", to=None, form=FORM, by=caller("clerk"))
    with pytest.raises(NoSuch):
        await give_access(desk, "no-such-account", "employee")


async def test_the_same_form_sent_twice_gives_access_once_and_another_for_the_same_person_is_refused(
    desk: Desk, database: Database
) -> None:
    assert await give_access(desk, "x-account", "employee")
    async with nothing_happens(database):
        assert not await give_access(desk, "x-account", "employee")
    async with refused(desk, database):
        await give_access(desk, "x-account", "employee", case="Another.")


async def test_so_many_have_access_to_one_account_and_no_more(desk: Desk, database: Database) -> None:
    roll = [Entry(type(PEOPLE["clerk"])("slack", "T0THORNBURY", f"U0MORE{n}"), Standing.EMPLOYEE) for n in range(MOST)]
    await take_on_everyone(desk, *roll)
    for entry in roll:
        to = Caller(entry.person, AccountStatus.ACTIVE)
        await desk.transact(give_account_access, key="x-account", to=to, form=FORM, by=caller("clerk"))
    async with refused(desk, database):
        await give_access(desk, "x-account", "employee")


# Who is handed the words


@pytest.mark.clause("house rule 11")
async def test_the_author_is_handed_the_words_first_then_the_others_with_access_then_the_officers(
    desk: Desk, clock: StillClock
) -> None:
    for name in ("employee2", "employee"):
        await give_access(desk, "facebook-page", name)
        clock.move(minutes=1)
    draft = await released(desk, accounts=("facebook-page",))
    assert draft.handed_to == tuple(PEOPLE[name] for name in ("employee", "employee2", "clerk", "deputy"))
    by_the_clerk = await released(desk, by="clerk", accounts=("facebook-page",))
    assert by_the_clerk.handed_to == tuple(PEOPLE[name] for name in ("clerk", "employee2", "employee", "deputy"))


@pytest.mark.clause("house rule 11")
async def test_nobody_is_handed_words_for_an_account_that_they_have_no_access_to(desk: Desk) -> None:
    await give_access(desk, "x-account", "employee2")
    draft = await released(desk, accounts=("facebook-page",))
    assert PEOPLE["employee2"] not in draft.handed_to
    view = await desk.look(see_draft, reference=draft.reference, by=caller("employee2"))
    assert (view.content, Offer.RECORD_POST in view.offers) == (None, False)


@pytest.mark.clause("house rule 11")
async def test_whoever_has_access_to_one_account_of_two_records_the_post_on_that_one_alone(
    desk: Desk, database: Database
) -> None:
    await give_access(desk, "x-account", "employee2")
    draft = await released(desk, accounts=BOTH)
    form = await desk.look(post_form, reference=draft.reference, by=caller("employee2"))
    assert [line.key for line in form.accounts] == ["x-account"]
    async with refused(desk, database) as said:
        await record(desk, draft, links_for("facebook-page"), by="employee2")
    assert said.clauses == ("house rule 11",)
    await record(desk, draft, links_for("x-account"), by="employee2")
    view = await desk.look(see_draft, reference=draft.reference, by=caller("employee2"))
    assert (view.stage, Offer.RECORD_POST in view.offers) == (Stage.RELEASED, False)
    await record(desk, draft, links_for("facebook-page"))
    assert (await as_it_stands(desk, draft.reference)).stage is Stage.POSTED


@pytest.mark.parametrize("stage", ["waits", "is released"])
async def test_the_words_are_shown_to_whoever_has_access_only_once_they_are_to_be_posted(
    desk: Desk, stage: str
) -> None:
    await give_access(desk, "x-account", "employee2")
    draft = await (routed if stage == "waits" else released)(desk, accounts=("x-account",))
    view = await desk.look(see_draft, reference=draft.reference, by=caller("employee2"))
    assert (view.content is not None) is (stage == "is released")


# Its end


@pytest.mark.clause("9.1")
@pytest.mark.parametrize("by", ["clerk", "deputy"])
async def test_an_officer_ends_access_at_once_and_what_was_handed_over_is_not_theirs_any_more(
    desk: Desk, database: Database, by: str
) -> None:
    reference = await give_access(desk, "x-account", "employee2")
    draft = await released(desk, accounts=("x-account",))
    facts = await desk.transact(end_access, reference=reference, by=caller(by))
    assert told(facts, LetterKind.HANDOVER_CARD) == [PEOPLE["employee2"]]
    assert await holders(desk) == set()
    async with refused(desk, database):
        await record(desk, draft, links_for("x-account"), by="employee2")
    with pytest.raises(Overtaken):
        await desk.transact(end_access, reference=reference, by=caller(by))
    with pytest.raises(Overtaken):
        await desk.transact(check_change, reference=reference, by=caller("clerk"))


@pytest.mark.parametrize("by", ["employee", "employee2", "volunteer", "councillor", "chair", "stranger"])
async def test_nobody_else_ends_or_changes_access(desk: Desk, database: Database, by: str) -> None:
    reference = await give_access(desk, "x-account", "employee2")
    for flow, given in ((end_access, {}), (change_access, {"form": FORM})):
        async with refused(desk, database):
            await desk.transact(flow, reference=reference, by=caller(by), **given)


async def test_access_that_ends_on_a_day_holds_until_its_end_and_not_a_moment_longer(
    desk: Desk, clock: StillClock
) -> None:
    reference = await give_access(desk, "x-account", "employee2", until=date(2027, 3, 5), lapses=True)
    clock.set(clock.now().replace(day=5, hour=23, minute=59))
    assert await holders(desk) == {("employee2", "x-account")}
    with pytest.raises(NotYet):
        await desk.transact(access_turn, reference=reference)
    clock.move(minutes=1)
    assert await holders(desk) == set()
    facts = await desk.transact(access_turn, reference=reference)
    assert told(facts, LetterKind.ACCESS_NOTICE)[0] == PEOPLE["employee2"]
    assert await desk.transact(access_turn, reference=reference) == ()


async def test_access_to_be_looked_at_again_goes_on_and_the_clerk_is_reminded_once(
    desk: Desk, clock: StillClock
) -> None:
    reference = await give_access(desk, "x-account", "employee2", until=date(2027, 3, 5))
    clock.move(days=10)
    facts = await desk.transact(access_turn, reference=reference)
    assert PEOPLE["clerk"] in told(facts, LetterKind.ACCESS_NOTICE)
    assert await holders(desk) == {("employee2", "x-account")}
    assert await desk.transact(access_turn, reference=reference) == ()
    again = AccessForm(FORM.case, clock.now().date() + timedelta(days=30), lapses=False)
    assert await desk.transact(change_access, reference=reference, form=again, by=caller("clerk"))
    assert await desk.transact(change_access, reference=reference, form=again, by=caller("clerk")) == ()
    clock.move(days=31)
    assert await desk.transact(access_turn, reference=reference)


@pytest.mark.clause("9.2")
@pytest.mark.parametrize("standing", [Standing.MEMBER, Standing.VOLUNTEER])
async def test_access_ends_when_its_person_is_no_longer_an_employee(
    desk: Desk, database: Database, standing: Standing
) -> None:
    await give_access(desk, "x-account", "employee2")
    draft = await released(desk, accounts=("x-account",))
    await take_on_everyone(desk, Entry(PEOPLE["employee2"], standing))
    assert await holders(desk) == set()
    entry = next(entry for entry in await journal_of(database, desk.council) if entry["act"] == "access:ended")
    assert entry["by"] is None
    await take_on_everyone(desk)
    assert await holders(desk) == set()
    async with refused(desk, database):
        await record(desk, draft, links_for("x-account"), by="employee2")


async def test_access_ends_with_its_account_and_does_not_come_back_with_another_of_that_name(desk: Desk) -> None:
    await give_access(desk, "x-account", "employee2")
    facts = await drop_account(desk, "x-account")
    assert told(facts, LetterKind.ACCESS_NOTICE)[0] == PEOPLE["employee2"]
    await list_account(desk, "X account", "https://x.com/ThornburyTC")
    assert await holders(desk) == set()


async def test_access_stays_when_its_account_is_renamed(desk: Desk) -> None:
    await give_access(desk, "x-account", "employee2")
    await list_account(desk, "Council X page", "https://x.com/ThornburyTC", key="x-account")
    assert await holders(desk) == {("employee2", "x-account")}


@pytest.mark.clause("house rule 11")
async def test_whoever_is_given_access_later_is_handed_what_waits_to_be_posted(
    desk: Desk, database: Database, council: Council
) -> None:
    draft, other = await released(desk), await released(desk, accounts=("website",))
    await give_access(desk, "facebook-page", "employee2")
    assert (await as_it_stands(desk, draft.reference)).handed_to[-1] == PEOPLE["employee2"]
    assert PEOPLE["employee2"] not in (await as_it_stands(desk, other.reference)).handed_to
    shown = await desk.look(see_for_card, reference=draft.reference, to=PEOPLE["employee2"])
    assert Offer.RECORD_POST in shown.offers
    await record(desk, await as_it_stands(desk, draft.reference), by="employee2")
    assert (await database.look(lambda connection: verify(connection, council))).findings == ()


async def test_whoever_is_given_access_later_is_reminded_from_then_on(desk: Desk, clock: StillClock) -> None:
    draft = await released(desk)
    clock.set(at("2027-03-01 13:00"))
    await give_access(desk, "facebook-page", "employee2")
    clock.set(at("2027-03-01 15:00"))
    assert await look_at_deadlines(desk, draft) == ()
    clock.set(at("2027-03-02 09:00"))
    (fact,) = await look_at_deadlines(desk, draft)
    assert fact.to == PEOPLE["employee2"]  # type: ignore[attr-defined]
