"""The page outside the chat: nothing shows before a link is used, a link is used once, and only its reader can act."""

import io
import json
import re
import zipfile
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from hashlib import sha256
from html import unescape

import pytest
from aiohttp import ClientResponse, ClientSession, CookieJar, web

from chatops.desk import Desk
from chatops.policy.breaches.case import CaseStage, Side
from chatops.policy.breaches.endings import Outcome
from chatops.policy.people import Person
from handlers.receiving.connections import make_runner
from handlers.views.breaches.evidence import bundle
from handlers.web.confidential import MOST_TRIES, ConfidentialPage
from tests.support.at_fallback import at_fallback, linked, sealed_acts
from tests.support.council import PEOPLE, StillClock
from tests.support.html import Node, answered, field_labelled, fields_of, read_html
from tests.support.reports import SECRET, as_kept, reported

NAMES = {PEOPLE["clerk"]: "Margaret Hale", PEOPLE["chair"]: "Beatrice Lovell"}
WRONG = "A" * 43
NOTE = "A note: only those who handle it read it"
ASK = "A question: the reporter is asked"


async def called(people: frozenset[Person]) -> Mapping[Person, str]:
    return {person: NAMES[person] for person in people if person in NAMES}


class Reader:
    """A browser in front of the page."""

    def __init__(self, session: ClientSession, address: str) -> None:
        self.session = session
        self.address = address
        self.text = ""

    async def get(self, path: str) -> ClientResponse:
        """Open an address."""
        return await self._read(await self.session.get(f"{self.address}/confidential/{path}"))

    async def post(self, path: str, **form: str) -> ClientResponse:
        """Send a form."""
        return await self._read(await self.session.post(f"{self.address}/confidential/{path}", data=form))

    async def press(self, button: str, **changed: str) -> ClientResponse:
        """Press a button of the case that is open, with its fields changed as nobody should."""
        return await self._send(self.form(button), {}, changed)

    async def fill(self, button: str, answers: dict[str, str | tuple[str, ...]], **changed: str) -> ClientResponse:
        """Fill in the form with this button by the labels of its questions, and send it."""
        return await self._send(self.form(button), answers, changed)

    def form(self, button: str) -> Node:
        """Return the form that this button sends."""
        page = read_html(self.text)
        (form,) = (one for one in page.all("form") if button in [each.text for each in one.all("button")])
        return form

    async def _send(
        self, form: Node, answers: dict[str, str | tuple[str, ...]], changed: dict[str, str]
    ) -> ClientResponse:
        fields = [(name, changed.get(name, value)) for name, value in answered(form, answers)]
        address = f"{self.address}/confidential/{form.attributes['action']}"
        return await self._read(await self.session.post(address, data=fields))

    @property
    def words(self) -> str:
        """What is read on the page."""
        return unescape(re.sub(r"<[^>]+>", "", self.text))

    async def _read(self, answer: ClientResponse) -> ClientResponse:
        self.text = await answer.text(errors="replace")
        return answer


@asynccontextmanager
async def served(desk: Desk) -> AsyncIterator[str]:
    app = web.Application()
    app.add_routes(ConfidentialPage(desk, called).routes())
    runner = make_runner(app)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        host, port = runner.addresses[0][:2]
        yield f"http://{host}:{port}"
    finally:
        await runner.cleanup()


@pytest.fixture
async def reader(desk: Desk) -> AsyncIterator[Reader]:
    """Somebody with a browser, who has opened nothing."""
    async with served(desk) as address, ClientSession(cookie_jar=CookieJar(unsafe=True)) as session:
        yield Reader(session, address)


async def opened(desk: Desk, reader: Reader) -> str:
    """A case that this reader has opened. Gives its reference."""
    case = await at_fallback(desk)
    answer = await reader.post(await linked(desk, case.reference))
    assert (answer.status, answer.url.path) == (200, "/confidential/case")
    return case.reference


async def test_fetching_the_address_uses_nothing_up_and_looks_the_same_for_every_address(
    desk: Desk, reader: Reader
) -> None:
    case = await at_fallback(desk)
    token = await linked(desk, case.reference)
    pages = []
    for path in (token, token, WRONG, "x"):
        answer = await reader.get(path)
        pages.append(
            (answer.status, reader.text, {name: answer.headers[name] for name in answer.headers if name != "Date"})
        )
    assert all(page == pages[0] for page in pages)
    assert "Open it" in pages[0][1]
    assert await sealed_acts(desk, case.reference) == [("breach:reported", "")]
    assert (await reader.post(token)).status == 200
    await reader.get(token)
    assert reader.text == pages[0][1]


