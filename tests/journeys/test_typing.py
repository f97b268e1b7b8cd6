"""Typings as people make them, each with what is understood or asked: the kinds of a telephone, a copy from minutes, a
hurried hand."""

import pytest

from tests.journeys.town import Town
from tests.support.typings import typings

NBSP, HYPHEN, EN_DASH = "\u00a0", "\u2011", "\u2013"
DRAFT, ASKED = "the draft", "Type the reference of the draft after it, for example /draft status DR-7KQ2M9."
FORM, DRAFT_HELP, LIST = (
    "Draft a post",
    "/draft opens a form for a new post.",
    "Your drafts",
)
POLL, PURDAH_HELP = "Polling day", "/purdah says whether purdah, the pre-election period, is on."
NO_DATE = "There is no such date."
CODE, REPORT, BREACH_HELP = "I have a code", "Report a breach", "/breach opens a form in which you report"
NO_CODE, NO_CASES = "No report has this code.", "No confidential report is waiting for you."
POLICY_HELP, READERS = "/policy opens the council's social media policy", "have acknowledged the policy"
PEOPLE, DELEGATIONS, NO_DELEGATION = "Margaret Hale", "delegat", "Type the reference of the delegation after it"

TYPINGS = [
    # A reference; {} is that of a draft of theirs.
    ("/draft", "status {}", DRAFT),
    ("/draft", f"status{NBSP}{{}}", DRAFT),
    ("/draft", "status\n{}", DRAFT),
    ("/draft", "status\t{}\r\n", DRAFT),
    ("/draft", "Status  {} ", DRAFT),
    ("/draft", "status\u2003{}\u200b", DRAFT),
    ("/draft", "status {}.", DRAFT),
    ("/draft", "status “{}”", DRAFT),
    ("/draft", "status `{}`", DRAFT),
    ("/draft", "status ‘{}’,", DRAFT),
    ("/draft", "“status {}”", DRAFT),
    ("/draft", "status: {}", DRAFT),
    ("/draft", "status ({})!", DRAFT),
    ("/draft", "status *{}*", DRAFT),
    ("/draft", f"status {{{HYPHEN}}}", DRAFT),
    ("/draft", f"status {{{EN_DASH}}}.", DRAFT),
    ("/draft", "status {\u2014}", DRAFT),
    ("/draft", "status {\u2212}", DRAFT),
    ("/draft", f"status {{ {EN_DASH} }}", DRAFT),
    ("/draft", "status { }", DRAFT),
    ("/draft", "status DR-7KQ2M", ASKED),
    ("/draft", "status", ASKED),
    ("/draft", f"status{NBSP}", ASKED),
    ("/draft", "status dr", ASKED),
    ("/draft", "status of the hall: open", FORM),
    # Words of commands.
    ("/draft", "list", LIST),
    ("/draft", f"list{NBSP}", LIST),
    ("/draft", "“List”.", LIST),
    ("/draft", "help\n", DRAFT_HELP),
    ("/draft", "'help'", DRAFT_HELP),
    ("/draft", "list of stalls for Saturday", FORM),
    ("/draft", "", FORM),
    # A date.
    ("/purdah", "poll 2027-05-06", POLL),
    ("/purdah", f"poll{NBSP}2027-05-06", POLL),
    ("/purdah", "poll\n2027-05-06", POLL),
    ("/purdah", f"poll 2027{HYPHEN}05{HYPHEN}06", POLL),
    ("/purdah", f"poll 2027{EN_DASH}05{EN_DASH}06.", POLL),
    ("/purdah", "Poll: “2027-05-06”", POLL),
    ("/purdah", "poll (2027-05-06)", POLL),
    ("/purdah", "poll", POLL),
    ("/purdah", "poll 2027-02-30", NO_DATE),
    ("/purdah", "poll 6 May", POLL),
    ("/purdah", "poll 06/05/2027", POLL),
    ("/purdah", f"on{NBSP}", "Pre-election period"),
    ("/purdah", "“on”", "Pre-election period"),
    ("/purdah", f"names{NBSP}", "Names"),
    ("/purdah", "`names`", "Names"),
    ("/purdah", f"calendar{NBSP}new.", "calendar"),
    ("/purdah", "off.", "there is nothing to switch off"),
    ("/purdah", "when?", PURDAH_HELP),
    # Confidential reports.
    ("/breach", f"receipt{NBSP}", CODE),
    ("/breach", "receipt 7KQ2-M9AB-CDEF-GH12-3456", NO_CODE),
    ("/breach", f"receipt{NBSP}7KQ2{EN_DASH}M9AB{EN_DASH}CDEF{EN_DASH}GH12{EN_DASH}3456.", NO_CODE),
    ("/breach", "receipt 7KQ2 M9AB CDEF GH12 3456", NO_CODE),
    ("/breach", "receipts were changed by hand", REPORT),
    ("/breach", "receipt of the hall was forged", REPORT),
    ("/breach", "cases.", NO_CASES),
    ("/breach", f"help{NBSP}", BREACH_HELP),
    # The policy, and who may decide.
    ("/policy", f"who{NBSP}", READERS),
    ("/policy", "“who”.", READERS),
    ("/policy", "ask\n", "Ask about the policy"),
    ("/policy", "what?", POLICY_HELP),
    ("/council", f"people{NBSP}", PEOPLE),
    ("/council", "`People`", PEOPLE),
    ("/council", "delegations", DELEGATIONS),
    ("/council", "delegations DL-7KQ2M", NO_DELEGATION),
    ("/council", f"away{NBSP}", "First day"),
]


