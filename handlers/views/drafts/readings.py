"""What was found when the posts of a draft were read back, in sentences."""

from dataclasses import dataclass
from datetime import datetime

from chatops.policy.drafts.draft import Draft
from chatops.policy.publishing.watching import Finding, Reading
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


def readings_of(work: UnitOfWork, draft: Draft, now: datetime) -> tuple[Sentence, ...]:
    """Return everything that was found of the posts of a draft, in order."""
    found = work.jobs.readings(draft.reference) if draft.postings else ()
    names = {account.key: account.name for account in work.accounts.ever()} if found else {}
    return tuple(_said(one, names.get(one.account, one.account), now) for one in found)


_FOUND = {
    Finding.AS_PUBLISHED: "The post on {name} reads as it was published again, as was found on {at}.",
    Finding.CHANGED: "The post on {name} differs from what was published, as was found on {at}.",
    Finding.GONE: "The post on {name} is not there any more, as was found on {at}.",
}


def _said(one: Reading, name: str, now: datetime) -> Sentence:
    return (_FOUND[one.found].format(name=name, at=when(one.at, now)),)
