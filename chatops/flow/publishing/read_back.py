"""A post that is out was read: what is not as it was known goes into the record. Clause 3.1."""

from datetime import datetime

from chatops.evaluate import account_holders, approvers
from chatops.evaluate.posts_out import PostOut, post_out, posts_to_read, to_be_deleted
from chatops.facts.publishing import PostReadBack
from chatops.outbox.about import Publication
from chatops.outbox.letter import Letter, LetterKind
from chatops.policy import after_post
from chatops.policy.drafts import moves
from chatops.policy.drafts.draft import Draft
from chatops.policy.objections import Attempt, Overtaken, refuse_if
from chatops.policy.people import Caller
from chatops.policy.publishing.payload import thawed
from chatops.policy.publishing.public_reads import Seen, finding_by_all
from chatops.policy.publishing.watching import Finding, finding_of, how_it_reads, next_reading
from chatops.ports.publishing import Shown
from chatops.ports.unit_of_work import Facts, UnitOfWork


def check_looking(work: UnitOfWork, now: datetime, *, reference: str, by: Caller) -> Facts:
    """House rule 10: whether this person may have the bot look at the posts of this draft now.

    Raises Refused, Overtaken, NoSuch.
    """
    draft = work.drafts.get(reference)
    attempt = Attempt("draft:read-back", reference, approvers.known(work, by, now))
    refuse_if(attempt, after_post.may_add(attempt.actor, draft))
    if not moves.can_move(draft, "draft:read-back") or not posts_to_read(work, draft):
        raise Overtaken(attempt, "There is no post of this draft that the bot can read.")
    return ()


def record_reading(work: UnitOfWork, now: datetime, *, reference: str, account: str, shown: Shown | None) -> Facts:
    """3.1: what a reading of a post that the bot published found, where it is not what was known.

    `shown` is the post as it is there, None when it is not. Nothing is ever published again, or changed.
    Raises NoSuch.
    """
    draft = work.drafts.get(reference)
    out = post_out(work, draft, account)
    if out is None or out.job is None:
        return ()
    words, pictures = (shown.words, shown.pictures) if shown else (None, ())
    return _found(work, now, draft, out, finding_of(thawed(out.job), words, pictures), words or "")


def record_public_reading(work: UnitOfWork, now: datetime, *, reference: str, account: str, seen: Seen | None) -> Facts:
    """3.1: what a reading of a post found that was read by its link, held against the words that were approved.

    `seen` is the post as everybody sees it, None when it is not there. Raises NoSuch.
    """
    draft = work.drafts.get(reference)
    out = post_out(work, draft, account)
    if out is None:
        return ()
    words = (seen.words if seen else None) or ""
    return _found(work, now, draft, out, finding_by_all(draft.revision.words_for(account), seen), words)


def _found(work: UnitOfWork, now: datetime, draft: Draft, out: PostOut, found: Finding, words: str) -> Facts:
    """Return that it is changed, gone, or as published once more; nothing where that was known."""
    account = out.account.key
    if found is how_it_reads(work.jobs.readings(draft.reference), account):
        return ()
    return (_read(work, now, draft, account, found, words),)


def _read(work: UnitOfWork, now: datetime, draft: Draft, account: str, found: Finding, words: str) -> PostReadBack:
    tell = account_holders.to_hand_over(work, draft, now)
    return PostReadBack(
        at=now, reference=draft.reference, draft=draft, account=account, found=found, read_as=words, tell=tell
    )


def record_not_deleted(work: UnitOfWork, now: datetime, *, reference: str, account: str) -> Facts:
    """House rule 10: the bot was to delete a post and cannot, so those who hold the account are told. Raises NoSuch."""
    draft = work.drafts.get(reference)
    if to_be_deleted(work, draft, account) is None:
        return ()
    return (_read(work, now, draft, account, Finding.NOT_DELETED, ""),)


def plan_next(work: UnitOfWork, now: datetime, *, reference: str, account: str) -> None:
    """Write the letter by which the post is read again, when there is one more time. Raises NoSuch."""
    draft = work.drafts.get(reference)
    for posting in draft.postings:
        due = next_reading(posting.at, now) if posting.account == account else None
        if due is not None:
            work.letters.write(Letter(LetterKind.READ_BACK, Publication(reference, account), not_before=due), now=now)
