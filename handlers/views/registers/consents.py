"""Which posts rest on a consent, for whoever withdraws it. Clause 5.5."""

from chatops.policy.drafts.draft import Draft
from chatops.policy.drafts.stages import Stage
from chatops.ports.unit_of_work import UnitOfWork

MOST_SHOWN = 20
"""Posts that a page names, the newest first."""


def uses_of(work: UnitOfWork, consent: str) -> tuple[str, ...]:
    """Return a line for each draft that rests on a consent: how it stands, and where it was posted."""
    names = {account.key: account.name for account in work.accounts.ever()}
    drafts = work.drafts.resting_on(consent, limit=MOST_SHOWN + 1)
    lines = tuple(_line(draft, names) for draft in drafts[:MOST_SHOWN])
    return lines if len(drafts) <= MOST_SHOWN else (*lines, "And more, which are older.")


def _line(draft: Draft, names: dict[str, str]) -> str:
    links = [f"{names.get(one.account, one.account)}: {one.link}" for one in draft.postings]
    if links:
        return f"{draft.reference} was posted. {'; '.join(links)}"
    return f"{draft.reference} is not posted" + (" and never will be" if draft.stage in _OVER else "") + "."


_OVER = {Stage.REJECTED, Stage.WITHDRAWN, Stage.LAPSED}
