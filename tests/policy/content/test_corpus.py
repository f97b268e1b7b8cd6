"""The checks find what is to be found in more than 200 posts, and little else. `pytest -s` prints how well they do."""

import sys

import pytest

from chatops.policy.content.checking import CHECKS
from chatops.policy.content.finding import FindingKind
from tests.policy.content.measuring import Measured, measure
from tests.policy.content.posts import FILES, council, posts

ENOUGH = 0.95
HELD_OUT = tuple(name for name in FILES if name.endswith("held_out.txt"))
TUNED = tuple(name for name in FILES if name.endswith("tuned.txt"))


@pytest.fixture(scope="module", params=(HELD_OUT, TUNED), ids=("held out", "tuned"))
def measured(request: pytest.FixtureRequest) -> Measured:
    found = measure([post for name in request.param for post in posts(name)], council())
    sys.stdout.write(
        f"\n{', '.join(request.param)}\n{found.table()}\n" + "".join(f"  {line}\n" for line in found.mistakes)
    )
    return found


def test_the_corpus_is_large_and_half_of_it_was_held_out() -> None:
    every = {name: posts(name) for name in FILES}
    assert sum(map(len, every.values())) >= 200
    assert sum(len(every[name]) for name in HELD_OUT) >= 200
    names = [post.name for file in every.values() for post in file]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("what", sorted(set(CHECKS) - {"accessibility"}))
def test_each_check_has_posts_that_it_finds_something_in_and_posts_that_are_fine(what: str) -> None:
    every = [post for name in FILES for post in posts(name)]
    with_it = [post for post in every if any(expected.what == what for expected in post.expected)]
    assert len(with_it) >= 4
    assert len(every) - len(with_it) >= 100


def test_what_is_refused_is_rightly_refused(measured: Measured) -> None:
    rules = {which for which in (*measured.right, *measured.wrong) if which[1] is FindingKind.RULE}
    assert rules
    poor = {which: measured.precision(which) for which in rules if measured.precision(which) < ENOUGH}
    assert not poor, "\n".join(measured.mistakes)


def test_what_is_to_be_refused_is_found(measured: Measured) -> None:
    rules = {which for which in (*measured.right, *measured.missed) if which[1] is FindingKind.RULE}
    poor = {which: measured.recall(which) for which in rules if measured.recall(which) < ENOUGH}
    assert not poor, "\n".join(measured.mistakes)


def test_every_post_that_a_check_was_tuned_by_stays_as_it_is() -> None:
    assert measure([post for name in TUNED for post in posts(name)], council()).mistakes == []


def test_what_is_asked_about_is_mostly_right_too(measured: Measured) -> None:
    prompts = {which for which in measured.right if which[1] is FindingKind.PROMPT}
    right, wrong, missed = (
        sum(count[which] for which in prompts) for count in (measured.right, measured.wrong, measured.missed)
    )
    assert right / (right + wrong) >= 0.9, "\n".join(measured.mistakes)
    assert right / (right + missed) >= 0.9, "\n".join(measured.mistakes)
