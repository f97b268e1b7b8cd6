"""The checks of what may be said, asked with what the council has on record. Section 5 of the policy."""

from collections.abc import Iterable
from urllib.parse import urlsplit

from chatops.policy.accounts import WEBSITE
from chatops.policy.content.checking import findings_in
from chatops.policy.content.finding import ContentFinding
from chatops.policy.content.known import Known
from chatops.policy.content.look.lengths import too_long_for
from chatops.policy.content.questions import Question, questions_about
from chatops.policy.purdah.candidates import NameKind
from chatops.ports.unit_of_work import UnitOfWork


def known_to(work: UnitOfWork) -> Known:
    """Return what the records know of the council: its websites, and the names at a poll."""
    sites = [urlsplit(account.address).hostname for account in work.accounts.all() if account.network == WEBSITE]
    names = work.candidates.all()
    return Known(
        domains=tuple(host.removeprefix("www.") for host in sites if host),
        candidates=tuple(known.name for known in names if known.kind is not NameKind.PARTY),
        parties=tuple(known.name for known in names if known.kind is NameKind.PARTY),
    )


def found_in(work: UnitOfWork, words: str, accounts: Iterable[str]) -> tuple[ContentFinding, ...]:
    """Return what is found in the words of a draft for these accounts, by their keys."""
    known = known_to(work)
    chosen = [account for account in work.accounts.all() if account.key in set(accounts)]
    too_long = [finding for account in chosen for finding in too_long_for(words, account.network, known)]
    return (*findings_in(words, known), *too_long)


def questions_of(work: UnitOfWork, words: str, accounts: Iterable[str]) -> tuple[Question, ...]:
    """Return the questions that are answered before these words are sent in."""
    return questions_about(words, found_in(work, words, accounts))