async def test_a_link_that_was_used_or_is_over_or_was_never_there_gives_the_very_same_page(
    desk: Desk, reader: Reader, clock: StillClock
) -> None:
    case = await at_fallback(desk)
    used, over = await linked(desk, case.reference), await linked(desk, case.reference, days=1)
    elsewhere = await linked(desk, (await reported(desk))[0].reference)
    await reader.post(used)
    clock.move(days=2)
    answers = []
    for path in (used, over, elsewhere, WRONG, "x"):
        answer = await reader.post(path)
        answers.append((answer.status, reader.text))
    assert len(set(answers)) == 1
    assert answers[0][0] == 404
    await reader.get("case")  # the half hour is over
    assert reader.text == answers[0][1]


async def test_an_opened_case_is_shown_with_names_and_its_words_cannot_act(desk: Desk, reader: Reader) -> None:
    script = "<script>alert(1)</script> & \"quoted\" 'words'"
    case = await at_fallback(desk, what=script)
    await reader.post(await linked(desk, case.reference))
    assert "<script" not in reader.text
    assert script in reader.words
    assert "Margaret Hale" in reader.words
    assert "Beatrice Lovell" in reader.words
    assert "Somebody who wishes not to be named" in reader.words
    assert PEOPLE["employee"].user not in reader.text
    assert await sealed_acts(desk, case.reference) == [("breach:reported", ""), ("breach:read", "one-time link")]


async def test_every_page_is_kept_by_nobody_and_runs_nothing(desk: Desk, reader: Reader) -> None:
    case = await at_fallback(desk)
    for answer in (
        await reader.get(WRONG),
        await reader.post(WRONG),
        await reader.post(await linked(desk, case.reference)),
    ):
        assert answer.headers["Cache-Control"] == "no-store"
        assert answer.headers["Referrer-Policy"] == "no-referrer"
        policy = answer.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "frame-ancestors 'none'" in policy
        assert "script" not in policy
        assert "unsafe" not in policy


async def test_the_cookie_is_for_this_site_and_no_script(desk: Desk, reader: Reader) -> None:
    case = await at_fallback(desk)
    token = await linked(desk, case.reference)
    answer = await reader.session.post(f"{reader.address}/confidential/{token}", allow_redirects=False)
    cookie = answer.headers["Set-Cookie"]
    assert answer.status == 303
    for part in ("HttpOnly", "SameSite=Strict", "Path=/confidential", "Max-Age=1800"):
        assert part in cookie
    assert case.reference not in cookie


async def test_they_ask_the_reporter_and_close_the_case(desk: Desk, reader: Reader) -> None:
    reference = await opened(desk, reader)
    await reader.fill("Send", {"What is it?": ASK, "Your words": "Which car park?"})
    assert "It is sent." in reader.words
    assert "Which car park?" in reader.words
    await reader.press("Look into it")
    told = {
        "Has the person it is about been heard?": "They have been heard",
        "What is the outcome?": "Advice given",
        "What is the reporter told? (optional)": "We spoke to them.",
    }
    await reader.fill("Close it", told)
    assert "The report is closed." in reader.words
    case = await as_kept(desk, reference)
    assert (case.stage, case.outcome) == (CaseStage.CLOSED, Outcome.ADVICE)
    assert [(one.side, one.words) for one in case.remarks] == [
        (Side.HANDLER, "Which car park?"),
        (Side.HANDLER, "We spoke to them."),
    ]


async def test_what_cannot_be_done_is_said_and_what_was_typed_stays(desk: Desk, reader: Reader) -> None:
    await opened(desk, reader)
    await reader.fill("Send", {"Your words": "Kept words", "What is it?": NOTE}, carries="0")
    assert "Something has been added since you opened this page" in reader.words
    assert standing(reader, "Your words") == ("Kept words", [])
    assert standing(reader, "What is it?") == ("case:note", [])
    told = {"What is the reporter told? (optional)": "Also kept"}
    await reader.fill("Close it", told)
    assert standing(reader, "What is the outcome?") == ("", ["Choose the outcome."])
    assert standing(reader, "What is the reporter told? (optional)") == ("Also kept", [])
    await reader.fill("Send", {"Your words": "Of no kind"})
    assert standing(reader, "What is it?") == ("", ["Choose what it is."])
    assert standing(reader, "Your words") == ("Of no kind", [])
    await reader.fill("Send", {"Your words": " ", "What is it?": ASK})
    assert standing(reader, "Your words") == (" ", ["Write what you want to say."])


