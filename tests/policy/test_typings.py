"""Dates, times and references are read as people type them: each line of `tests/support/typings.txt`."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chatops.policy import references
from chatops.policy.calendar.written_days import read_day, say_day
from chatops.policy.calendar.written_spans import WrittenSpan, read_span, read_until
from chatops.policy.calendar.written_times import read_time
from chatops.policy.slips import meant, one_slip_from
from tests.support.typings import Typing, typings

TODAY = date(2027, 4, 14)


def each(subject: str) -> pytest.MarkDecorator:
    return pytest.mark.parametrize(
        "one", typings(subject), ids=lambda one: one.typed.encode("ascii", "replace").decode()
    )


@each("dates")
def test_a_day_is_read_as_it_was_meant(one: Typing) -> None:
    read = read_day(one.typed, TODAY)
    assert ("none" if read is None else "asked" if read.unclear else str(read.day)) == one.meaning


@each("times")
def test_a_time_is_read_as_it_was_meant(one: Typing) -> None:
    read = read_time(one.typed)
    assert ("none" if read is None else f"{read.at:%H:%M}" if read.at else "asked") == one.meaning


@each("spans")
def test_from_when_until_when_is_read_as_it_was_meant(one: Typing) -> None:
    assert _said(read_span(one.typed, TODAY)) == one.meaning


@each("until")
def test_until_when_is_read_as_it_was_meant(one: Typing) -> None:
    assert _said(read_until(one.typed, TODAY)) == one.meaning


@each("references")
def test_a_reference_is_read_as_it_was_meant(one: Typing) -> None:
    assert (references.read_typed(one.typed) or "asked") == one.meaning


@pytest.mark.parametrize(("written", "whole"), [("6 May 2027", True), ("next Friday", False), ("6 May", False)])
def test_a_day_that_was_worked_out_is_known_as_such(written: str, whole: bool) -> None:
    read = read_day(written, TODAY)
    assert read is not None
    assert read.whole is whole


def test_a_day_is_said_with_its_year_when_it_is_not_this_one() -> None:
    assert say_day(date(2027, 5, 6), TODAY) == "Thursday 6 May"
    assert say_day(date(2028, 5, 4), TODAY) == "Thursday 4 May 2028"


def test_a_day_of_the_week_that_is_not_that_of_the_date_is_asked_about() -> None:
    read = read_day("Friday 6 May 2027", TODAY)
    assert read is not None
    assert "6 May 2027 is a Thursday" in read.unclear


@pytest.mark.parametrize("typed", ["ist", "lsit", "lisst", "lost", "litt"])
def test_one_slip_of_the_hand_is_seen(typed: str) -> None:
    assert one_slip_from(typed, "list")


@pytest.mark.parametrize("typed", ["list", "lsti s", "tsil", "", "lists!"])
def test_more_than_one_slip_is_not(typed: str) -> None:
    assert not one_slip_from(typed, "list")


def test_a_word_that_may_be_two_is_asked_about_as_both() -> None:
    assert meant("of", ("on", "off", "poll")) == ("on", "off")
    assert meant("on", ("on", "off")) == ()


@given(st.text(max_size=20))
def test_nothing_that_is_typed_makes_the_reading_fail(typed: str) -> None:
    for read in (read_day(typed, TODAY), read_time(typed)):
        assert read is None or bool(read.unclear) != bool(getattr(read, "day", None) or getattr(read, "at", None))
    read_span(typed, TODAY)
    read_until(typed, TODAY)
    found = references.read_typed(typed)
    assert found is None or references.read(found) == found


def _said(span: WrittenSpan) -> str:
    if span.last is None:
        return f"from {span.first}" if span.first else "not read"
    first = f"{span.first} " if span.first else ""
    return f"{first}to {span.last}" + (f" {span.at:%H:%M}" if span.at else "")
