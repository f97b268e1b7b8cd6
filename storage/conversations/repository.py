"""The conversations in which the bot reaches people, one for each account."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, delete, select

from chatops.policy.people import Identity
from chatops.ports.conversations import Conversation
from chatops.ports.council import Council
from storage.conversations.schema import conversations


class SqlConversations:
    """`chatops.ports.conversations.Conversations`."""

    def __init__(self, connection: Connection, council: Council) -> None:
        self._connection = connection
        self._council = council

    def all(self) -> Sequence[Conversation]:
        mine = conversations.c.council == self._council.number
        query = select(conversations).where(mine).order_by(conversations.c.kept_at, conversations.c.identity)
        return [Conversation(row.identity, row.place, row.service) for row in self._connection.execute(query)]

    def keep(self, conversation: Conversation, *, now: datetime) -> None:
        values = {"place": conversation.place, "service": conversation.service, "kept_at": now}
        changed = self._connection.execute(conversations.update().where(self._of(conversation.identity)).values(values))
        if changed.rowcount == 0:
            key = {"council": self._council.number, "identity": conversation.identity}
            self._connection.execute(conversations.insert().values(key | values))

    def forget(self, identity: Identity) -> None:
        self._connection.execute(delete(conversations).where(self._of(identity)))

    def _of(self, identity: Identity) -> ColumnElement[bool]:
        return (conversations.c.council == self._council.number) & (conversations.c.identity == identity)