def standing(reader: Reader, label: str) -> tuple[str, list[str]]:
    """What stands or is chosen at the question with this label, and what is said to be wrong with it."""
    page = read_html(reader.text)
    field = field_labelled(page, label)
    described = field.attributes.get("aria-describedby", "").split()
    wrong = [one.text for one in page.all("p") if one.attributes.get("id") in described]
    sent = fields_of(Node("form", inside=[field]))
    hints = {one.text for one in page.all("p") if one.attributes.get("class") == "hint"}
    return "".join(value for _, value in sent), [text for text in wrong if text not in hints]


@pytest.mark.parametrize("proof", ["", WRONG])
async def test_a_form_without_the_proof_of_the_page_changes_nothing(desk: Desk, reader: Reader, proof: str) -> None:
    reference = await opened(desk, reader)
    answer = await reader.fill("Send", {"Your words": "Forged", "What is it?": NOTE}, proof=proof)
    assert answer.status == 404
    assert (await as_kept(desk, reference)).remarks == ()


async def test_another_browser_sees_nothing_of_an_open_case(desk: Desk, reader: Reader) -> None:
    await opened(desk, reader)
    async with ClientSession() as session:
        stranger = Reader(session, reader.address)
        assert (await stranger.get("case")).status == 404
        assert SECRET not in stranger.text


async def test_half_an_hour_later_it_is_no_longer_open(desk: Desk, reader: Reader, clock: StillClock) -> None:
    await opened(desk, reader)
    clock.move(minutes=29)
    assert (await reader.get("case")).status == 200
    clock.move(minutes=2)
    assert (await reader.get("case")).status == 404


async def test_once_they_leave_it_is_closed_to_them(desk: Desk, reader: Reader) -> None:
    await opened(desk, reader)
    await reader.press("Leave this page")
    assert "You have left the report" in reader.words
    assert (await reader.get("case")).status == 404


async def test_another_address_is_sent_when_they_ask_for_it(desk: Desk, reader: Reader) -> None:
    reference = await opened(desk, reader)
    await reader.press("Send me another address")
    assert "on its way to you by e-mail" in reader.words
    assert (await as_kept(desk, reference)).version == 1


async def test_the_same_case_gives_the_same_evidence_to_the_byte(desk: Desk) -> None:
    case = await at_fallback(desk)
    entries = await desk.look(lambda work, _now: work.cases.record_of(case.reference))
    first, second = (bundle(case, entries, lambda person: person.user) for _ in range(2))
    assert first == second


async def test_the_evidence_is_whole_and_named_by_its_hashes(desk: Desk, reader: Reader) -> None:
    reference = await opened(desk, reader)
    await reader.fill("Send", {"Your words": "Look at the photograph.", "What is it?": NOTE})
    taking = fields_of(reader.form("Download the evidence"))
    answer = await reader.session.post(f"{reader.address}/confidential/case", data=taking)
    archive = zipfile.ZipFile(io.BytesIO(await answer.read()))
    manifest = json.loads(archive.read("manifest.json"))
    assert {*archive.namelist()} == {*manifest["sha256"], "manifest.json"}
    for name, digest in manifest["sha256"].items():
        assert sha256(archive.read(name)).hexdigest() == digest
    text = archive.read("case.txt").decode()
    assert SECRET in text
    assert "Look at the photograph." in text
    assert json.loads(archive.read("report.json"))["About"] == "Beatrice Lovell, Margaret Hale"
    assert not any(PEOPLE["employee"].user.encode() in archive.read(name) for name in archive.namelist())
    acts = [json.loads(line)["act"] for line in archive.read("record.jsonl").splitlines()]
    assert acts == ["breach:reported", "breach:read", "breach:changed", "breach:changed"]
    assert (await sealed_acts(desk, reference))[-1] == ("breach:changed", "evidence handed over")


async def test_after_many_wrong_addresses_none_is_looked_at_for_a_minute_and_a_right_one_is_not_used_up(
    desk: Desk, reader: Reader, clock: StillClock
) -> None:
    case = await at_fallback(desk)
    token = await linked(desk, case.reference)
    for number in range(MOST_TRIES):
        assert (await reader.post(f"{number:043}")).status == 404
    assert (await reader.post(WRONG)).status == 429
    # Whoever has the right link is not kept out by those who guess.
    assert (await reader.post(token)).status == 200
    clock.move(minutes=1)
    assert (await reader.post(WRONG)).status == 404
