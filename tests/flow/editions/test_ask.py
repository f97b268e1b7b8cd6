"""Questions about the policy are answered once by whom they are put to, found again without a name, and erased."""

from datetime import timedelta

import pytest

from chatops.desk import Desk
from chatops.flow.content.keep_list import keep_list
from chatops.flow.editions.ask import check_answer, check_leaving_out, check_question, erase_question
from chatops.policy.objections import Overtaken, Refused
from chatops.policy.people import AccountStatus
from chatops.policy.retention import QUESTIONS
from chatops.ports.errors import NoSuch, NotYet
from handlers.views.questions import MOST_SHOWN, QuestionsView, find_questions
from storage.audit.verify import verify
from storage.engine import Database
from tests.support.council import MORNING, PEOPLE, StillClock, caller, new_form
from tests.support.databases import journal_of, rows
from tests.support.questions import BINS, YES, answer, as_it_stands, ask, leave_out
from tests.support.refusals import overtaken, refused
from tests.support.reports import reported
from tests.support.tampering.records import tamper

CARD = "Is 4111 1111 1111 1111 a number that I may post?"
EVERYBODY = ("clerk", "deputy", "chair", "employee", "volunteer", "councillor", "guest")


async def found(desk: Desk, words: str = "", *, by: str = "volunteer") -> QuestionsView:
    return await desk.look(find_questions, words=words, by=caller(by))


async def audited(desk: Desk, database: Database, clock: StillClock) -> tuple[str, ...]:
    return (await database.look(lambda connection: verify(connection, desk.council, now=clock.now()))).findings


@pytest.mark.clause("2.4")
@pytest.mark.parametrize("by", EVERYBODY)
async def test_an_answered_question_is_found_by_everybody_and_says_a_colleague_asked(desk: Desk, by: str) -> None:
    await answer(desk, await ask(desk), by="deputy")
    (one,) = (await found(desk, "BINS emptied", by=by)).found
    assert (one.asked, one.words) == ("A colleague asked on Monday 1 March at 09:30", BINS)
    assert (one.answered, one.answer) == ("The Deputy Town Clerk answered", YES)
    assert PEOPLE["employee"].user not in str(one)


@pytest.mark.clause("2.4")
async def test_what_is_not_answered_or_between_those_who_speak_or_left_out_is_found_by_nobody(desk: Desk) -> None:
    await ask(desk)
    await answer(desk, await ask(desk, others=False))
    gone = await ask(desk)
    await answer(desk, gone)
    await leave_out(desk, gone)
    for by in EVERYBODY:
        assert (await found(desk, by=by)).found == ()


@pytest.mark.clause("2.4", "5.10")
async def test_a_name_on_the_council_s_list_is_taken_out_and_finds_nothing(desk: Desk) -> None:
    await desk.transact(keep_list, parts={"people": "Sam Carter"}, seen=0, by=caller("clerk"))
    await answer(desk, await ask(desk, "May I thank Sam Carter for the planters?"), "Ask Sam Carter first.")
    (one,) = (await found(desk, "planters")).found
    assert (one.words, one.answer) == ("May I thank [name left out] for the planters?", "Ask [name left out] first.")
    assert (await found(desk, "Carter")).found == ()


async def test_the_newest_are_shown_and_how_many_more_there_are(desk: Desk, clock: StillClock) -> None:
    for number in range(MOST_SHOWN + 2):
        clock.move(minutes=1)
        await answer(desk, await ask(desk, f"Question {number}?"))
    view = await found(desk)
    assert (view.found[0].words, len(view.found), view.more) == (f"Question {MOST_SHOWN + 1}?", MOST_SHOWN, 2)


@pytest.mark.clause("5.4")
async def test_what_holds_a_private_number_is_not_for_others_and_may_be_asked_of_the_officers(
    desk: Desk, database: Database
) -> None:
    async with refused(desk, database) as told:
        await ask(desk, CARD)
    (objection,) = told.caught.objections
    assert (objection.clause, objection.field) == ("5.4", "others")
    assert "let only those who answer read it" in objection.sentence
    reference = await ask(desk, CARD, others=False)
    await answer(desk, reference, "No.")
    assert (await found(desk)).found == ()


@pytest.mark.clause("5.4")
async def test_a_question_of_the_clerk_s_own_is_answered_by_the_chair(desk: Desk, database: Database) -> None:
    reference = await ask(desk, CARD, by="clerk", others=False)
    async with refused(desk, database) as told:
        await answer(desk, reference, by="clerk")
    assert told.clauses == ("2.4",)
    await answer(desk, reference, "No, it is private.", by="chair")
    assert (await as_it_stands(desk, reference)).answered_by == PEOPLE["chair"]


async def test_whoever_does_not_say_who_reads_it_is_asked(desk: Desk, database: Database) -> None:
    async with refused(desk, database) as told:
        await ask(desk, others=None)
    assert told.caught.objections[0].field == "others"