def spelled(typed: str, reference: str) -> str:
    """The typing with the reference in it: `{}` as it is, `{–}` with another hyphen."""
    before, brace, rest = typed.partition("{")
    hyphen, _, after = rest.partition("}")
    return before + (reference.replace("-", hyphen) if hyphen else reference) + after if brace else typed


async def test_each_typing_is_understood_or_asked_about(town: Town) -> None:
    reference = await town.submits(town.employee)
    wrong = []
    for command, typed, expected in TYPINGS:
        who = town.employee if command == "/draft" else town.clerk
        outcome = await who.command(command, spelled(typed, reference))
        told = town.told(outcome)
        meant = f"Draft {reference}, version 1" if expected is DRAFT else expected
        if meant not in told:
            wrong.append((command, typed, told[:200]))
        while who.views:
            await who.close()
    assert not wrong


MEANT = {
    ("/draft", "list"): ("No draft waits for you",),
    ("/draft", "status"): ("There is no such draft", ASKED),
    ("/draft", "help"): (DRAFT_HELP,),
    ("/draft", "find"): ("No draft that you may read has these words.",),
    ("/draft", "words"): (FORM,),
    ("/purdah", "poll"): (POLL,),
    ("/purdah", "on"): ("Pre-election period",),
    ("/purdah", "names"): ("Names",),
    ("/purdah", "help"): (PURDAH_HELP,),
    ("/council", "away"): ("First day",),
    ("/council", "back"): ("You are not away",),
    ("/council", "delegations"): (DELEGATIONS,),
    ("/breach", "cases"): (NO_CASES,),
    ("/breach", "words"): (REPORT,),
    ("/breach", "help"): (BREACH_HELP,),
}
"""What is shown for each word of a command that is meant; one of several where it depends on what follows."""


async def test_a_word_that_was_mistyped_is_understood_or_asked_about_and_never_taken_as_words(town: Town) -> None:
    wrong = []
    for one in typings("commands"):
        command, _, typed = one.typed.partition(" ")
        word, asked = one.meaning.partition(", ")[::2]
        who = town.employee if command == "/draft" else town.clerk
        outcome = await who.command(command, typed)
        told = town.told(outcome)
        expected = (f"{command} {word}?", f"{command} {word} or") if asked else MEANT[command, word]
        if not any(text in told for text in expected) or (asked and (outcome.views or "Did you mean" not in told)):
            wrong.append((one, told[:200]))
        while who.views:
            await who.close()
    assert wrong == []


async def test_the_button_under_the_question_gives_the_command_that_was_meant(small_town: Town) -> None:
    reference = await small_town.submits(small_town.employee)
    asked = await small_town.employee.command("/draft", f"staus {reference}")
    told = await small_town.employee.press(asked.ephemerals[0], "/draft status")
    assert f"Draft {reference}, version 1" in small_town.told(told)
    asked = await small_town.clerk.command("/purdah", "of")
    assert "Did you mean /purdah on or /purdah off?" in small_town.told(asked)
    await small_town.clerk.press(asked.ephemerals[0], "/purdah on")
    assert small_town.clerk.view.title == "Pre-election period"


