"""Words of a post for one account alone, where one text does not fit all. Clauses 3.1, 4.2b and 5.1."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from chatops.policy.content.beside import Beside
from chatops.policy.content.wording import tidy, words_can_be_posted
from chatops.policy.objections import Objection

MOST_ACCOUNT_WORDS = 2
"""Accounts of one draft that have words of their own: all of them are read on one card, and asked for in one form."""
FIELD = "words-for:"
"""The name of the question for an account's words begins with this; the account's key follows."""
WANTED_FIELD = "own-words"
"""The name of the question which of the chosen accounts are to have words of their own."""
ASK_FIELD = "one-text-does-not-fit"
"""The name of the question whether any is to have some, before accounts are chosen."""


@dataclass(frozen=True, slots=True)
class AccountWords:
    """What is posted on one account, by its key, in place of the words for all the others."""

    account: str
    words: str

    def written(self) -> list[str]:
        """Return as the record keeps it: the key, then the words."""
        return [self.account, self.words]

    @classmethod
    def read(cls, written: Sequence[str]) -> "AccountWords":
        """Return what `written` gave. Raises ValueError for anything else."""
        account, words = written
        return cls(str(account), str(words))


def tidied(own: Sequence[AccountWords], words: str) -> tuple[AccountWords, ...]:
    """Return what an author gave as it is kept, by key: without what is empty, or says what all the others say."""
    kept = {one.account: tidy(one.words) for one in own}
    return tuple(AccountWords(key, kept[key]) for key in sorted(kept) if kept[key] not in {"", words})


def account_words_can_be_posted(
    own: Sequence[AccountWords], accounts: Collection[str], names: Mapping[str, str]
) -> list[Objection]:
    """5.1: words for one account are whole and readable, and are for one that the draft is for, of which some are left.

    `accounts` are the keys of those that were chosen, `names` what each account is called.
    """
    objections = []
    for one in own:
        field, name = FIELD + one.account, names.get(one.account, one.account)
        objections += [replace(wrong, field=field) for wrong in words_can_be_posted(one.words)]
        if one.account not in accounts:
            sentence = f"There are words here for {name}, and it is not chosen. Choose it, or empty this."
            objections.append(Objection("5.1", sentence, field))
    if own and set(accounts) <= {one.account for one in own}:
        sentence = "Each account has words of its own, so these would be posted nowhere. Empty those of one account."
        objections.append(Objection("5.1", sentence, "words"))
    if len(own) > MOST_ACCOUNT_WORDS:
        sentence = (
            f"{MOST_ACCOUNT_WORDS} accounts at most have words of their own. Send a draft of its own for the others."
        )
        objections.append(Objection("5.1", sentence, WANTED_FIELD))
    return objections


def beside(own: Sequence[AccountWords], names: Mapping[str, str]) -> tuple[Beside, ...]:
    """5.1 to 5.12: words for one account are looked through as the words are, whatever they hold."""
    said = ((one.words, names.get(one.account, one.account)) for one in own)
    return tuple(Beside(words, f"It stands in the words for {name}.", whole=True) for words, name in said)
