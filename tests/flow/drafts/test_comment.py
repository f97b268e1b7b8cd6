"""Whoever may decide a draft may comment on it, and nothing is decided by that. Clause 3.1."""

from datetime import date

import pytest

from chatops.desk import Desk
from chatops.flow.authority.away import TimeAway, set_away
from chatops.flow.authority.delegate import DelegationForm, lend_approval
from chatops.flow.drafts.comment import check_comment, comment_on_draft
from chatops.flow.drafts.route import route_draft
from chatops.outbox.letter import Letter, LetterKind
from chatops.outbox.writers import letters_for
from chatops.policy.drafts.comments import LONGEST_COMMENT, MOST_COMMENTS
from chatops.policy.drafts.draft import Draft
from chatops.policy.drafts.stages import Stage
from chatops.ports.errors import NoSuch
from chatops.ports.unit_of_work import Facts
from handlers.views.drafts.comments import see_comments
from handlers.views.drafts.draft import DraftView, see_draft, see_for_card
from handlers.views.drafts.offers import Offer
from storage.engine import Database
from tests.support.council import (
    PEOPLE,
    StillClock,
    as_it_stands,
    brought_to,
    caller,
    new_form,
    revise,
    routed,
    tomorrow_at_noon,
)
from tests.support.databases import journal_of
from tests.support.refusals import nothing_happens, overtaken, refused

SAID = "Is it the Saturday market or the Sunday one?"
WAITS = (Stage.ROUTED, Stage.UNCONFIRMED, Stage.HELD)


def lent_for(account: str, topic: str = "") -> DelegationForm:
    return DelegationForm(new_form(), caller("employee2"), "", account, topic, date(2027, 5, 20), None, "Away.")


async def comment(
    desk: Desk, draft: Draft, *, by: str = "clerk", words: str = SAID, revision: int = 1, form: str = ""
) -> Facts:
    given = {"reference": draft.reference, "revision": revision, "words": words, "form": form or new_form()}
    return await desk.transact(comment_on_draft, **given, by=caller(by))


async def seen(desk: Desk, draft: Draft, by: str = "employee") -> DraftView:
    return await desk.look(see_draft, reference=draft.reference, by=caller(by))


def words_on(view: DraftView) -> tuple[str, ...]:
    return tuple(line.words for line in view.comments.lines) if view.comments else ()


@pytest.mark.clause("3.1")
@pytest.mark.parametrize("stage", WAITS)
async def test_a_comment_is_kept_and_the_draft_stays_as_it_is(desk: Desk, database: Database, stage: Stage) -> None:
    draft = await brought_to(desk, stage)
    await comment(desk, draft)
    assert await as_it_stands(desk, draft.reference) == draft
    entry = (await journal_of(database, desk.council))[-1]
    assert (entry["act"], entry["by"], entry["office"]) == ("draft:commented", str(PEOPLE["clerk"]), "Town Clerk")
    assert SAID not in str(entry)
    assert words_on(await seen(desk, draft)) == (SAID,)


@pytest.mark.parametrize("stage", [stage for stage in Stage if stage not in WAITS])
async def test_what_waits_for_nobodys_decision_is_not_commented_on(
    desk: Desk, database: Database, stage: Stage
) -> None:
    draft = await brought_to(desk, stage)
    async with overtaken(desk, database):
        await comment(desk, draft, revision=draft.revision.number)


@pytest.mark.parametrize("by", ["employee", "employee2", "volunteer", "chair", "councillor", "stranger"])
async def test_they_do_not_comment_on_a_draft(desk: Desk, database: Database, by: str) -> None:
    draft = await routed(desk)
    async with refused(desk, database):
        await desk.transact(check_comment, reference=draft.reference, revision=1, by=caller(by))


async def test_nobody_comments_on_their_own_draft(desk: Desk, database: Database) -> None:
    draft = await routed(desk, by="clerk")
    async with refused(desk, database) as told:
        await comment(desk, draft)
    assert told.clauses == ("house rule 1",)


async def test_a_delegate_for_a_topic_comments_without_stating_it(desk: Desk) -> None:
    await desk.transact(lend_approval, filled=lent_for("", "The market"), by=caller("clerk"))
    for officer in ("clerk", "deputy"):
        await desk.transact(set_away, away=TimeAway(new_form(), None, None), by=caller(officer))
    draft = await routed(desk)
    assert Offer.COMMENT in (await seen(desk, draft, "employee2")).offers
    (fact,) = await comment(desk, draft, by="employee2")
    assert fact.details()["stated"] == 0


async def test_what_a_delegate_said_says_under_which_delegation(desk: Desk) -> None:
    (lent,) = await desk.transact(lend_approval, filled=lent_for("website"), by=caller("clerk"))
    draft = await routed(desk, accounts=("website",))
    (fact,) = await comment(desk, draft, by="employee2")
    assert fact.details()["delegation"] == lent.reference
    view = await seen(desk, draft)
    assert view.comments is not None
    assert f"under delegation {lent.reference} by the Town Clerk" in str(view.comments.lines[0].said)


