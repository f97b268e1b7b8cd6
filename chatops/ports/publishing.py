"""What is asked of a network on which the bot publishes, and of storage about what it publishes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol

from chatops.policy.accounts import Account
from chatops.policy.publishing.connections import Connection, NetworkKind
from chatops.policy.publishing.jobs import Job
from chatops.policy.publishing.payload import PictureShown, PictureToSend, ToPublish
from chatops.policy.publishing.public_reads import Seen
from chatops.policy.publishing.watching import Reading


@dataclass(frozen=True, slots=True)
class Credentials:
    """How the bot signs in: the server's https address, the login, and the secret, which is never shown."""

    server: str
    login: str
    secret: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Shown:
    """A post as a network shows it: its link, what the network calls it, its words, the network's own marks, and its
    pictures in order."""

    link: str
    number: str
    words: str
    marks: Mapping[str, str] = field(default_factory=dict)
    pictures: tuple[PictureShown, ...] = ()


@dataclass(frozen=True, slots=True)
class Known:
    """Whom the credentials are of: what the network calls the account, and its own link or name.

    `lacks` is what the network says that the bot needs and may not do there, in the network's own words.
    """

    identifier: str
    name: str
    lacks: tuple[str, ...] = ()


class NotPublished(Exception):
    """Nothing is out: it was not sent, or the network said so. `for_good` when it would say so each time.

    `answered` is whether it was said in an answer to what was sent: something between us and the network may have said
    it, whatever became of that at the network. `after` is how long it asks to be left alone, and `picture_gone` whether
    it has not kept a picture that was sent.
    """

    def __init__(
        self,
        why: str,
        *,
        for_good: bool = False,
        answered: bool = False,
        after: timedelta | None = None,
        picture_gone: bool = False,
    ) -> None:
        super().__init__(why)
        self.for_good = for_good
        self.answered = answered
        self.after = after
        self.picture_gone = picture_gone


class CannotTell(Exception):
    """Nobody knows whether it is out: no answer came, or none that says so."""


class SentOn(CannotTell):
    """The server sends whoever asks on to another, which is not followed. `to` is its host, empty where none is."""

    def __init__(self, status: int, to: str) -> None:
        super().__init__(f"the server answers {status}" + (f", and sends on to {to}" if to else ""))
        self.to = to


class Network(Protocol):
    """One kind of network. Every call ends within seconds, follows no redirect, and reads a limited answer."""

    async def who(self, credentials: Credentials) -> Known:
        """Return whose the credentials are, by a read. Raises NotPublished for wrong ones, CannotTell."""
        ...

    async def prepare(self, credentials: Credentials, given: ToPublish) -> str:
        """Make the post, which the public cannot see yet, where the network wants that; empty where it does not.

        Raises NotPublished, CannotTell: neither has published anything.
        """
        ...

    async def add_picture(self, credentials: Credentials, given: ToPublish, picture: PictureToSend) -> str:
        """Send a picture that nobody sees yet, and return what the network calls it. Sent twice, it is a spare copy.

        Raises NotPublished, CannotTell: neither has published anything.
        """
        ...

    async def publish(self, credentials: Credentials, given: ToPublish) -> Shown:
        """Publish it. Raises NotPublished, CannotTell."""
        ...

    async def look_up(self, credentials: Credentials, given: ToPublish) -> Shown | None:
        """Return the post if it is out; None when it is certain that it is not. Raises CannotTell."""
        ...

    async def read_back(self, credentials: Credentials, given: ToPublish, number: str) -> Shown | None:
        """Return how a post reads that was published; None when the public cannot see it. Raises CannotTell."""
        ...

    async def delete(self, credentials: Credentials, given: ToPublish, shown: Shown) -> None:
        """Delete a post that was read just before, as `shown`. Nothing is said of one that is not there any more.

        Raises NotPublished where the network does not do it, CannotTell.
        """
        ...


Networks = Mapping[NetworkKind, Network]


class PublicPosts(Protocol):
    """Posts as everybody reads them. Only the networks' own hosts are called, and none of a private network."""

    async def read(self, account: Account, link: str) -> Seen | None:
        """Return the post on an account that a link leads to; None when it is certain that it is not there.

        Raises CannotTell, within five seconds.
        """
        ...


class Connections(Protocol):
    """The accounts that are connected now."""

    def all(self) -> Sequence[Connection]:
        """Return each of them."""
        ...

    def of(self, account: str) -> Connection | None:
        """Return the connection of this account, or None."""
        ...

    def credentials(self, account: str) -> Credentials:
        """Return how the bot signs in there. Raises NoSuch."""
        ...


class Jobs(Protocol):
    """What the bot publishes, one job for each draft and account. State changes by facts alone."""

    def get(self, reference: str, account: str) -> Job | None:
        """Return the job, held still until the unit of work ends when it may write; None when there is none."""
        ...

    def of_draft(self, reference: str) -> Sequence[Job]:
        """Return every job of a draft, by account."""
        ...

    def take(self, reference: str, account: str, *, holder: str, until: datetime) -> None:
        """The job is in this worker's hands until then; one look more is counted."""
        ...

    def let_go(self, reference: str, account: str, *, holder: str) -> None:
        """The job is in nobody's hands, if it was in this worker's."""
        ...

    def readings(self, reference: str) -> Sequence[Reading]:
        """Return what was found when posts of this draft were read back, in order."""
        ...

    def note_parts(self, reference: str, account: str, at_network: Mapping[str, str], *, holder: str) -> bool:
        """Keep what the network calls the parts of it, and return whether it is still in this worker's hands."""
        ...
