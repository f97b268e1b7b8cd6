"""What is handed out of the record: a bundle for whoever asks, and what it holds of one person for them alone."""

import csv
import hashlib
import io
import json
import zipfile
from functools import partial

import pytest

from chatops.desk import Desk
from chatops.policy.drafts.draft import Verdict
from chatops.policy.objections import Refused
from chatops.policy.releases.by_hand import LeftOut
from chatops.policy.releases.release import PersonalCopy, RecordCopy, Release
from chatops.ports.errors import NoSuch
from chatops.ports.record_copies import Bundle
from handlers.views.record.releases import see_copy, see_personal_copy, see_release
from handlers.views.record.review import see_review
from handlers.web.review_figures import as_pdf, as_table
from tests.cli.test_verifier import in_this_process
from tests.support.checked import replies_to
from tests.support.council import PEOPLE, StillClock, approve, caller, posted, routed, submitted, turn_down
from tests.support.once import once
from tests.support.pdfs import text_of
from tests.support.questions import question_story
from tests.support.registers import entry
from tests.support.reports import SECRET, reported
from tests.support.rich import rich_story

NAMES = {str(PEOPLE["employee"]): "Tom Reed", str(PEOPLE["employee2"]): "Priya Shah", str(PEOPLE["clerk"]): "Jo Smith"}
PERSONAL = "section 40(2)"


async def release(desk: Desk, by: str = "clerk", **asked: object) -> Bundle:
    given = Release(**({"names": NAMES} | asked))  # type: ignore[arg-type]
    return await desk.look(see_release, by=caller(by), asked=given)


async def personal(desk: Desk, of: str, by: str = "clerk", *by_hand: LeftOut) -> Bundle:
    return await desk.look(see_personal_copy, by=caller(by), asked=PersonalCopy(str(PEOPLE[of]), NAMES, by_hand))


def files(bundle: Bundle) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(bundle.content)) as packed:
        return {name: text_of(name, packed.read(name)) for name in packed.namelist()}


def table(bundle: Bundle, name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(files(bundle)[f"{name}.csv"], newline=""), strict=True))


async def test_a_bundle_has_what_was_refused_and_names_nobody(desk: Desk) -> None:
    words = "Ring Tom Reed on 07700 900123. The market is on Friday, says Jane Doe."
    out = await routed(desk, words=words, found=replies_to(words), note="Tom Reed agreed.")
    await approve(desk, out, reason="It is the number of the hall.")
    refused = await routed(desk, words="The market is shut.")
    await turn_down(desk, refused, Verdict.REJECTED)
    bundle = await release(desk, words="market", request="FOI-7", by_hand=(LeftOut("Jane Doe", PERSONAL),))
    everything = "".join(files(bundle).values())
    for told in ("Tom Reed", "07700", "Jane Doe", *map(str, PEOPLE.values())):
        assert told not in everything
    assert {row["reference"] for row in table(bundle, "drafts")} == {out.reference, refused.reference}
    assert {row["verdict"] for row in table(bundle, "decisions")} == {"approved", "rejected"}
    assert all(row["by"] == "Town Clerk" for row in table(bundle, "decisions"))
    (said,) = [row["words"] for row in table(bundle, "versions") if row["reference"] == out.reference]
    assert said == (
        "Ring [name left out] on [telephone number left out]. The market is on Friday, says [left out: section 40(2)]."
    )
    assert all(row["salt"] == "" for row in table(bundle, "versions"))
    assert {row["background"] for row in table(bundle, "versions")} == {"purpose: information"}
    schedule = {row["what it is about"]: row for row in table(bundle, "schedule")}
    assert schedule["personal information: words"]["places"] == "1"
    assert schedule["personal information: found by the checks"]["exemption"] == PERSONAL
    page = files(bundle)["release.html"]
    assert "in answer to FOI-7" in page
    assert "What was left out" in page
    assert refused.reference in page


async def test_what_the_checks_found_cannot_be_guessed_from_a_bundle(desk: Desk) -> None:
    words = "Ring 07700 900123."
    draft = await submitted(desk, words=words, found=replies_to(words), note="It is his.")
    (row,) = table(await release(desk, about=(draft.reference,)), "versions")
    assert row["checked"]
    assert not any(one.key in row["checked"] for one in draft.revision.checked)


