"""The record on the web: an address opens it once for one person, who sees what they may see in the chat."""

import csv
import io
import random
import re
import string
from collections.abc import AsyncIterator
from datetime import date, time
from html import unescape

import pytest

from chatops.desk import Desk
from chatops.flow.purdah.calendar import open_calendar
from chatops.policy.drafts.draft import Verdict
from chatops.policy.people import AccountStatus, Person
from handlers.views.record.links import MOST, WAITS, RecordLinks
from handlers.web.opened_record import PROOF
from tests.support.council import PEOPLE, StillClock, approved, posted, routed, submitted, turn_down
from tests.support.pdfs import alt_texts_of, outline_of, words_of
from tests.support.record_reader import HOSTILE, STATUS, Reader, served
from tests.support.registers import entry
from tests.support.reports import reported
from tests.support.year import a_year


@pytest.fixture
async def reader(desk: Desk) -> AsyncIterator[Reader]:
    STATUS.clear()
    async with served(desk) as one:
        yield one


async def test_an_address_opens_the_record_once(desk: Desk, reader: Reader) -> None:
    draft = await posted(desk)
    path = reader.installation.record_links.fresh(PEOPLE["clerk"], desk.clock.now())
    before = await reader.get(path)
    assert before.status == 200
    assert draft.reference not in reader.text, "a program that looks through addresses uses none up"
    opened = await reader.post(path)
    assert (opened.status, opened.url.path) == (200, "/record/posts")
    assert draft.reference in reader.words
    assert f'href="{reader.installation.address_of(f"/record/post/{draft.reference}")}"' in reader.text
    assert (await reader.post(path)).status == 404


async def test_the_page_of_a_post_answers_who_decided_it_on_which_words_and_by_what_authority(
    desk: Desk, reader: Reader
) -> None:
    draft = await posted(desk, accounts=("facebook-page",))
    await reader.opens(desk, "deputy")
    await reader.get(f"/record/post/{draft.reference}")
    said = reader.words
    assert "Name of employee wrote version 1 on Monday 1 March at 09:30." in said
    assert draft.revision.words in said
    assert "Name of clerk, Town Clerk approved version 1 on Monday 1 March at 09:30." in said
    assert "Purdah was not on." in said
    assert "that it was posted on Facebook page." in said
    assert draft.postings[0].link in said
    below = reader.text.split("</nav>")[1].split("</form>", 1)[1]
    assert not re.search('<form|type="submit"|<button (?!type="button")', below), "nothing can be changed here"


async def test_the_page_answers_an_auditors_five_questions_for_those_who_read_the_journal(
    desk: Desk, reader: Reader
) -> None:
    draft = await posted(desk, accounts=("facebook-page",))
    questions = (
        "Who decided?",
        "On which words?",
        "With what authority?",
        "Was purdah on?",
        "Can it be shown that nothing was removed?",
    )
    await reader.opens(desk, "clerk")
    await reader.get(f"/record/post/{draft.reference}")
    assert [one for one in questions if one not in reader.words] == []
    assert f"Version 1, with the digest {draft.revision.digest}." in reader.words
    assert "Name of clerk approved version 1 on Monday 1 March at 09:30, as Town Clerk (clause 3.1)." in reader.words
    assert "When version 1 was decided on, on Monday 1 March at 09:30: no." in reader.words
    assert "entries of the journal were followed just now." in reader.words
    await reader.opens(desk, "employee")
    await reader.get(f"/record/post/{draft.reference}")
    assert [one for one in questions if one in reader.words] == []


async def test_a_refusal_is_there_with_its_reason_and_the_clauses_it_cites(desk: Desk, reader: Reader) -> None:
    draft = await routed(desk)
    await turn_down(desk, draft, Verdict.REJECTED)
    await reader.opens(desk, "employee")
    await reader.get(f"/record/post/{draft.reference}")
    assert "rejected version 1" in reader.words
    assert "Cited: " in reader.words


