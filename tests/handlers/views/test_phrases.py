"""Times, lists and hidden characters, as people read them."""

import unicodedata
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chatops.policy.hidden import hidden_characters, with_hidden_shown
from handlers.views.phrases import day, listed, people_listed, up_to, when
from tests.support.council import PEOPLE

NOW = datetime(2027, 3, 1, 9, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("instant", "said"),
    [
        (datetime(2027, 3, 2, 12, 5, tzinfo=UTC), "Tuesday 2 March at 12:05"),
        (datetime(2027, 7, 1, 11, 0, tzinfo=UTC), "Thursday 1 July at 12:00"),
        (datetime(2028, 1, 1, 0, 0, tzinfo=UTC), "Saturday 1 January 2028 at 00:00"),
        (datetime(2026, 12, 31, 23, 59, tzinfo=UTC), "Thursday 31 December 2026 at 23:59"),
        (datetime(2027, 3, 28, 1, 0, tzinfo=UTC), "Sunday 28 March at 02:00"),
        (datetime(2027, 10, 31, 0, 30, tzinfo=UTC), "Sunday 31 October at 01:30 (BST)"),
        (datetime(2027, 10, 31, 1, 30, tzinfo=UTC), "Sunday 31 October at 01:30 (GMT)"),
        (datetime(2027, 10, 31, 2, 30, tzinfo=UTC), "Sunday 31 October at 02:30"),
    ],
)
def test_a_time_is_said_as_londons_clocks_show_it(instant: datetime, said: str) -> None:
    assert when(instant, NOW) == said
    assert day(instant, NOW) == said.split(" at ")[0]


@settings(deadline=None)
@given(st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC)))  # noqa: DTZ001 — the bounds
def test_two_minutes_are_never_said_alike(instant: datetime) -> None:
    other = instant.replace(second=0, microsecond=0)
    hour_later = datetime.fromtimestamp(other.timestamp() + 3600, UTC)
    assert when(other, NOW) != when(hour_later, NOW)


@pytest.mark.parametrize(
    ("parts", "said"), [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")]
)
def test_things_are_listed_as_people_say_them(parts: list[str], said: str) -> None:
    assert listed(parts) == said


def test_people_are_listed_as_people_say_them() -> None:
    clerk, deputy, chair = (PEOPLE[key] for key in ("clerk", "deputy", "chair"))
    assert people_listed([clerk]) == (clerk,)
    assert people_listed([clerk, deputy, chair]) == (clerk, ", ", deputy, " and ", chair)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Market\u200bday", ("U+200B",)),
        ("\u202eyadnuS\u202c", ("U+202E", "U+202C")),
        ("a\u200bb\u200b", ("U+200B",)),
        ("a\u200db", ("U+200D",)),
        ("Market\u3164", ("U+3164",)),
        ("e\U000e0101", ("U+E0101",)),
        ("a\ufe00", ("U+FE00",)),
        ("a\ufe0f\ufe0f", ("U+FE0F",)),
        ("hi\U000e0041\U000e0042", ("U+E0041", "U+E0042")),
        ("NUL\x00 and half \ud83d", ("U+0000", "U+D83D")),
    ],
)
def test_a_character_that_cannot_be_seen_is_shown(words: str, found: tuple[str, ...]) -> None:
    assert hidden_characters(words) == found
    shown = with_hidden_shown(words)
    assert all(f"[{one}]" in shown for one in found)


@pytest.mark.parametrize(
    "words",
    [
        "All are welcome.\n\tBring a bag.",
        "Café – “open” £2 & more",
        "\U0001f468\u200d\U0001f469\u200d\U0001f467",
        "\u2764\ufe0f\u200d\U0001f525",
        "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
        "1\ufe0f\u20e3",
        "\U0001f44b\U0001f3fd",
    ],
    ids=["lines", "typography", "a family", "a heart on fire", "the flag of England", "a key cap", "a waving hand"],
)
def test_what_people_write_and_see_is_left_as_it_is(words: str) -> None:
    assert hidden_characters(words) == ()
    assert with_hidden_shown(words) == words


@settings(deadline=None)
@given(st.text(max_size=100))
def test_what_is_shown_can_be_drawn_and_hides_no_control(words: str) -> None:
    shown = with_hidden_shown(words)
    assert not any(unicodedata.category(c) in {"Cc", "Cs"} and c not in "\n\t" for c in shown)
    assert (shown == words) == (hidden_characters(words) == ())


@pytest.mark.parametrize(
    ("instant", "said"),
    [
        (datetime(2027, 3, 4, 0, 0, tzinfo=UTC), "the end of Wednesday 3 March"),
        (datetime(2027, 6, 30, 23, 0, tzinfo=UTC), "the end of Wednesday 30 June"),
        (datetime(2027, 3, 4, 12, 0, tzinfo=UTC), "Thursday 4 March at 12:00"),
        (datetime(2028, 1, 1, 0, 0, tzinfo=UTC), "the end of Friday 31 December"),
    ],
)
def test_midnight_is_the_end_of_the_day_before(instant: datetime, said: str) -> None:
    assert up_to(instant, datetime(2027, 3, 1, 9, 30, tzinfo=UTC)) == said
