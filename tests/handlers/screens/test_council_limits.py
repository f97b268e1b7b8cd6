"""What is shown of who may decide is within Slack's limits: a hundred delegations, long reasons, every kind of form."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chatops.policy.accounts import account
from chatops.policy.authority.delegations import LONGEST_TOPIC, MOST
from chatops.policy.content.wording import LONGEST_REASON
from chatops.policy.drafts.draft import Verdict
from chatops.policy.people import Office
from handlers.practice.slack_server.block_kit import check_message_blocks, check_view
from handlers.screens.answers import Answers
from handlers.screens.authority import council_forms as forms
from handlers.screens.authority import council_pages as pages
from handlers.screens.drafts.reason_form import reason_form
from handlers.screens.names import Subject
from handlers.slack.drawing import blocks_of, view_of
from handlers.views.authority.delegations import DelegationsView, DelegationView, LendingForm
from handlers.views.authority.people import AwayForm, PeopleView
from handlers.views.phrases import Sentence
from tests.handlers.screens.test_limits import texts
from tests.handlers.screens.test_purdah_limits import all_text
from tests.support.council import PEOPLE

ABOUT = Subject("DR-7KQ2M9", 3)
unhurried = settings(deadline=None, max_examples=25)
many = st.sampled_from([0, 1, 10, 11, MOST])


def delegation(number: int, topic: str, reason: str, *, holds: bool = True) -> DelegationView:
    said: Sentence = (PEOPLE["clerk"], ", Town Clerk, delegated approval to ", PEOPLE["employee2"], f" for “{topic}”.")
    return DelegationView(f"DL-{number:06}", said, "It lasts until the end of March.", reason, holds, holds)


@unhurried
@given(count=many, topic=texts(LONGEST_TOPIC), reason=texts(LONGEST_REASON))
def test_the_list_of_delegations_is_one_that_slack_takes(count: int, topic: str, reason: str) -> None:
    held = tuple(delegation(n, topic, reason) for n in range(count))
    ended = tuple(delegation(n, topic, reason, holds=False) for n in range(min(count, 10)))
    for view in (DelegationsView(held, ended, True, True), DelegationsView((), ended, False, False)):
        assert check_message_blocks(blocks_of(pages.delegations_card(view).parts)) == []
    for one in (*held[:1], *ended[:1]):
        assert check_message_blocks(blocks_of(pages.delegation_notice(one).parts)) == []


def test_the_longest_list_is_within_what_a_message_holds() -> None:
    topic, reason = "market " * 21, "away " * 300
    held = tuple(delegation(n, topic, reason) for n in range(MOST))
    ended = tuple(delegation(n, topic, reason, holds=False) for n in range(10))
    assert all_text(blocks_of(pages.delegations_card(DelegationsView(held, ended, True, True)).parts)) < 10_000


@unhurried
@given(count=many, topic=texts(LONGEST_TOPIC))
def test_the_forms_are_ones_that_slack_takes(count: int, topic: str) -> None:
    accounts = tuple(account(f"Account {n}", f"https://x.com/a{n}") for n in range(min(count, 100)))
    topics = tuple((f"DL-{n:06}", topic) for n in range(max(count, 1)))
    eligible: tuple[Sentence, ...] = tuple((PEOPLE["deputy"], f", under DL-{n:06}") for n in range(count or 1))
    drawn = [
        forms.lending_form(LendingForm(accounts, date(2027, 3, 1), date(2027, 5, 29))),
        forms.statement_form(ABOUT, topics),
        reason_form(Verdict.REJECTED, ABOUT, topics),
        forms.away_form(AwayForm(("Meanwhile drafts go to ", PEOPLE["deputy"], "."), ("You are away.",) * 3)),
        forms.reassignment_form(ABOUT, eligible),
    ]
    for view in drawn:
        assert check_view(view_of(view), "modal") == []


@pytest.mark.parametrize("count", [0, 1, 40])
def test_who_holds_what_is_an_answer_that_slack_takes(count: int) -> None:
    offices = tuple((office.value, (PEOPLE["clerk"],)) for office in Office)
    delegates: tuple[Sentence, ...] = ((PEOPLE["employee2"], ", for one draft, under DL-7KQ2M9"),) * count
    view = PeopleView(offices, delegates, ("You may draft.",) * 12)
    for card in (
        pages.people_card(view),
        pages.council_card(view, ["/council people"]),
        pages.roles_notice([(PEOPLE["clerk"], " is Town Clerk now.")] * 15, offices),
        pages.roles_notice([], offices),
        pages.absence_notice((PEOPLE["clerk"], " is away."), ("Nobody is there.",)),
    ):
        assert check_message_blocks(blocks_of(card.parts)) == []


def test_what_is_not_filled_in_is_read_as_nothing() -> None:
    empty = Answers()
    given_nothing = forms.read_lending_form(empty)
    assert (given_nothing.delegate, given_nothing.day, given_nothing.at, given_nothing.account) == ("", None, None, "")
    assert forms.read_away_form(empty) == (None, None)
    assert forms.read_reassignment_form(empty) == ("", "")
    assert forms.read_statement(empty) == ""
