"""Every card and form stays within Slack's limits, whatever people wrote, at every stage and for every viewer."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from chatops.policy.accounts import Account
from chatops.policy.clauses import citable
from chatops.policy.content.wording import LONGEST_REASON, LONGEST_WORDS
from chatops.policy.drafts.comments import LONGEST_COMMENT, MOST_COMMENTS
from chatops.policy.drafts.declarations import LONGEST_NOTE, STATEMENTS
from chatops.policy.drafts.draft import Verdict
from chatops.policy.drafts.stages import Stage
from chatops.policy.hidden import hidden_characters, with_hidden_shown
from handlers.practice.slack_server.block_kit import check_message_blocks, check_view
from handlers.screens import pages
from handlers.screens.drafts import card
from handlers.screens.drafts.draft_form import draft_form
from handlers.screens.drafts.links_form import links_form
from handlers.screens.drafts.lists import lists_card
from handlers.screens.drafts.reason_form import reason_form
from handlers.screens.names import Subject
from handlers.screens.parts import ToCopy
from handlers.screens.purdah.purdah_pages import home_parts
from handlers.screens.texts import escaped_length, split
from handlers.slack.drawing import blocks_of, view_of
from handlers.views.changes import word_changes
from handlers.views.drafts.comments import CommentLine, CommentsView
from handlers.views.drafts.declared import DeclaredView
from handlers.views.drafts.draft import AccountLine, Content, DraftView
from handlers.views.drafts.forms import DraftFormView, LinksFormView
from handlers.views.drafts.lists import Lists
from handlers.views.drafts.offers import Offer
from handlers.views.drafts.reason import Reason
from handlers.views.home import HomeView
from tests.support.council import PEOPLE
from tests.support.purdah_views import purdah_view

unhurried = settings(
    deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
"""Extreme cards are long to draw up, and other tests run beside this one."""

ODD = "&<>\u200b\u202e\U000e0041\U0001f468\u200d\n\t *_~`|:@#é\u0301\u4e00\u0627"
LETTERS = st.sampled_from(ODD) | st.characters(exclude_categories=["Cs"], exclude_characters="\x00")


def texts(longest: int) -> st.SearchStrategy[str]:
    """Anything at all, of any length up to the longest, repeated to get there."""
    piece = st.text(LETTERS, min_size=1, max_size=40)
    return st.builds(lambda text, times: (text * times)[:longest], piece, st.integers(1, longest))


NAMES = texts(200).map(lambda name: name.strip() or "A").map(lambda name: name.replace("\n", " "))
ACCOUNTS = st.lists(
    st.builds(AccountLine, st.sampled_from(["about", "words", "x", "facebook-page"]), NAMES, NAMES, st.none()),
    min_size=1,
    max_size=3,
    unique_by=lambda line: line.key,
)


SENTENCES = tuple(statement.sentence for statement in STATEMENTS.values())


@st.composite
def views(draw: st.DrawFn) -> DraftView:
    """A draft as somebody may see it: any words, stage, accounts, reason and offers."""
    words, before = draw(texts(LONGEST_WORDS)), draw(texts(LONGEST_WORDS))
    unplain = st.sampled_from([(), SENTENCES])
    declared = st.builds(DeclaredView, NAMES, unplain, st.just("") | texts(LONGEST_NOTE), unplain)
    content = Content(
        words=words,
        hidden=hidden_characters(words),
        declared=draw(declared),
        changes=draw(st.sampled_from([(), word_changes(before, words), word_changes(words[: len(words) // 2], words)])),
        changed_besides=draw(st.sampled_from([(), ("The words are the same.", "It was to be posted on Monday.")])),
    )
    clauses = tuple(str(clause) for clause in citable())
    reason = st.builds(Reason, st.just(1), texts(LONGEST_REASON), st.sampled_from([(), clauses]))
    posted = draw(st.booleans())
    accounts = [replace(line, link=f"https://x.com/{'a' * 1900}" if posted else None) for line in draw(ACCOUNTS)]
    said = st.lists(st.builds(CommentLine, st.just((PEOPLE["clerk"], ":")), texts(LONGEST_COMMENT)), min_size=1)
    few = st.builds(CommentsView, st.just("DR-7KQ2M9"), st.just(2**31 - 1), said.map(lambda of: (*of,)[:MOST_COMMENTS]))
    return DraftView(
        reference="DR-7KQ2M9",
        revision=2**31 - 1,
        stage=draw(st.sampled_from(Stage)),
        author=PEOPLE["employee"],
        standing=("Version 1 was approved by ", PEOPLE["clerk"], ", Town Clerk."),
        accounts=tuple(accounts),
        goes_out="on Wednesday 30 September 2027 at 01:30 (BST)",
        sent_in="Wednesday 30 September 2027 at 01:30 (BST)",
        content=draw(st.none() | st.just(content)),
        reason=draw(st.none() | reason),
        offers=draw(st.frozensets(st.sampled_from(Offer))),
        purdah=draw(st.none() | st.just(("Exempt from the pre-election period by ", PEOPLE["clerk"], "."))),
        named=draw(st.none() | texts(1100)),
        urgent=draw(st.booleans()),
        comments=draw(st.none() | few),
    )


PERIODS = purdah_view(periods=100)

DRAWN = [card.decision_card, card.author_card, card.status_card, card.handover_card, card.whole_card, card.folded_card]


@pytest.mark.parametrize("draw", DRAWN, ids=lambda draw: draw.__name__)
@unhurried
@given(view=views())
def test_a_card_is_one_that_slack_takes(draw: Any, view: DraftView) -> None:
    drawn = draw(view)
    blocks = blocks_of(drawn.parts)
    assert check_message_blocks(blocks) == []
    assert _all_in_plain_sight(blocks) == []
    assert drawn.text.startswith(("Draft DR-7KQ2M9, version ", "DR-7KQ2M9: "))
    assert len(drawn.text) < 100


@pytest.mark.parametrize(
    "draw", [card.decision_card, card.author_card, card.whole_card], ids=lambda draw: draw.__name__
)
@unhurried
@given(view=views().filter(lambda view: view.content is not None))
def test_all_the_words_are_on_the_card(draw: Any, view: DraftView) -> None:
    quoted = [block for block in blocks_of(draw(view).parts) if block["block_id"].startswith("words:")]
    shown = "".join(text for block in quoted for text in _texts(block))
    assert view.content is not None
    assert shown == with_hidden_shown(view.content.words)


@unhurried
@given(view=views())
def test_a_page_that_says_why_not_is_one_that_slack_takes(view: DraftView) -> None:
    parts = (*pages.overtaken_parts("It has been decided already.", view), *pages.words_kept("&" * 3000))
    assert check_view(view_of(pages.not_done_page(parts)), "modal") == []


@unhurried
@given(view=views(), words=texts(LONGEST_WORDS), accounts=ACCOUNTS)
def test_a_form_is_one_that_slack_takes(view: DraftView, words: str, accounts: list[AccountLine]) -> None:
    official = tuple(Account(line.key, line.name, "https://x.com/ThornburyTC") for line in accounts)
    keys = tuple(line.key for line in accounts)
    form = DraftFormView(official, words, keys, reference="DR-7KQ2M9", revision=2, view=view)
    for each in (draft_form(form), draft_form(replace(form, reference=None, view=None))):
        assert check_view(view_of(each), "modal") == []
    assert check_view(view_of(links_form(LinksFormView("DR-7KQ2M9", 2, tuple(accounts)))), "modal") == []


@pytest.mark.parametrize("verdict", [Verdict.REJECTED, Verdict.CHANGES_REQUESTED])
def test_a_form_that_asks_why_is_one_that_slack_takes(verdict: Verdict) -> None:
    assert check_view(view_of(reason_form(verdict, Subject("DR-7KQ2M9", 2))), "modal") == []


@unhurried
@given(views(), st.integers(0, 10), st.booleans())
def test_lists_and_home_are_ones_that_slack_takes(view: DraftView, count: int, may_draft: bool) -> None:
    groups = [tuple(replace(view, reference=f"DR-{kind}{n:05}") for n in range(count)) for kind in range(4)]
    lists = Lists(groups[0], groups[1], groups[2], groups[3], may_draft)
    assert check_message_blocks(blocks_of(lists_card(lists).parts)) == []
    home = pages.home(HomeView(lists, ("You may draft." * 20,) * 8, "Read it."), home_parts(PERIODS))
    assert check_view(view_of(home), "home") == []


@unhurried
@given(words=texts(4000) | st.text(max_size=200))
def test_what_gives_words_back_is_one_that_slack_takes(words: str) -> None:
    assert check_message_blocks(blocks_of(pages.to_try_again("Slack did not open the form.", words))) == []


@unhurried
@given(texts(LONGEST_WORDS))
def test_words_split_for_copying_are_all_there_and_each_part_fits(words: str) -> None:
    parts = split(words)
    assert "".join(parts) == words
    assert all(escaped_length(part) <= 2900 for part in parts)
    copied = [block["elements"][0]["elements"][0]["text"] for block in blocks_of([ToCopy("copy", words)])]
    assert "".join(copied) == words


@unhurried
@given(texts(LONGEST_WORDS), st.integers(0, 2900))
def test_words_split_to_fill_a_block_that_is_begun_are_all_there(words: str, room: int) -> None:
    assert "".join(split(words, room=room)) == words


def _all_in_plain_sight(thing: Any) -> list[Any]:
    """Whatever Slack would read as markup."""
    if isinstance(thing, list):
        return [found for one in thing for found in _all_in_plain_sight(one)]
    if not isinstance(thing, dict):
        return []
    markup = [thing] if thing.get("type") == "mrkdwn" or thing.get("emoji") is True else []
    return [*markup, *(found for one in thing.values() for found in _all_in_plain_sight(one))]


def test_the_longest_card_of_plain_words_is_well_within_one_message() -> None:
    # Some 12,000 characters are taken together: https://github.com/slackapi/bolt-js/issues/2867.
    words, before = ("market " * 430)[:LONGEST_WORDS], ("Sunday " * 430)[:LONGEST_WORDS]
    for changes in (word_changes(before, words), word_changes(words[:-450], words)):
        content = Content(words, (), DeclaredView(unplain=SENTENCES, note=words[:LONGEST_NOTE]), changes, ())
        reason = Reason(1, "a" * LONGEST_REASON, tuple(str(clause) for clause in citable()))
        view = DraftView(
            reference="DR-7KQ2M9",
            revision=2,
            stage=Stage.ROUTED,
            author=PEOPLE["employee"],
            standing=("It waits for ", PEOPLE["clerk"], ", Town Clerk, to decide."),
            accounts=(AccountLine("x", "X", "X", None),),
            goes_out="once approved",
            sent_in="Monday 1 March at 09:30",
            content=content,
            reason=reason,
            offers=frozenset(Offer),
        )
        assert sum(len(text) for text in _texts(blocks_of(card.decision_card(view).parts))) < 11_000


def _texts(thing: Any) -> list[str]:
    if isinstance(thing, list):
        return [text for one in thing for text in _texts(one)]
    if not isinstance(thing, dict):
        return []
    own = [thing["text"]] if isinstance(thing.get("text"), str) else []
    return [*own, *(text for one in thing.values() for text in _texts(one))]
