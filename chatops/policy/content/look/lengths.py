"""Whether words fit the network that they are for. Clause 5.1: what is approved is what can be posted."""

from bisect import bisect_right
from collections.abc import Iterator

from chatops.policy.clauses import place_of
from chatops.policy.content.finding import ContentFinding, FindingKind, Span
from chatops.policy.content.known import Known
from chatops.policy.content.look.limits import Limit, limits_of, network_called

WHAT = "length"
_GUESSES = 4


def too_long_for(words: str, account: str, known: Known) -> Iterator[ContentFinding]:
    """5.1: words that the network of an account does not take could not be posted as they are approved."""
    for limit in limits_of(account, known):
        length = limit.count(words)
        if length > limit.most:
            over = length - limit.most
            sentence = (
                f"{place_of('5.1')}: for {network_called(account) or account} the words are {length:,} "
                f"{limit.of_what}, and {limit.most:,} is the most. "
                f"Make them {over:,} shorter, or give that account words of its own."
            )
            start = min(_how_much_fits(words, limit, over), len(words) - 1)
            yield ContentFinding("5.1", FindingKind.RULE, WHAT, Span(start, len(words)), sentence)


def _how_much_fits(words: str, limit: Limit, over: int) -> int:
    """Return how many characters from the beginning fit. Most count as one, so that is looked at first."""
    guess = max(0, len(words) - over)
    first, last = 0, len(words)
    for _ in range(_GUESSES):
        length = limit.count(words[:guess])
        if length == limit.most:
            return guess
        first, last = (first, guess) if length > limit.most else (guess, last)
        guess = min(max(first, guess + limit.most - length), last)
    ends = range(first, last + 1)
    return max(0, first + bisect_right(ends, limit.most, key=lambda end: limit.count(words[:end])) - 1)
