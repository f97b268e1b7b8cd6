"""What was found when the posts of a draft were read back, in sentences."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from chatops.evaluate.posts_out import PostOut, posts_out
from chatops.policy.drafts.draft import Draft
from chatops.policy.publishing.public_reads import TELLS_NO_WORDS
from chatops.policy.publishing.watching import Finding, Reading, how_it_reads
from chatops.ports.unit_of_work import UnitOfWork
from handlers.views.phrases import Sentence, when


@dataclass(frozen=True, slots=True)
class ReadingsView:
    """What is known last of each post of a draft that was not always as published: a sentence each, and the links."""

    reference: str
    lines: tuple[Sentence, ...]
    links: tuple[tuple[str, str], ...]


def see_readings(work: UnitOfWork, now: datetime, *, reference: str) -> ReadingsView:
    """Return what was found last of each post of a draft. Raises NoSuch."""
    draft = work.drafts.get(reference)
    last = {one.account: one for one in work.jobs.readings(reference)}
    names = {account.key: account.name for account in work.accounts.ever()}
    links = {posting.account: posting.link for posting in draft.postings}
    lines = tuple(_said(one, names.get(key, key), now) for key, one in last.items())
    return ReadingsView(reference, lines, tuple((names.get(key, key), links[key]) for key in last if key in links))


def readings_of(work: UnitOfWork, draft: Draft, now: datetime) -> tuple[tuple[datetime, Sentence], ...]:
    """Return everything that was found of the posts of a draft, and when, in order."""
    found = work.jobs.readings(draft.reference) if draft.postings else ()
    names = {account.key: account.name for account in work.accounts.ever()} if found else {}
    return tuple((one.at, _said(one, names.get(one.account, one.account), now)) for one in found)


def see_look(work: UnitOfWork, _now: datetime, *, reference: str, unread: Collection[str]) -> ReadingsView:
    """Return how each post of a draft reads now. `unread` are the accounts that gave no answer. Raises NoSuch."""
    draft = work.drafts.get(reference)
    readings, out = work.jobs.readings(reference), posts_out(work, draft)
    lines = tuple((_reads(one, how_it_reads(readings, one.account.key), unread),) for one in out)
    return ReadingsView(reference, lines, tuple((one.account.name, one.link) for one in out))


def _reads(out: PostOut, found: Finding, unread: Collection[str]) -> str:
    name = out.account.name
    if not out.can_be_read:
        return f"The bot cannot read posts on {out.account.network}. Open the link to {name} and look."
    if out.account.key in unread:
        return f"Nobody can tell just now how the post on {name} reads. Open its link, or try again in a minute."
    if found is Finding.AS_PUBLISHED and out.account.network in TELLS_NO_WORDS:
        return f"The post on {name} is there. Its words cannot be read: open the link and look."
    return _READS[found].format(name=name)


_READS = {
    Finding.AS_PUBLISHED: "The post on {name} reads as it was approved.",
    Finding.CHANGED: "The post on {name} reads differently from what was approved.",
    Finding.GONE: "The post on {name} is not there any more.",
}
_FOUND = {
    Finding.AS_PUBLISHED: "The post on {name} reads as it was approved again, as was found on {at}.",
    Finding.CHANGED: "The post on {name} reads differently from what was approved, as was found on {at}.",
    Finding.GONE: "The post on {name} is not there any more, as was found on {at}.",
    Finding.NOT_DELETED: "The bot could not delete the post on {name}, as was found on {at}. Delete it there yourself, "
    "and add to its record that it was taken down.",
}


def _said(one: Reading, name: str, now: datetime) -> Sentence:
    return (_FOUND[one.found].format(name=name, at=when(one.at, now)),)
