"""A report told in confidence: sent in by a form, heard of by a notice that says nothing, read by those who may."""

import io
import json
import re
import zipfile
from datetime import timedelta

import aiohttp
import pytest

from chatops.flow.people.take_on import take_on
from handlers.practice.council.workspace import Message
from tests.journeys.confidence import (
    FOR_YOU,
    HIDDEN,
    NAMED,
    NO_NAME,
    NOT_FOR_YOU,
    NOTHING_WAITS,
    NOTICE,
    WHAT,
    acts,
    lists,
    notices,
    opens,
    opens_by_code,
    opens_newest,
    reports,
    sends_report,
    writes,
)
from tests.journeys.town import Town
from tests.support.council import ROLL

OFFICERS = ("clerk", "deputy", "chair")
OTHERS = ("employee2", "volunteer", "councillor", "councillor2", "guest")


def in_channel(town: Town) -> list[Message]:
    return town.person("chair").messages("confidential")


@pytest.mark.clause("2.3b")
async def test_a_report_about_no_officer_is_announced_in_their_channel_and_read_by_clerk_and_deputy(
    small_town: Town,
) -> None:
    town = small_town
    await reports(town, town.person("volunteer"), "employee2", naming=NAMED)
    (hangs,) = in_channel(town)
    assert (hangs.text, town.reads(hangs)) == (NOTICE, f"{NOTICE}\n[Open]")
    for key in ("clerk", "deputy"):
        page = await opens(town, town.person(key), hangs)
        assert "From: @Gwen Tilley" in page
    assert await opens(town, town.person("chair"), hangs) == NOT_FOR_YOU
    assert [town.person(key).dm for key in OFFICERS] == [[], [], []]


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ("an employee is let into it", []),
        ("it is shared", ["clerk", "deputy"]),
        ("it is public", ["clerk", "deputy"]),
        ("a guest is in it", ["clerk", "deputy"]),
        ("the bot is not in it", ["clerk", "deputy"]),
        ("somebody it is about is in it", ["clerk", "deputy"]),
    ],
)
async def test_the_channel_is_told_only_while_slack_says_that_it_is_safe(
    small_town: Town, change: str, told: list[str]
) -> None:
    place = small_town.server.workspace
    channel = place.channel("confidential")
    match change:
        case "an employee is let into it":
            channel.members.append(place.person("employee").id)
        case "it is shared":
            channel.is_ext_shared = True
        case "it is public":
            channel.kind = "public"
        case "a guest is in it":
            channel.members.append(place.person("guest").id)
        case "the bot is not in it":
            channel.members.remove(place.app.bot_user)
        case _:
            channel.members.append(place.person("employee2").id)
    await reports(small_town, small_town.person("volunteer"), "employee2")
    assert [key for key in OFFICERS if notices(small_town.person(key))] == told
    assert bool(in_channel(small_town)) is (told == [])


async def test_a_leaked_button_tells_whom_it_is_about_what_one_that_was_made_up_tells(small_town: Town) -> None:
    await reports(small_town, small_town.employee, "clerk")
    (leaked,) = notices(small_town.person("chair"))
    made_up = json.loads(json.dumps(leaked.blocks).replace(_reference(leaked), "BR-" + "0" * 26))
    for key in ("clerk", "deputy", "employee", *OTHERS):
        who, seen = small_town.person(key), []
        for blocks in (leaked.blocks, made_up):
            leaked.blocks = blocks
            seen.append(await opens(small_town, who, leaked))
            seen.append(str((await who.press(leaked, "Open", forced=True)).answer))
            leaked.blocks = leaked.blocks
        assert seen[:2] == seen[2:] == [NOT_FOR_YOU, ""], key
    assert await lists(small_town, small_town.clerk) == NOTHING_WAITS


@pytest.mark.parametrize("key", ["employee", "clerk", "chair", "councillor", "volunteer", "guest"])
@pytest.mark.clause("6.5")
async def test_anybody_in_the_workspace_can_report(small_town: Town, key: str) -> None:
    about = "employee2" if key == "clerk" else "clerk"
    await reports(small_town, small_town.person(key), about)


async def test_a_form_sent_again_after_a_lost_answer_makes_one_case_and_shows_the_same_code(town: Town) -> None:
    who = town.employee
    await who.command("/breach")
    town.faults_expected = True
    town.server.faults.on("interactive", "lost_answer")
    lost = await who.submit({"people": ["clerk"], "category": "Something else", "what": WHAT, "naming": NO_NAME})
    assert lost.trouble == "We had some trouble connecting. Try again?"
    await who.submit()
    code = town.reads(who.view).splitlines()[3]
    await town.deliver()
    assert len(notices(town.person("chair"))) == 1
    assert WHAT in await opens_by_code(town, who, code)


