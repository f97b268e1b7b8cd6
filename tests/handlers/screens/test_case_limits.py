"""Everything about confidential reports stays within Slack's limits, whatever people wrote, and all of it is shown."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chatops.policy.accounts import Account
from chatops.policy.breaches.case import Category, Unnamed
from chatops.policy.breaches.reporting import Naming
from chatops.policy.content.wording import LONGEST_REASON, LONGEST_WORDS
from chatops.policy.hidden import with_hidden_shown
from handlers.practice.slack_server.block_kit import check_message_blocks, check_view, view_too_large
from handlers.screens.answers import Answers
from handlers.screens.breaches import breach_form, case_forms, case_pages
from handlers.screens.breaches.breach_form import Opening
from handlers.screens.breaches.case_pages import Key
from handlers.screens.editions import question_forms
from handlers.screens.names import CaseSubject
from handlers.slack.drawing import blocks_of, view_of
from handlers.slack.reading import answers_in
from handlers.views.breaches.case import CaseLine, CaseView, InformedView, Said
from handlers.views.breaches.closing import ClosingView
from handlers.views.breaches.conversation import Conversation
from handlers.views.breaches.offers import CaseOffer
from tests.handlers.screens.test_limits import texts, unhurried
from tests.support.council import PEOPLE

REFERENCE = "BR-" + "7" * 26
NONE, ALL = frozenset[CaseOffer](), frozenset(CaseOffer)
few = settings(unhurried, max_examples=12)
SUBJECT = CaseSubject(REFERENCE, 3, 1)

said = st.builds(
    Said, st.sampled_from([("You, on Monday 1 March",), (PEOPLE["chair"], ", to the reporter")]), texts(LONGEST_WORDS)
)


@st.composite
def cases(draw: st.DrawFn) -> CaseView:
    return CaseView(
        reference=REFERENCE,
        version=draw(st.integers(1, 2**31 - 1)),
        standing="It has come in. It is to be acknowledged by Thursday 4 March.",
        particulars=(("About", (PEOPLE["clerk"], " and ", PEOPLE["deputy"])), ("From", ("somebody",))),
        report=tuple(draw(st.lists(said, min_size=1, max_size=2))),
        remarks=tuple(draw(st.lists(said, max_size=4))),
        viewers=tuple(draw(st.lists(said, max_size=2))),
        offers=draw(st.sampled_from([NONE, ALL - {CaseOffer.HOLD}, ALL - {CaseOffer.LET_GO}])),
        passwords=draw(st.none() | st.just("The passwords have been changed.")),
    )


def pages_of(draw: Any) -> list[Any]:
    """Every page there is, turned as its reader would."""
    views, page = [], 0
    while True:
        view = view_of(draw(page))
        views.append(view)
        if not any(block["block_id"] == "turn" for block in view["blocks"]):
            return views
        labels = [
            b["text"]["text"] for block in view["blocks"] if block["block_id"] == "turn" for b in block["elements"]
        ]
        if "Later" not in labels:
            return views
        page += 1


def shown(views: list[Any]) -> str:
    quotes = [block for view in views for block in view["blocks"] if block["type"] == "rich_text"]
    parts = [part for block in quotes for part in block["elements"] if part["type"] == "rich_text_quote"]
    return "".join(one["text"] for part in parts for one in part["elements"])


@few
@given(cases())
def test_all_of_a_case_is_on_pages_that_slack_takes(view: CaseView) -> None:
    views = pages_of(lambda page: case_pages.case_page(view, page, "Somebody was first."))
    for drawn in views:
        assert check_view(drawn, "modal") == []
        assert not view_too_large(drawn)
    words = "".join(with_hidden_shown(one.words) for one in (*view.report, *view.remarks, *view.viewers))
    assert shown(views) == words


@few
@given(st.lists(said, min_size=1, max_size=6), st.sampled_from(["", "It has been sent."]))
def test_all_of_a_conversation_is_on_pages_that_slack_takes_and_the_latest_comes_first(
    parts: list[Said], news: str
) -> None:
    view = Conversation(REFERENCE, 7, "It is being looked into.", tuple(parts))
    key = Key("0000-0000-0000-0000-0000", "")
    views = pages_of(lambda page: case_pages.conversation_page(view, key, page, news))
    for drawn in views:
        assert check_view(drawn, "modal") == []
    assert shown(views) == "".join(with_hidden_shown(one.words) for one in parts)
    assert view_of(case_pages.conversation_page(view, key, None, news)) == views[-1]


@pytest.mark.parametrize("count", [0, 1, 40, 41, 500])
def test_a_list_is_one_that_slack_takes(count: int) -> None:
    lines = [CaseLine(f"BR-{n:026}", "It has come in.") for n in range(count)]
    assert check_view(view_of(case_pages.list_page(lines)), "modal") == []
    assert (case_pages.list_page(lines) == case_pages.nothing_page()) is (count == 0)


def test_pages_forms_and_notices_are_ones_that_slack_takes() -> None:
    informed = InformedView(REFERENCE, "A breach of 9.4.", "Change the passwords of X.", None)
    views = [
        case_pages.informed_page(informed, "Somebody was first."),
        case_pages.evidence_page("https://bot.example.gov.uk/confidential/evidence/" + "a" * 43, 15),
        breach_form.receipt_page("0000-0000-0000-0000-0000", "Thursday 4 March"),
        breach_form.code_form(),
        *(form(SUBJECT) for form in (case_forms.write_form, case_forms.viewer_form)),
        case_forms.close_form(SUBJECT, ClosingView()),
        case_forms.evidence_form(SUBJECT),
        *(case_forms.hold_form(SUBJECT, held=held) for held in (True, False)),
        question_forms.answer_form("QN-7KQ2M9", PEOPLE["employee"]),
    ]
    assert [check_view(view_of(view), "modal") for view in views] == [[]] * len(views)
    notices = [case_pages.notice(REFERENCE, for_you=for_you) for for_you in (True, False)]
    assert [check_message_blocks(blocks_of(one.parts)) for one in notices] == [[], []]


@unhurried
@given(texts(LONGEST_WORDS), st.integers(0, 101))
def test_the_form_for_a_report_is_one_that_slack_takes(words: str, count: int) -> None:
    accounts = tuple(Account(f"a{n}", "A long name " * 20, "https://x.com/a") for n in range(count))
    form = breach_form.report_form(
        Opening("code", "message:D0:1.2"), words.strip() or "a", accounts, "Ring 01454 000000.", "Slack"
    )
    assert check_view(view_of(form), "modal") == []


@unhurried
@given(texts(LONGEST_REASON))
def test_a_question_and_its_answer_are_ones_that_slack_takes(words: str) -> None:
    assert check_view(view_of(question_forms.question_form(words, "-")), "modal") == []
    for card in (
        question_forms.question_card("QN-7KQ2M9", PEOPLE["guest"], words),
        question_forms.answer_card(PEOPLE["clerk"], words),
    ):
        assert check_message_blocks(blocks_of(card.parts)) == []
        assert words not in card.text or len(words) < 20


@pytest.mark.parametrize(
    "written", ["", "-", "[]", "[1,2,3]", '["DR-7KQ2M9",1,0]', f'["{REFERENCE}",-1,0]', "{}", "[" * 999]
)
def test_a_button_that_was_made_up_is_read_as_nothing(written: str) -> None:
    for kind in (CaseSubject, Key, Opening):
        if (kind is Key and written.startswith('["BR')) or (kind is Key and written.startswith('["DR')):
            continue
        with pytest.raises(ValueError, match=r"."):
            kind.read(written)


def test_what_is_carried_comes_back_as_it_went() -> None:
    for carried in (SUBJECT, Key("code", ""), Key("", REFERENCE), Opening("code", "message:D0:1.2")):
        assert type(carried).read(carried.written()) == carried


def test_the_form_for_a_report_is_read_as_it_is_sent() -> None:
    def chosen(value: str) -> dict[str, Any]:
        return {"selected_option": {"value": value}}

    values = {
        "people": {"selected_users": ["U0CLERK001", "U0CHAIR001"]},
        "unnamed": chosen("NOT_SURE"),
        "category": chosen("SECURITY"),
        "what": {"value": "It happened."},
        "when": {"value": "Yesterday"},
        "where": {"value": None},
        "evidence": {"value": "https://example.org"},
        "account": chosen("x"),
        "naming": chosen("HIDDEN"),
    }
    sent = {"state": {"values": {name: {name: answer} for name, answer in values.items()}}}
    read = breach_form.read_report_form(answers_in(sent))
    assert read.people == ("U0CLERK001", "U0CHAIR001")
    assert (read.unnamed, read.category, read.naming) == (Unnamed.NOT_SURE, Category.SECURITY, Naming.HIDDEN)
    assert (read.what, read.when, read.where, read.evidence, read.account) == (
        "It happened.",
        "Yesterday",
        "",
        "https://example.org",
        "x",
    )
    assert breach_form.read_report_form(Answers()).category is None
