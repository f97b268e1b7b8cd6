"""What is sent to a network: made once from what was approved, kept, and the same at every attempt. Clause 4.2b."""

import json
from dataclasses import dataclass, field
from datetime import datetime

from chatops.policy.drafts.draft import Revision
from chatops.policy.publishing.connections import Connection, NetworkKind
from chatops.policy.publishing.jobs import Job, record_key

LONGEST_TITLE = 100
"""Characters in the title of a post on the council's own site, which is the beginning of its words."""


@dataclass(frozen=True, slots=True)
class PictureToSend:
    """A picture of a post: its bytes, their kind, and the words that stand in its place. None is sent yet."""

    content: bytes = field(repr=False)
    kind: str
    alt: str


@dataclass(frozen=True, slots=True)
class ToPublish:
    """What is sent, frozen before the first attempt: the same each time.

    `key` is what the network knows it by, `since` the instant of the first attempt, `identifier` what the network calls
    the account, and `at_network` what it calls a part that is made already.
    """

    key: str
    since: datetime
    words: str
    title: str
    identifier: str
    at_network: str = ""
    pictures: tuple[PictureToSend, ...] = ()


def key_of(job: Job, kind: NetworkKind, at: datetime) -> str:
    """Return what a network knows a post by, that is first tried at this instant."""
    if kind is NetworkKind.BLUESKY:
        return record_key(job.reference, job.revision, job.account, at)
    return f"council-{job.reference.lower()}-r{job.revision}-{job.account}"[:64]


def frozen(revision: Revision, connection: Connection) -> str:
    """Return what is sent of a revision, as text that is kept."""
    sent = {"words": revision.words, "title": title_of(revision.words), "identifier": connection.identifier}
    return json.dumps({**sent, "kind": connection.kind}, sort_keys=True)


def thawed(job: Job) -> ToPublish:
    """Return what is sent for a job that was claimed. Raises ValueError, KeyError for what was changed since."""
    sent = json.loads(job.payload)
    if job.first_attempt_at is None:
        raise ValueError("a job that was never tried has nothing to send")
    return ToPublish(job.key, job.first_attempt_at, sent["words"], sent["title"], sent["identifier"], job.at_network)


def kind_of(job: Job) -> NetworkKind:
    """Return on which kind of network a job that was claimed is published. Raises ValueError, KeyError."""
    return NetworkKind(json.loads(job.payload)["kind"])


def title_of(words: str) -> str:
    """Return the title for words that have none: their first line, cut after a whole word."""
    line = words.strip().split("\n", 1)[0].strip()
    if len(line) <= LONGEST_TITLE:
        return line
    return f"{line[:LONGEST_TITLE].rsplit(' ', 1)[0]}…"
