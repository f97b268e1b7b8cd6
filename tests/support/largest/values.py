"""The largest of everything: the longest words that are allowed, as many of each thing as there can be.

Every word is full of what platforms read as markup, of characters that count for several once they are written, and
of some that cannot be seen.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from chatops.policy.accounts import Account
from chatops.policy.authority.delegations import LONGEST_TOPIC
from chatops.policy.content.wording import LONGEST_REASON, LONGEST_WORDS
from chatops.policy.people import Person
from handlers.screens import parts as p
from handlers.views.phrases import Sentence
from tests.support.council import PEOPLE

Drawable = p.Card | p.Screen | p.Home

_MARKUP = "<&> <!channel> *bold* _it_ ~no~ `code` :tada: @here #drafts </p> é一\u200b\u202e\U0001f468\u200d\U0001f469 "
MANY = 120
"""More than any list of a platform holds at once."""


def long(most: int, begins: str = "") -> str:
    """Words of exactly so many characters, which say at the end that it is the end."""
    return (begins + _MARKUP * (most // len(_MARKUP) + 1))[: most - 5] + "(end)"


WORDS = long(LONGEST_WORDS, "The words. ")
SOLID = "&" * LONGEST_WORDS
"""As long as words can be once they are written: no space to part them at, and each character counts for five."""
REASON = long(LONGEST_REASON, "The reason. ")
TOPIC = long(LONGEST_TOPIC, "Topic ")
LINK = ("https://x.com/ThornburyTC/status/" + "1" * 2000)[:2000]
SAYS = "It waits for one of those who may decide it, and has been put before each of them & <nobody> else. "
NAMES = [f"{long(100, f'Account {n} ')}" for n in range(MANY)]
ACCOUNTS = tuple(Account(f"account-{n}", name, "https://x.com/ThornburyTC") for n, name in enumerate(NAMES))
CASE = "BR-" + "7" * 26
CROWD = tuple(Person("slack", "T0THORNBURY", f"U0CROWD{n:04}") for n in range(MANY))
SENTENCE: Sentence = (SAYS, PEOPLE["clerk"], " and ", PEOPLE["deputy"], f". {SAYS}")


@dataclass(frozen=True, slots=True)
class Largest:
    """One function at its largest: the screens that show all of it, in order, and what is to be read on them.

    `words` are people's own; all of each is shown, and so is everything that stands in the parts of the screens.
    """

    screens: Callable[[], Sequence[Drawable]]
    words: tuple[str, ...] = ()


def turned(draw: Callable[[int], Drawable]) -> list[Drawable]:
    """Every page there is, turned until the last comes again."""
    pages: list[Drawable] = []
    while (page := draw(len(pages))) not in pages:
        pages.append(page)
    return pages