STANDINGS = {
    "councillor": ("Referred to the monitoring officer", "Localism Act 2011, section 28"),
    "employee2": ("Referred to the Staffing Committee", "the Staffing Committee decides what follows"),
    "volunteer": ("The volunteer's role ended", "the council can end the role"),
}


@pytest.mark.clause("house rule 12")
@pytest.mark.parametrize("about", STANDINGS)
async def test_what_a_case_may_come_to_follows_whom_it_is_about_and_the_page_says_who_decides(
    small_town: Town, about: str
) -> None:
    town, clerk = small_town, small_town.clerk
    outcome, says = STANDINGS[about]
    await reports(town, town.employee, about)
    await lists(town, clerk)
    await clerk.press(clerk.view, "Open")
    page = town.reads(clerk.view)
    assert says in page
    assert "Has the person it is about been heard?" in page
    await clerk.press(clerk.view, "Close the report")
    form = town.reads(clerk.view)
    assert "The bot gives no verdict" in form
    assert {other for other, _ in STANDINGS.values() if other in form} == {outcome}
    empty = await clerk.submit({"outcome": outcome}, forced=True)
    assert empty.errors == {"heard": "Say whether the person it is about has been heard."}
    sent = await clerk.submit({"outcome": outcome, "heard": "They have not been heard"})
    assert (sent.errors, sent.trouble) == ({}, "")
    await town.deliver()
    assert f"{outcome[0].lower()}{outcome[1:]}; they have not been heard." in town.reads(clerk.view)


async def test_abuse_by_the_public_and_sexual_harassment_have_kinds_of_their_own(small_town: Town) -> None:
    town = small_town
    abuse = {"category": "Abuse of staff or councillors by the public", "unnamed": "Nobody here: the public"}
    await reports(town, town.employee, **abuse)
    await lists(town, town.clerk)
    await town.clerk.press(town.clerk.view, "Open")
    page = town.reads(town.clerk.view)
    assert "Nobody of the council is complained of." in page
    assert "been heard" not in page
    await reports(town, town.person("volunteer"), "clerk", category="Sexual harassment")
    assert "qualifying disclosure" in await opens_newest(town, town.person("chair"))


async def test_the_code_is_asked_for_on_top_of_a_report_that_is_begun(small_town: Town) -> None:
    code = await reports(small_town, small_town.employee, "clerk")
    who = small_town.employee
    await who.command("/breach")
    who.fill({"what": "Something else again."})
    await who.press(who.view, "I have a code")
    await who.submit({"receipt": code})
    assert who.view.title == "Your report"
    await who.close()
    assert who.view.values["what"]["what"]["value"] == "Something else again."


async def test_what_nobody_deals_with_in_three_working_days_goes_to_the_chair_and_then_to_the_fallback(
    small_town: Town,
) -> None:
    town, chair = small_town, small_town.person("chair")
    await reports(town, town.employee, "employee2")
    await town.later(days=3, hours=-1)  # Thursday morning: the third working day is not over
    assert notices(chair) == []
    await town.later(days=1)
    assert len(in_channel(town)) == 2  # the Chair is in the channel, and reads it from there
    page = await opens(town, chair, in_channel(town)[-1])
    assert "It was handed on, because nobody had dealt with it in time." in page
    assert WHAT in await opens(town, town.clerk, in_channel(town)[0])
    await acts(town, town.clerk, "Acknowledge")
    await town.later(days=30)
    assert len(in_channel(town)) == 2


async def test_who_is_promoted_after_being_reported_reads_nothing_and_the_former_clerk_goes_on_with_it(
    small_town: Town,
) -> None:
    town = small_town
    await reports(town, town.employee, "deputy")
    (notice,) = notices(town.clerk)
    await town.change_clerk()
    assert await opens(town, town.deputy, notice) == NOT_FOR_YOU
    assert WHAT in await opens(town, town.clerk, notice)  # no longer the Clerk, and it stays with her
    assert await lists(town, town.deputy) == NOTHING_WAITS
    assert await lists(town, town.person("chair")) == NOTHING_WAITS


