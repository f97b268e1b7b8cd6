"""What is late is not the same as now: it waits to be confirmed, and everybody concerned is told."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from chatops.desk import Desk
from chatops.flow.drafts.decide import confirm_draft
from chatops.flow.drafts.post import stop_late_handover
from chatops.outbox.letter import Letter, LetterKind
from chatops.outbox.writers import letters_for
from chatops.policy.drafts.stages import Stage
from chatops.policy.people import AccountStatus, Standing
from chatops.policy.stops import StopCause
from chatops.ports.people import Entry
from chatops.ports.unit_of_work import UnitOfWork
from handlers.views.drafts.draft import see_for_card
from handlers.views.drafts.offers import Offer
from storage.engine import Database
from tests.support.council import (
    PEOPLE,
    StillClock,
    approved,
    as_it_stands,
    caller,
    exempt,
    held,
    purdah_on,
    record,
    release,
    released,
    take_on_everyone,
    tomorrow_at_noon,
)
from tests.support.databases import journal_of, rows
from tests.support.refusals import nothing_happens

HOUR, TICK = timedelta(hours=1), timedelta(microseconds=1)
TONIGHT = "Tonight at 7pm: public meeting in the Town Hall."


@pytest.mark.clause("house rule 13")
async def test_coming_back_after_an_outage_never_posts_yesterday_s_tonight(
    desk: Desk, database: Database, clock: StillClock
) -> None:
    draft = await approved(desk, words=TONIGHT, day=date(2027, 3, 5), at=time(9, 0))
    clock.move(days=7)
    (fact,) = await release(desk, draft)
    now = await as_it_stands(desk, draft.reference)
    assert (fact.act, now.stage, now.stopped) == ("draft:stopped", Stage.UNCONFIRMED, StopCause.LATE)
    entry = (await journal_of(database, desk.council))[-1]
    assert (entry["details"]["cause"], entry["details"]["why"]) == ("late", ["house rule 13"])
    handed = await rows(database, "SELECT 1 FROM letters WHERE kind = :kind", kind=LetterKind.HANDOVER_CARD)
    assert handed == []


async def test_of_what_is_late_the_approver_the_author_and_the_account_holders_are_told_afresh(
    desk: Desk, clock: StillClock
) -> None:
    draft = await approved(desk, **tomorrow_at_noon())
    clock.move(days=3)
    (fact,) = await release(desk, draft)
    told = {(letter.kind, letter.to) for letter in letters_for(fact) if letter.afresh}
    assert told == {
        (LetterKind.DECISION_CARD, PEOPLE["clerk"]),
        (LetterKind.DECISION_CARD, PEOPLE["deputy"]),
        (LetterKind.AUTHOR_CARD, PEOPLE["employee"]),
    }


async def test_the_card_of_what_is_late_says_so_and_asks_for_a_confirmation(desk: Desk, clock: StillClock) -> None:
    draft = await approved(desk, **tomorrow_at_noon())
    clock.move(days=3)
    await release(desk, draft)
    view = await desk.look(see_for_card, reference=draft.reference, to=PEOPLE["clerk"])
    said = "".join(str(part) for part in view.standing)
    assert "was due on Tuesday 2 March at 12:00, and could not be handed over in time" in said
    assert "no longer able" not in said
    assert Offer.CONFIRM in view.offers


@pytest.mark.parametrize(("late", "released_"), [(HOUR, True), (HOUR + TICK, False)])
async def test_a_draft_is_late_more_than_an_hour_after_its_time_or_its_approval(
    desk: Desk, clock: StillClock, late: timedelta, released_: bool
) -> None:
    at_once, timed = await approved(desk), await approved(desk, **tomorrow_at_noon())
    for draft in (at_once, timed):
        clock.set((draft.revision.goes_out_at or clock.now()) + late)
        (fact,) = await release(desk, draft)
        assert (fact.act == "draft:released") is released_


async def test_what_is_late_goes_out_once_it_is_confirmed_by_who_approved_it(desk: Desk, clock: StillClock) -> None:
    draft = await approved(desk, **tomorrow_at_noon())
    clock.move(days=3)
    await release(desk, draft)
    await desk.transact(confirm_draft, reference=draft.reference, revision=1, by=caller("clerk"))
    (fact,) = await release(desk, draft)
    assert fact.act == "draft:released"


async def test_a_confirmation_grows_late_as_well(desk: Desk, clock: StillClock) -> None:
    draft = await approved(desk, **tomorrow_at_noon())
    clock.move(days=3)
    await release(desk, draft)
    await desk.transact(confirm_draft, reference=draft.reference, revision=1, by=caller("clerk"))
    clock.move(hours=2)
    (fact,) = await release(desk, draft)
    assert fact.act == "draft:stopped"


async def test_what_was_held_for_weeks_and_is_exempt_now_is_not_late(desk: Desk, clock: StillClock) -> None:
    draft = await held(desk)
    clock.move(days=20)
    await exempt(desk, draft)
    (fact,) = await release(desk, draft)
    assert fact.act == "draft:released"


async def test_what_is_late_in_a_period_is_held_and_not_asked_to_be_confirmed(desk: Desk, clock: StillClock) -> None:
    draft = await approved(desk)
    await purdah_on(desk)
    clock.move(days=3)
    (fact,) = await release(desk, draft)
    assert fact.act == "draft:held"


async def test_of_what_is_late_an_approver_who_is_no_longer_able_is_the_cause_that_is_named(
    desk: Desk, clock: StillClock
) -> None:
    draft = await approved(desk)
    await take_on_everyone(desk, Entry(PEOPLE["clerk"], Standing.EMPLOYEE, None))
    clock.move(days=1)
    (fact,) = await release(desk, draft)
    assert fact.details()["cause"] == "approver"
    assert (await as_it_stands(desk, draft.reference)).asked == (PEOPLE["deputy"],)


async def test_while_slack_does_not_say_who_the_approver_is_nobody_is_accused(desk: Desk, clock: StillClock) -> None:
    draft = await approved(desk)
    clock.move(hours=5)
    (fact,) = await release(desk, draft, status=AccountStatus.UNKNOWN)
    assert fact.details()["cause"] == "late"


# Released in time, and delivered to nobody in time


async def test_a_handover_that_reached_nobody_in_time_waits_to_be_confirmed(desk: Desk, clock: StillClock) -> None:
    draft = await released(desk)
    clock.move(hours=5)
    (fact,) = await desk.transact(stop_late_handover, reference=draft.reference)
    assert (fact.act, fact.details()["cause"]) == ("draft:stopped", "late")
    view = await desk.look(see_for_card, reference=draft.reference, to=PEOPLE["deputy"])
    assert (view.stage, Offer.RECORD_POST in view.offers) == (Stage.UNCONFIRMED, False)


async def test_a_handover_within_the_hour_is_no_other_than_before(
    desk: Desk, database: Database, clock: StillClock
) -> None:
    draft = await released(desk)
    clock.move(hours=1)
    async with nothing_happens(database):
        await desk.transact(stop_late_handover, reference=draft.reference)
    assert (await desk.look(see_for_card, reference=draft.reference, to=PEOPLE["clerk"])).late is None


async def _delivered(desk: Desk, about: str, who: str) -> None:
    """This person's card for posting was hung."""
    now = desk.clock.now()

    def settle(work: UnitOfWork) -> None:
        claimed = work.letters.claim(now=now, holder="the relay", until=now, limit=1000)
        card = Letter(LetterKind.HANDOVER_CARD, about, PEOPLE[who], afresh=True)
        work.letters.settle(
            [one.number for one in claimed if replace(one.letter, not_before=None) == card], holder="the relay"
        )
        work.letters.let_go("the relay")

    await desk.records.write(settle)


