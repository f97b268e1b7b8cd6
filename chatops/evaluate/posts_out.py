"""The posts of a draft that the record says are out, and whether the bot can read them. Clause 3.1, house rule 10."""

from dataclasses import dataclass

from chatops.policy.accounts import Account
from chatops.policy.after_post import AfterPost, Event, still_to_delete
from chatops.policy.drafts.draft import Draft
from chatops.policy.publishing.connections import Connection
from chatops.policy.publishing.jobs import Job, JobState
from chatops.policy.publishing.public_reads import is_open_to_all
from chatops.ports.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class PostOut:
    """A post on one account: its link as it is known last, what the network calls it where the bot published it.

    `job` is the bot's publication of it, None for a post that a person made; `connection` is None where the bot cannot
    sign in to that account.
    """

    account: Account
    link: str
    number: str = ""
    job: Job | None = None
    connection: Connection | None = None

    @property
    def is_read_as_published(self) -> bool:
        """Whether the bot published it, and can sign in to read it with its pictures."""
        return self.job is not None and self.connection is not None

    @property
    def can_be_read(self) -> bool:
        """Whether there is a way to read it."""
        return self.is_read_as_published or is_open_to_all(self.account)


def posts_out(work: UnitOfWork, draft: Draft) -> tuple[PostOut, ...]:
    """Return each post in the record, but for those that were not posted after all."""
    if not draft.postings:
        return ()
    accounts = {one.key: one for one in work.accounts.ever()}
    after = work.drafts.after_posts(draft.reference)
    links = {one.account: one.link for one in after if one.event is Event.WRONG_LINK}
    never = {one.account for one in after if one.event is Event.NOT_POSTED}
    jobs = {job.account: job for job in work.jobs.of_draft(draft.reference) if job.state is JobState.OUT}
    connected = {one.account: one for one in work.connections.all()} if jobs else {}
    return tuple(
        PostOut(
            accounts[posting.account],
            links.get(posting.account, posting.link),
            posting.network_id,
            jobs.get(posting.account) if posting.network_id else None,
            connected.get(posting.account),
        )
        for posting in draft.postings
        if posting.account in accounts and posting.account not in never
    )


def posts_to_read(work: UnitOfWork, draft: Draft) -> tuple[PostOut, ...]:
    """Return those that the bot can read."""
    return tuple(one for one in posts_out(work, draft) if one.can_be_read)


def post_out(work: UnitOfWork, draft: Draft, account: str) -> PostOut | None:
    """Return the post on one account; None when the record has none there."""
    return next((one for one in posts_out(work, draft) if one.account.key == account), None)


def to_be_deleted(work: UnitOfWork, draft: Draft, account: str) -> tuple[AfterPost, PostOut] | None:
    """Return by whose act the bot is to delete its post on one account, and the post; None where it is not to."""
    out = post_out(work, draft, account)
    asked = still_to_delete(work.drafts.after_posts(draft.reference), work.jobs.readings(draft.reference), account)
    return (asked, out) if asked is not None and out is not None else None
