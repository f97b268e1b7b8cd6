"""What is said of a post that was out before it might be."""

from dataclasses import dataclass
from datetime import datetime

from chatops.policy.drafts.draft import Draft, Posting
from chatops.policy.publishing.already_out import EARLY, PAUSE, PURDAH, UNAPPROVED
from chatops.ports.unit_of_work import UnitOfWork
from handlers.views.phrases import Sentence, when

BROKE = {
    PURDAH: "during the pre-election period (Policy Statement, paragraph 5)",
    PAUSE: "while all posts were paused (house rule 9, see /policy rules)",
    UNAPPROVED: "without an approval of these words (clause 4.2b)",
    EARLY: "before it was handed over to be posted (clause 3.1)",
}
"""What was wrong with its being out, by the clause that it broke."""


@dataclass(frozen=True, slots=True)
class FoundOutView:
    """For the Town Clerk and the Deputy: the draft, what is out of it in sentences, and the links by their accounts."""

    reference: str
    lines: tuple[Sentence, ...]
    links: tuple[tuple[str, str], ...]


def see_found_out(work: UnitOfWork, now: datetime, *, reference: str) -> FoundOutView:
    """Return what is out of a draft that was not to be. Raises NoSuch."""
    draft = work.drafts.get(reference)
    names = {account.key: account.name for account in work.accounts.ever()}
    found = [posting for posting in draft.postings if posting.broke]
    lines = tuple(_said(posting, names, now) for posting in found)
    return FoundOutView(reference, lines, tuple((names.get(one.account, one.account), one.link) for one in found))


def about_found_out(work: UnitOfWork, draft: Draft, now: datetime) -> Sentence:
    """Return a sentence for each post of the draft that was out before it might be; nothing when there is none."""
    found = [posting for posting in draft.postings if posting.broke]
    names = {account.key: account.name for account in work.accounts.ever()} if found else {}
    return tuple(part for posting in found for part in (" ", *_said(posting, names, now)))


def _said(posting: Posting, names: dict[str, str], now: datetime) -> Sentence:
    since = f", since {when(posting.since, now)}" if posting.since else ""
    name = names.get(posting.account, posting.account)
    out = f"A post of it on {name} was found to be out already{since}, {BROKE[posting.broke or EARLY]}, as "
    return (out, posting.by, f" recorded on {when(posting.at, now)}.")
