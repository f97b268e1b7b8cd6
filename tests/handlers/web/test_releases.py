"""An officer answers a request on a page: a form goes in, a zip file comes out, and what is amiss is said beside it."""

import hashlib
import io
import re
import zipfile
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from chatops.desk import Desk
from chatops.policy.releases import release as rules
from handlers.screens.releases import COPY, FOI, PERSONAL
from handlers.web.names import ACT, CARRIES
from handlers.web.opened_record import PROOF
from tests.cli.test_verifier import in_this_process
from tests.support.council import PEOPLE, submitted
from tests.support.pdfs import words_of
from tests.support.record_reader import HOSTILE, STATUS, Reader, served


@pytest.fixture
async def reader(desk: Desk) -> AsyncIterator[Reader]:
    STATUS.clear()
    async with served(desk) as one:
        yield one


async def proof_of(reader: Reader, desk: Desk, name: str = "clerk") -> str:
    """Open the page as somebody, and return what its forms carry."""
    await reader.opens(desk, name)
    await reader.get("/record/release")
    return re.findall(rf'name="{PROOF}" value="([\w-]+)"', reader.text)[0]


def form(act: str, proof: str, **answers: str) -> dict[str, str]:
    return {ACT: act, CARRIES: "", PROOF: proof} | {name.replace("__", "."): said for name, said in answers.items()}


async def sent(reader: Reader, **fields: str) -> tuple[int, bytes, str]:
    answer = await reader.session.post(reader.installation.address_of("/record/release"), data=fields)
    named = re.search(r"-([0-9a-f]{64})\.zip", answer.headers.get("Content-Disposition", ""))
    return answer.status, await answer.read(), named[1] if named else ""


def packed(body: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(body)) as files:
        return {name: files.read(name) for name in files.namelist()}


@pytest.mark.clause("7.2")
async def test_the_clerk_makes_a_bundle_with_what_is_left_out_by_hand(desk: Desk, reader: Reader) -> None:
    await submitted(desk, words="The market is open, says Jane Doe.")
    proof = await proof_of(reader, desk)
    given = {"text__words": "market", "text__by_hand": "Jane Doe, s.40(2)", "text__request": "FOI-7"}
    given |= {"picked__first": "2027-03-01", "picked__last": "2027-03-01"}
    status, body, told = await sent(reader, **form(FOI, proof, **given))
    assert status == 200
    files = packed(body)
    assert hashlib.sha256(files["manifest.json"]).hexdigest() == told
    assert b"says [left out: section 40(2)]." in files["versions.csv"]
    assert b"Jane Doe" not in b"".join(files.values())


async def test_a_copy_for_one_person_has_their_name(desk: Desk, reader: Reader) -> None:
    await submitted(desk)
    proof = await proof_of(reader, desk, "deputy")
    status, body, _ = await sent(reader, **form(PERSONAL, proof, person__person=PEOPLE["employee"].user))
    assert status == 200
    assert b"Name of employee" in packed(body)["yours.html"]


@pytest.mark.parametrize("redacted", [False, True])
async def test_the_clerk_makes_a_copy_of_the_record_that_anybody_can_check(
    desk: Desk, reader: Reader, tmp_path: Path, redacted: bool
) -> None:
    draft = await submitted(desk, words="=The market is open.")
    proof = await proof_of(reader, desk)
    given = {"option__with": "pdf", "picked__first": "2027-03-01", "picked__last": "2027-03-01"}
    given |= {"option__redacted": "redacted"} if redacted else {}
    status, body, told = await sent(reader, **form(COPY, proof, **given))
    assert status == 200
    files, folder = packed(body), tmp_path / "copy"
    folder.mkdir()
    for name, content in files.items():
        (folder / name).write_bytes(content)
    assert list(in_this_process()["check"](folder, told)) == []
    assert {"record.pdf", "how-to-check.txt", "journal.jsonl"} <= files.keys()
    assert "'=The market is open." in files["versions.csv"].decode()
    read = words_of(files["record.pdf"])
    assert (draft.reference in read, "Name of employee" in read) == (True, not redacted)


async def test_a_copy_that_a_page_cannot_hold_is_refused_and_so_are_two_references(
    desk: Desk, reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rules, "MOST_DRAFTS", 1)
    one, other = await submitted(desk), await submitted(desk)
    proof = await proof_of(reader, desk)
    answer = await reader.post("/record/release", **form(COPY, proof))
    assert (answer.status, "That is 2 drafts, and 1 are the most here." in reader.words) == (422, True)
    await reader.post("/record/release", **form(COPY, proof, text__about=f"{one.reference} {other.reference}"))
    assert "Give one reference alone." in reader.words
    await reader.post("/record/release", **form(COPY, proof, text__about="DR-000000"))
    assert "The record has nothing about this." in reader.words
    status, body, _ = await sent(reader, **form(COPY, proof, text__about=one.reference))
    assert (status, other.reference in packed(body)["drafts.csv"].decode()) == (200, False)


async def test_what_is_amiss_is_said_and_nothing_that_was_typed_is_lost(desk: Desk, reader: Reader) -> None:
    proof = await proof_of(reader, desk)
    for answers, says in (
        ({"text__by_hand": f"{HOSTILE}, because"}, "Line 1 is not words, a comma and a section of Part II"),
        ({"text__about": "market"}, "“market” is not a reference."),
        ({"picked__first": "2027-03-02", "picked__last": "2027-03-01"}, "The last day is before the first."),
        ({"picked__first": "2027-02-30"}, "There is no such day."),
        ({"text__request": HOSTILE}, "Say what is asked for"),
        ({"text__words": "nowhere"}, "The record has nothing about this."),
    ):
        answer = await reader.post("/record/release", **form(FOI, proof, **answers))
        assert (answer.status, says in reader.words) == (422, True), says
        typed = next(iter(answers.values()))
        assert typed == "2027-02-30" or typed in reader.words or f'value="{typed}"' in reader.text or HOSTILE in typed
        assert "<script" not in reader.text
    await reader.post("/record/release", **form(PERSONAL, proof, person__person=""))
    assert "Choose who asks." in reader.words


@pytest.mark.parametrize("name", ["employee", "volunteer", "councillor", "chair"])
async def test_the_page_is_there_for_the_clerk_and_the_deputy_alone(desk: Desk, reader: Reader, name: str) -> None:
    proof = await proof_of(reader, desk, "clerk")
    await reader.opens(desk, name)
    assert "Answer a request" not in reader.words
    assert (await reader.get("/record/release")).status == 404
    theirs = await reader.get("/record/posts")
    own = re.findall(rf'name="{PROOF}" value="([\w-]+)"', reader.text)[0]
    assert theirs.status == 200
    for given in (proof, own, "", "guessed"):
        assert (await sent(reader, **form(FOI, given, text__words="market")))[0] == 404
        assert (await sent(reader, **form(COPY, given)))[0] == 404


async def test_another_site_makes_nothing(desk: Desk, reader: Reader) -> None:
    await submitted(desk)
    await proof_of(reader, desk)
    for given in ("", "guessed"):
        assert (await sent(reader, **form(FOI, given, text__words="market")))[0] == 404