@pytest.mark.parametrize(
    ("name", "sees_it", "sees_words"),
    [
        ("clerk", True, True),
        ("deputy", True, True),
        ("employee", True, True),
        ("employee2", True, False),
        ("volunteer", True, False),
        ("councillor", False, False),
        ("chair", False, False),
    ],
)
async def test_who_sees_what_is_the_same_as_in_the_chat(
    desk: Desk, reader: Reader, name: str, sees_it: bool, sees_words: bool
) -> None:
    draft = await submitted(desk, words="The words that are not out yet.")
    await reader.opens(desk, name)
    assert (draft.reference in reader.words) is sees_it
    answer = await reader.get(f"/record/post/{draft.reference}")
    assert answer.status == (200 if sees_it else 404)
    assert ("The words that are not out yet." in reader.words) is sees_words
    await reader.get("/record/posts?words=not+out+yet")
    assert (draft.reference in reader.words) is sees_words, "a search tells nothing of words that one may not read"


async def test_a_register_is_read_by_whom_it_is_for_and_nothing_can_be_pressed_there(
    desk: Desk, reader: Reader
) -> None:
    made = await entry(desk, "blocks", did=HOSTILE)
    await reader.opens(desk, "clerk")
    await reader.get("/record/registers")
    assert "Blocked users" in reader.words
    await reader.get("/record/register/blocks")
    assert f"/record/entry/{made.reference}" in reader.text
    assert "New entry" not in reader.words
    await reader.get(f"/record/entry/{made.reference}")
    assert HOSTILE in reader.words
    assert "<script" not in reader.text
    assert "Change" not in reader.words
    await reader.opens(desk, "employee")
    for path in ("register/blocks", f"entry/{made.reference}"):
        assert (await reader.get(f"/record/{path}")).status == 404


async def test_whoever_left_the_council_or_whose_account_was_closed_sees_nothing_more(
    desk: Desk, reader: Reader
) -> None:
    draft = await submitted(desk)
    await reader.opens(desk, "clerk")
    assert draft.reference in reader.words
    STATUS[PEOPLE["clerk"].user] = AccountStatus.DEACTIVATED
    assert (await reader.get("/record/posts")).status == 404
    assert draft.reference not in reader.words


async def test_a_stranger_opens_nothing(desk: Desk, reader: Reader) -> None:
    await reader.opens(desk, "stranger")
    assert (await reader.get("/record/posts")).status == 404


async def test_an_address_ends_after_ten_minutes_and_when_another_is_asked_for(
    desk: Desk, reader: Reader, clock: StillClock
) -> None:
    first = reader.installation.record_links.fresh(PEOPLE["clerk"], desk.clock.now())
    second = reader.installation.record_links.fresh(PEOPLE["clerk"], desk.clock.now())
    assert (await reader.post(first)).status == 404
    clock.move(seconds=WAITS.total_seconds())
    assert (await reader.post(second)).status == 404


async def test_a_session_ends_after_half_an_hour_and_when_it_is_closed(
    desk: Desk, reader: Reader, clock: StillClock
) -> None:
    await reader.opens(desk, "clerk")
    assert (await reader.post("/record/leave", **{PROOF: "guessed"})).status == 404
    (proof,) = set(re.findall(rf'name="{PROOF}" value="([\w-]+)"', reader.text)) or {""}
    if not proof:
        await reader.get("/record/posts")
        proof = re.findall(rf'name="{PROOF}" value="([\w-]+)"', reader.text)[0]
    assert (await reader.post("/record/leave", **{PROOF: proof})).status == 200
    assert (await reader.get("/record/posts")).status == 404
    await reader.opens(desk, "clerk")
    clock.move(minutes=31)
    assert (await reader.get("/record/posts")).status == 404


