"""Whether officers may approve their own drafts, and the lists of what they approved. House rule 1."""

from collections.abc import Callable
from typing import Any

from sqlalchemy import Connection, bindparam, select

from chatops.facts.fact import Fact
from chatops.facts.own_drafts import OwnApprovalsListed, OwnDraftsSwitched
from chatops.ports.council import Council
from storage.authority.schema import own_approval_lists, own_drafts

_switch = select(own_drafts.c.on).where(own_drafts.c.council == bindparam("council"))
_listed = select(own_approval_lists.c.month).where(
    own_approval_lists.c.council == bindparam("council"), own_approval_lists.c.month == bindparam("month")
)


class SqlOwnDrafts:
    """`chatops.ports.authority.OwnDrafts`."""

    def __init__(self, connection: Connection, council: Council) -> None:
        self._connection = connection
        self._council = council

    def allowed(self) -> bool:
        """Return whether the council has set that an officer may."""
        return bool(self._connection.scalar(_switch, self._named()))

    def is_listed(self, month: str) -> bool:
        """Return whether the list of this month, such as `2027-04`, has been sent."""
        return self._connection.execute(_listed, self._named(month=month)).first() is not None

    def _named(self, **values: Any) -> dict[str, Any]:
        return {"council": self._council.number, **values}


def _switched(connection: Connection, council: Council, fact: OwnDraftsSwitched) -> None:
    connection.execute(own_drafts.delete().where(own_drafts.c.council == council.number))
    connection.execute(own_drafts.insert().values(council=council.number, on=fact.on, since=fact.at))


def _list_sent(connection: Connection, council: Council, fact: OwnApprovalsListed) -> None:
    connection.execute(
        own_approval_lists.insert().values(council=council.number, month=fact.reference, sent_at=fact.at)
    )


WRITERS: dict[type[Fact], Callable[[Connection, Council, Any], None]] = {
    OwnDraftsSwitched: _switched,
    OwnApprovalsListed: _list_sent,
}
