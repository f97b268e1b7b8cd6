"""What happens to a post after it is recorded is added to its record, by whom it may be, with a reason, for good."""

from datetime import date, time
from typing import Any

import pytest

from chatops.desk import Desk
from chatops.outbox.letter import Letter, LetterKind
from chatops.outbox.writers import letters_for
from chatops.policy.after_post import Cause, Event, complaint_due
from chatops.policy.drafts.draft import Draft
from chatops.ports.council import Council
from handlers.views.drafts.draft import see_draft
from storage.audit.verify import verify
from storage.engine import Database
from tests.policy.calendar.test_working_hours import at
from tests.support.council import LINKS, PEOPLE, as_it_stands, caller, follow_up, posted, record, released, routed
from tests.support.databases import journal_of
from tests.support.refusals import nothing_happens, overtaken, refused
from tests.support.tampering.records import rewrite, tamper

pytestmark = pytest.mark.clause("house rule 10")

OTHER = "https://www.facebook.com/ThornburyTownCouncil/posts/2002"


async def added(desk: Desk, draft: Draft) -> list[Event]:
    found = await desk.look(lambda work, _now: work.drafts.after_posts(draft.reference))
    return [one.event for one in found]


@pytest.mark.clause("house rule 10")
@pytest.mark.parametrize("by", ["clerk", "deputy"])
@pytest.mark.parametrize(
    ("event", "besides"),
    [
        (Event.CORRECTED, {"link": OTHER}),
        (Event.CORRECTED, {}),
        (Event.TAKEN_DOWN, {"cause": Cause.CONSENT, "who": "The Deputy"}),
        (Event.NOT_POSTED, {}),
        (Event.WRONG_LINK, {"link": OTHER}),
        (Event.COMPLAINT, {"who": "A resident"}),
    ],
)
async def test_it_is_added_and_the_post_and_its_stage_stay_as_they_were(
    desk: Desk, database: Database, by: str, event: Event, besides: dict[str, Any]
) -> None:
    draft = await posted(desk)
    await follow_up(desk, draft, event, by=by, **besides)
    assert await added(desk, draft) == [event]
    again = await as_it_stands(desk, draft.reference)
    assert (again.stage, again.postings) == (draft.stage, draft.postings)
    entry = (await journal_of(database, desk.council))[-1]
    assert (entry["act"], entry["by"], entry["details"]["event"]) == ("draft:followed-up", str(PEOPLE[by]), event.value)
    assert OTHER not in str(entry)
    assert "resident" not in str(entry)


@pytest.mark.parametrize("by", ["employee", "volunteer", "chair", "councillor", "stranger"])
async def test_nobody_else_adds_to_the_record(desk: Desk, database: Database, by: str) -> None:
    draft = await posted(desk)
    async with refused(desk, database):
        await follow_up(desk, draft, Event.CORRECTED, by=by)


@pytest.mark.parametrize(
    ("event", "besides"),
    [
        (Event.CORRECTED, {"reason": " "}),
        (Event.CORRECTED, {"account": "website"}),
        (Event.CORRECTED, {"link": "https://x.com/ThornburyTC/status/1"}),
        (Event.TAKEN_DOWN, {}),
        (Event.WRONG_LINK, {}),
        (Event.COMPLAINT, {"who": "x" * 151}),
        (Event.COMPLAINT, {"day": date(2027, 3, 2), "at": time(9, 0)}),
        (Event.COMPLAINT, {"day": date(2027, 3, 1)}),
        (Event.COMPLAINT, {"at": time(9, 0)}),
        (Event.COMPLAINT, {"day": date(2026, 3, 29), "at": time(1, 30)}),
    ],
)
async def test_what_is_not_whole_is_refused(
    desk: Desk, database: Database, event: Event, besides: dict[str, Any]
) -> None:
    draft = await posted(desk)
    async with refused(desk, database):
        await follow_up(desk, draft, event, **besides)


async def test_the_right_link_is_no_other_drafts_post(desk: Desk, database: Database) -> None:
    draft, other = await posted(desk), await released(desk)
    await record(desk, other, {"facebook-page": LINKS["facebook-page"]})
    async with refused(desk, database):
        await follow_up(desk, draft, Event.WRONG_LINK, link=LINKS["facebook-page"])


async def test_before_a_post_is_recorded_there_is_nothing_to_add_to(desk: Desk, database: Database) -> None:
    for draft in (await routed(desk), await released(desk)):
        async with overtaken(desk, database):
            await follow_up(desk, draft, Event.CORRECTED)