async def test_a_post_is_found_by_its_reference_however_it_is_typed_and_older_ones_are_on_later_pages(
    desk: Desk, reader: Reader, clock: StillClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("handlers.views.record.lists.ON_A_PAGE", 2)
    first = await submitted(desk)
    for _ in range(3):
        clock.move(minutes=1)
        await submitted(desk)
    await reader.opens(desk, "clerk")
    assert first.reference not in reader.words
    (later,) = re.findall(r'href="([^"]+after=[^"]+)"', unescape(reader.text))
    await reader.get(later.removeprefix(reader.installation.web_address))
    assert first.reference in reader.words
    assert "Earlier ones" not in reader.words
    await reader.get(f"/record/posts?words={first.reference.lower().replace('-', ' ')}")
    assert first.reference in reader.words
    await reader.get("/record/posts?words=DR-000000")
    assert "Nothing that you may see was found." in reader.words
    await reader.get("/record/posts?after=DR-000000")
    assert "There is no draft or post that you may see." in reader.words


@pytest.mark.clause("10", "2.2", "2.1")
async def test_the_yearly_review_has_figures_sentences_for_the_minutes_and_a_table(
    desk: Desk, reader: Reader, clock: StillClock
) -> None:
    draft = await posted(desk, accounts=("facebook-page",))
    clock.move(hours=3)
    turned = await routed(desk)
    clock.move(hours=5)
    await turn_down(desk, turned, Verdict.REJECTED)
    await submitted(desk, words=draft.revision.words)
    await entry(desk, "recommendations")
    await reader.opens(desk, "clerk")
    await reader.get("/record/review")
    said = reader.words
    assert (
        "From 2 March 2026 to 1 March 2027 the Council received 3 drafts for its social media accounts, decided on "
        "2 versions of them and recorded 1 post." in said
    )
    assert "Half of the decisions were made within" in said
    assert "Confidential reports are not part of these figures." in said
    assert "fewer than 5, or none" in said
    table = await reader.get("/record/review.csv")
    assert table.headers["Content-Disposition"].startswith('attachment; filename="review-2026-03-02-2027-03-01.csv"')
    rows = list(csv.reader(io.StringIO(reader.text.removeprefix("\ufeff"), newline=""), strict=True))
    assert ["Posts on each account", "Facebook page", "1", "0"] in rows
    assert ["Decisions", "Rejected", "1", "0"] in rows
    assert ["Registers", "Recommended changes", "1 made, 1 open now, 0 to be looked at", "0 made"] in rows
    questions = "Questions about the policy, and their answers"
    assert ["How long it is kept", questions, "Two years after they were asked", ""] in rows
    await reader.get("/record/review?first=2027-03-02&last=2027-03-31")
    assert "received 0 drafts" in reader.words


@pytest.mark.clause("10")
async def test_the_pack_has_charts_on_the_page_and_in_a_pdf_that_is_read_aloud(
    desk: Desk, reader: Reader, clock: StillClock
) -> None:
    await a_year(desk, clock, 12)
    await reader.opens(desk, "clerk")
    await reader.get("/record/review")
    said = [unescape(one) for one in re.findall(r'<figure role="img" aria-label="([^"]+)"', reader.text)]
    assert [one.partition(":")[0] for one in said][:2] == ["Posts in each month", "How long decisions took"]
    assert reader.text.count("<svg") == len(said)
    answer = await reader.get("/record/review.pdf")
    assert answer.content_type == "application/pdf"
    pdf = await answer.read()
    assert alt_texts_of(pdf) == said
    assert {"For the minutes", "Decisions", "Recommended to the Council (2.2)"} <= set(outline_of(pdf))
    assert "the Council received 12 drafts for its social" in " ".join(words_of(pdf).split())


@pytest.mark.clause("10")
@pytest.mark.parametrize("name", ["employee", "volunteer", "councillor", "chair"])
async def test_only_the_clerk_and_the_deputy_see_the_yearly_review(desk: Desk, reader: Reader, name: str) -> None:
    await reader.opens(desk, name)
    assert "Yearly review" not in reader.words
    for path in ("review", "review.csv", "review.pdf"):
        assert (await reader.get(f"/record/{path}")).status == 404


async def test_days_that_there_are_not_are_the_last_twelve_months_and_too_many_are_not_there(
    desk: Desk, reader: Reader
) -> None:
    await reader.opens(desk, "deputy")
    await reader.get("/record/review?first=2027-02-30&last=%3Cscript%3E")
    assert "From 2 March 2026 to 1 March 2027" in reader.words
    for query in ("first=2027-03-02&last=2027-03-01", "first=2020-01-01&last=2027-03-01"):
        assert (await reader.get(f"/record/review?{query}")).status == 404


async def test_the_figures_are_the_same_whoever_is_reported(desk: Desk, reader: Reader) -> None:
    await posted(desk)
    await reader.opens(desk, "clerk")
    await reader.get("/record/review")
    before = reader.text
    await reported(desk)
    await reader.get("/record/review")
    assert reader.text == before


async def test_no_guess_opens_anything(desk: Desk, reader: Reader) -> None:
    reader.installation.record_links.fresh(PEOPLE["clerk"], desk.clock.now())
    for token in ("A" * 43, "a", "..", "%00" * 3, "posts%2f", "é" * 43):
        assert (await reader.post(f"/record/{token}")).status in {400, 404}
    for path in ("posts", "registers", "register/blocks", "post/DR-000000", "entry/RG-000000"):
        assert (await reader.get(f"/record/{path}")).status == 404
        assert "There is nothing here." in reader.words


async def test_the_pages_are_kept_by_nobody_and_run_nothing(desk: Desk, reader: Reader) -> None:
    await submitted(desk, words=HOSTILE)
    answer = await reader.opens(desk, "clerk")
    assert answer.headers["Cache-Control"] == "no-store"
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
    cookie = answer.history[0].cookies["record"]
    assert cookie["httponly"]
    assert cookie["samesite"] == "Strict"
    assert cookie["path"] == "/record"
    await reader.get(f"/record/posts?words={HOSTILE}")
    assert "<script" not in reader.text


def test_addresses_that_wait_are_bounded(clock: StillClock) -> None:
    links = RecordLinks()
    paths = [links.fresh(Person("slack", "T0", f"U{n}"), clock.now()) for n in range(MOST + 1)]
    assert links.use(paths[0].rpartition("/")[2], clock.now()) is None
    assert links.use(paths[-1].rpartition("/")[2], clock.now()) == Person("slack", "T0", f"U{MOST}")


def test_of_ten_thousand_tries_none_opens_the_record(clock: StillClock) -> None:
    ours, theirs = RecordLinks(), RecordLinks()
    clerk, other = PEOPLE["clerk"], Person("slack", "T0OTHER", "U0CLERK001")
    ended = ours.fresh(clerk, clock.now()).rpartition("/")[2]
    used = ours.fresh(PEOPLE["deputy"], clock.now()).rpartition("/")[2]
    assert ours.use(used, clock.now()) == PEOPLE["deputy"]
    clock.move(seconds=WAITS.total_seconds())
    live = ours.fresh(clerk, clock.now()).rpartition("/")[2]
    elsewhere = theirs.fresh(other, clock.now()).rpartition("/")[2]
    chance = random.Random(18)
    letters = string.ascii_letters + string.digits + "-_"

    def near(token: str) -> str:
        at = chance.randrange(len(token))
        return token[:at] + chance.choice(letters.replace(token[at], "")) + token[at + 1 :]

    kinds = (
        lambda: ended,
        lambda: used,
        lambda: elsewhere,
        lambda: near(live),
        lambda: live.swapcase(),
        lambda: live[:-1],
        lambda: f"{live}=",
        lambda: "".join(chance.choices(letters, k=43)),
    )
    assert [ours.use(kinds[n % len(kinds)](), clock.now()) for n in range(10_000)] == [None] * 10_000
    assert ours.use(live, clock.now()) == clerk, "and whoever has the address is let in however many others guess"


async def test_the_calendar_is_read_as_a_picture_and_in_sentences_by_everybody_who_has_opened_the_record(
    desk: Desk, reader: Reader
) -> None:
    await desk.transact(open_calendar)
    await approved(desk, day=date(2027, 3, 5), at=time(10))
    for who in ("clerk", "deputy", "employee", "councillor"):
        await reader.opens(desk, who)
        assert (await reader.get("/record/calendar")).status == 200
        _, alt, after = reader.text.partition('alt="A calendar of the coming weeks.')
        assert alt
        week = "Week of Monday 1 March: one post due on Friday 5"
        due = "no post due that you may read" if who == "councillor" else week
        assert due in after
        found = re.search(r'<img src="([^"]+)"', reader.text)
        assert found is not None
        picture = await reader.session.get(unescape(found[1]))
        assert (picture.status, picture.content_type) == (200, "image/png")
        assert "img-src 'self'" in picture.headers["Content-Security-Policy"]
    reader.session.cookie_jar.clear()
    assert (await reader.session.get(unescape(found[1]))).status == 404, "without the record it is nowhere"
    assert (await reader.get("/record/calendar")).status == 404
