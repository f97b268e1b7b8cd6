"""What is shown of the pre-election period is within Slack's limits: a hundred periods, long reasons, many drafts."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chatops.policy.calendar.bank_holidays import Country
from chatops.policy.content.wording import LONGEST_REASON
from chatops.policy.purdah.candidates import NameKind
from chatops.policy.purdah.periods import QUESTIONS
from chatops.policy.purdah.polls import Poll, PollKind, Working
from handlers.practice.slack_server.block_kit import check_message_blocks, check_view
from handlers.screens.answers import Answers
from handlers.screens.names import Subject
from handlers.screens.parts import Home
from handlers.screens.purdah import purdah_forms as forms
from handlers.screens.purdah import purdah_pages as pages
from handlers.screens.purdah.candidates_form import candidates_form, read_candidates_form
from handlers.screens.purdah.weeks import weeks_in_words
from handlers.slack.drawing import blocks_of, view_of
from handlers.views.purdah.candidates import NamesView
from handlers.views.purdah.exemptions import ExemptionView, MonthView
from handlers.views.purdah.forms import PollPreview
from handlers.views.purdah.periods import DayView
from handlers.views.purdah.window import AffectedView, Turn, WindowNews
from tests.handlers.screens.test_limits import texts
from tests.support.council import PEOPLE
from tests.support.purdah_views import purdah_view, weeks, window_view

MANY = purdah_view(affected=1000).affected
ADDRESS = "https://bot.example.gov.uk"
unhurried = settings(deadline=None, max_examples=25)


def all_text(blocks: Any) -> int:
    """The characters in it, as Slack adds them up for a message."""
    if isinstance(blocks, list | tuple):
        return sum(all_text(one) for one in blocks)
    if not isinstance(blocks, dict):
        return 0
    own = len(blocks["text"]) if isinstance(blocks.get("text"), str) else 0
    return own + sum(all_text(one) for one in blocks.values())


@pytest.mark.parametrize("periods", [0, 1, 11, 100])
@unhurried
@given(reason=texts(LONGEST_REASON))
def test_the_answer_to_purdah_is_one_that_slack_takes(periods: int, reason: str) -> None:
    view = purdah_view(periods=periods, reason=reason, affected=1000)
    for card in (pages.purdah_card(view, ADDRESS), pages.calendar_card(view, ADDRESS)):
        assert check_message_blocks(blocks_of(card.parts)) == []
    assert check_view(view_of(Home(tuple(pages.home_parts(view)))), "home") == []


def test_the_longest_answer_to_purdah_is_within_what_a_message_holds() -> None:
    view = purdah_view(periods=100, reason="market " * 280, affected=1000)
    # Some 12,000 characters are taken together: https://github.com/slackapi/bolt-js/issues/2867.
    assert all_text(blocks_of(pages.purdah_card(view, ADDRESS).parts)) < 10_000


@pytest.mark.parametrize("turn", Turn)
@unhurried
@given(reason=texts(LONGEST_REASON), why=st.none() | texts(LONGEST_REASON), still=st.booleans())
def test_a_notice_is_one_that_slack_takes(turn: Turn, reason: str, why: str | None, still: bool) -> None:
    another = (
        "Purdah is still on for another poll, from Monday 1 March until the Town Clerk ends it." if still else None
    )
    news = WindowNews(window_view(reason=reason), turn, why, another, "One name is kept.")
    card = pages.window_notice(news)
    assert check_message_blocks(blocks_of(card.parts)) == []
    assert reason not in card.text or len(reason) < 20


@unhurried
@given(texts(LONGEST_REASON), st.sampled_from([(), MANY[:1], MANY]))
def test_what_is_affected_is_one_that_slack_takes(reason: str, lines: tuple[str, ...]) -> None:
    card = pages.affected_notice(AffectedView(window_view(reason=reason), lines, weeks()))
    assert check_message_blocks(blocks_of(card.parts)) == []


@unhurried
@given(texts(LONGEST_REASON), texts(LONGEST_REASON), texts(LONGEST_REASON))
def test_an_exemption_and_a_list_of_them_are_ones_that_slack_takes(one: str, two: str, three: str) -> None:
    grounds = tuple(zip((*QUESTIONS.values(), "Why it may be posted"), (one, two, three), strict=True))
    view = ExemptionView("DR-7KQ2M9", 1, PEOPLE["employee"], ("Exempt by ", PEOPLE["clerk"], "."), grounds)
    assert check_message_blocks(blocks_of(pages.exemption_notice(view).parts)) == []
    lines = (("Draft DR-7KQ2M9, version 1 (continuing service), by ", PEOPLE["clerk"], " on Monday 1 March."),) * 50
    assert check_message_blocks(blocks_of(pages.month_list(MonthView("March 2027", lines, 950)).parts)) == []


@unhurried
@given(texts(LONGEST_REASON))
def test_the_form_that_ends_periods_is_one_that_slack_takes_whatever_the_reasons(reason: str) -> None:
    for periods in (2, 11):
        assert check_view(view_of(forms.off_form(purdah_view(periods=periods, reason=reason))), "modal") == []


@pytest.mark.parametrize("periods", [1, 10, 11, 100])
def test_the_form_that_ends_periods_offers_all_of_them_and_ticks_those_in_force_where_it_can(periods: int) -> None:
    form = view_of(forms.off_form(purdah_view(periods=periods)))
    assert check_view(form, "modal") == []
    (choice,) = [block["element"] for block in form["blocks"] if block.get("block_id") == "windows"]
    assert len(choice["options"]) == periods
    assert ("initial_options" in choice) is (periods <= 10)


@pytest.mark.parametrize("day", [None, date(2027, 5, 6)])
def test_the_forms_are_ones_that_slack_takes(day: date | None) -> None:
    assert check_view(view_of(forms.on_form(purdah_view(periods=100))), "modal") == []
    assert check_view(view_of(forms.poll_form(day)), "modal") == []
    for yes in (True, False):
        form = forms.exemption_form(Subject("DR-7KQ2M9", 1), may_approve=yes, urgent=yes)
        assert check_view(view_of(form), "modal") == []


@pytest.mark.parametrize("certain", [True, False])
def test_the_working_for_a_poll_is_one_that_slack_takes_and_comes_back_as_it_went(certain: bool) -> None:
    poll = Poll(PollKind.POLICE, Country.ENGLAND, date(2027, 5, 6))
    preview = PollPreview(
        working=Working(poll, date(2027, 3, 31), certain, 25, ()),
        polling_day="Thursday 6 May",
        notice="to be published on Wednesday 31 March at the latest",
        how="How." * 100,
        warning=None if certain else "Take the date from the returning officer.",
        ends="The period ends when the polls close.",
        reason="Police and crime commissioner election in England on Thursday 6 May",
        weeks=weeks(8),
        affected=MANY,
    )
    form = view_of(forms.poll_confirmation(preview))
    assert check_view(form, "modal") == []
    (picker,) = [block["element"] for block in form["blocks"] if block.get("block_id") == "begins"]
    assert ("initial_date" in picker) is certain
    answers = Answers(texts={"reason": "Poll"}, picked={"begins": "2027-03-24"})
    assert forms.read_confirmation(answers, form["private_metadata"]) == (
        poll,
        date(2027, 3, 24),
        "Poll",
        False,
    )


@unhurried
@given(texts(30_000))
def test_the_form_for_names_is_one_that_slack_takes(names: str) -> None:
    assert check_view(view_of(candidates_form(NamesView("1,000 names are kept.", names))), "modal") == []
    assert check_view(view_of(candidates_form(NamesView("No names are kept.", ""))), "modal") == []


def test_the_notice_of_erased_names_is_one_that_slack_takes() -> None:
    assert check_message_blocks(blocks_of(pages.names_erased_notice().parts)) == []


def test_the_form_for_names_is_read_as_it_is_sent() -> None:
    answers = Answers(texts={"names": "Labour"}, options={"kind": ("party",), "change": ("replace",)})
    assert read_candidates_form(answers) == ("Labour", NameKind.PARTY, "replace")


def test_the_coming_weeks_are_told_in_sentences() -> None:
    (monday,) = weeks(1)
    plain = tuple(DayView(day.day, purdah=False, poll=False, posts=0) for day in monday)
    held = (*plain[:4], *(replace(day, purdah=True) for day in plain[4:]))
    voting = (replace(plain[0], posts=2), *plain[1:3], replace(plain[3], poll=True, purdah=True), *plain[4:])
    assert weeks_in_words((plain,)).lines == (
        "From Monday 29 March to Sunday 4 April: no purdah, no poll, and no post due that you may read.",
    )
    assert weeks_in_words((plain, held, voting)).lines == (
        "Week of Monday 29 March: purdah from Friday 2 April to Sunday 4 April.",
        "Week of Monday 29 March: purdah on Thursday 1 April; polling day on Thursday 1 April; "
        "posts due on Monday 29 (2).",
    )
    named = replace(plain[3], posts=3, due=("“Bins at Easter” at 09:00", "DR-7KQ2M9 at 14:30"))
    assert weeks_in_words(((*plain[:3], named, *plain[4:]),)).lines == (
        "Week of Monday 29 March: posts due on Thursday 1 (“Bins at Easter” at 09:00, DR-7KQ2M9 at 14:30, 1 more).",
    )
    clerk = PEOPLE["clerk"]
    away = (*(replace(day, away=(clerk,)) for day in plain[:3]), *plain[3:])
    assert weeks_in_words((away,)).lines == (
        ("Week of Monday 29 March: ", clerk, " is away from Monday 29 March to Wednesday 31 March", "."),
    )
    assert weeks_in_words((tuple(replace(day, purdah=True) for day in plain),)).lines == (
        "Week of Monday 29 March: purdah all week.",
    )