async def test_several_comments_stand_in_order_with_who_made_them_and_when(desk: Desk, clock: StillClock) -> None:
    draft = await routed(desk)
    await comment(desk, draft, words="First.")
    clock.move(hours=1)
    await comment(desk, draft, by="deputy", words="Second.")
    view = await seen(desk, draft)
    assert words_on(view) == ("First.", "Second.")
    assert view.comments is not None
    first, second = (line.said for line in view.comments.lines)
    assert PEOPLE["clerk"] in first
    assert "10:30" in str(second)
    assert "Deputy Town Clerk" in str(second)


@pytest.mark.parametrize("words", [" ", "\u200b", "a\x00b", "a" * (LONGEST_COMMENT + 1)])
async def test_a_comment_that_cannot_be_shown_is_refused_beside_its_question(
    desk: Desk, database: Database, words: str
) -> None:
    draft = await routed(desk)
    async with refused(desk, database):
        await comment(desk, draft, words=words)


async def test_the_same_form_sent_twice_is_one_comment(desk: Desk, database: Database) -> None:
    draft, form = await routed(desk), new_form()
    await comment(desk, draft, form=form)
    async with nothing_happens(database):
        await comment(desk, draft, form=form, words="Other words")
    assert words_on(await seen(desk, draft)) == (SAID,)


async def test_a_card_of_another_revision_says_nothing_of_it(desk: Desk, database: Database) -> None:
    draft = await routed(desk)
    async with overtaken(desk, database) as told:
        await comment(desk, draft, revision=2)
    assert told.sentence == "You saw version 2, and version 1 has come in since."


async def test_a_comment_belongs_to_its_revision_and_is_read_until_the_next_has_one(desk: Desk) -> None:
    draft = await routed(desk)
    await comment(desk, draft, words="Of the first.")
    await revise(desk, draft)
    await desk.transact(route_draft, reference=draft.reference)
    view = await seen(desk, draft, "clerk")
    assert view.comments is not None
    assert (view.revision, view.comments.revision, words_on(view)) == (2, 1, ("Of the first.",))
    await comment(desk, draft, words="Of the second.", revision=2)
    assert words_on(await seen(desk, draft, "clerk")) == ("Of the second.",)


async def test_a_revision_takes_so_many_comments_and_the_next_starts_anew(desk: Desk, database: Database) -> None:
    draft = await routed(desk)
    for number in range(MOST_COMMENTS):
        assert Offer.COMMENT in (await seen(desk, draft, "clerk")).offers
        await comment(desk, draft, words=f"Number {number}.")
    assert Offer.COMMENT not in (await seen(desk, draft, "clerk")).offers
    async with refused(desk, database) as told:
        await desk.transact(check_comment, reference=draft.reference, revision=1, by=caller("deputy"))
    assert "There are 20 comments on this version" in told.sentence
    await revise(desk, draft)
    await desk.transact(route_draft, reference=draft.reference)
    await comment(desk, draft, revision=2)


async def test_when_its_time_is_over_nothing_more_is_said(desk: Desk, database: Database, clock: StillClock) -> None:
    draft = await routed(desk, **tomorrow_at_noon())
    clock.move(days=2)
    assert Offer.COMMENT not in (await seen(desk, draft, "clerk")).offers
    async with overtaken(desk, database):
        await comment(desk, draft)


async def test_the_author_gets_a_card_and_so_does_an_officer_who_had_none(desk: Desk) -> None:
    draft = await routed(desk)
    (fact,) = await comment(desk, draft, by="deputy")
    assert set(letters_for(fact)) == {
        Letter(LetterKind.AUTHOR_CARD, draft.reference, PEOPLE["employee"], afresh=True),
        Letter(LetterKind.DECISION_CARD, draft.reference, PEOPLE["clerk"]),
        Letter(LetterKind.DECISION_CARD, draft.reference, PEOPLE["deputy"]),
    }


async def test_who_may_not_read_the_draft_reads_no_comment(desk: Desk) -> None:
    draft = await routed(desk)
    await comment(desk, draft)
    assert (await seen(desk, draft, "volunteer")).comments is None
    given = {"reference": draft.reference, "revision": 1}
    assert (await desk.look(see_comments, **given, by=caller("employee"))).lines
    for by in ("volunteer", "chair", "stranger"):
        with pytest.raises(NoSuch):
            await desk.look(see_comments, **given, by=caller(by))
    assert (await desk.look(see_for_card, reference=draft.reference, to=None)).comments is None


async def test_it_does_not_begin_the_time_to_decide_anew(desk: Desk, clock: StillClock) -> None:
    draft = await routed(desk)
    clock.move(hours=3)
    await comment(desk, draft)
    assert (await as_it_stands(desk, draft.reference)).asked_at == draft.asked_at