async def test_second_clicks_and_old_pages_change_nothing_and_lose_nothing(small_town: Town) -> None:
    town, clerk, deputy = small_town, small_town.clerk, small_town.deputy
    await reports(town, town.employee, "employee2")
    (notice,) = in_channel(town)
    for who in (clerk, deputy):
        await opens(town, who, notice)
    await acts(town, clerk, "Acknowledge")
    page = await acts(town, deputy, "Acknowledge")
    assert "This report has been changed since you opened it. This is how it stands now." in page
    assert "It has been acknowledged." in page

    await deputy.press(deputy.view, "Write")
    form = deputy.fill({"kind": "A note: only those who handle it read it", "words": "I rang her."})
    await deputy.submit(view=form)
    again = await deputy.submit(view=form, forced=True)
    assert (again.errors, again.trouble) == ({}, "")
    await opens(town, clerk, notice)
    assert town.reads(clerk.view).count("I rang her.") == 1

    await clerk.press(clerk.view, "Write")
    await opens(town, deputy, notice)
    await acts(town, deputy, "Look into it")
    await clerk.submit({"kind": "A note: only those who handle it read it", "words": "She rang back."})
    told = town.reads(clerk.view)
    assert told.startswith("Nothing was changed\nThis report has been changed since you opened it.")
    assert "What you wrote\nShe rang back." in told


async def test_a_direct_message_opens_the_form_with_its_words_and_no_message_of_the_bot_has_them(town: Town) -> None:
    await town.employee.say("My manager shouts at me.\nEvery day.")
    await town.deliver()
    (_, answer) = town.employee.dm
    await town.employee.press(answer, "Report a breach")
    assert town.employee.view.values["what"]["what"]["value"] == "My manager shouts at me.\nEvery day."
    await sends_report(town, town.employee, "clerk", what="My manager shouts at me.")
    assert "My manager" not in str([one for one in town.employee.dm if one.by_bot])
    await town.employee.press(answer, "Report a breach")
    assert town.employee.view.values["what"]["what"]["value"] is None
    assert "My manager" in await opens_newest(town, town.person("chair"))


async def test_somebody_elses_button_opens_the_form_without_their_words(small_town: Town) -> None:
    await small_town.employee.say("My manager shouts at me.")
    await small_town.deliver()
    await small_town.clerk.press(small_town.employee.dm[-1], "Report a breach", forced=True)
    assert small_town.clerk.view.values["what"]["what"]["value"] is None


async def test_words_after_the_command_are_kept_when_slack_does_not_open_the_form(small_town: Town) -> None:
    town, who = small_town, small_town.employee
    town.server.faults.on("views.open", "http_500")
    told = await who.command("/breach", "My manager shouts at me.")
    (said,) = told.ephemerals
    assert "Slack did not open the form in time." in town.reads(said)
    assert "manager" not in str(said)
    await who.press(said, "Report a breach")
    assert who.view.values["what"]["what"]["value"] == "My manager shouts at me."


@pytest.mark.clause("9.7.1")
async def test_a_breach_of_security_informs_the_officers_and_asks_for_new_passwords(small_town: Town) -> None:
    town, chair = small_town, small_town.person("chair")
    kind = "A password, or the security of an account"
    await reports(town, town.employee, "employee2", category=kind, account="Facebook page")
    page = await opens_newest(town, chair, FOR_YOU)
    assert page.startswith("Confidential report\nA breach of 9.4")
    assert WHAT not in page
    assert "Change the passwords" not in page
    page = await opens(town, town.clerk, in_channel(town)[0])
    assert "Those who hold the accounts have been asked to change the passwords of Facebook page." in page
    page = await acts(town, town.clerk, "Passwords changed")
    assert "The passwords have been changed." in page
    await opens(town, town.deputy, in_channel(town)[0])
    assert "[Passwords changed]" not in town.reads(town.deputy.view)


async def test_a_breach_of_security_by_the_clerk_leaves_the_clerk_out_of_everything(small_town: Town) -> None:
    town = small_town
    kind = "A password, or the security of an account"
    await reports(town, town.employee, "clerk", category=kind, account="X")
    assert town.clerk.dm == []
    page = await opens_newest(town, town.deputy, FOR_YOU)
    assert "Change the passwords of X (policy 9.4).\n[Done]" in page
    assert WHAT not in page
    await town.deputy.press(town.deputy.view, "Done")
    assert "The passwords were changed on Monday 1 March." in town.reads(town.deputy.view)
    assert "The passwords have been changed." in await opens_newest(town, town.person("chair"))
    assert await town.acts() == []


async def test_the_eleventh_report_in_an_hour_waits_with_a_kind_sentence_and_others_are_not_kept_from_theirs(
    small_town: Town,
) -> None:
    town = small_town
    for _ in range(10):
        await reports(town, town.employee, "clerk")
    await town.employee.command("/breach")
    filled = {"people": ["clerk"], "category": "Something else", "what": WHAT, "naming": NO_NAME}
    sent = await town.employee.submit(filled)
    assert sent.errors["people"].startswith("You have sent 10 reports in the last hour, and they are safe.")
    await reports(town, town.person("volunteer"), "clerk")
    town.server.clock.move(timedelta(hours=1))
    assert (await town.employee.submit(filled)).errors == {}


