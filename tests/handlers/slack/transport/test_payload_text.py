"""What somebody typed comes out of Slack's way of writing it as they saw it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.practice.slack_server.reading import escape
from handlers.slack.transport.payload_text import as_typed, mentioned


@pytest.mark.parametrize(
    ("sent", "typed"),
    [
        ("Fish &amp; chips &lt;in&gt; the park", "Fish & chips <in> the park"),
        ("&amp;lt; is not a bracket", "&lt; is not a bracket"),
        ("See <https://www.example.org>", "See https://www.example.org"),
        ("See <https://www.example.org|example.org> today", "See example.org (https://www.example.org) today"),
        ("At <http://thornbury.example|thornbury.example>.", "At thornbury.example."),
        ("At <http://Thornbury.example/|thornbury.example>.", "At thornbury.example."),
        ("At <https://x.example/?a=1&amp;b=2|x.example/?a=1&amp;b=2>", "At x.example/?a=1&b=2"),
        ("At <https://x.example/caf%C3%A9|x.example/café>", "At x.example/café"),
        ("<https://www.thornbury.example/news|our news page>", "our news page (https://www.thornbury.example/news)"),
        ("<https://evil.example|https://bank.example>", "https://bank.example (https://evil.example)"),
        ("<https://x.example|>", "https://x.example"),
        ("Write to <mailto:clerk@example.org|the Clerk>", "Write to the Clerk (clerk@example.org)"),
        ("<tel:+441454000000|Ring us>", "Ring us (+441454000000)"),
        ("See <https://www.example.org/?a=1&amp;b=2>", "See https://www.example.org/?a=1&b=2"),
        ("Write to <mailto:clerk@example.org|clerk@example.org>", "Write to clerk@example.org"),
        ("Ring <tel:+441454000000|01454 000000>", "Ring 01454 000000"),
        ("Ask <@U0CLERK001|margaret.hale>", "Ask @margaret.hale"),
        ("Ask <@U0CLERK001>", "Ask @U0CLERK001"),
        ("In <#C0DRAFTS01|social-media-drafts>", "In #social-media-drafts"),
        ("<!here> and <!channel|channel>", "@here and @channel"),
        ("<!subteam^S0123|@staff>, please", "@staff, please"),
        ("<!subteam^S0123>, please", "@S0123, please"),
        ("From <!date^1803893400^{date}|1 March>", "From 1 March"),
        ("From <!date^1803893400^{date}>", "From Monday 1 March 2027 at 09:30"),
        ("From <!date^never^{date}>", "From "),
    ],
)
def test_a_text_is_read_as_its_writer_saw_it(sent: str, typed: str) -> None:
    assert as_typed(sent) == typed


def test_people_are_called_what_slack_calls_them() -> None:
    sent = "Ask <@U0CLERK001> or <@U0DEPUTY01|idris>"
    assert mentioned(sent) == {"U0CLERK001"}
    assert as_typed(sent, {"U0CLERK001": "Margaret Hale"}) == "Ask @Margaret Hale or @idris"


@settings(deadline=None)
@given(st.text())
def test_what_slack_only_escapes_comes_back_whole(typed: str) -> None:
    assert as_typed(escape(typed)) == typed
