"""The checks of what may be said, asked with what the council has on record. Section 5 of the policy."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from urllib.parse import urlsplit

from chatops.policy.accounts import WEBSITE
from chatops.policy.content.checking import findings_in
from chatops.policy.content.finding import ContentFinding
from chatops.policy.content.known import Known
from chatops.policy.content.look.lengths import too_long_for
from chatops.policy.content.questions import Question, questions_about
from chatops.policy.content.subjects.links import is_known
from chatops.policy.content.web_links import links_in
from chatops.policy.drafts.background import Background, questions_of_a_reply
from chatops.policy.pictures import Attached, asked_of_descriptions, with_descriptions
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
    *,
    asking_again: bool = False,
) -> tuple[ContentFinding, ...]:
    """Return what is found in a draft for these accounts, by their keys: in its words, and in what its pictures show.

    `asking_again` is true for words that are in the records already: their own links were new when they came in.
    """
    known, whole = known_to(work), with_descriptions(words, pictures)
    if not asking_again:
        known = replace(known, domains=(*known.domains, *_looked_at_before(work, whole, known)))
    chosen = [account for account in work.accounts.all() if account.key in set(accounts)]
    too_long = [finding for account in chosen for finding in too_long_for(words, account.network, known)]
    in_words = findings_in(words, known)
    return (*in_words, *asked_of_descriptions(words, in_words, pictures, known), *too_long)


def _looked_at_before(work: UnitOfWork, words: str, known: Known) -> list[str]:
    """5.6: the websites in the words that somebody was asked about before, and found right."""
    hosts = {link.host.removeprefix("www.") for link in links_in(words)}
    new = [host for host in sorted(hosts) if not is_known(host, known.domains)][:MOST_REMEMBERED]
    return [host for host in new if any(_links_to(host, text) for text in work.drafts.linked_before(host))]


def _links_to(host: str, words: str) -> bool:
    return any(link.host.removeprefix("www.") == host for link in links_in(words))


def questions_of(
    words: str, found: Iterable[ContentFinding], background: Background, pictures: Sequence[Attached] = ()
) -> tuple[Question, ...]:
    """Return the questions that are answered before these words and pictures are sent in, of which this was found."""
    return (*questions_about(with_descriptions(words, pictures), found), *questions_of_a_reply(words, background))
