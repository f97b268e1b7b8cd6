"""The checks of what may be said, asked with what the council has on record. Section 5 of the policy."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from urllib.parse import urlsplit

from chatops.policy import pictures as pictures_of_a_post
from chatops.policy.accounts import WEBSITE
from chatops.policy.content.beside import Beside, found_beside, with_what_is_beside
from chatops.policy.content.checking import findings_in
from chatops.policy.content.finding import ContentFinding
from chatops.policy.content.known import Known
from chatops.policy.content.look.lengths import too_long_for
from chatops.policy.content.questions import Question, questions_about
from chatops.policy.content.subjects.links import is_known
from chatops.policy.content.web_links import links_in
from chatops.policy.drafts import account_words
from chatops.policy.drafts.account_words import AccountWords
from chatops.policy.drafts.background import Background, questions_of_a_reply
from chatops.policy.pictures import Attached
from chatops.policy.purdah.candidates import NameKind
from chatops.ports.unit_of_work import UnitOfWork

MOST_REMEMBERED = 5
"""Websites of one draft that are looked for in what was sent in before; the others are asked about once more."""


def known_to(work: UnitOfWork) -> Known:
    """Return what the records know: the official list, the council's own websites, and the names at a poll."""
    sites = [urlsplit(account.address).hostname for account in work.accounts.all() if account.network == WEBSITE]
    names = work.candidates.all()
    listed = work.official_lists.newest().listed.known()
    return replace(
        listed,
        domains=(*listed.domains, *(host.removeprefix("www.") for host in sites if host)),
        candidates=tuple(known.name for known in names if known.kind is not NameKind.PARTY),
        parties=tuple(known.name for known in names if known.kind is NameKind.PARTY),
    )


def found_in(
    work: UnitOfWork,
    words: str,
    accounts: Iterable[str],
    pictures: Sequence[Attached] = (),
    own: Sequence[AccountWords] = (),
    *,
    asking_again: bool = False,
) -> tuple[ContentFinding, ...]:
    """Return what is found in a draft for these accounts, by their keys: in its words, in those for one account alone,
    and in what its pictures show.

    `asking_again` is true for words that are in the records already: their own links were new when they came in.
    """
    official = {account.key: account for account in work.accounts.all()}
    besides = read_beside(pictures, own, {key: account.name for key, account in official.items()})
    known, whole = known_to(work), with_what_is_beside(words, besides)
    if not asking_again:
        known = replace(known, domains=(*known.domains, *_looked_at_before(work, whole, known)))
    for_one = {one.account: one.words for one in own}
    chosen = [official[key] for key in official if key in set(accounts)]
    too_long = [finding for one in chosen for finding in too_long_for(for_one.get(one.key, words), one.network, known)]
    in_words = findings_in(words, known)
    return (*in_words, *found_beside(words, in_words, besides, known), *too_long)


def too_long_on(work: UnitOfWork, words: str, accounts: Iterable[str]) -> tuple[str, ...]:
    """Return those of these accounts, by their keys, whose networks do not take the words."""
    known, chosen = known_to(work), set(accounts)
    return tuple(
        one.key for one in work.accounts.all() if one.key in chosen and any(too_long_for(words, one.network, known))
    )


def read_beside(
    pictures: Sequence[Attached], own: Sequence[AccountWords], names: Mapping[str, str] = MappingProxyType({})
) -> tuple[Beside, ...]:
    """Return what is read beside the words of a post: those for one account, and what its pictures show."""
    return (*account_words.beside(own, names), *pictures_of_a_post.beside(pictures))


def all_that_is_read(words: str, pictures: Sequence[Attached], own: Sequence[AccountWords]) -> str:
    """Return the words of a post, and below them what is read beside them."""
    return with_what_is_beside(words, read_beside(pictures, own))


def _looked_at_before(work: UnitOfWork, words: str, known: Known) -> list[str]:
    """5.6: the websites in the words that somebody was asked about before, and found right."""
    hosts = {link.host.removeprefix("www.") for link in links_in(words)}
    new = [host for host in sorted(hosts) if not is_known(host, known.domains)][:MOST_REMEMBERED]
    return [host for host in new if any(_links_to(host, text) for text in work.drafts.linked_before(host))]


def _links_to(host: str, words: str) -> bool:
    return any(link.host.removeprefix("www.") == host for link in links_in(words))


def questions_of(
    words: str,
    found: Iterable[ContentFinding],
    background: Background,
    pictures: Sequence[Attached] = (),
    own: Sequence[AccountWords] = (),
) -> tuple[Question, ...]:
    """Return the questions that are answered before these words and pictures are sent in, of which this was found."""
    whole = all_that_is_read(words, pictures, own)
    return (*questions_about(whole, found), *questions_of_a_reply(words, background))
