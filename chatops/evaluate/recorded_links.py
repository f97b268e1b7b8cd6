"""Whether a link is proof of a post that is in the record already. Clause 3.1."""

from chatops.policy.post_links import former_keys, post_key
from chatops.ports.unit_of_work import UnitOfWork


def recorded_for(work: UnitOfWork, link: str) -> str | None:
    """Return the reference of the draft for which any link to this post was recorded, or None."""
    keys = (post_key(link), *former_keys(link))
    return next(filter(None, map(work.drafts.link_is_taken, keys)), None)
