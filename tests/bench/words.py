"""What the checks of words cost: each on 2,000 characters of council posts, all together, and on hostile texts.

Processor time, so that what else runs on the computer counts little; of a hostile text the better of two tries.
"""

import random
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from chatops.policy.content.checking import CHECKS, findings_in
from chatops.policy.content.known import Known
from chatops.policy.content.look.lengths import too_long_for
from chatops.policy.content.reading import Reading, read
from chatops.policy.content.wording import tidy, words_can_be_posted
from tests.policy.content.hostile import LENGTH, hostile_texts
from tests.policy.content.posts import FILES, council, posts

ACCOUNT = "X"
T = TypeVar("T")


@dataclass(frozen=True)
class WordsMeasured:
    """Milliseconds: the median of each check, of all together, and the worst hostile text with its beginning."""

    each: dict[str, float]
    together: float
    worst: float
    worst_text: str


def measure_words(texts: int, hostile: int) -> WordsMeasured:
    """Measure the checks on this many texts of council posts, and on this many hostile ones."""
    known, of_posts = council(), _texts(texts)
    for words in of_posts[:3]:
        _everything(words, known)
    ready = [_ready(words) for words in of_posts]
    each = {
        name: _median(lambda reading, check=check: list(check(reading, known)), ready) for name, check in CHECKS.items()
    }
    each["reading, with its links"] = _median(_ready, of_posts)
    each["length"] = _median(lambda words: list(too_long_for(words, ACCOUNT, known)), of_posts)
    together = _median(lambda words: _everything(words, known), of_posts)
    worst, text = max(
        (min(_ms(_everything, words, known), _ms(_everything, words, known)), words)
        for words in hostile_texts(hostile, seed=3)
    )
    return WordsMeasured(each, together, worst, text[:30])


def _everything(words: str, known: Known) -> None:
    words_can_be_posted(tidy(words))
    findings_in(words, known, account=ACCOUNT)


def _ready(words: str) -> Reading:
    """Return the words read, with what every check looks at worked out already."""
    reading = read(words)
    assert reading.small is not None
    assert reading.unlinked is not None
    assert reading.starts is not None
    return reading


def _texts(count: int) -> list[str]:
    """Return texts of 2,000 characters, each of other posts of the corpus."""
    words = [post.words for name in FILES for post in posts(name)]
    chance = random.Random(5)
    return [" ".join(chance.sample(words, len(words)))[:LENGTH] for _ in range(count)]


def _median(work: Callable[[T], object], of: Sequence[T]) -> float:
    return statistics.median(_ms(work, one) for one in of)


def _ms(work: Callable[..., object], *given: object) -> float:
    started = time.process_time()
    work(*given)
    return 1000 * (time.process_time() - started)
