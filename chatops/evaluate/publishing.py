"""What of a draft the bot publishes by itself, by what is on record. Clauses 3.1, 9.1."""

from chatops.policy.drafts.draft import Draft, Verdict
from chatops.policy.people import Person
from chatops.policy.publishing.jobs import OPEN, Job, JobState
from chatops.ports.unit_of_work import UnitOfWork


def for_the_bot(work: UnitOfWork, draft: Draft) -> tuple[str, ...]:
    """Return the accounts of the newest revision on which the bot is to publish it now.

    What it has in hand already, or has left to people, is not among them.
    """
    connected = {one.account for one in work.connections.all()}
    if not connected:
        return ()
    official = {account.key for account in work.accounts.all()}
    jobs = {job.account: job for job in work.jobs.of_draft(draft.reference)}
    return tuple(
        key
        for key in draft.unposted
        if key in connected and key in official and (key not in jobs or jobs[key].state is JobState.WAITING)
    )


def in_hand(work: UnitOfWork, draft: Draft) -> dict[str, Job]:
    """Return what of a draft the bot has in hand, by the key of the account: nobody else is to post there."""
    return {job.account: job for job in work.jobs.of_draft(draft.reference) if job.state in OPEN}


def left_to_people(work: UnitOfWork, draft: Draft) -> dict[str, Job]:
    """Return what of a draft the bot was to publish and did not, by the key of the account."""
    return {job.account: job for job in work.jobs.of_draft(draft.reference) if job.state is JobState.BY_HAND}


def approved_by(work: UnitOfWork, draft: Draft, revision: int) -> Person:
    """Return who approved a revision last: on their approval the bot published it, whatever became of it afterwards.

    The revision need not be the newest, and its approval may have been taken back since; `current_approval` says whose
    approval holds now. Raises LookupError where nobody approved it.
    """
    fresh = [given.by for given in work.drafts.confirmations(draft.reference) if given.revision == revision]
    approved = [one.by for one in draft.decisions if (one.revision, one.verdict) == (revision, Verdict.APPROVED)]
    if not approved:
        raise LookupError(f"nobody approved {draft.reference}")
    return (approved + fresh)[-1]