async def test_a_draft_that_is_withheld_is_named_and_nothing_of_it_told(desk: Desk) -> None:
    kept = await submitted(desk, words="The mayor resigns in June.")
    shown = await submitted(desk, words="The fair is in June.")
    bundle = await release(desk, words="june", by_hand=(LeftOut(kept.reference.lower(), "section 22"),))
    everything = "".join(files(bundle).values())
    assert "resigns" not in everything
    assert [row["reference"] for row in table(bundle, "drafts")] == [shown.reference]
    assert {row["reference"] for row in table(bundle, "journal")} == {shown.reference}
    line = {"exemption": "section 22", "what it is about": f"intended for future publication: {kept.reference}"}
    line |= {"places": "the whole of it", "public interest test": "the reply says how it came out"}
    assert table(bundle, "schedule") == [line]
    assert (bundle.handed.drafts, bundle.handed.withheld) == (1, 1)


async def test_registers_are_in_a_bundle_where_an_entry_is_named_and_whose_it_is_about_is_left_out(
    desk: Desk, clock: StillClock
) -> None:
    made = await entry(desk, "blocks")
    draft = await submitted(desk)
    days = await release(desk, begins=clock.now().replace(hour=0))
    assert table(days, "registers") == []
    assert made.reference not in "".join(files(days).values())
    assert draft.reference in files(days)["drafts.csv"]
    named = await release(desk, about=(made.reference,), by_hand=(LeftOut("Riverside Fan", PERSONAL),))
    (row,) = table(named, "registers")
    assert "who: [left out: section 40(2)]" in row["said"]


async def test_a_formula_is_text_in_every_table_of_both(desk: Desk) -> None:
    draft = await submitted(desk, words="=1+1", note="+HYPERLINK(1)")
    for bundle in (await release(desk, about=(draft.reference,)), await personal(desk, "employee")):
        (row,) = table(bundle, "versions")
        assert (row["words"], row["note"]) == ("'=1+1", "'+HYPERLINK(1)")
        cells = [
            cell
            for name, text in files(bundle).items()
            if name.endswith(".csv")
            for line in csv.reader(io.StringIO(text, newline=""))
            for cell in line
        ]
        assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))]


async def test_the_manifest_has_the_hash_of_each_file_and_anybody_can_check_it(
    desk: Desk, clock: StillClock, tmp_path_factory: pytest.TempPathFactory
) -> None:
    await once(desk, partial(rich_story, desk, clock))
    bundle = await release(desk, begins=clock.now().replace(year=2026))
    folder = tmp_path_factory.mktemp("bundle")
    with zipfile.ZipFile(io.BytesIO(bundle.content)) as packed:
        packed.extractall(folder)
    assert hashlib.sha256((folder / "manifest.json").read_bytes()).hexdigest() == bundle.handed.manifest
    check = in_this_process()["check"]
    assert list(check(folder, bundle.handed.manifest)) == []
    (folder / "drafts.csv").write_text("changed")
    assert "drafts.csv is not as the manifest says." in list(check(folder))


async def test_a_personal_copy_has_what_they_did_and_what_was_decided_on_it_and_tells_nobody_else_apart(
    desk: Desk,
) -> None:
    mine = await routed(desk, words="The fair, says Tom Reed and Priya Shah.")
    await turn_down(desk, mine, Verdict.REJECTED)
    named = await submitted(desk, by="employee2", words="Thanks to Tom Reed for the flowers.")
    other = await submitted(desk, by="employee2", words="The library is shut.")
    bundle = await personal(desk, "employee")
    everything = "".join(files(bundle).values())
    assert "Priya Shah" not in everything
    for name, person in PEOPLE.items():
        assert (str(person) in everything) is (name == "employee")
    assert other.reference not in everything
    assert [row["by"] for row in table(bundle, "decisions")] == ["Town Clerk"]
    rows = {row["reference"]: row for row in table(bundle, "versions")}
    assert rows[mine.reference]["words"] == "The fair, says Tom Reed and [name left out]."
    assert rows[mine.reference]["author"] == "Tom Reed"
    assert rows[named.reference]["words"] == "Thanks to Tom Reed for the flowers."
    assert rows[named.reference]["author"] == "another person"
    assert {row["by"] for row in table(bundle, "journal")} <= {"Tom Reed", "Town Clerk", "another person", "the bot"}