async def test_what_one_holder_had_in_time_is_not_taken_from_them_and_the_other_reads_that_it_is_late(
    desk: Desk, database: Database, clock: StillClock
) -> None:
    draft = await released(desk)
    await _delivered(desk, draft.reference, "clerk")
    clock.move(hours=5)
    async with nothing_happens(database):
        await desk.transact(stop_late_handover, reference=draft.reference)
    late = (await desk.look(see_for_card, reference=draft.reference, to=PEOPLE["deputy"])).late
    assert late is not None
    assert "ask whoever approved it before you post it" in late


async def test_what_has_a_post_on_record_is_not_stopped_for_being_late(
    desk: Desk, database: Database, clock: StillClock
) -> None:
    draft = await released(desk, accounts=("facebook-page", "website"))
    await record(desk, draft, {"website": "https://www.thornburytowncouncil.gov.uk/news/77"})
    clock.move(hours=5)
    async with nothing_happens(database):
        await desk.transact(stop_late_handover, reference=draft.reference)


async def test_the_deputy_s_late_draft_waits_for_the_clerk_alone(desk: Desk, clock: StillClock) -> None:
    draft = await approved(desk, by="deputy")
    clock.move(hours=5)
    (fact,) = await release(desk, draft)
    assert (await as_it_stands(desk, draft.reference)).asked == (PEOPLE["clerk"],)
    assert (LetterKind.AUTHOR_CARD, PEOPLE["deputy"]) in {(one.kind, one.to) for one in letters_for(fact) if one.afresh}
