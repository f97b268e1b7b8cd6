"""A link is a post of the account, or is asked about, or can be no post: as a list that an officer can read."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from chatops.policy.accounts import Account
from chatops.policy.https_links import tidy_link
from chatops.policy.publishing.judging_links import HIDES, UNKNOWN, Judgement, judge_link, link_is_a_post_on, mark_of


def listed() -> Iterator[tuple[str, str, str, str, str]]:
    network = name = address = ""
    for line in (Path(__file__).parent / "links.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            network, name, address = (part.strip() for part in line.strip("[]").split("|"))
        elif line and not line.startswith("#"):
            said, link = line.split(" ", 1)
            yield said, link, network, name, address


def judged(link: str, network: str, name: str, address: str) -> Judgement:
    return judge_link(Account("key", name, address, network), tidy_link(link))


def verdict(judgement: Judgement) -> str:
    return "wrong" if judgement.wrong else "ask" if judgement.ask else "ok"


@pytest.mark.parametrize(("said", "link", "network", "name", "address"), tuple(listed()))
def test_of_each_link_of_the_list_the_bot_says_what_stands_there(
    said: str, link: str, network: str, name: str, address: str
) -> None:
    judgement = judged(link, network, name, address)
    assert verdict(judgement) == said, judgement


X = ("X", "X account", "https://x.com/ThornburyTC")


def test_another_account_s_post_is_asked_about_by_its_name() -> None:
    assert judged("https://x.com/Elsewhere/status/1", *X).ask == (
        "This is a post of “Elsewhere”. Is that the same as X account?"
    )


def test_a_kind_of_link_that_nobody_knows_yet_is_asked_about_and_not_refused() -> None:
    assert judged("https://x.com/ThornburyTC/hologram/1", *X) == Judgement(ask=UNKNOWN)


def test_a_link_that_hides_where_it_leads_says_what_to_do() -> None:
    assert judged("https://t.co/abc", *X).wrong == HIDES


def test_of_a_story_it_is_said_that_it_will_be_gone() -> None:
    story = judged(
        "https://www.instagram.com/stories/thornburytc/1/", "Instagram", "I", "https://instagram.com/thornburytc"
    )
    assert "24 hours" in story.warn


def test_an_answer_about_one_link_is_no_answer_about_another() -> None:
    on = Account("key", "X account", "https://x.com/ThornburyTC")
    asked, other = "https://x.com/Elsewhere/status/1", "https://x.com/Elsewhere/status/2"
    assert link_is_a_post_on(on, asked, mark_of(asked)) == []
    assert [said.clause for said in link_is_a_post_on(on, other, mark_of(asked))] == ["3.1"]


@pytest.mark.parametrize(
    "odd", ["", "https://", "https://[", "not a link", "https://x.com:port/a", "javascript:alert(1)"]
)
def test_what_is_no_link_is_told_to_be_none(odd: str) -> None:
    assert judged(odd, *X).wrong
