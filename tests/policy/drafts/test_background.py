"""PS-1, 5.1, 5.9, 7.2: what a draft is for and what it answers is told to whoever decides."""

from dataclasses import replace
from datetime import date

import pytest

from chatops.policy.content.known import Known
from chatops.policy.drafts.background import (
    LONGEST_ANSWERED,
    LONGEST_TITLE,
    NO_BACKGROUND,
    Background,
    Purpose,
    background_is_whole,
    questions_of_a_reply,
    tidied,
    title_tells_nothing_private,
    twentieth_working_day,
)

TODAY = date(2026, 5, 20)
REPLY = Background(Purpose.REPLY, answers="Why is the bin full?")


@pytest.mark.parametrize(
    ("received", "due"),
    [
        # https://ico.org.uk: the first working day after the request is the first of the twenty.
        (date(2026, 3, 2), date(2026, 3, 31)),  # St Patrick's Day is a holiday in Northern Ireland, and counts as none
        (date(2026, 3, 27), date(2026, 4, 28)),  # Good Friday and Easter Monday
        (date(2026, 12, 18), date(2027, 1, 21)),  # Christmas, New Year, and 2 January's in Scotland
        (date(2026, 2, 7), date(2026, 3, 6)),  # a Saturday
    ],
)
def test_a_request_for_information_is_answered_by_the_twentieth_working_day(received: date, due: date) -> None:
    assert twentieth_working_day(received) == due
    assert Background(requested_on=received).answer_due == due
    assert NO_BACKGROUND.answer_due is None


@pytest.mark.clause("5.9")
def test_a_reply_has_what_it_answers_beside_it() -> None:
    assert background_is_whole(REPLY, TODAY) == []
    (missing,) = background_is_whole(Background(Purpose.REPLY), TODAY)
    assert (missing.clause, missing.field) == ("5.9", "answers")
    assert background_is_whole(replace(REPLY, answers="a" * (LONGEST_ANSWERED + 1)), TODAY)[0].field == "answers"
    assert background_is_whole(Background(Purpose.EVENT), TODAY) == []


def test_a_request_came_in_on_a_day_that_there_was() -> None:
    assert background_is_whole(Background(requested_on=TODAY), TODAY) == []
    for day in (date(2026, 5, 21), date(2025, 5, 1)):
        assert [one.field for one in background_is_whole(Background(requested_on=day), TODAY)] == ["requested"]


def test_a_source_is_given_or_not() -> None:
    assert background_is_whole(Background(sources="Census 2021"), TODAY) == []
    assert [one.field for one in background_is_whole(Background(sources="\x00"), TODAY)] == ["sources"]


@pytest.mark.clause("5.9")
def test_every_reply_is_asked_about_its_tone_and_anew_when_its_words_change() -> None:
    (asked,) = questions_of_a_reply("It is emptied on Mondays.", REPLY)
    assert asked.clause == "5.9"
    assert len(asked.sentences) == 3
    assert questions_of_a_reply("It is emptied.", REPLY)[0].key != asked.key
    assert questions_of_a_reply("It is emptied on Mondays.", replace(REPLY, purpose=Purpose.EVENT)) == ()


@pytest.mark.parametrize(
    "background",
    [
        NO_BACKGROUND,
        REPLY,
        Background(title="Bins, “at Easter”"),
        Background(Purpose.URGENT, "", "“Ŵ”", TODAY, ("RG-000001",)),
    ],
)
def test_what_is_kept_of_it_is_read_as_it_was(background: Background) -> None:
    assert Background.read(str(background)) == background


def test_only_a_reply_keeps_what_it_answers() -> None:
    assert tidied(replace(REPLY, purpose=Purpose.EVENT)).answers == ""
    assert tidied(Background(Purpose.REPLY, " Why? ", " Census ")) == Background(Purpose.REPLY, "Why?", "Census")


def test_a_title_is_one_line_that_can_be_shown_and_is_not_too_long() -> None:
    assert tidied(Background(title=" Bins\n at  Easter ")).title == "Bins at Easter"
    assert background_is_whole(Background(title="Bins at Easter"), TODAY) == []
    for wrong in ("a" * (LONGEST_TITLE + 1), "Bins\x00"):
        assert [one.field for one in background_is_whole(Background(title=wrong), TODAY)] == ["title"]


@pytest.mark.clause("5.4", "5.12")
def test_a_title_which_all_may_read_holds_no_private_number_and_nothing_confidential() -> None:
    assert title_tells_nothing_private("Bins at Easter, by A. Smith", Known()) == []
    (number,) = title_tells_nothing_private("Ring Jo on 07700 900123", Known())
    assert (number.clause, number.field) == ("5.12", "title")
    (kept,) = title_tells_nothing_private("From the confidential minutes", Known())
    assert (kept.clause, kept.field) == ("5.4", "title")
