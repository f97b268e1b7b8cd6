"""From which device a post was made is asked, kept and told where nobody had let them. Clause 9.7."""

from datetime import timedelta

import pytest

from chatops.desk import Desk
from chatops.flow.registers import make_entry
from chatops.outbox.letter import LetterKind
from chatops.outbox.writers import letters_for
from chatops.policy.devices import Device
from chatops.policy.drafts.draft import Posting
from chatops.policy.people import Caller
from chatops.ports.unit_of_work import Facts
from handlers.views.record.posts import see_post
from handlers.views.record.review import see_review
from storage.audit.verify import verify
from storage.engine import Database
from tests.support.council import (
    MORNING,
    PEOPLE,
    StillClock,
    as_it_stands,
    caller,
    give_access,
    links_for,
    new_form,
    record,
    released,
)
from tests.support.databases import journal_of
from tests.support.refusals import refused
from tests.support.registers import SAMPLES, close, entry

NAMES = {person: name for name, person in PEOPLE.items()}
TO_THE_CLERK = {"person": str(PEOPLE["clerk"])}


async def posting(desk: Desk, *, device: Device | None = Device.OTHER, by: str = "clerk") -> tuple[Posting, Facts]:
    draft = await released(desk)
    facts = await record(desk, draft, by=by, device=device)
    return (await as_it_stands(desk, draft.reference)).postings[0], facts


def told(facts: Facts) -> set[str]:
    letters = (letter for fact in facts for letter in letters_for(fact))
    return {NAMES[letter.to] for letter in letters if letter.kind is LetterKind.REGISTER_NOTICE and letter.to}


@pytest.mark.clause("9.7")
async def test_a_post_is_not_recorded_without_a_word_about_the_device(desk: Desk, database: Database) -> None:
    draft = await released(desk)
    async with refused(desk, database) as refusal:
        await record(desk, draft, device=None)
    assert (refusal.clauses, refusal.caught.objections[0].field) == (("9.7",), "device")


@pytest.mark.clause("9.7")
async def test_one_from_the_council_s_own_device_is_told_to_nobody(desk: Desk) -> None:
    kept, facts = await posting(desk, device=Device.COUNCIL)
    assert (kept.device, kept.consent, told(facts)) == (Device.COUNCIL, "", set())


@pytest.mark.clause("9.7", "9.7.1")
async def test_one_from_another_without_consent_goes_into_the_register_and_the_clerk_deputy_and_chair_are_told(
    desk: Desk, database: Database
) -> None:
    kept, facts = await posting(desk, by="deputy")
    assert (kept.device, kept.consent) == (Device.OTHER, "")
    assert told(facts) == {"clerk", "chair"}, "the Deputy, who said so, knows"
    journal = await journal_of(database, desk.council)
    posted, made = journal[-2:]
    assert (posted["act"], posted["version"], posted["details"]["device"]) == ("draft:posted", 4, "other")
    assert (made["act"], made["clause"], made["details"]["register"]) == ("register:made", "9.7.1", "security")
    assert (await database.look(lambda connection: verify(connection, desk.council))).whole


@pytest.mark.clause("9.7")
async def test_one_under_a_consent_for_that_account_names_it_and_is_told_to_nobody(
    desk: Desk, database: Database
) -> None:
    consent = await entry(desk, "devices", **TO_THE_CLERK)
    kept, facts = await posting(desk)
    assert (kept.consent, told(facts)) == (consent.reference, set())
    last = (await journal_of(database, desk.council))[-1]
    assert last["details"]["consents"] == [f"facebook-page {consent.reference}"]


@pytest.mark.clause("9.7", "9.7.2")
async def test_the_clerk_s_overrule_lets_somebody_use_every_account_and_is_the_clerk_s_alone(
    desk: Desk, database: Database
) -> None:
    draft = await released(desk, accounts=("facebook-page", "x-account"))
    given = {"register": "overrules", "values": SAMPLES["overrules"] | TO_THE_CLERK}
    async with refused(desk, database) as refusal:
        await desk.transact(make_entry, form=new_form(), by=caller("deputy"), **given)
    assert refusal.clauses == ("9.7.2",)
    overrule = await entry(desk, "overrules", **TO_THE_CLERK)
    facts = await record(desk, draft, device=Device.OTHER)
    assert {one.consent for one in (await as_it_stands(desk, draft.reference)).postings} == {overrule.reference}
    assert told(facts) == set()


@pytest.mark.clause("9.7")
@pytest.mark.parametrize("why", ["somebody else's", "another account's", "over", "closed"])
async def test_a_consent_that_is_not_theirs_or_not_for_this_account_or_over_lets_nobody(
    desk: Desk, clock: StillClock, why: str
) -> None:
    changes = {"somebody else's": {"person": str(PEOPLE["deputy"])}, "another account's": {"account": "x-account"}}
    made = await entry(desk, "devices", **(TO_THE_CLERK | changes.get(why, {})))
    if why == "closed":
        await close(desk, made)
    if why == "over":
        clock.set(MORNING + timedelta(days=7))
    kept, facts = await posting(desk)
    assert (kept.consent, told(facts)) == ("", {"deputy", "chair"})


@pytest.mark.clause("9.7")
async def test_of_two_accounts_only_the_one_without_consent_is_in_the_register(desk: Desk) -> None:
    await entry(desk, "devices", **TO_THE_CLERK)
    draft = await released(desk, accounts=("facebook-page", "x-account"))
    await record(desk, draft, links_for("facebook-page", "x-account"), device=Device.OTHER)
    found = await desk.look(lambda work, _now: work.register_entries.newest(["security"], limit=10))
    assert [one.values["account"] for one in found] == ["x-account"]


@pytest.mark.clause("9.7")
async def test_the_record_and_the_yearly_figures_say_from_which_device(desk: Desk) -> None:
    by = Caller(PEOPLE["clerk"], caller("clerk").status)
    draft = await released(desk)
    await record(desk, draft, device=Device.COUNCIL)
    await posting(desk)
    consent = await entry(desk, "devices", **TO_THE_CLERK)
    under = await released(desk)
    await record(desk, under, device=Device.OTHER)
    view = await desk.look(see_post, reference=under.reference, by=by)
    assert f"from a device that is not the council's, under {consent.reference}." in str(view.history[-1].said)
    view = await desk.look(see_post, reference=draft.reference, by=by)
    assert "device" not in str(view.history[-1].said)
    pack = await desk.look(see_review, by=by)
    (section,) = (one for one in pack.sections if one.title == "Devices that posts were made from (9.7)")
    assert [count for _, count, _ in section.rows] == ["1", "1", "1"]


@pytest.mark.clause("9.7", "9.7.1")
async def test_a_volunteer_who_holds_the_account_may_say_so_too_and_the_record_is_whole(
    desk: Desk, database: Database
) -> None:
    await give_access(desk, "facebook-page", "volunteer", why="They are there on Sundays.")
    _, facts = await posting(desk, by="volunteer")
    assert told(facts) == {"clerk", "deputy", "chair"}
    assert (await database.look(lambda connection: verify(connection, desk.council))).whole
