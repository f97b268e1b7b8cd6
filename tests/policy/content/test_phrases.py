"""A pattern of phrases finds what it would find if it were tried at every letter."""

import random
import re
from collections.abc import Iterator

import pytest

from chatops.policy.content.phrases import Phrases, Starts, beginnings
from chatops.policy.content.reading import Reading, read
from tests.policy.content.hostile import hostile_texts
from tests.policy.content.posts import FILES, posts
from tests.policy.content.test_patterns import every_value


def texts() -> Iterator[str]:
    """Give posts of the corpus, the same without their spaces, and hostile texts."""
    words = [post.words for name in FILES for post in posts(name)]
    chance = random.Random(23)
    yield from chance.sample(words, 60)
    yield from (text.replace(" ", chance.choice("-_/.'")) for text in chance.sample(words, 20))
    yield from hostile_texts(60, seed=29)


@pytest.fixture(scope="module")
def readings() -> list[Reading]:
    return [read(text) for text in texts()]


EVERY = {name: value for name, value in every_value() if isinstance(value, Phrases)}


@pytest.mark.parametrize("name", EVERY)
def test_each_pattern_of_phrases_finds_what_it_finds_at_every_letter(name: str, readings: list[Reading]) -> None:
    phrases = EVERY[name]
    for reading in readings:
        for text in (reading.small, reading.plain, reading.unlinked, reading.unlinked_small):
            every_letter = [found.span() for found in phrases.pattern.finditer(text)]
            assert [found.span() for found in phrases.found_in(text, reading.starts)] == every_letter
            assert phrases.is_in(text, reading.starts) == bool(every_letter)


def test_a_phrase_is_found_right_behind_a_link_and_at_either_end() -> None:
    reading = read("_vote at https://example.org\ufe4fvote and _vote")
    assert len(list(Phrases(r"\b_vote\b").found_in(reading.unlinked, reading.starts))) == 3


@pytest.mark.parametrize(
    ("pattern", "begin"),
    [
        ("vote", {"vot"}),
        ("at|by", {"at", "by"}),
        ("Re-?elect", {"re-", "ree"}),
        (r"(?:the )?mp\b", {"the", "mp"}),
        (r"(?<!no )(?=v)v[ao]t", {"vat", "vot"}),
        ("a{2,5}", {"aa"}),
        ("no.*", {"no"}),
        ("[^a]b", {""}),
        (r"£ ?\d", {"£ 0", "£0"}),
        ("(?i:AB)c", {"abc"}),
    ],
)
def test_what_a_pattern_may_begin_with_is_read_from_it(pattern: str, begin: set[str]) -> None:
    found = beginnings(pattern)
    assert begin <= found
    assert all(any(one.startswith(known[: len(one)]) for one in found) for known in begin)


@pytest.mark.parametrize("pattern", [r"\w+ vote", " vote", r"\.pdf", "a*", "[^a]"])
def test_a_pattern_that_may_begin_anywhere_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match=re.escape(pattern)):
        Phrases(pattern).places(Starts("a vote"))