async def test_what_was_the_words_of_a_post_after_all_stands_in_its_form(small_town: Town) -> None:
    asked = await small_town.employee.command("/draft", "chekc The market is on Saturday")
    await small_town.employee.press(asked.ephemerals[0], "Draft a post")
    assert small_town.employee.view.values["words"]["words"]["value"] == "chekc The market is on Saturday"


async def test_what_may_be_a_report_is_shown_in_no_message_when_its_command_was_mistyped(small_town: Town) -> None:
    asked = await small_town.employee.command("/breach", "receit 7KQ2-M9AB-CDEF-GH12-3456")
    assert "Nothing was reported. Did you mean /breach receipt?" in small_town.told(asked)
    assert "7KQ2" not in str(asked.ephemerals[0].blocks)
    await small_town.employee.press(asked.ephemerals[0], "/breach receipt")
    assert small_town.employee.view.title == CODE


@pytest.mark.parametrize(
    ("typed", "first", "last", "said"),
    [
        ("until next Friday", None, "2027-03-12", "Understood: until the end of Friday 12 March."),
        ("6 May to 10 May", "2027-05-06", "2027-05-10", "Understood: Thursday 6 May to Monday 10 May."),
        ("for a bit", None, None, "The bot did not understand what you typed as a day."),
        ("", None, None, ""),
    ],
)
async def test_days_after_away_stand_in_its_form_with_how_they_were_read(
    small_town: Town, typed: str, first: str | None, last: str | None, said: str
) -> None:
    await small_town.clerk.command("/council", f"away {typed}")
    view = small_town.clerk.view
    assert view.values["begins"]["begins"]["selected_date"] == first
    assert view.values["ends"]["ends"]["selected_date"] == last
    assert said in small_town.reads(view)


async def test_until_when_a_pause_lasts_can_be_typed(small_town: Town) -> None:
    await small_town.clerk.command("/council", "pause until Friday 2pm")
    view = small_town.clerk.view
    assert view.values["ends"]["ends"]["selected_date"] == "2027-03-05"
    assert view.values["ends_at"]["ends_at"]["selected_time"] == "14:00"
    assert "Understood: until Friday 5 March at 14:00." in small_town.reads(view)


async def test_a_polling_day_is_said_as_it_was_read(small_town: Town) -> None:
    await small_town.clerk.command("/purdah", "poll 6/5/27")
    assert "Understood: polling day is Thursday 6 May. Change it here if you meant another." in small_town.reads(
        small_town.clerk.view
    )
    told = await small_town.clerk.command("/purdah", "poll Friday 6 May 2027")
    assert "6 May 2027 is a Thursday. Which day is meant?" in small_town.told(told)


async def test_the_words_of_a_question_after_the_command_are_in_its_form(small_town: Town) -> None:
    who = small_town.employee
    for typed, words in (("ask\u00a0May I post this :tada:?", "May I post this 🎉?"), ("ask", None)):
        await who.command("/policy", typed)
        assert who.view.values["words"]["words"]["value"] == words
        assert "not kept any more" not in small_town.reads(who.view)
        await who.close()


@pytest.mark.parametrize("space", ["\u00a0", "\u202f", "\n", "\u3000"])
async def test_words_of_a_post_keep_their_own_white_space(small_town: Town, space: str) -> None:
    await small_town.opens_form(small_town.employee, f"Status{space}of the hall:{space}open")
    assert small_town.employee.view.values["words"]["words"]["value"] == f"Status{space}of the hall:{space}open"


@pytest.mark.parametrize(
    ("said", "command"),
    [
        ("list", "/draft list"),
        ("{}", "/draft status"),
        ("status of {}", "/draft status"),
        ("/draft list", "/draft list"),
        ("policy rules", "/policy rules"),
        ("drfat list", "/draft list"),
        ("approve {}", "/draft status"),
        ("The list of stalls is out", ""),
        ("Draught beer at the fair", ""),
        ("Status of the hall: open", ""),
        ("purdah", "/purdah"),
    ],
)
async def test_a_command_that_was_written_as_a_message_is_offered_as_one(
    small_town: Town, said: str, command: str
) -> None:
    reference = await small_town.submits(small_town.employee)
    await small_town.employee.say(said.format(reference))
    await small_town.deliver()
    answer = small_town.employee.dm[-1]
    assert (f"Did you mean {command}?" in small_town.reads(answer)) == bool(command)
    if command == "/draft status":
        told = await small_town.employee.press(answer, command)
        assert f"Draft {reference}, version 1" in small_town.told(told)
