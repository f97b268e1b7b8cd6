"""What somebody typed comes out of Slack's way of writing it as they saw it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chatops.practice.reading import escape
from handlers.slack.incoming import as_typed


@pytest.mark.parametrize(
    ("sent", "typed"),
    [
        ("Fish &amp; chips &lt;in&gt; the park", "Fish & chips <in> the park"),
        ("&amp;lt; is not a bracket", "&lt; is not a bracket"),
        ("See <https://www.example.org>", "See https://www.example.org"),
        ("See <https://www.example.org|example.org> today", "See https://www.example.org today"),
        ("See <https://www.example.org/?a=1&amp;b=2>", "See https://www.example.org/?a=1&b=2"),
        ("Write to <mailto:clerk@example.org|clerk@example.org>", "Write to clerk@example.org"),
        ("Ring <tel:+441454000000|01454 000000>", "Ring 01454 000000"),
        ("Ask <@U0CLERK001|margaret.hale>", "Ask @margaret.hale"),
        ("Ask <@U0CLERK001>", "Ask @U0CLERK001"),
        ("In <#C0DRAFTS01|social-media-drafts>", "In #social-media-drafts"),
        ("<!here> and <!channel|channel>", "@here and @channel"),
        ("<!subteam^S0123|@staff>, please", "@staff, please"),
        ("From <!date^1803893400^{date}|1 March>", "From 1 March"),
    ],
)
def test_a_text_is_read_as_its_writer_saw_it(sent: str, typed: str) -> None:
    assert as_typed(sent) == typed


@settings(deadline=None)
@given(st.text())
def test_what_slack_only_escapes_comes_back_whole(typed: str) -> None:
    assert as_typed(escape(typed)) == typed
