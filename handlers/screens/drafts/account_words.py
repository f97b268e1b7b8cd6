"""Words for one account alone: asked for in the form, shown on the card, and ready to be copied."""

from collections.abc import Collection, Iterable, Sequence

from chatops.policy.accounts import Account
from chatops.policy.content.wording import LONGEST_WORDS
from chatops.policy.drafts.account_words import ASK_FIELD, FIELD, MOST_ACCOUNT_WORDS, WANTED_FIELD, AccountWords
from handlers.screens import parts as p
from handlers.screens.answers import Answers
from handlers.views.drafts.account_words import OwnWords
from handlers.views.phrases import listed

_IN_PLACE = "In place of the words above, and checked as they are. Empty it, and the words above are posted there too."
_LONGEST = 75
"""Characters of an account's name here: it stands in full where the accounts are chosen."""
_ASKS = "Give an account words of its own"


def asked_of_accounts(
    own: Sequence[AccountWords], accounts: Sequence[Account], chosen: Collection[str], *, room: bool
) -> list[p.Part]:
    """Return the questions about words for one account: those that are there, and which accounts are to have some.

    Before accounts are chosen it is asked whether any is, and the form comes back. `room` is whether one more question
    has room.
    """
    names, there = {one.key: one.name for one in accounts}, {one.account for one in own}
    parts: list[p.Part] = [
        p.Asked(
            FIELD + one.account,
            f"The words for {names.get(one.account, one.account)}",
            p.Text(multiline=True, longest=LONGEST_WORDS, words=one.words),
            hint=_IN_PLACE,
            optional=True,
        )
        for one in own
    ]
    if not chosen and len(accounts) > 1:
        tick = p.Choices((p.Option("ask", _ASKS),))
        return [*parts, p.Asked(ASK_FIELD, "Does one text fit all of its accounts?", tick, optional=True)]
    left = [one for one in accounts if one.key in chosen and one.key not in there]
    if room and len(chosen) > 1 and left and len(own) < MOST_ACCOUNT_WORDS:
        options = tuple(p.Option(one.key, _short(one.name)) for one in left)
        parts.append(p.Asked(WANTED_FIELD, _ASKS, p.Choices(options), optional=True))
    return parts


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1]}…"


def account_words_in(answers: Answers) -> tuple[AccountWords, ...]:
    """Return the words for one account that a form has, as they were typed."""
    given = ((name, words) for name, words in answers.texts.items() if name.startswith(FIELD))
    return tuple(AccountWords(name.removeprefix(FIELD), words) for name, words in given)


def words_label(own: Sequence[OwnWords], accounts: Iterable[str]) -> str:
    """Return what stands above the words: which accounts they are for, where some have words of their own."""
    theirs = {one.name for one in own}
    left = [name for name in accounts if name not in theirs]
    return f"The words for {listed(left)}" if own and left else "The words"


def own_words(own: Sequence[OwnWords]) -> list[p.Part]:
    """Return the words for one account, each below its name."""
    parts: list[p.Part] = []
    for n, one in enumerate(own, 1):
        parts += [p.Note(f"own-label:{n}", f"The words for {one.name}"), p.Quoted(f"own:{n}", one.words)]
    return parts


def own_changes(own: Sequence[OwnWords]) -> list[tuple[str, p.Compared]]:
    """Return what changed in the words for each account, by its name."""
    return [(one.name, p.Compared(f"own-changes:{n}", one.changes)) for n, one in enumerate(own, 1) if one.changes]