@pytest.mark.clause("2.4")
@pytest.mark.parametrize("by", ["employee", "volunteer", "councillor", "chair", "guest", "stranger"])
async def test_nobody_answers_whom_it_is_not_put_to(desk: Desk, database: Database, by: str) -> None:
    reference = await ask(desk)
    async with refused(desk, database):
        await desk.transact(check_answer, reference=reference, by=caller(by))
    async with refused(desk, database):
        await answer(desk, reference, by=by)


async def test_a_question_is_answered_once(desk: Desk, database: Database) -> None:
    reference = await ask(desk)
    await answer(desk, reference)
    async with overtaken(desk, database):
        await answer(desk, reference, "No.", by="deputy")
    assert (await as_it_stands(desk, reference)).answer == YES


async def test_the_same_form_is_one_question(desk: Desk, database: Database) -> None:
    form = new_form()
    await ask(desk, form=form)
    await ask(desk, form=form)
    assert [entry["act"] for entry in await journal_of(database, desk.council)].count("question:asked") == 1


@pytest.mark.clause("2.4")
@pytest.mark.parametrize("by", ["deputy", "chair", "employee", "volunteer", "stranger"])
async def test_only_the_clerk_leaves_a_question_out(desk: Desk, database: Database, by: str) -> None:
    reference = await ask(desk)
    await answer(desk, reference)
    async with refused(desk, database):
        await desk.transact(check_leaving_out, reference=reference, by=caller(by))
    async with refused(desk, database):
        await leave_out(desk, reference, by=by)
    assert (await found(desk, by=by) if by != "stranger" else await found(desk)).may_leave_out is False


async def test_it_is_left_out_for_a_reason_and_once(desk: Desk, database: Database) -> None:
    reference = await ask(desk)
    async with refused(desk, database):
        await leave_out(desk, reference, "  ")
    await leave_out(desk, reference)
    async with overtaken(desk, database):
        await leave_out(desk, reference)


@pytest.mark.clause("2.4")
async def test_after_two_years_no_word_is_left_of_it_and_the_journal_is_whole(
    desk: Desk, database: Database, clock: StillClock
) -> None:
    reference = await ask(desk)
    await answer(desk, reference)
    with pytest.raises(NotYet):
        await desk.transact(erase_question, reference=reference)
    clock.set(MORNING + QUESTIONS.kept_for)
    await desk.transact(erase_question, reference=reference)
    assert await desk.transact(erase_question, reference=reference) == ()
    (row,) = await rows(database, "SELECT words, answer, why, salt FROM questions")
    assert set(row.values()) == {""}
    assert (await found(desk)).found == ()
    assert await audited(desk, database, clock) == ()
    with pytest.raises(Overtaken):
        await answer(desk, reference)
    await tamper(database, "UPDATE questions SET words = 'May I?'")
    assert await audited(desk, database, clock) == (
        f"The journal and the records disagree about the question {reference}.",
    )


async def test_a_question_whose_letter_of_erasure_is_gone_is_a_finding(
    desk: Desk, database: Database, clock: StillClock
) -> None:
    reference = await ask(desk)
    await tamper(database, "DELETE FROM letters WHERE kind = 'question turn'")
    (said,) = await audited(desk, database, clock)
    assert said.startswith(f"{reference} is to be erased, and the letter")


@pytest.mark.parametrize(
    "change",
    [
        "words = 'May I not?'",
        "answer = 'No.'",
        "others = NOT others",
        'answered_by = "by"',
        "answered_office = 'Chair'",
        "erased_at = at",
        "left_out_at = at",
    ],
)
async def test_what_is_changed_in_the_records_is_found(
    desk: Desk, database: Database, clock: StillClock, change: str
) -> None:
    await answer(desk, await ask(desk))
    assert await audited(desk, database, clock) == ()
    await tamper(database, f"UPDATE questions SET {change}")  # noqa: S608 - one of the above
    assert len(await audited(desk, database, clock)) == 1


async def test_what_is_found_is_the_same_whoever_is_reported(desk: Desk, clock: StillClock) -> None:
    await answer(desk, await ask(desk))
    before = await found(desk, by="clerk")
    await reported(desk)
    clock.move(hours=1)
    assert await found(desk, by="clerk") == before


async def test_somebody_from_elsewhere_neither_asks_nor_finds(desk: Desk) -> None:
    outsider = caller("stranger", AccountStatus.OUTSIDER)
    with pytest.raises(Refused):
        await desk.transact(check_question, by=outsider)
    with pytest.raises(Refused):
        await desk.look(find_questions, words="", by=outsider)
    with pytest.raises(NoSuch):
        await answer(desk, "QN-000000")
    assert timedelta(days=730) == QUESTIONS.kept_for
