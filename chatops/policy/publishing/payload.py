"""What is sent to a network: made once from what was approved, kept, and the same at every attempt. Clause 4.2b."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from chatops.policy.drafts.draft import Revision
from chatops.policy.pictures import Attached
from chatops.policy.publishing.connections import Connection, NetworkKind
from chatops.policy.publishing.jobs import Job, record_key

LONGEST_TITLE = 100
"""Characters in the title of a post on the council's own site, which is the beginning of its words."""


POST = "post"
"""The part of a post that is the post itself, which a network has made and the public cannot see. Each other part is a
picture, named by its digest."""


@dataclass(frozen=True, slots=True)
class PictureToSend:
    """A picture of a post: the SHA-256 of its bytes in hexadecimal, the bytes, `image/png` or `image/jpeg`, its alt
    text."""

    digest: str
    content: bytes = field(repr=False)
    kind: str
    alt: str


@dataclass(frozen=True, slots=True)
class PictureShown:
    """A picture as a network shows it in a post: what the network calls it, and its alt text."""

    number: str
    alt: str


@dataclass(frozen=True, slots=True)
class ToPublish:
    """What is sent, frozen before the first attempt: the same each time.

    `key` is what the network knows it by, `since` the instant of the first attempt, `identifier` what the network calls
    the account. `pictures` are in order. `at_network` is what the network calls each part that is made already: `POST`,
    or a picture by its digest.
    """

    key: str
    since: datetime
    words: str
    title: str
    identifier: str
    at_network: Mapping[str, str] = field(default_factory=dict)
    pictures: tuple[Attached, ...] = ()

    @property
    def unsent(self) -> tuple[Attached, ...]:
        """The pictures that the network does not have yet, in order."""
        return tuple(one for one in self.pictures if one.digest not in self.at_network)


def key_of(job: Job, kind: NetworkKind, at: datetime) -> str:
    """Return what a network knows a post by, that is first tried at this instant."""
    if kind is NetworkKind.BLUESKY:
        return record_key(job.reference, job.revision, job.account, at)
    return f"council-{job.reference.lower()}-r{job.revision}-{job.account}"[:64]


def frozen(revision: Revision, connection: Connection) -> str:
    """Return what is sent of a revision, as text that is kept."""
    words = revision.words_for(connection.account)
    sent: dict[str, object] = {
        "words": words,
        "title": title_of(words),
        "identifier": connection.identifier,
        "kind": connection.kind,
    }
    if revision.pictures:
        sent["pictures"] = [picture.written() for picture in revision.pictures]
    return json.dumps(sent, sort_keys=True)


def thawed(job: Job) -> ToPublish:
    """Return what is sent for a job that was claimed. Raises ValueError, KeyError for what was changed since."""
    sent = json.loads(job.payload)
    if job.first_attempt_at is None:
        raise ValueError("a job that was never tried has nothing to send")
    pictures = tuple(Attached.read(written) for written in sent.get("pictures", ()))
    words, title, identifier = sent["words"], sent["title"], sent["identifier"]
    return ToPublish(job.key, job.first_attempt_at, words, title, identifier, job.at_network, pictures)


def kind_of(job: Job) -> NetworkKind:
    """Return on which kind of network a job that was claimed is published. Raises ValueError, KeyError."""
    return NetworkKind(json.loads(job.payload)["kind"])


def reads_as_sent(given: ToPublish, words: str, pictures: Sequence[PictureShown]) -> bool:
    """Return whether a post shows the words that were sent, and the very pictures, in their order, each with its alt
    text.
    """
    sent = [(given.at_network.get(one.digest), plain(one.alt)) for one in given.pictures]
    shown = [(one.number, plain(one.alt)) for one in pictures]
    return plain(words) == plain(given.words) and shown == sent


def plain(words: str) -> str:
    """Return words as they are compared: with one kind of line end, and no blanks around them."""
    return words.replace("\r\n", "\n").strip()


def title_of(words: str) -> str:
    """Return the title for words that have none: their first line, cut after a whole word."""
    line = words.strip().split("\n", 1)[0].strip()
    if len(line) <= LONGEST_TITLE:
        return line
    return f"{line[:LONGEST_TITLE].rsplit(' ', 1)[0]}…"
