"""What a tenant of Microsoft 365 remembers that has the bot in Teams: people, conversations, messages.

Ids have the shapes of Microsoft's and can still be told apart. Source of the shapes:
https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/conversation-messages
"""

from __future__ import annotations

import hashlib
import uuid
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]

_NAMES = uuid.UUID("6f1d2b64-3f1d-4c58-9c6f-2b1d1a1f0e11")


def guid(name: str) -> str:
    """Return an id of the directory's shape, the same for the same name."""
    return str(uuid.uuid5(_NAMES, name))


def opaque(name: str, length: int = 40) -> str:
    """Return letters and digits that say nothing, the same for the same name."""
    return hashlib.sha256(name.encode()).hexdigest()[:length]


TENANT = guid("thornbury")
OTHER_TENANT = guid("severnside")
APP = guid("council-posts")


@dataclass
class Member:
    """One person of the directory, or a stranger. ``installed``: whether they have the app; ``blocked`` it."""

    key: str
    name: str
    standing: str
    tenant: str = TENANT
    is_guest: bool = False
    installed: bool = True
    blocked: bool = False
    closed: bool = False

    @property
    def id(self) -> str:
        """The id of their account in the directory."""
        return guid(f"person:{self.key}")

    @property
    def for_bot(self) -> str:
        """The id that Teams makes of them for this bot."""
        return f"29:1{opaque(self.key)}"

    @property
    def principal(self) -> str:
        """Their user name."""
        handle = self.name.lower().replace(" ", ".")
        if self.is_guest:
            return f"{handle}_example.com#EXT#@thornbury.example"
        return f"{handle}@{'thornbury' if self.tenant == TENANT else 'severnside'}.example"


@dataclass
class Message:
    """One message of the bot's: its activity as it stands now, how often it was changed, and who alone sees it."""

    conversation: str
    id: str
    activity: Json
    version: int = 1
    deleted: bool = False
    only_for: str = ""

    @property
    def card(self) -> Json:
        """The card on it."""
        found: Json = self.activity["attachments"][0]["content"]
        return found

    @property
    def text(self) -> str:
        """The text of its notification."""
        return str(self.activity.get("summary") or "")


@dataclass
class Post:
    """What somebody wrote in the drafts channel for everybody, of which the bot hears nothing."""

    id: str
    member: str
    text: str


@dataclass
class Conversation:
    """Where the bot writes: with one person (``member``), in a channel, or in a chat of several people."""

    id: str
    member: str = ""
    channel: str = ""
    messages: list[Message] = field(default_factory=list)


@dataclass
class Tenant:
    """Everything there is.

    ``drafts_channel`` is one of a team that has the app; ``posts`` is what people wrote there; ``files`` were sent by
    people. ``id`` and ``app`` are those of the tenant and of the bot's app in it.
    """

    id: str = TENANT
    app: str = APP
    app_secret: str = "practice-teams-secret"  # noqa: S105 - invented, for this computer only
    drafts_channel: str = f"19:{opaque('drafts', 32)}@thread.tacv2"
    members: dict[str, Member] = field(default_factory=dict)
    conversations: dict[str, Conversation] = field(default_factory=dict)
    posts: list[Post] = field(default_factory=list)
    numbers: int = 1_795_713_858_000
    files: dict[str, bytes] = field(default_factory=dict)

    def next_id(self) -> str:
        """Return the id of the next message."""
        self.numbers += 1
        return str(self.numbers)

    def member_by(self, ident: str) -> Member | None:
        """Return who has this id, of the directory or for the bot."""
        return next((one for one in self.members.values() if ident in {one.id, one.for_bot}), None)

    def with_person(self, member: Member) -> Conversation:
        """Return the conversation between somebody and the bot: the same each time."""
        ident = f"a:1{opaque(f'chat:{member.key}', 60)}"
        return self.conversations.setdefault(ident, Conversation(ident, member=member.key))

    def in_channel(self) -> list[Message]:
        """Return what the bot wrote in the drafts channel."""
        threads = [one for one in self.conversations.values() if one.channel]
        messages = [message for thread in threads for message in thread.messages]
        return [message for message in messages if not message.deleted and not message.only_for]

    def told(self, member: Member) -> list[Message]:
        """Return what the bot wrote in the drafts channel to somebody alone."""
        threads = [one for one in self.conversations.values() if one.channel]
        return [one for thread in threads for one in thread.messages if one.only_for == member.key]

    def thread(self, first: str) -> Conversation:
        """Return a new conversation in the drafts channel, by the id of its first message."""
        ident = f"{self.drafts_channel};messageid={first}"
        return self.conversations.setdefault(ident, Conversation(ident, channel=self.drafts_channel))

    def group_chat(self, name: str) -> Conversation:
        """Return the chat of several people to which they added the bot: the same for the same name."""
        ident = f"19:{opaque(f'group:{name}', 32)}@thread.v2"
        return self.conversations.setdefault(ident, Conversation(ident))


def thornbury(tenant_id: str = TENANT, app: str = APP) -> Tenant:
    """Give a fresh tenant of Thornbury Town Council, with everybody in Teams and the app installed for most."""
    tenant = Tenant(tenant_id, app)
    for key, name, standing in (
        ("clerk", "Margaret Hale", "Town Clerk. Approves what is posted."),
        ("deputy", "Idris Pugh", "Deputy Town Clerk. Approves when the Clerk cannot."),
        ("chair", "Beatrice Lovell", "Chair of the council, a councillor."),
        ("employee", "Tom Ashdown", "Communications officer, an employee."),
        ("employee2", "Priya Raman", "Events officer, an employee."),
        ("volunteer", "Gwen Tilley", "Volunteer with the market."),
        ("councillor", "Harold Voss", "Councillor for the north ward."),
        ("councillor2", "Amina Farouk", "Councillor for the south ward."),
    ):
        tenant.members[key] = Member(key, name, standing, tenant_id)
    tenant.members["guest"] = Member(
        "guest", "Nell Carver", "Guest: a designer with a limited account.", tenant_id, is_guest=True
    )
    tenant.members["outsider"] = Member(
        "outsider", "Owen Marsh", "Outsider: works for Severnside District.", tenant=OTHER_TENANT
    )
    return tenant
