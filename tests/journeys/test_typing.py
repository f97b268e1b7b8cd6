"""Typings as people make them, each with what is understood or asked: the kinds of a telephone, a copy from minutes, a
hurried hand."""

import pytest

from tests.journeys.town import Town

NBSP, HYPHEN, EN_DASH = "\u00a0", "\u2011", "\u2013"
DRAFT, ASKED = "the draft", "Type the reference of the draft after it, for example /draft status DR-7KQ2M9."
FORM, DRAFT_HELP, LIST = (
    "Draft a post",
    "/draft opens a form for a new post.",
    "Type /draft status with a reference to see one.",
)
POLL, PURDAH_HELP = "Polling day", "/purdah says whether the pre-election period is in force."
NO_DATE = "There is no such date. Type polling day as year, month, day: /purdah poll 2027-05-06."
CODE, REPORT, BREACH_HELP = "I have a code", "Report a breach", "/breach opens a form in which you report"
NO_CODE, NO_CASES = "No report has this code.", "No confidential item is waiting for you."
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
    ("/purdah", "poll 6 May", NO_DATE),
    ("/purdah", "poll 06/05/2027", NO_DATE),
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
        meant = f"Draft {reference}, revision 1" if expected is DRAFT else expected
        if meant not in told:
            wrong.append((command, typed, told[:200]))
        while who.views:
            await who.close()
    assert not wrong


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