async def test_the_same_form_counts_once(desk: Desk, database: Database) -> None:
    draft = await posted(desk)
    await follow_up(desk, draft, Event.CORRECTED, form="form-once")
    async with nothing_happens(database):
        await follow_up(desk, draft, Event.CORRECTED, form="form-once")


@pytest.mark.parametrize(
    ("received", "due"),
    [
        ("2027-03-01 09:30", "2027-03-03 09:30"),
        # Thursday evening: Friday counts, the weekend does not.
        ("2027-03-04 18:00", "2027-03-08 18:00"),
        # In the weekend it begins on Monday.
        ("2027-03-06 12:00", "2027-03-10 00:00"),
        # Easter 2027: Good Friday is 26 March, Easter Monday the 29th.
        ("2027-03-25 12:00", "2027-03-31 12:00"),
    ],
)
def test_the_48_hours_leave_out_weekends_and_bank_holidays(received: str, due: str) -> None:
    assert complaint_due(at(received)) == at(due)


COLUMNS = {
    "reference": "'DR-000000'",
    "number": "2",
    "account": "'website'",
    "event": "'corrected'",
    "cause": "'an error'",
    "reason": "'Another'",
    "link": "'https://example.org'",
    "who": "'Another'",
    "happened_at": "'2027-06-01 12:00:00.000000'",
    "by": "'slack:T0THORNBURY:U0EMPLOY01'",
    "office": "'Deputy Town Clerk'",
    "at": "'2027-06-01 12:00:00.000000'",
    "council": "council + 1",
}


async def findings(database: Database, council: Council) -> str:
    return "\n".join((await database.look(lambda connection: verify(connection, council))).findings)


@pytest.mark.parametrize("column", COLUMNS)
async def test_a_changed_column_is_found(desk: Desk, database: Database, council: Council, column: str) -> None:
    draft = await posted(desk)
    await follow_up(desk, draft, Event.TAKEN_DOWN, cause=Cause.CONSENT, who="The Deputy")
    assert await findings(database, council) == ""
    await tamper(database, f"UPDATE after_posts SET {column} = {COLUMNS[column]}")  # noqa: S608 - our own
    assert f"The records say otherwise what happened to the posts of {draft.reference}" in await findings(
        database, council
    )


async def test_what_is_taken_out_or_rewritten_is_found(desk: Desk, database: Database, council: Council) -> None:
    draft = await posted(desk)
    await follow_up(desk, draft, Event.COMPLAINT, who="A resident")

    def change(entry: dict[str, Any]) -> None:
        if entry["act"] == "draft:followed-up":
            entry["details"]["event"] = "corrected"

    await rewrite(database, change)
    assert "what happened to the posts" in await findings(database, council)
    await tamper(database, "DELETE FROM after_posts")
    assert "what happened to the posts" in await findings(database, council)


async def test_a_correction_names_the_draft_that_makes_it(desk: Desk, database: Database) -> None:
    draft, new = await posted(desk), await routed(desk)
    await follow_up(desk, draft, Event.CORRECTED, link=f" {new.reference.lower()} ")
    (kept,) = await desk.look(lambda work, _now: work.drafts.after_posts(draft.reference))
    assert kept.link == new.reference
    assert (await database.look(lambda connection: verify(connection, desk.council))).findings == ()


@pytest.mark.parametrize("which", ["itself", "none"])
async def test_a_correction_is_another_draft_of_the_council(desk: Desk, database: Database, which: str) -> None:
    draft = await posted(desk)
    async with refused(desk, database) as told:
        await follow_up(desk, draft, Event.CORRECTED, link=draft.reference if which == "itself" else "DR-000000")
    assert "There is no other draft with this reference." in told.sentence


async def test_what_was_not_posted_after_all_is_handed_over_again_until_its_link_is_right(desk: Desk) -> None:
    draft = await posted(desk)
    (fact,) = await follow_up(desk, draft, Event.NOT_POSTED)
    written = set(letters_for(fact))
    for holder in ("clerk", "deputy"):
        assert Letter(LetterKind.HANDOVER_CARD, draft.reference, PEOPLE[holder], afresh=True) in written
        view = await desk.look(see_draft, reference=draft.reference, by=caller(holder))
        assert view.again == ("Facebook page",)
    assert (await desk.look(see_draft, reference=draft.reference, by=caller("employee"))).again == ()
    await follow_up(desk, draft, Event.WRONG_LINK, link=OTHER)
    assert (await desk.look(see_draft, reference=draft.reference, by=caller("clerk"))).again == ()
