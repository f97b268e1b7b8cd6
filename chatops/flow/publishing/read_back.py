"""A post that the bot published was read back: what is not as it was known goes into the record. Clause 3.1."""

from datetime import datetime

from chatops.evaluate import account_holders
from chatops.facts.publishing import PostReadBack
from chatops.outbox.about import Publication
from chatops.outbox.letter import Letter, LetterKind
from chatops.policy.publishing.payload import thawed
from chatops.policy.publishing.watching import Finding, finding_of, next_reading
from chatops.ports.publishing import Shown
from chatops.ports.unit_of_work import Facts, UnitOfWork


def record_reading(work: UnitOfWork, now: datetime, *, reference: str, account: str, shown: Shown | None) -> Facts:
    """3.1: what a reading found, where it is not what was known: changed, gone, or as published once more.

    `shown` is the post as it is there, None when it is not. Nothing is ever published again, or changed.
    Raises NoSuch.
    """
    draft, job = work.drafts.get(reference), work.jobs.get(reference, account)
    if job is None or account not in {posting.account for posting in draft.postings if posting.network_id}:
        return ()
    words, pictures = (shown.words, shown.pictures) if shown else (None, ())
    found = finding_of(thawed(job), words, pictures)
    known = [one.found for one in work.jobs.readings(reference) if one.account == account]
    if found is (known[-1] if known else Finding.AS_PUBLISHED):
        return ()
    tell = account_holders.to_hand_over(work, draft, now)
    fact = PostReadBack(
        at=now, reference=reference, draft=draft, account=account, found=found, read_as=words or "", tell=tell
    )
    return (fact,)


def plan_next(work: UnitOfWork, now: datetime, *, reference: str, account: str) -> None:
    """Write the letter by which the post is read again, when there is one more time. Raises NoSuch."""
    draft = work.drafts.get(reference)
    for posting in draft.postings:
        due = next_reading(posting.at, now) if posting.account == account else None
        if due is not None:
            work.letters.write(Letter(LetterKind.READ_BACK, Publication(reference, account), not_before=due), now=now)
