"""Whatever is changed at a database prompt about the policy, reminders, lapses or suggestions is found."""

from chatops.desk import Desk
from chatops.flow.drafts.submit import submit_draft
from chatops.flow.suggestions import make_suggestion
from chatops.ports.council import Council
from storage.audit.verify import verify
from storage.engine import Database
from tests.support.council import StillClock, bring_back, caller, draft_form, lapsed, look_at_deadlines, routed
from tests.support.tampering.trying import unsaid

TAMPERED = {
    "the text of the policy": ("UPDATE editions SET text = text || ' Or not.'", "is not the text that was published."),
    "an edition put in": (
        "INSERT INTO editions SELECT council, 2, text, digest, published_at FROM editions",
        "Edition 2 of the policy is in the journal or in the records, not in both.",
    ),
    "who read it": ("DELETE FROM acknowledgements WHERE person LIKE '%CLERK%'", "acknowledged edition 1."),
    "when it was read": ("UPDATE acknowledgements SET at = '2027-02-01 09:30:00.000000'", "acknowledged edition 1."),
    "a reminder": ("DELETE FROM reminders", "was reminded of DR-"),
    "what was brought back": (
        "UPDATE revisions SET words = 'Vote Blue.' WHERE number = 2",
        "are not those that were brought back.",
    ),
    "who wrote what was brought back": (
        "UPDATE revisions SET author = 'slack:T0THORNBURY:U0DEPUTY01' WHERE number = 2",
        "the records say otherwise who wrote revision 2",
    ),
    "a lapse": ("UPDATE drafts SET stage = 'routed' WHERE stage = 'lapsed'", "by the journal at “lapsed”"),
    "what was suggested": ("UPDATE suggestions SET words = 'Vote Blue.'", "disagree about the suggestion SG-"),
    "who suggested it": ("UPDATE suggestions SET by = adopted_by", "disagree about the suggestion SG-"),
    "that it was adopted": (
        "UPDATE suggestions SET draft = NULL, adopted_by = NULL, adopted_at = NULL",
        "disagree about the suggestion SG-",
    ),
}


async def story(desk: Desk, clock: StillClock) -> None:
    """A reminder, a lapse, one that was brought back, and a suggestion that was adopted."""
    await bring_back(desk, await lapsed(desk), by="clerk")
    waiting = await routed(desk)
    clock.move(hours=4)
    await look_at_deadlines(desk, waiting)
    await lapsed(desk)
    (made,) = await desk.transact(make_suggestion, form="form-s", words="The bridge is open.", by=caller("councillor"))
    await desk.transact(submit_draft, filled=draft_form(), by=caller("employee"), suggestion=made.reference)


async def test_all_of_it_by_the_book_is_whole(
    database: Database, council: Council, desk: Desk, clock: StillClock
) -> None:
    await story(desk, clock)
    report = await database.look(lambda connection: verify(connection, council))
    assert report.findings == ()
    assert [remark for remark in report.remarks if "does not know" in remark] == []


async def test_what_was_changed_is_found(database: Database, council: Council, desk: Desk, clock: StillClock) -> None:
    await story(desk, clock)
    changes = {what: ([statement], sentence) for what, (statement, sentence) in TAMPERED.items()}
    assert await unsaid(database, council, changes) == {}