async def test_an_entry_about_somebody_is_theirs_and_does_not_say_who_made_it(desk: Desk) -> None:
    await entry(desk, "agreements", by="clerk", person=str(PEOPLE["employee2"]))
    (row,) = table(await personal(desk, "employee2"), "registers")
    assert "person: Priya Shah" in row["said"]
    with pytest.raises(NoSuch):
        await personal(desk, "stranger")


async def test_what_somebody_asked_between_two_is_theirs_and_in_nobody_else_s_copy(desk: Desk) -> None:
    await question_story(desk)
    assert "And when they are late?" in files(await personal(desk, "clerk"))["questions.csv"]
    assert "And when they are late?" not in "".join(files(await personal(desk, "employee")).values())


@pytest.mark.parametrize("name", ["employee", "volunteer", "councillor", "chair", "guest"])
async def test_nobody_but_the_clerk_and_the_deputy_hands_anything_out(desk: Desk, name: str) -> None:
    draft = await submitted(desk)
    with pytest.raises(Refused):
        await release(desk, name, about=(draft.reference,))
    with pytest.raises(Refused):
        await personal(desk, name, name)


async def test_something_has_to_be_asked_for_and_there(desk: Desk) -> None:
    with pytest.raises(Refused, match="Say what is asked for"):
        await release(desk, request="FOI-7", words="  ")
    for asked in ({"about": ("DR-000000",)}, {"words": "nowhere"}):
        with pytest.raises(NoSuch):
            await release(desk, **asked)


async def test_both_are_the_same_bytes_whoever_is_reported(desk: Desk, clock: StillClock) -> None:
    await posted(desk)
    asked = {"begins": clock.now().replace(hour=0)}
    before = [(await release(desk, **asked)).content, *[(await personal(desk, name)).content for name in ("clerk",)]]
    await reported(desk)
    after = [(await release(desk, **asked)).content, *[(await personal(desk, name)).content for name in ("clerk",)]]
    assert before == after
    assert SECRET.encode() not in b"".join(after)


async def test_a_manifest_says_what_was_asked_for(desk: Desk) -> None:
    draft = await submitted(desk)
    told = json.loads(files(await release(desk, about=(draft.reference,), request="FOI-7"))["manifest.json"])
    assert (told["request"], told["about"], told["redacted"]) == ("FOI-7", [draft.reference], True)
    assert "schedule.csv" in told["files"]


async def test_a_copy_for_one_person_tells_each_draft_of_theirs_with_what_happened_to_it(desk: Desk) -> None:
    draft = await routed(desk, words="The fair is on Friday.")
    await approve(desk, draft)
    page = files(await personal(desk, "employee"))["yours.html"]
    told = [one for one in page.split("<h2>") if one.startswith(draft.reference)]
    assert len(told) == 1
    assert all(one in told[0] for one in ("<h3>Version 1</h3>", "The fair is on Friday.", "<h3>Decisions</h3>"))
    assert page.count("The fair is on Friday.") == 1


async def test_every_copy_is_the_same_bytes_with_and_without_reports_about_whoever_makes_it(desk: Desk) -> None:
    await approve(desk, await routed(desk))
    entry_made = await entry(desk, "recommendations")
    whole = RecordCopy(html=True, pdf=True, names=NAMES)

    async def made() -> dict[str, bytes]:
        view = await desk.look(see_review, by=caller("clerk"))
        copy = await desk.look(see_copy, by=caller("clerk"), asked=whole)
        bundles = {
            "a release": await release(desk, words="market", about=(entry_made.reference,)),
            "a copy for the Clerk": await personal(desk, "clerk"),
            "a copy of the record": copy,
        }
        pack = {"the pack as a PDF": as_pdf(view), "the pack as a table": as_table(view)}
        return pack | {name: bundle.content for name, bundle in bundles.items()}

    before = await made()
    for _ in range(6):
        await reported(desk)
    after = await made()
    assert [name for name in before if before[name] != after[name]] == []