async def test_a_handler_takes_the_evidence_once_and_says_why(small_town: Town) -> None:
    town, chair = small_town, small_town.person("chair")
    await reports(town, town.employee, "clerk", naming=HIDDEN)
    await opens_newest(town, chair)
    await chair.press(chair.view, "Download the evidence")
    await chair.submit({"why": "For the Staffing Committee."})
    address = re.search(r"http://\S+", town.reads(chair.view))
    assert address
    async with aiohttp.ClientSession() as web:
        async with web.get(address[0]) as asked:
            assert (asked.status, asked.headers["Cache-Control"]) == (200, "no-store")
        async with web.post(address[0]) as taken:
            file = zipfile.ZipFile(io.BytesIO(await taken.read()))
        assert WHAT in file.read("case.txt").decode()
        assert "For the Staffing Committee." in file.read("case.txt").decode()
        assert town.employee.id not in str([file.read(name) for name in file.namelist()])
        async with web.post(address[0]) as again:
            assert again.status == 404
    await chair.close()
    assert "This report has been changed since" in await acts(town, chair, "Acknowledge")
    assert "The evidence was downloaded: For the Staffing Committee." in town.reads(chair.view)


@pytest.mark.parametrize("change", ["a quarter of an hour goes by", "they handle it no longer"])
async def test_an_address_for_evidence_that_is_out_of_date_gives_nothing(small_town: Town, change: str) -> None:
    town = small_town
    await reports(town, town.person("volunteer"), "employee2")
    await opens(town, town.clerk, in_channel(town)[0])
    await town.clerk.press(town.clerk.view, "Download the evidence")
    await town.clerk.submit({"why": "For the police."})
    address = re.search(r"http://\S+", town.reads(town.clerk.view))
    assert address
    if change == "they handle it no longer":
        roll = [entry for entry in ROLL if entry.person.user != town.clerk.id]
        await town.service.desk.transact(take_on, people=roll)
    else:
        town.server.clock.move(timedelta(minutes=15))
    async with aiohttp.ClientSession() as web, web.post(address[0]) as answer:
        assert answer.status == 404


async def test_when_no_handler_can_be_reached_the_next_are_told(small_town: Town) -> None:
    town, place = small_town, small_town.server.workspace
    place.channel("confidential").members.remove(place.app.bot_user)
    for key in ("clerk", "deputy"):
        place.person(key).deleted = True
    await reports(town, town.employee, "employee2")
    assert "It was handed on" in await opens_newest(town, town.person("chair"))


async def test_a_long_case_is_read_page_by_page(small_town: Town) -> None:
    town, chair = small_town, small_town.person("chair")
    code = await reports(town, town.employee, "clerk", what="a & b " * 500)
    await opens_by_code(town, town.employee, code)
    for n in range(12):
        page = await writes(town, town.employee, f"Part {n}. " + "more " * 500)
    assert "Page 4 of 4" in page
    await town.employee.press(town.employee.view, "Earlier")
    assert "Page 3 of 4" in town.reads(town.employee.view)
    await opens_newest(town, chair)
    read = town.reads(chair.view)
    while "[Later]" in town.reads(chair.view):
        await chair.press(chair.view, "Later")
        read += town.reads(chair.view)
    assert all(f"Part {n}. " in read for n in range(12))
    assert await acts(town, chair, "Acknowledge")


async def test_a_question_about_the_policy_is_answered_by_an_officer(small_town: Town) -> None:
    town = small_town
    await town.person("volunteer").say("May I post from my own telephone?")
    await town.deliver()
    await town.person("volunteer").press(town.person("volunteer").dm[-1], "Ask a question about the policy")
    await town.person("volunteer").submit({"others": "Yes: once it is answered, others find it"})
    await town.deliver()
    for officer in (town.clerk, town.deputy):
        assert "from @Gwen Tilley\nMay I post from my own telephone?" in town.reads(officer.dm[-1])
        assert "telephone" not in officer.dm[-1].text
    await town.clerk.press(town.clerk.dm[-1], "Answer")
    await town.clerk.submit({"words": "Only with consent: see 9.7."})
    await town.deliver()
    assert town.reads(town.person("volunteer").dm[-1]).endswith("from @Margaret Hale\nOnly with consent: see 9.7.")
    assert await town.acts() == ["question:asked", "question:answered"]


def _reference(notice: Message) -> str:
    (button,) = notice.blocks[-1]["elements"]
    return str(json.loads(button["value"])[0])
