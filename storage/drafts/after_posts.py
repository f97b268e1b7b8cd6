"""What was added to the record of a post, read from its row."""

from typing import Any

from sqlalchemy import Row

from chatops.policy.after_post import AfterPost, Cause, Event
from chatops.policy.people import Office


def after_post_of(row: Row[Any]) -> AfterPost:
    """Return what a row of `after_posts` says."""
    return AfterPost(
        account=row.account,
        event=Event(row.event),
        reason=row.reason,
        happened_at=row.happened_at,
        by=row.by,
        office=Office(row.office) if row.office else None,
        at=row.at,
        link=row.link,
        cause=Cause(row.cause) if row.cause else None,
        who=row.who,
    )
